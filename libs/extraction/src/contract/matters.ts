import type { CommitmentCategory } from '@throughline/domain';

import type { Clause } from './clause.ts';
import { availabilityIn, percentsIn, timesIn } from './quantities.ts';

/** What is measured of a matter, by one number, and which way is better for the customer. */
export interface Measure { of: (folded: string) => number | null; better: 'more' | 'less' }

/** Something that contracts of many trades settle, in whatever words: what says that a promise is about it, and what a clause says of it. */
export interface Matter {
  name: string;
  /** A promise about it. */
  said: RegExp;
  categories?: readonly CommitmentCategory[];
  /** A clause that settles it; none where only its denial can be told. */
  clause?: RegExp;
  measure?: Measure;
  /** A clause that says the contrary. */
  denied?: RegExp;
}

const words = (...alternatives: string[]): RegExp => new RegExp(`(?<![a-z0-9])(?:${alternatives.join('|')})(?![a-z0-9])`);
const highest = (of: (folded: string) => number[]): ((folded: string) => number | null) => (folded) => { const all = of(folded); return all.length > 0 ? Math.max(...all) : null; };
const minutes = (folded: string): number[] => timesIn(folded).map((time) => time.minutes);

const ON_SITE = words('on[- ]?site', 'on the spot', 'in person', 'sat with', 'sits? (?:with|in|next)', 'next to you', 'in the (?:room|schools?|plants?|shops?|branches|office)', 'in your (?:office|warehouse|hall|plant|back room|schools?|shops?)', 'trainers? comes?', 'our trainers', '(?:two|three|four|\\d) trainers', 'come(?:s)? to you', 'days? in \\w+', '(?:people|engineers|consultants),? (?:in|at) \\w+', 'vor ort', 'bei (?:euch|ihnen) in', 'sur place', 'chez vous', 'ter plaatse', 'naast jullie', 'in situ', 'en su (?:oficina|planta)', 'boots on');
const RENEWAL = ['renewals?', 'renew(?:s|ed|ing)?', 'verlangerung', 'renouvellement', 'verlenging', 'renovacion'];
const REDUCED = '(?:reduced|decreased|returned|cancelled|canceled|handed back)';

