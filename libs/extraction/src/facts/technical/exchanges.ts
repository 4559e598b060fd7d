import type { ReadIntegration } from '@throughline/domain';

import type { FactContext, Spoken } from '../fact-context.ts';
import { isCustomer, isDocument, isSeller } from '../fact-context.ts';
import { besides, dataAround, dataInBrackets, named } from './exchanged-data.ts';
import { howAndWhen, patternIn, saysHow } from './how-and-when.ts';
import { namesThings } from './data-words.ts';
import { KIND } from './kinds-of-systems.ts';
import { priorityOf } from './priority-of.ts';
import type { Candidate } from './system-candidates.ts';
import { candidatesIn } from './system-candidates.ts';

export type Exchange = Omit<ReadIntegration, 'evidence'>;
type Role = 'source' | 'target' | 'partner';

const DET = String.raw`(?:(?:the|our|your|their|its|a|an|old|new|current|existing|own|central|internal|unser\w{0,2}|ihr\w{0,2}|euer\w{0,2}|das|der|die|dem|den|notre|nos|votre|le|la|les|ons|onze|jullie|het|de|nuestr[oa]s?|su|el|los|las|customer's|client's|supplier's|${KIND}) (?:\()?){0,5}`;
const SOURCE = new RegExp(String.raw`(?:^|[\s(])(?:(?:from|out of|off|aus|von|vom|depuis|uit|vanuit|van|desde|del?|in from) ${DET})$`, 'u');
const TARGET = new RegExp(String.raw`(?:^|[\s(])(?:(?:(?<!\bon )to|into|onto|(?:(?:to|must|should) be|up|lands?|arrives?|appears?|written|back|posts?|posted|landen|landet|importiert|gebucht) in|an|nach|zu|ins|vers|dans|naar|hacia|al?|against) ${DET})$`, 'u');
const PARTNER = new RegExp(String.raw`(?:^|[\s(])(?:(?:with|w\/|between|mit|avec|entre|met|tussen|con) ${DET})$`, 'u');
const OFTEN = '(?:(?:also|then|just|already|only|automatically|currently|still|auch|dann|aussi|ook|tambien) ){0,2}';
const MODAL = String.raw`(?:(?:must|shall|should|will|would|can|has to|have to|needs? to|is to|'ll|muss|mussen|soll|sollen|wird|doit|doivent|devra|moet|moeten|zal|debe|deben|tiene que) ${OFTEN}(?:not )?(?:keep |continue to |go on )?)`;
const BRACKET = String.raw`\)?(?:\s\([^()]{1,60}\))?(?: (?:stays?|remains?)(?: as it is)?,? and)?,?(?: which| that)?\s`;
const GIVES = new RegExp(String.raw`^${BRACKET}(?:(?:vous|nous|te|os|les) )?(?:enverra|enverront|transmettra|fournira|livrera|enviara|${MODAL}(?:send|push|deliver|export|feed|provide|pass|post|stream|publish|upload|give|hand over|schicken|liefern|senden|ubergeben|envoyer|transmettre|fournir|sturen|leveren|enviar|mandar|sending|pushing|feeding)|${OFTEN}(?:sends|pushes|delivers|exports|feeds|provides|passes|posts|streams|publishes|uploads|gives|hands over|schickt|liefert|sendet|ubergibt|exportiert|ubertragt|envoie|transmet|fournit|stuurt|levert|envia|manda|entrega))\b`, 'u');
const TAKES = new RegExp(String.raw`^${BRACKET}(?:${MODAL}(?:receive|receiving|get|getting|read|pull|import|take|fetch|collect|ingest|pick up|bekommen|erhalten|holen|lesen|recevoir|recuperer|krijgen|ontvangen|halen|lezen|recibir|leer)|${OFTEN}(?:receives|gets|reads|pulls|imports|takes(?! [^.;]{0,60}\baway\b)|fetches|collects|ingests|picks up|bekommt|erhalt|holt|liest|importiert|recoit|recupere|importe|krijgt|ontvangt|haalt|leest|recibe|lee|importa))\s`, 'u');
const STRONG = /\b(?:integrat\w*|interfac\w*|connect(?:s|ed|ing|ions?|ors?)?|link(?:s|ed|ing)|hook(?:s|ed)? up|sync(?:s|ed|ing)?|synchroni[sz]\w*|import(?:s|ed|ing)?|export(?:s|ed|ing)?|push(?:es|ed|ing)?|pull(?:s|ed|ing)?|feeds?|fed|ingest\w*|transmit\w*|upload\w*|zieh(?:en|t)|gezogen|download\w*|transfer\w*|replicat\w*|stream(?:s|ed|ing)?|poll(?:s|ed|ing)|fetch\w*|extract\w*|writ(?:es?|ten) back|write-?back|talks? to|schnittstelle\w*|anbind\w*|angebunden|verbunden|einlesen|eingelesen|ubertrag\w*|ubermitt\w*|importier\w*|exportier\w*|synchronisier\w*|koppel\w*|gekoppeld|inlezen|ingelezen|doorgestuurd|uitgewisseld|raccord\w*|relie\w*|recuper\w*|transmis\w*|transmet\w*|remont\w*|synchronis\w*|conecta\w*|sincroniz\w*|vuelca\w*|transfier\w*|integra[rn]?)\b|<-{0,2}>|↔|<=>/;
const FLOW = /\b(?:in from|out to|inbound from|outbound to|back (?:to|into)|(?:moeten|moet) (?:\S{1,20} ){0,3}naar|go(?:es)?|going|come|comes|coming|flow|flows|flowing|send|sends|sent|sending|deliver|delivers|delivered|move|moves|read|reads|write|writes|written|load|loads|loaded|land|lands|arrive\w*|pass|passes|passed|return|returns|returned|ends? up|post|posts|posted|receive\w*|picks? up|picked up|hand(?:s|ed)? over|provid\w*|suppl(?:y|ies|ied)|take|takes|taken|exchang\w*|publish\w*|share|shares|shared|drop|drops|dropped|book|books|booked|kommen|kommt|gehen|geht|fliess\w*|schick\w*|sende\w*|gesendet|geschickt|liefer\w*|geliefert|holen|holt|geholt|lesen|liest|gelesen|landen|landet|laufen|partir|partent|envo\w*|arriv\w*|vien\w*|venir|vont|lire|gaan|gaat|komen|komt|stuur\w*|sturen|gestuurd|lever\w*|geleverd|haal\w*|halen|gehaald|lees\w*|lezen|lleg\w*|envia\w*|mand\w*|leer|recib\w*|schreib\w*|abholen|ophalen)\b/;
const BOTH = /\b(?:bi-?directional\w*|both (?:ways|directions)|two-way|2-way|in both|in and out|in\/out|in & out|to and fro|back and forth|beide richtungen|beiden richtungen|bidirektional\w*|bidirectionnel\w*|dans les deux sens|beide kanten|beide richtingen|bidireccional\w*|ambos sentidos|ambas direcciones)\b|<-{1,2}>|↔|<=>/;
const INWARD = /\b(?:inbound|incoming|read[- ]only|import(?:s|ed)?|eingehend\w*|entrant\w*|inkomend\w*|entrante\w*)\b|\bin(?=\s?(?:[.,;)]|$|only\b))/;
const OUTWARD = /\b(?:outbound|outgoing|write[- ]only|export(?:s|ed)?|ausgehend\w*|sortant\w*|uitgaand\w*|saliente\w*)\b|\bout(?=\s?(?:[.,;)]|$|only\b))/;
const NONE = /\b(?:no|without|kein\w*|geen|pas d'|aucune?|sin) (?:\p{L}+ )?(?:interfaces?|integrations?|connections?|connectors?|sync|feeds?|exports?|imports?|schnittstelle\w*|anbindung\w*|koppeling\w*|integracion)\b|\b(?:not|n't|never|nicht|niet) (?:be |to be |been )?(?:connect\w*|integrat\w*|linked|sync\w*|interfaced|angebunden|gekoppeld)\b|\bno need to (?:connect|integrate|sync)\b|\b(?:he|she) (?:sends?|brings?|gives?|writes?|will send|forwards?)\b/u;
const ONCE = /\b(?:please|kindly|could you|can you (?:send|forward|share)|bitte|by (?:tomorrow|today|tonight|monday|tuesday|wednesday|thursday|friday|noon|eod|the end of (?:the )?(?:day|week))|attached|i'll|i will|i've|i have|i sent|i (?:go|came|went|moved)|migrat\w*|histor\w+|dedup\w+|cleans\w*|legacy|for good)\b/;
/** How it is done by hand until now, or was done once for a trial: nothing that is to be connected. */
const BY_HAND = /\b(?:by hand|manual(?:ly)?|copy and paste|copy-paste|re-?key\w*|re-?typ\w*|types? (?:it|them|everything)|used to|so far|until now|prints? (?:it|them|out)|von hand|manuell|abgetippt|a la main|manuellement|handmatig|overgetypt|a mano|manualmente|for the (?:trial|pilot|poc|pov|demo|test)|test (?:file|extract|export)|sample (?:file|data|export)|snapshot|dump)\b/;
const WANTED = /\b(?:must|should|shall|need|needs|has to|have to|instead|no longer|want|muss|mussen|soll|sollen|doit|doivent|moet|moeten|debe|deben)\b/;
const IDENTITY = /\b(?:signs? in|sign-?on|sign-in|logs? in|sso|saml|openid|oidc|scim|login|log-?ins?|identity|anmeldung|inloggen)\b/;
/** Whether the product can, not whether it shall. */
const CURIOUS = /\b(?:do|does|can|could|would) (?:you|it|your \w+) (?:also |even |already )?(?:support|integrate|connect|work with|talk to|sync)\b[^?]{0,80}\?$/;
const ASKED = /\b(?:hook(?:ed)? up|plug(?:ged)? in|link(?:ed)?|connect\w*|integrat\w*|interfac\w*|sync\w*|talk to|exchange data|schnittstelle\w*|angebunden|koppel\w*|integra\w*|conecta\w*)\b/;

