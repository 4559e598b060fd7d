import type { ReadCompliance } from '@throughline/domain';

import type { People } from '../people/people.ts';
import type { FactContext, Spoken } from './fact-context.ts';
import { evidenceOf, isCustomer, isDocument } from './fact-context.ts';
import { placeOfData } from './technical/residency.ts';

interface Rule { standard: string | null; pattern: RegExp }

/** Standards and laws by their names; where `standard` is null the words found are the name. */
const NAMED: readonly Rule[] = [
  { standard: 'SOC 2', pattern: /\bsoc ?2(?: type (?:ii|2|i|1)\b)?/ }, { standard: 'SOC 1', pattern: /\bsoc ?1\b/ }, { standard: null, pattern: /\biso(?:\/iec)?[ -]?(?!(?:8859|2022|10646|8601|3166|4217|639|646|7498)\b)\d{4,5}(?:[-:]\d{1,4})?\b/ },
  { standard: 'GDPR', pattern: /\b(?:gdpr|dsgvo|rgpd|avv?-vertrag\w*|avv|avg-verwerk\w*|data processing (?:agreement|addendum)|auftragsverarbeitung\w*|verwerkersovereenkomst)\b/ },
  { standard: 'HIPAA', pattern: /\bhipaa\b|\bbaa\b/ }, { standard: 'PCI DSS', pattern: /\bpci[ -]?dss\b|\bpci\b/ }, { standard: 'CCPA', pattern: /\b(?:ccpa|cpra)\b/ }, { standard: 'FERPA', pattern: /\bferpa\b/ }, { standard: 'COPPA', pattern: /\bcoppa\b/ },
  { standard: '21 CFR Part 11', pattern: /\b(?:21 ?cfr ?(?:part )?\d{1,3}|part 11)\b/ }, { standard: 'GxP', pattern: /\bg(?:x|m|l|c|d)p\b|\bgamp ?5?\b|\bcomputer system validation\b/ }, { standard: 'EU Annex 11', pattern: /\bannex 11\b/ }, { standard: 'FedRAMP', pattern: /\bfedramp\b/ },
  { standard: 'NIS2', pattern: /\bnis ?2\b/ }, { standard: 'DORA', pattern: /\bdora\b/ }, { standard: 'TISAX', pattern: /\btisax\b/ }, { standard: 'HITRUST', pattern: /\bhitrust\b/ }, { standard: 'BSI C5', pattern: /\bc5(?:[- ]testat)?\b/ }, { standard: 'GoBD', pattern: /\bgobd\b/ },
  { standard: 'SOX', pattern: /\bsox\b|\bsarbanes\b/ }, { standard: 'Cyber Essentials', pattern: /\bcyber essentials\b/ }, { standard: 'WCAG', pattern: /\bwcag\b|\baccessibility (?:regulations|standard|statement)\b/ }, { standard: 'DPIA', pattern: /\bdpia\b|\b(?:data protection|privacy) impact assessment\b|datenschutz-?folgenabschatzung/ },
  { standard: 'CE', pattern: /\bce-(?:konformitat\w*|kennzeichnung|mark\w*)|\bce (?:declaration|marking)\b/ }, { standard: 'Works council', pattern: /\bbetrvg\b|\bbetriebsvereinbarung\b|\bworks (?:council )?agreement\b|\bmitbestimmung\w*/ }, { standard: 'Occupational safety', pattern: /\bgefahrdungsbeurteilung\b|\barbeitssicherheit\b|\brisk assessment of the workplace\b|\bosha\b/ },
  { standard: null, pattern: /\b(?:(?:isae|ssae) ?\d{2,4}|nist(?: sp)? ?800-\d{2,3}|nist csf|cmmc(?: level \d)?|itar|glba|pipeda|lgpd|popia|cjis|it-grundschutz)\b/ },
  { standard: 'HDS', pattern: /\bhds\b/ }, { standard: 'IRAP', pattern: /\birap\b/ }, { standard: 'UK GDPR', pattern: /\buk gdpr\b|\bdata protection act\b/ },
  { standard: 'TCF', pattern: /\biab tcf\b|\btcf ?2?\b/ }, { standard: 'FDA', pattern: /\bfda (?:inspect\w*|approv\w*|audit\w*|submission|guidance|registered|clear\w*|rules?|warning)\b|\b(?:inspect\w*|audit\w*|question\w*|asks?|regulated) (?:\w+ ){0,3}(?:by |from )?(?:the )?fda\b|\bwhen the fda\b/ }, { standard: 'FSMA', pattern: /\bfsma(?: 204)?\b|\bfood safety modernization\b/ }, { standard: 'HACCP', pattern: /\bhaccp\b/ }, { standard: 'NERC CIP', pattern: /\bnerc(?: cip)?\b/ }, { standard: 'DSPT', pattern: /\bdspt\b|\bdata security and protection toolkit\b/ }, { standard: 'EU AI Act', pattern: /\bai act\b|\bki-verordnung\b/ }, { standard: 'CSRD', pattern: /\bcsrd\b/ }, { standard: 'eIDAS', pattern: /\beidas\b/ }, { standard: 'PSD2', pattern: /\bpsd ?2\b/ }, { standard: 'KRITIS', pattern: /\bkritis\b/ }, { standard: 'MDR', pattern: /\bmdr\b(?=.{0,30}(?:medical|class|regulation|device|notified))|\bmedical device regulation\b/ }, { standard: 'Penetration test', pattern: /\bpen(?:etration)?[- ]?test\b[^.;?]{0,60}\b(?:before|must|required?|every|annual\w*|each|yearly|once a)\b|\b(?:must|require[sd]?|every year|annual)\b[^.;?]{0,40}\bpen(?:etration)?[- ]?test\b/ }, { standard: 'MiFID', pattern: /\bmifid\b/ }, { standard: 'NEN 7510', pattern: /\bnen ?7510\b/ }, { standard: 'ENS', pattern: /\besquema nacional de seguridad\b/ },
];
/** "audited under SQF", "a condition of the DSPT", "BRC certified": names that nobody can list. */
const ACRONYM = /\b(?:audited (?:under|against|to|by)|certified (?:to|under|against|for)|compl(?:y|ies|iant|iance) with|condition of(?: the)?|required (?:by|under)(?: the)?|accredited (?:to|by|under)|requirements? of(?: the)?|in line with|according to|conform(?:s|ing)? to|subject to|bound by|falls? under|have to (?:meet|pass|fulfil)|must (?:meet|pass|fulfil)|complying with|cumplir(?: con)?|cumplimos(?: con)?|sujetos? al?|respecter|soumis (?:a|au)|voldoen aan|vallen onder|unterliegen|zertifiziert nach|nach|conforme (?:a|au)|selon|volgens|gecertificeerd voor|segun) (?:(?:the|el|la|le|den|der|dem|die|de|het) )?(\p{Lu}[\p{Lu}\d&]{2,7}(?:[ -]\d{1,5})?)(?![\p{L}\d])|(?<![\p{L}\d])(\p{Lu}[\p{Lu}\d&]{2,7}(?:[ -]\d{1,5})?)[ -](?:certifi\w+|audits?|complian\w+|accredit\w+|requirements?|Zertifi\w+|certificering|(?:is |are |ist |est |es |is een )?(?:required|mandatory|a must|exigé|exigée|requis|requise|obligatoire|verplicht|vereist|Pflicht|erforderlich|obligatorio|imprescindible))(?![\p{L}])/gu;
const NO_STANDARD = /^(?:API|SLA|SSO|CEO|CFO|CTO|CIO|COO|SOW|MSA|NDA|DPA|ROI|KPI|ERP|CRM|WMS|TMS|CSV|PDF|SQL|UAT|USD|EUR|GBP|CAD|FAQ|VPN|EOD|ETA|FTE|IT|HR|QA|PM|POC|POV|CSM|URS|IQ|OQ|PQ|SOP|SOPS|UI|UX|URL|IDP|MFA|SFTP|FTP|EDI|CPI|EOL|RFP|PO)\b/;
/** "Certifications required: A, B". */
const LISTED = /^(?:[-*•]\s)?(?:required |needed |relevant )?(?:certifications?|certificates|standards?|compliance(?: requirements)?|regulations?|frameworks?|zertifizierungen|normen|certificeringen|certificaciones)(?: (?:required|needed|requested|that apply|held))?\s?:\s(.{3,300})/iu;
const LAW = /(?<![\p{L}])(?:(?:the )?(?:\p{Lu}[\p{L}'-]{2,20} (?:(?:of|and|on|the|for|to) ){0,2}){1,5}(?:Act|Regulations?|Directive|Code|Charter|Law)\b(?: \d{4})?|Law \d{1,3}\b|Loi (?:n° ?)?\d{1,3}\b|§{1,2} ?\d{1,4}[^,.;()]{0,40}?[A-ZÄÖÜ]\p{L}{0,12}G(?:B|O)?\b|Charter of [\p{Lu}][\p{L} ]{3,40}|Act respecting [\p{L} ]{5,90})/u;
const REGULATOR = /\b(?:regulators?|examiners?|inspectorate|supervisory authority|data protection authority|aufsichtsbehorde|bafin|datenschutzbeauftragte\w*|cnil|ncua|finma|fca|ofsted|mhra|ema)\b/;
const DUTY = /\b(?:finding|audit\w*|inspect\w*|exam\w*|access|report\w*|notif\w*|require\w*|complian\w*|must|shall|remediat\w*|wants?|insists?|demands?|expects?)\b/;

const PLACE = String.raw`(?:(?:the )?(?:eu|eea|european union|european economic area|uk|united kingdom|us|u\.s\.|usa|united states|states|canada|australia|germany|france|netherlands|spain|switzerland|ireland|austria|belgium|sweden|denmark|new zealand|singapore|india|japan)|deutschland|europa|der eu|europaischen union|schweiz|l'union europeenne|l'ue|suisse|nederland|de eu|espana|la ue|union europea)`;
const STAYS = new RegExp(String.raw`\b(?:stor(?:e|es|ed|age)|host(?:s|ed|ing)?|process(?:ed|es)?|kept?|keeps?|stays?|remains?|resid\w+|leaves?|leave|located|held|sits?|transfer\w*|verarbeitet|gespeichert|bleib\w*|verlass\w*|heberg\w*|stock\w*|restent?|opgeslagen|gehost|blijv\w*|alojad\w*|almacen\w*|permanec\w*)\b[^.;]{0,110}\b(?:in|within|outside|out of|inside|only|leaves?|leave|innerhalb|ausserhalb|au|en|dans|binnen|buiten|dentro|fuera)\b[^.;]{0,30}\b${PLACE}\b`);
const DATA = /\b(?:data|backups?|records?|content|information|hosting|tenant|daten|donnees|gegevens|datos|personenbezogen\w*)\b/;
const RESIDENCY_WORD = /\b(?:data residency|residency|datenstandort|data location|datacent(?:re|er)s? (?:is|are) in|residence des donnees)\b/;
const INCIDENT = /\b(?:breach|incident|datenpanne|sicherheitsvorfall\w*|violation|incidente|datalek\w*|inbreuk)\b/;
const NOTICE = /\b(?:within|binnen|innerhalb von|dans les|en un plazo de|inside)\b[^.;]{0,40}\b(?:hours?|days?|stunden|tagen?|heures|jours|uur|dagen|horas|dias)\b/;
const RETENTION = /\b(?:years?|months?|days?|jahren?|monaten?|tagen?|ans|mois|jaar|maanden|anos|meses),? (?:(?:and |und |et |en |y )?(?:then|after that|danach|ensuite|daarna|luego) )?(?:(?:it's|it is|they're|they are|is|are|gets?|everything is|all is|wird|werden|sont|worden) )?(?:automatically )?(?:purged|deleted|wiped|erased|destroyed|anonymi[sz]ed|geloscht|vernichtet|effacees?|verwijderd|borrados?)\b|\b(?:retain\w*|retention|kept|keep|deletes?|deleted|deletion|purged?|erase[ds]?|aufbewahr\w*|geloscht|loschen|conserv\w*|effac\w*|bewaar\w*|verwijder\w*|conserva\w*)\b[^.;]{0,80}\b(?:after|for|of|nach|pendant|na|durante|tras)?\s?(?:\w+ ){0,2}(?:years?|months?|days?|jahren?|monaten?|tagen|ans|mois|jaar|maanden|anos|meses)\b/;
const AUDIT_RIGHT = /\b(?:right to audit|audit rights?|may audit|can audit|access to (?:its|the|our|your) premises|prufungsrecht|auditrecht|droit d'audit|derecho de auditoria)\b/;

function matterOf({ sentence, folded }: Spoken, people: People): string[] {
  const found: string[] = [];
  for (const { standard, pattern } of NAMED) {
    const match = pattern.exec(folded);
    if (match) found.push(standard ?? sentence.text.slice(match.index, match.index + match[0].length));
  }
  const law = LAW.exec(sentence.text.slice(0, 1500));
  if (law && !/^(?:the )?(?:Code|Act|Regulation|Law|Directive)\b/.test(law[0]) && !/agreement/i.test(law[0])) found.push(law[0].trim());
  const listed = LISTED.exec(sentence.text.slice(0, 400));
  if (listed) for (const item of listed[1]!.split(/,|;|\/| and | und | et | en | y /)) { const name = item.trim().replace(/[.]$/, ''); if (/^\p{Lu}[\p{L}\d -]{1,24}$/u.test(name) && /\p{Lu}{2}|\d/u.test(name) && !NAMED.some(({ pattern }) => pattern.test(name.toLowerCase())) && !NO_STANDARD.test(name)) found.push(name); }
  const before = found.length;
  for (const acronym of sentence.text.slice(0, 1500).matchAll(ACRONYM)) {
    const named = acronym[1] ?? acronym[2];
    if (named !== undefined && !NO_STANDARD.test(named) && before === 0 && !found.includes(named) && people.find(named) === null) found.push(named);
  }
  if ((STAYS.test(folded) && DATA.test(folded)) || placeOfData({ sentence, folded }) !== null || RESIDENCY_WORD.test(folded)) found.push('Data residency');
  if (INCIDENT.test(folded) && NOTICE.test(folded) && /\b(?:notif\w*|inform\w*|tell|notice|report\w*|meld\w*|avis\w*|benachrichtig\w*)\b/.test(folded)) found.push('Incident notice');
  if (RETENTION.test(folded) && (DATA.test(folded) || /\b(?:recordings?|logs?|files|copies|documents?|audit trail|purged|anonymi[sz]ed)\b/.test(folded))) found.push('Retention');
  if (AUDIT_RIGHT.test(folded)) found.push('Audit rights');
  if (REGULATOR.test(folded) && DUTY.test(folded)) found.push('Regulator');
  return found;
}

/** What law, standards and the customer's own rules demand: each once, as the signed document says it, else as it was asked or answered. */
export function findCompliance(context: FactContext): ReadCompliance[] {
  const byStandard = new Map<string, { spoken: Spoken; rank: number }[]>();
  for (const spoken of context.speech) {
    if (spoken.sentence.block === 'heading' || spoken.sentence.text.length > 900) continue;
    for (const standard of matterOf(spoken, context.people)) byStandard.set(standard, [...(byStandard.get(standard) ?? []), { spoken, rank: rankOf(spoken) }]);
  }
  return [...byStandard].map(([standard, found]) => {
    const best = found.toSorted((a, b) => b.rank - a.rank).slice(0, 3);
    return { standard, detail: best[0]!.spoken.sentence.text, evidence: best.map(({ spoken }) => evidenceOf(context, spoken)) };
  });
}

const rankOf = (spoken: Spoken): number => (spoken.sentence.source.signed ? 3 : isDocument(spoken) ? 1.5 : isCustomer(spoken) ? 2 : 1) - (spoken.sentence.text.endsWith('?') ? 0.5 : 0);