/** In this order: the first that a promise is about, and a clause settles, decides. */
export const MATTERS: readonly Matter[] = [
  {
    name: 'service credit', categories: ['sla', 'guarantee'], said: words('credits?', 'credited', 'of (?:the|that) month(?:\'s)?(?: \\w+)?', 'back if we miss', 'month (?:comes )?back', 'monatsgebuhr', 'gutschrift', 'avoir', 'boete'),
    clause: words('credits? (?:\\w+ )?(?:\\(|\\d|\\w+ ?(?:%|per ?cent|percent))', 'shall credit', 'gutschrift', 'schreibt \\w+ gut', 'avoir de', 'abono'), measure: { of: highest(percentsIn), better: 'more' },
  },
  {
    name: 'availability', categories: ['sla'], said: words('available', 'availability', 'uptime', 'verfugbar\\w*', 'disponib\\w*', 'beschikbaar\\w*', 'monthly', 'ninety-nine.*', '99[.,]\\d+'),
    clause: words('available', 'availability', 'uptime', 'verfugbar\\w*', 'disponib\\w*', 'beschikbaar\\w*'), measure: { of: availabilityIn, better: 'more' },
  },
  {
    name: 'notice of an incident', categories: ['security_compliance'], said: words('breach(?:es)?', 'incidents?', 'notif\\w+', 'aware', 'confirm(?:s|ing|ed)?', 'no ifs', 'datenschutzverletzung\\w*', 'datalek\\w*', 'violation', 'brecha'),
    clause: words('notif(?:y|ies|ication)\\b.*(?:breach|incident)', '(?:breach|incident).*notif(?:y|ies|ication)', 'meldet?.*verletzung', 'datenschutzverletzung\\w*.*meld\\w*', 'notifie.*(?:incident|violation)', 'datalek.*', 'notificara.*'), measure: { of: highest(minutes), better: 'less' },
  },
  {
    name: 'erasure', categories: ['security_compliance'], said: words('deletions?', 'delet(?:e|es|ed)', 'eras(?:e|ed|ure)', 'destinations?', 'downstream', 'losch\\w*', 'effac\\w*', 'verwijder\\w*', 'supres\\w*'),
    clause: words('deletion requests?', 'delet(?:e|ion)', 'erasure', 'losch\\w*', 'effacement', 'verwijder\\w*', 'supresion'), measure: { of: highest(minutes), better: 'less' },
  },
  {
    name: 'access from elsewhere', categories: ['security_compliance'], said: words('support access', 'all of it', 'the whole thing', 'every member of staff', 'nobody (?:else|outside)', 'remote support'),
    denied: words('(?:located |personnel )?outside (?:of )?the [a-z ]{2,30}(?:may|can) access', 'may (?:be )?access(?:ed)? (?:\\w+ ){0,3}from outside', 'affiliates? (?:\\w+ ){0,6}(?:may|can) access'),
  },
  {
    name: 'place of the data', categories: ['security_compliance'], said: words('leaves?', 'stays?', 'hosted', 'stored', 'kept', 'backups?', 'data residency', 'storage', 'throughout', 'only', 'bleib\\w*', 'reste\\w*', 'blijv\\w*', 'quedan'),
    clause: words('(?:store|stored|host|process|hosted|processed|keep|kept)\\b.*\\b(?:only|solely|exclusively)', '(?:store|host|process|hosted|stored)\\b.*\\bin (?:the |london|frankfurt|germany)', '(?:shall )?not transfer', 'ausschliesslich in', 'uniquement (?:en|au|dans)', 'uitsluitend in', 'exclusivamente en'),
  },
  {
    name: 'increase on renewal', categories: ['pricing'], said: words(...RENEWAL, 'increase', 'uplift', 'capped at', 'maximal', 'augment\\w*', 'goes up'),
    clause: words(`(?:${RENEWAL.join('|')})\\b.*(?:increase|raise|exceed|uplift|erhoh\\w*|augment\\w*)`, `(?:increase|raise|exceed|uplift|erhoh\\w*|augment\\w*)\\b.*(?:${RENEWAL.join('|')})`, '(?:increase|raise) (?:the )?fees', 'adjustment shall not exceed'), measure: { of: highest(percentsIn), better: 'less' },
  },
  {
    name: 'a fixed price', categories: ['pricing'], said: words('no (?:index|indexation|cpi)', 'without (?:index|indexation)', 'ohne (?:index|indexierung)', 'fixed for', 'fest', 'price for all', 'frozen', 'sans indexation', 'zonder index\\w*', 'gelijk', 'congelad\\w+', 'geles'),
    denied: words('adjust(?:s|ed)?\\b.*(?:index|prices?|cpi)', 'consumer prices? index', 'verbraucherpreisindex', 'indice des prix', 'consumentenprijsindex', 'ipc'),
  },
  { name: 'overage', categories: ['pricing'], said: words('overage', 'above the committed', 'mehrverbrauch'), clause: words('above the committed', 'overage', 'in excess', 'excess usage'), measure: { of: (text) => percentsIn(text).find((value) => value > 100) ?? 100, better: 'less' } },
  { name: 'no metering', categories: ['pricing'], said: words('no cap', 'never metered', 'unmetered', 'unlimited', 'as many as', 'any number'), denied: words('(?:beyond|above|in excess of|over|further|exceeding) (?:\\w+ ){0,5}\\d[\\d,.]*.*(?:charged|invoiced|billed)', 'beyond \\d[\\d,.]* are charged') },
  {
    name: 'price of more of the same', categories: ['pricing'], said: words('same (?:net |unit )?(?:price|rate)', '(?:extra|additional|more|added?) (?:\\w+ ){0,2}(?:users?|seats?|licen[cs]es?)', 'today\'s (?:unit )?price', 'per-\\w+ rate', 'rate is (?:frozen|fixed|held)', 'unit price'),
    clause: words('additional (?:\\w+ )?(?:users?|seats?|licen[cs]es?|units?)\\b.*(?:net|price|rate)', 'hold (?:the )?(?:unit )?(?:fee|price|rate)', '(?:net|unit) (?:unit )?prices? (?:in|of) (?:section|clause|the order)', 'zusatzliche (?:nutzer|lizenzen).*preis'),
    denied: words('joins?\\b.*(?:migration|charges?)', 'additional (?:\\w+ )?(?:users?|seats?) (?:\\w+ )?(?:at|are charged at) (?:the )?(?:list|then[- ]current)'),
  },
  { name: 'payment', categories: ['pricing'], said: words('net (?:\\d+|\\w+)', '\\d+ it is', 'ok on \\d+', 'payment', 'pay', '(?:thirty|forty-five|sixty|ninety|\\d{2}) days'), clause: words('pays?\\b.*(?:invoices?|days)', 'invoices?\\b.*(?:payable|days)', 'zahl\\w*\\b.*tage\\w*', 'paie\\b.*jours', 'betaalt?\\b.*dagen', 'paga\\w*\\b.*dias'), measure: { of: (text) => minutes(text)[0] ?? bareDays(text), better: 'more' } },
  {
    name: 'a reduction of what was ordered', categories: ['pricing'], said: words('hands? back', 'gives? back', 'give up', 'drop', 'reduce', 'step down', 'zuruckgeben', 'reduzieren', 'rendre', 'teruggeven', 'devolver'),
    denied: words(`(?:may|can) ?not be ${REDUCED}`, `no reduction`, 'non-cancelable', 'darf nicht (?:verringert|reduziert)'), clause: words(`may (?:be ${REDUCED}|reduce)`),
  },
  {
    name: 'a way out', categories: ['pricing', 'guarantee', 'other'], said: words('walk at', 'break at', 'may break', 'can (?:leave|walk|terminate)', 'may (?:leave|terminate|end)', 'kundig\\w*', 'resili\\w*', 'opzeg\\w*', 'rescind\\w*'),
    denied: words('no right to terminate', 'neither party may terminate', 'not terminate', 'non-cancelable', 'kein(?:e)? (?:kundigung|sonderkundigung)\\w*'), clause: words('may (?:end|terminate)\\b.*(?:notice|after)', 'terminate\\b.*notice'),
  },
  { name: 'travel', categories: ['pricing', 'training', 'support', 'services'], said: words('travel (?:\\w+ ){0,8}(?:on us|on our (?:dime|tab|cost)|included|capped)', 'travel[\' ]?s? .*(?:eat|on us|our dime)', 'ceiling at', 'reisekosten', 'frais de deplacement', 'reiskosten'), denied: words('travel\\b.*(?:at cost|invoiced|reimburse\\w*|charged)', 'reimburses? travel', 'reisekosten\\b.*(?:rechnung|aufwand)', 'visits are chargeable') },
  { name: 'a time without fees', categories: ['pricing', 'guarantee'], said: words('(?:clock|billing|subscription|fees?) (?:\\w+ )?starts?', '(?:months?|to \\w+) (?:is|are) (?:free|on us)', "don't pay\\b.*(?:until|for)", 'pay\\b.*until', 'first \\w+ months'), denied: words('(?:fees|subscription)\\b.*(?:accrue|charged|payable|invoiced|due) from', 'accrue from', 'from the effective date', 'no credit,? (?:waiver|or)') },
  { name: 'money back', categories: ['guarantee', 'pricing'], said: words('refund\\w*', "don't pay", 'money back', 'comes back', 'pays? nothing', 'owe nothing', 'zuruck', 'rembours\\w*', 'terug', 'devol\\w*', 'walk away'), clause: words('shall refund', 'refunds? the', 'erstattet'), denied: words('non-refundable', 'no (?:credit|refund|waiver)\\b', 'nicht erstatt\\w*', 'non remboursable') },
  { name: 'a result', categories: ['guarantee'], said: /./, denied: words('(?:gives?|makes?) no warrant(?:y|ies)', '(?:does|do|shall) not (?:warrant|guarantee)', 'not (?:a )?guaranteed', 'no (?:warranty|guarantee) (?:as to|of|for)', 'keine (?:gewahr|garantie|zusicherung)\\w*', 'aucune garantie', 'geen garantie', 'ninguna garantia') },
  { name: 'answers to incidents', categories: ['sla'], said: words('p[1-4]', 'priority \\w+', 'respon\\w+', 'live engineer', 'human being', 'person on it', 'reagier\\w*', 'picks? up', 'at any hour'), clause: words('respond\\w*', 'response time\\w*', 'reagier\\w*', 'reaktionszeit\\w*', 'repond\\w*', 'reageert?', 'responde\\w*'), measure: { of: (text) => minutes(text)[0] ?? null, better: 'less' } },
  { name: 'root cause', categories: ['sla'], said: words('root cause', 'post-?mortem', 'ursachenanalyse'), clause: words('root cause', 'post-?mortem', 'ursachenanalyse'), measure: { of: (text) => minutes(text)[0] ?? null, better: 'less' } },
  { name: 'a technician', categories: ['sla', 'support'], said: words('technicians?', 'techniker', 'technicien', 'monteur', 'tecnico'), clause: words('technicians?', 'techniker', 'technicien', 'monteur', 'tecnico'), measure: { of: (text) => minutes(text)[0] ?? (/next (?:working|business) day|nachsten (?:werk|arbeits)tag/.test(text) ? 1_440 : null), better: 'less' } },
  { name: 'hypercare', categories: ['support', 'services'], said: words('hypercare', 'on site for \\w+ weeks', 'weeks after (?:acceptance|go-live|launch|cutover)'), clause: words('hypercare', '(?:weeks|days) after (?:acceptance|go-live|launch|cutover)'), measure: { of: (text) => minutes(text)[0] ?? null, better: 'more' } },
  { name: 'notice of releases', categories: ['change_management'], said: words('sandbox', 'releases?', 'production'), clause: words('releases?\\b.*(?:sandbox|days|notice)'), measure: { of: (text) => minutes(text)[0] ?? null, better: 'more' } },
  { name: 'sign-in', categories: ['deliverable', 'security_compliance'], said: words('sso', 'single sign-?on', 'saml', 'oidc', 'openid', 'scim', 'okta', 'entra', 'sign in with', 'einmalanmeldung'), clause: words('sso', 'single sign-?on', 'saml', 'oidc', 'sign-in with', 'openid') },
  { name: 'the customer success manager', categories: ['support'], said: words('csm', 'customer success manager'), clause: words('(?:named )?customer success manager', 'csm') },
  { name: 'data at the end', categories: ['services', 'security_compliance', 'other'], said: words('full export', 'on exit', 'of your asking', 'raw data', 'read-only access', 'return (?:all |the )?data'), clause: words('(?:termination|exit|expiry)\\b.*(?:return|export|extract)', 'return\\b.*(?:data)'), denied: words('(?:exit|termination)\\b.*(?:charged|day rate|fee)', 'extracts?\\b.*charged') },
  { name: 'training from afar', categories: ['training'], said: new RegExp(`${ON_SITE.source}|(?<![a-z])(?:night shift|late shift|1\\d pm|in the evening)(?![a-z])`), denied: words('(?:sessions?|training)\\b.*(?:remote|by video|online|virtual\\w*)', 'remote (?:training|sessions?)', 'trains?\\b.*remote') },
  { name: 'people on site', categories: ['support', 'services', 'training', 'sla', 'guarantee', 'pricing'], said: ON_SITE, denied: words("services (?:on|at) (?:site|customer's premises)", "on[- ]site services", "on customer's premises", 'services are (?:delivered |provided )?remote(?:ly)?', 'visits are chargeable', 'leistungen vor ort', 'prestations sur place') },
];

/** "Net 45", "60 it is": the days of a payment that are only a number. */
function bareDays(text: string): number | null {
  const found = /(?<![\d.,/%])(30|45|60|75|90|120)(?![\d%.,/])/.exec(text);
  return found ? Number(found[1]) * 1_440 : null;
}

export const isAbout = (matter: Matter, category: CommitmentCategory): boolean => matter.categories?.includes(category) ?? true;

/** Exclusions and denials of people on site make room for what they name themselves. */
export const leavesRoom = (clause: Clause, category: CommitmentCategory): boolean => category === 'training' && /\b(?:other than|except|ausser|sauf|behalve|salvo)\b.*(?:training|schulung|formation|opleiding)/.test(clause.text);