/** A part of a sentence that speaks of systems, with what follows it about them. */
interface Part { start: number; end: number; candidates: Candidate[] }

/** The systems that a sentence says data is exchanged with, as its verbs and prepositions tell; a clause without a name belongs to the one before. */
export function exchangesIn(context: FactContext, spoken: Spoken, known: ReadonlySet<string>, underInterfaces: boolean, question: string): (Exchange & { named: boolean })[] {
  const { sentence, folded } = spoken;
  const candidates = [...candidatesIn(context, spoken, known), ...kindsIn(sentence.text, folded)];
  if (candidates.length === 0 || CURIOUS.test(folded) || (IDENTITY.test(folded) && !saysHow(folded))) return [];
  const asked = ASKED.test(question) && !IDENTITY.test(question);
  const found: (Exchange & { named: boolean })[] = [];
  for (const part of partsOf(sentence.text, folded, candidates.toSorted((a, b) => a.start - b.start))) {
    const words = folded.slice(part.start, part.end);
    if (NONE.test(words) || (BY_HAND.test(folded) && !WANTED.test(words)) || (ONCE.test(words) && howAndWhen(words).length === 0)) continue;
    const things = howAndWhen(words).reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), words);
    const product = speaksOfProduct(spoken, words);
    const often = howAndWhen(words).length > 0;
    const weight = (saysHow(words) ? 2 : 0) + (often ? 1 : 0) + (product ? 1 : 0) + (part.candidates.some(({ kind }) => kind) ? 1 : 0) + (namesThings(things) ? 1 : 0) + (STRONG.test(words) ? 1 : 0) + (found.length > 0 ? 2 : 0) + (asked || underInterfaces ? 2 : 0);
    let last: { role: Role; end: number } | null = null;
    for (const candidate of part.candidates) {
      const [start, end] = [candidate.start - part.start, candidate.end - part.start];
      const listed: boolean = last !== null && /^(?:,| and| or| und| oder| et| en| y|, and|\/)\s(?:the |to |from )?$/.test(words.slice(last.end, start));
      const role: Role | null = listed ? last!.role : roleOf(words, start, end);
      const bracket = dataInBrackets(sentence.text.slice(candidate.end, part.end));
      const flagged = bracket !== null && (bracket.direction !== null || bracket.pattern !== null) && (asked || underInterfaces || STRONG.test(words));
      const item = (sentence.block === 'list_item' || sentence.source.kind === 'note' || sentence.source.kind === 'chat') && candidate.sure && words.length < 130 && (BOTH.test(words) || INWARD.test(words) || OUTWARD.test(words));
      const answer = asked && /\b(?:which|what|any|welche\w?|quel\w*|welke|que|cuales)\b/.test(question) && words.length - part.candidates.reduce((sum, one) => sum + one.name.length, 0) < 16 + 4 * part.candidates.length && !/\b(?:no|not|nein|non|nee|'s|can|will|is|are|has|have)\b/.test(words);
      const way = asked && words.length < 90 && (BOTH.test(words) || INWARD.test(words) || OUTWARD.test(words)) && !namesThings(words.slice(end, end + 24));
      const strong = STRONG.test(words);
      const acts = GIVES.test(words.slice(end, end + 90)) || TAKES.test(words.slice(end, end + 90));
      const weak = acts || (!strong && role !== null && role !== 'partner' && FLOW.test(FINAL_VERB.test(words) ? words : words.slice(0, end + 40)));
      const enough = weight + (candidate.sure ? (isDocument(spoken) ? 3 : 2) : 0) >= (strong && (candidate.sure || weight - (often ? 1 : 0) >= 2) ? 2 : 3);
      if (/\b(?:what|whether|if|how|why)\s(?:the )?$/.test(words.slice(0, start))) continue;
      if (!flagged && !item && !answer && !way && (role === null || !(strong || weak) || !enough)) continue;
      last = { role: role ?? 'partner', end };
      const text = sentence.text.slice(part.start, part.end);
      const told = role === null || role === 'partner' ? null : dataAround(text, words, { start, end }, role);
      const around = told !== null && context.people.find(told.split(' ')[0]) === null ? told : null;
      const back = role === null || role === 'partner' ? null : BACK.exec(words.slice(end));
      const data = bracket?.data ?? around ?? (item ? besides(text, words, end) : null);
      const direction = BOTH.test(words) || (back !== null && !NOTHING.test(back[1]!)) ? 'bidirectional' : (bracket?.direction ?? (role === 'source' ? 'inbound' : role === 'target' && !/\b(?:connect\w*|link\w*|integrat\w*|interfac\w*|hook\w*|talks?)\b/.test(words) ? 'outbound' : flagOf(words)));
      found.push({ system: candidate.name, direction, data, pattern: bracket?.pattern ?? patternIn(text), priority: bracket?.priority ?? priorityOf(aboutIt(words)) ?? (asked ? priorityOf(question) : null), named: candidate.kind === undefined });
    }
  }
  return found;
}

