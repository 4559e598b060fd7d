import { fold } from '../../dates/fold.ts';
import type { ReadIntegration } from '@throughline/domain';
import { howAndWhen, patternIn } from './how-and-when.ts';
import { priorityOf } from './priority-of.ts';

const AUX = String.raw`kunnen|kunt|konnen|konnt|pouvez|pourriez|pueden|podeis|could|must|shall|should|will|would|can|has to|have to|needs? to|need to|is|are|be|gets?|want to|wants to|muss|mussen|soll|sollen|wird|werden|doit|doivent|devra|devront|moet|moeten|wordt|worden|zullen|debe|deben|tienen? que|hay que|se|il faut|va|vont`;
const VERB = String.raw`getting|receiving|sending|pushing|reading from|go|goes|going|come|comes|flows?|sends?|sent|delivers?|delivered|moves?|reads?|writes?|written|loads?|loaded|lands?|arrives?|pass(?:es)?|passed|returns?|returned|ends? up|posts?|posted|receives?|picks? up|picked up|hands? over|provides?|provided|suppl(?:y|ies|ied)|takes?|taken|exchanges?|exchanged|publish(?:es)?|shares?|drops?|imports?|imported|exports?|exported|push(?:es)?|pushed|pulls?|pulled|feeds?|fed|ingests?|transmits?|transmitted|uploads?|uploaded|downloads?|transfers?|transferred|syncs?|synchroni[sz]es?|synchroni[sz]ed|streams?|streamed|fetch(?:es)?|fetched|extracts?|gets?|integrates?|connects?|kommen|kommt|gehen|geht|fliessen|fliesst|schicken|schickt|senden|sendet|liefern|liefert|holen|holt|lesen|liest|landen|landet|laufen|ubertragen|ubertragt|ubergeben|ubergibt|meldet|exportiert|partir|partent|part|envoyer|envoie|envoient|envoyons|enverra|enverront|transmettra|fournira|enviara|arrivent|arrive|viennent|vient|remontent|gaan|gaat|komen|komt|sturen|stuurt|leveren|levert|halen|haalt|lezen|leest|llegan|llega|envian|envia|enviar|van|va|vienen|recibe|reciben|mandan|leen`;
const FIRST_VERB = new RegExp(String.raw`(?<![\p{L}'-])(?:${AUX}|${VERB})(?![\p{L}'-])`, 'u');
const LAST_VERB = new RegExp(String.raw`(?<![\p{L}'-])(?:${VERB})(?![\p{L}'-])`, 'gu');
const AGENT = /^(?:(?:and|but|so|then|also|yes|no|ok|okay|well|from there|to recap(?: the interfaces)?|und|et|en|y|pero|dann)?[,:]?\s?)*(?:i|we|you|they|he|she|it|one|people|somebody|someone|nobody|wir|sie|ihr|man|es|nous|vous|ils|on|il|wij|we|jullie|u|ze|men|nosotros|ustedes|there|(?:your|our|the|votre|notre|ihr|unser|euer|jullie|uw|ons|su|vuestr[oa]) (?:tool|system|platform|product|portal|app|software|outil|logiciel|solution|werkzeug|programm|pakket|herramienta)|supplier|vendor|provider|customer|client|anbieter|auftragnehmer|kunde|fournisseur|leverancier|proveedor|the (?:service|platform|portal|product|supplier|customer|vendor|provider))?(?:'(?:ll|d|re|ve))?$/;
const LIST_OF = /^(?:.{0,40}?\b)?(?:exports?|extracts?|feeds?|imports?|files?|transfers?|sync|upload|copy|copies|list|flow) (?:of|with) (?=\S)/;
const LEADING = /^(?:\(?(?:[ivx]{1,4}|[a-h])\)\s|(?:of|(?:the )?customer's|(?:the )?client's|existing|current|and|but|so|then|also|yes|no|ok|okay|only|just|the|our|your|their|its|all|a|an|any|every|each|these|those|this|that|both|us|you|we|wir|sie|ihr|vous|nous|wij|jullie|al|und|der|die|das|den|dem|unsere?n?|alle|ihre|eine?|et|les?|la|l'|nos|vos|tous|toutes|un|une|des|du|de|het|onze|een|en|y|los|las|el|nuestr[oa]s|todos|todas|first|second|finally|data on|data about|what we need is|we need|we want|i want|i need|we'd like)[\s,:]+|l')/;
const TRAILING = /(?:[\s,(–-]+(?:to|for|from|with|into|out|over|back|across|also|then|in|on|automatically|directly|straight|only|just|which|that|who|is|are|be|must|should|will|have|has|need|you|us|via|by|as|per|and|or|the|a|an|zu|an|aus|von|auch|dann|automatisch|direkt|zuruck|wieder|a|vers|depuis|aussi|ook|dan|naar|uit|van|vanuit|also|ihnen|uns|euch|vous|nous|jullie|ons|de|la|los|se|que|tambien|\())+$/;
const NOTHING = /^(?:sie|ihr|uns|vous|nous|jullie|ons|us|you|it|they|them|this|that|these|those|everything|nothing|all|something|things?|stuff|data|which|who|what|one|es|das|alles|nichts|ca|cela|tout|rien|dat|niets|eso|todo|nada|there|here|how|when|why)$/;

const NO_DATA = /\b(?:i|you|we|he|she|they|wir|nous|vous|wij|jullie|is|are|was|were|be|maps|runs?|sits?|will|can|could|how|why|when|supplier|vendor|provider|contractor|implements?|interface|one-way|asked|holds?)\b|'s$/;

/** The words of a stretch that name data, without what only leads to them; null when they name none. */
export function named(text: string, from: number, to: number): string | null {
  let [start, end] = [from, to];
  for (const stretch of howAndWhen(text.slice(from, to))) {
    if (stretch.start <= 3) start = Math.max(start, from + stretch.end);
    else { end = Math.min(end, from + stretch.start); break; }
  }
  let folded = fold(text.slice(start, end));
  const of = LIST_OF.exec(folded);
  if (of) { start += of[0].length; folded = folded.slice(of[0].length); }
  for (let match = /^[\s,:;(–-]+/.exec(folded) ?? LEADING.exec(folded); match; match = /^[\s,:;(–-]+/.exec(folded) ?? LEADING.exec(folded)) { start += match[0].length; folded = folded.slice(match[0].length); }
  const cut = /[;:]|\s[-–]\s|, (?:which|that|so|und zwar|qui|die|que) /.exec(folded);
  if (cut) folded = folded.slice(0, cut.index);
  const tail = TRAILING.exec(` ${folded}`);
  if (tail) folded = folded.slice(0, Math.max(0, tail.index - 1));
  folded = folded.replace(/[\s,.;:]+$/, '');
  if (NO_DATA.test(folded)) return null;
  return folded.length < 3 || folded.length > 110 || NOTHING.test(folded) || /^\d+$/.test(folded) ? null : text.slice(start, start + folded.length);
}

/** What flows, by where it stands to the verb and to the system's name: "Invoices go to X", "X sends us invoices", "we pull invoices out of X". */
export function dataAround(text: string, folded: string, { start, end }: { start: number; end: number }, role: 'source' | 'target'): string | null {
  const which = /([^,;:.]{3,60}), which (?:we|you|they|is|are|has|have|must|should)\b[^,;:.]{0,60}$/.exec(folded.slice(0, start));
  if (which) return named(text, which.index, which.index + which[1]!.length);
  if (/\b(?:them|it|these|those)\s(?:then |also )?(?:from|to|into|out of|in|over to)\s(?:\S{1,20}\s){0,3}$/.test(folded.slice(0, start))) return null;
  const first = FIRST_VERB.exec(folded);
  const own = FIRST_VERB.exec(folded.slice(end));
  if (own && own.index < 24 && !/\b(?:from|to|into|out of|aus|an|von|zu|nach|depuis|vers|uit|naar|desde|a|in|with)\s[^,;]{0,60}$/.test(folded.slice(0, start))) {
    // The system is who sends or receives.
    const verb = [...folded.slice(end).matchAll(LAST_VERB)][0];
    if (!verb) return null;
    const from = end + verb.index + verb[0].length;
    const stop = /[;:.(]|\s(?:to|into|from|out of|an|zu|von|aus|vers|a|depuis|naar|uit|desde|so that|because|when)\s/.exec(`${folded.slice(from)} .`);
    return named(text, from, Math.min(folded.length, from + (stop?.index ?? folded.length)));
  }
  const preposition = /(?:^|\s)(?:from|out of|off|to|into|in|onto|aus|von|vom|an|nach|zu|depuis|vers|dans|uit|vanuit|van|naar|desde|hacia|de|a|al|en)\s[^\s]{0,20}(?:\s[^\s]{1,20}){0,4}\s?$/.exec(folded.slice(0, start));
  const stop = lastPreposition(folded, start) ?? preposition?.index ?? start;
  if (!first || first.index >= stop) return named(text, folded.lastIndexOf(': ', stop) + 1, stop);
  const subject = folded.slice(folded.lastIndexOf(': ', first.index) + 1, first.index).trim();
  if (!AGENT.test(subject) && !/\b(?:want|need|like|expect)$/.test(subject)) {
    const after = AGENT_BEFORE.exec(subject);
    const said = named(text, after ? folded.indexOf(subject) + after[0].length : folded.indexOf(subject), first.index);
    if (said !== null) return said;
  }
  const verbs = [...folded.slice(0, stop).matchAll(LAST_VERB)];
  const last = verbs.at(-1) ?? first;
  const object = named(text, last.index + last[0].length, objectEnd(folded, last.index + last[0].length, stop));
  if (object !== null) return object;
  return named(text, first.index + first[0].length, role === 'source' ? stop : (verbs.at(-1)?.index ?? stop)) ?? null;
}

/** "We need", "I want" before what is to flow. */
const AGENT_BEFORE = /^(?:.{0,40}\b)?(?:we|i|they|you)(?:'d)? (?:also |just |only )?(?:want|need|would like|like|expect) /;

/** The end of what a verb sends: before who gets it from whom. */
function objectEnd(folded: string, from: number, stop: number): number {
  const other = /\s(?:from you|to you|from us|to us|from there|zu ihnen|von ihnen)\b/.exec(folded.slice(from, stop));
  return other && other.index > 2 ? from + other.index : stop;
}

const PREPOSITION = /(?:^|\s)(?:from|out of|off|to|into|in|onto|aus|von|vom|an|nach|zu|depuis|vers|dans|uit|vanuit|van|naar|desde|hacia|de|a|al|en)\s/g;

function lastPreposition(folded: string, start: number): number | null {
  let at: number | null = null;
  for (const match of folded.slice(0, start).matchAll(PREPOSITION)) at = match.index;
  if (at === null) return null;
  // "go from you to X": the data ends before the first of the two.
  const other = /\s(?:from|von|de|depuis|uit|van|desde) (?:you|us|ihnen|uns|vous|nous|jullie|ons|the (?:service|platform|portal)|your \p{L}+)\s?$/u.exec(folded.slice(0, at));
  return other ? other.index : at;
}

/** "(patient demographics, HL7 v2, inbound, needed at go-live)" right behind a name, told apart. */
export function dataInBrackets(behind: string): { data: string | null; direction: ReadIntegration['direction']; pattern: string | null; priority: string | null } | null {
  const inside = /^(?:\s(?:both ways|two-way|in and out|in|out)(?: only)?)?\s?\(([^()]{3,200})\)/u.exec(behind)?.[1];
  if (inside === undefined) return null;
  const [data, patterns]: [string[], string[]] = [[], []];
  let [inward, outward, priority]: [boolean, boolean, string | null] = [false, false, null];
  for (const raw of inside.split(/[,;]/)) {
    const words = raw.trim();
    const folded = fold(words);
    const way = /^(.*?)\s?\b(inbound|in|incoming|outbound|out|outgoing|both ways|both|two-way|bidirectional|eingehend|ausgehend|entrant|sortant|inkomend|uitgaand)$/.exec(folded);
    if (way) {
      const both = /^(?:both|two|bi)/.test(way[2]!);
      inward ||= both || /^(?:in|ein|ent)/.test(way[2]!);
      outward ||= both || /^(?:out|aus|sor|uit)/.test(way[2]!);
      if (way[1]!.length > 2) data.push(words.slice(0, way[1]!.length));
    } else if (priorityOf(folded) !== null && folded.length < 40) priority = priorityOf(folded);
    else if (patternIn(words) !== null && words.length - patternIn(words)!.length < 12) patterns.push(words);
    else if (words.length > 2) data.push(words);
  }
  const direction = inward && outward ? 'bidirectional' : inward ? 'inbound' : outward ? 'outbound' : null;
  return { data: data.length > 0 ? inside.slice(inside.indexOf(data[0]!), inside.indexOf(data.at(-1)!) + data.at(-1)!.length) : null, direction, pattern: patterns.length > 0 ? patterns.join(', ') : null, priority };
}

/** What an entry of a list names besides the system, the direction and the way: "netsuite invoices out only, P2". */
export function besides(text: string, folded: string, end: number): string | null {
  const way = /\s(?:in|out|inbound|outbound|both|two-way|in both)\b/.exec(folded.slice(end));
  const stop = way ? end + way.index : end + (/[,;(]/.exec(`${folded.slice(end)},`)?.index ?? 0);
  return named(text, Math.max(end, folded.lastIndexOf(', ', stop) + 1), stop);
}

/** "receipt of weighbridge tickets, continuous, via MQTT": an entry of a list of interfaces, behind its name. */
export function entryDetails(words: string): NonNullable<ReturnType<typeof dataInBrackets>> | null {
  const lead = /^(?:(receipt|reception|import|intake|retrieval|empfang|eingang|abruf|ontvangst|recepcion)|(transmission|export|dispatch|delivery|sending|submission|versand|ubermittlung|ubergabe|verzending|envoi|envio)) (?:of |von |van |de |der |des )?/.exec(fold(words));
  const details = dataInBrackets(` (${words.slice(lead?.[0].length ?? 0).replace(/[()]/g, ' ').replace(/[.;]$/, '')})`);
  return details && lead ? { ...details, direction: lead[1] === undefined ? 'outbound' : 'inbound' } : details;
}