const GENERIC = new RegExp(String.raw`(?<![\p{L}])(?:our|your|the|unser\w{0,2}|euer\w{0,2}|ihr\w{0,2}|notre|votre|ons|onze|jullie|nuestr[oa]|customer's|client's) (?:own |old |new |existing )?(${KIND})(?![\p{L}-])`, 'gu');

/** "our payroll system": a system that is called by its kind alone. */
function kindsIn(text: string, folded: string): Candidate[] {
  return [...folded.matchAll(GENERIC)].filter(({ 0: { length }, 1: kind, index }) => !/^,?\s\(?\p{Lu}/u.test(text.slice(index + length, index + length + 5)) && !/^(?:system|software|platform|tool|application|package|accounting|payroll)$/.test(kind!)).map((match) => { const start = match.index + match[0].length - match[1]!.length; return { name: match[1]!, start, end: start + match[1]!.length, sure: false, kind: true }; });
}

/** "Shipments flow from X; statuses go back": what comes back makes it both ways. */
const BACK = /[;,.]\s(?:and )?([^;,.]{3,50}?) (?:go(?:es)?|comes?|flows?|is sent|are sent|is written|are written|gets? written|gehen|kommen|fliessen|schreiben|senden|schicken|melden|vont|reviennent|renvo\w+|gaan|komen|sturen|vuelven|van) (?:then |sie |wir |ihr |jullie |vous |you )?(?:back|zuruck|en retour|terug|de vuelta)\b/;

/** German and Dutch put what happens at the end. */
const FINAL_VERB = /\b(?:werden|wird|worden|wordt|mussen|muss|moeten|moet|sollen|soll)\b/;

function flagOf(words: string): Exchange['direction'] {
  const [inward, outward] = [INWARD.test(words), OUTWARD.test(words)];
  return inward && outward ? 'bidirectional' : inward ? 'inbound' : outward ? 'outbound' : null;
}

const NOTHING = /\b(?:nothing|no|not|nichts|kein\w*|rien|niets|nada)\b/;

function roleOf(words: string, start: number, end: number): Role | null {
  const before = words.slice(Math.max(0, start - 70), start);
  if (SOURCE.test(before)) return 'source';
  if (TARGET.test(before)) return 'target';
  const after = words.slice(end, end + 90);
  // "Tagesabschlüsse muss X jede Nacht an Sie liefern"
  if (/\b(?:muss|soll|wird|moet|zal)\s$/.test(before) && /\b(?:liefern|senden|schicken|ubergeben|leveren|aanleveren|sturen|doorgeven)\b/.test(after)) return 'source';
  if (GIVES.test(after)) return 'source';
  if (TAKES.test(after)) return 'target';
  return PARTNER.test(before) || /^\s?(?:<-{1,2}>|↔|<=>)/.test(after) || /^\s(?:to be |to get )?(?:hooked up|connected|integrated|linked|synced|plugged in|angebunden|gekoppeld|connecte|conectado)\b/.test(after) ? 'partner' : null;
}

/** Whether one end is the product: "you" in the customer's mouth, "we" in ours, its name in an agreement. */
function speaksOfProduct(spoken: Spoken, words: string): boolean {
  if (/\b(?:the (?:service|platform|portal|product|solution|application|app)|(?:your|our|the new) (?:portal|product|platform|system|service|app|tool))\b/.test(words)) return true;
  if (isCustomer(spoken)) return /\b(?:you|your|ihnen|euch|eure\w*|vous|chez vous|jullie|u|vosotros|ustedes|usted)\b/.test(words);
  if (isSeller(spoken)) return /\b(?:we|us|our|wir|uns|nous|wij|ons|nosotros)\b/.test(words);
  return isDocument(spoken) && /\b(?:supplier|vendor|provider|service|anbieter|fournisseur|leverancier|proveedor|prestataire|auftragnehmer)\b/.test(words);
}

const SPLIT = /;\s|[.!?]\s|\s[-–—]\s|,? (?:and|but|while|whereas|und|aber|wahrend|et|mais|en|maar|y|pero) (?=(?:\p{L}|['-]){1,20} )|, (?=(?:the |our |die |les |de |las |los )?\p{L}{3,20} )/gu;

/** Without a later clause about other data: "the receipts, we shall see later". */
const aboutIt = (words: string): string => words.split(/;\s/).filter((clause, index) => index === 0 || !/^(?:the|les?|la|die|der|das|los|las|el|de|het|our|your) \p{L}/u.test(clause)).join('; ');

/** Clauses, split where both sides speak of data on its way to a system of their own. */
function partsOf(text: string, folded: string, candidates: readonly Candidate[]): Part[] {
  const part = (start: number, end: number): Part => ({ start, end, candidates: candidates.filter((one) => one.start >= start && one.end <= end) });
  const parts: Part[] = [];
  let start = 0;
  const flows = (words: string): boolean => STRONG.test(words) || FLOW.test(words);
  for (const match of folded.matchAll(SPLIT)) {
    const [at, next] = [match.index, match.index + match[0].length];
    if (at <= start) continue;
    const [left, right] = [part(start, at), part(next, text.length)];
    if (right.candidates.length === 0 || (!match[0].startsWith(';') && (left.candidates.length === 0 || !flows(folded.slice(start, at))))) continue;
    const first = right.candidates[0]!;
    // Of a list of names, "from A and B", the second begins no clause.
    if (!flows(folded.slice(next, first.start)) && !GIVES.test(folded.slice(first.end, first.end + 90)) && !TAKES.test(folded.slice(first.end, first.end + 90)) && !match[0].startsWith(';')) continue;
    parts.push(left);
    start = next;
  }
  return [...parts, part(start, text.length)].filter((one) => one.candidates.length > 0);
}

const PRONOUN = /(?:^|\s)(?:from|out of|into|to|with|aus|an|in|de|depuis|vers|uit|naar) (?:it|there|them|that one|that system|this system|dort|la|daar|ahi)\b|(?:^|\s)(?:daraus|dorthin|dahin)\b/g;
const FRAGMENT = /^(?:the |and |also )*(.{3,60}?),? (inbound|incoming|outbound|outgoing|both ways|in both directions|eingehend|ausgehend|entrant|sortant|in|out)\b(?=[,.;]|$|\s(?:and|nightly|daily|weekly|hourly|every)\b)/;

/** "You read the stock levels from it", "It has to push every sale to you", "Donor gifts inbound, nightly": of the system that was named right before. */
export function exchangeOfIt({ sentence: { text }, folded }: Spoken, { system, told }: { system: string; told: boolean }): Exchange | null {
  const flows = STRONG.test(folded) || FLOW.test(folded);
  const rest = { system, pattern: patternIn(text), priority: priorityOf(aboutIt(folded)) };
  const fragment = told && folded.length < 110 && !/\b(?:i|we|you|he|she)\b/.test(folded) ? FRAGMENT.exec(folded) : null;
  if (fragment && namesThings(fragment[1]!)) {
    const start = folded.indexOf(fragment[1]!);
    return { ...rest, direction: /^(?:in|ein|ent)/.test(fragment[2]!) && !/both/.test(fragment[2]!) ? 'inbound' : /both/.test(fragment[2]!) ? 'bidirectional' : 'outbound', data: text.slice(start, start + fragment[1]!.length) };
  }
  const subject = /^(?:(?:and|but|yes)[, ]+)?(?:it|that|this|er|sie|es|il|elle|het|die)\b/.exec(folded);
  if (subject && (ONCE.test(folded) === false)) {
    const end = subject[0].length;
    const role = GIVES.test(folded.slice(end)) ? 'source' : TAKES.test(folded.slice(end)) ? 'target' : null;
    if (role !== null && namesThings(folded)) return { ...rest, direction: BOTH.test(folded) ? 'bidirectional' : role === 'source' ? 'inbound' : 'outbound', data: dataAround(text, folded, { start: 0, end }, role) };
  }
  const matches = [...folded.matchAll(PRONOUN)];
  const [match] = matches;
  if (!match || !flows || (ONCE.test(folded) && howAndWhen(folded).length === 0) || !namesThings(folded)) return null;
  const start = match[0].lastIndexOf(' ') + match.index + 1;
  const roles = matches.map((one) => (SOURCE.test(folded.slice(0, one[0].lastIndexOf(' ') + one.index + 1)) || one[0].trim() === 'daraus' ? 'source' : 'target'));
  const back = BACK.exec(folded.slice(match.index + match[0].length));
  const both = BOTH.test(folded) || new Set(roles).size === 2 || (back !== null && !NOTHING.test(back[1]!));
  if (/^\s?da|^\s?dort/.test(match[0])) {
    const from = match.index + match[0].length;
    const verb = /^\s\S{3,14} (?:(?:sie|wir|ihr|you|we) )?(?:bitte )?/.exec(folded.slice(from));
    return { ...rest, direction: roles[0] === 'source' ? 'inbound' : 'outbound', data: named(text, from + (verb?.[0].length ?? 0), from + (/[.;,]/.exec(`${folded.slice(from)}.`)?.index ?? 0)) };
  }
  return { ...rest, direction: both ? 'bidirectional' : roles[0] === 'source' ? 'inbound' : 'outbound', data: dataAround(text, folded, { start, end: match.index + match[0].length }, roles[0] === 'source' ? 'source' : 'target') };
}
