import type { ReadStatement } from '@throughline/domain';

import { fold } from '../dates/fold.ts';
import type { FactContext, Spoken } from './fact-context.ts';
import { evidenceOf } from './fact-context.ts';

const HEADING = /\b(?:out[- ]of[- ]scope|not in(?: the)? scope|exclu(?:sions?|ded|ding|siones|idos?)|exclusions?|not (?:included|covered|part of)|what (?:is|we do|we will) not|what (?:isn't|we don't|we won't)|limitations of scope|ausschlusse?|ausgeschlossen|nicht (?:enthalten|im umfang|im leistungsumfang|bestandteil)|abgrenzung(?:en)?|hors (?:perimetre|du perimetre|champ)|non compris(?:es)?|uitsluitingen|buiten (?:scope|de scope)|niet inbegrepen|fuera (?:de|del) alcance|no incluido)\b/;
/** A sentence that leads into a list, or names what is left out itself. */
const LEAD = /\b(?:(?:do|does|shall|will) not form (?:a )?part of[^.:;]{0,40}|(?:is|are) not (?:a )?part of[^.:;]{0,40}|outside (?:of )?(?:the )?(?:scope|this agreement|these services)|gehoren nicht (?:zum|zu)[^.:;]{0,40}|ne (?:font|fait) pas partie[^.:;]{0,40}|maken geen deel uit[^.:;]{0,40}|(?:will|does|do|shall) not (?:provide|include|cover|deliver|supply|comprise)|out of scope|not (?:included|covered|in scope)(?: (?:in|by|with) [^.:;]{1,40})?|(?:ist|sind) nicht (?:bestandteil|teil|gegenstand)[^.:;]{0,40}|excluded(?: (?:are|is|from [^.:]{1,60}))?|exclusions|nicht (?:enthalten|im umfang|im leistungsumfang|inbegriffen|teil des \w{3,20})|ausgeschlossen (?:sind|ist)|hors perimetre|non compris|uitgesloten|niet inbegrepen|buiten scope|fuera del? alcance|no incluye)\s?:/;
const WHOLE = String.raw`(?:(?:this|the|our|that|your|today's) )?(?:scope|sow|statement|agreement|project|price|fee|offer|proposal|order|package|quote|contract|deal|services?|engagement|phase)`;
const LEFT_OUT = String.raw`(?:(?:expressly|explicitly|specifically|definitely|clearly|also) )?(?:excluded|out of (?:the )?scope|not (?:included|covered|in scope)|not (?:a )?part of ${WHOLE}|outside (?:of )?(?:the )?scope)`;
const STATED = new RegExp(String.raw`(?<![\p{L}])(?:(?:is|are|remains?|stays?) ${LEFT_OUT}|(?:isn't|aren't) (?:included|covered|in scope|(?:a )?part of ${WHOLE}|in (?:this|the (?:offer|price|scope|contract|quote|order|deal)))|does(?: not|n't) (?:include|cover|extend to)|do(?: not|n't) (?:include|cover)|(?:price|fee|scope|sow|offer) excludes|(?:ist|sind) (?:ausdrucklich )?(?:nicht (?:enthalten|bestandteil|geschuldet|umfasst|inbegriffen|teil (?:des|der) \w{3,20})|ausgeschlossen)|(?:est|sont) (?:exclue?s?|hors perimetre)|n'(?:est|sont) pas (?:inclus|compris)e?s?|(?:is|zijn) (?:niet inbegrepen|uitgesloten|geen onderdeel)|valt buiten|vallen buiten|queda[n]? (?:excluid[oa]s?|fuera)|no (?:esta|estan) incluid[oa]s?|no incluye[n]?)(?![\p{L}])`, 'u');
/** Where what is left out stands behind the verb. */
const OBJECT_BEHIND = /^(?:does|do|price|fee|scope|sow|offer|queda|no incluye)/;
const NOT_DOING = /\b(?:we|you|they)(?:'re| are|'ll| will) (?:not|n't)(?: be)? (?:doing|building|touching|connecting|migrating|covering|replacing|delivering|including|do|build|touch|connect|migrate|cover|replace|deliver|include) ([^.;:!?]{3,80}?) (?:in|as part of|with|under) (?:this|the|our) (?:project|phase|scope|contract|offer|release|order|deal|implementation|price)\b/;
/** What is said of mails, people and remarks, and of no scope. */
const NO_SCOPE = /\b(?:not included in (?:the|this|that|my) (?!price|offer|scope|fee|project|package|contract|order|quote|proposal|sow|service)|my|his|her|calendar|job|toy|attach\w*|mail|e-mail|cc|agenda|office|team|meeting|invoice|option|excluded that|i|he|she|you|me)\b/;
const KINDS = new Set(['contract', 'sow', 'proposal']);
const SCOPE_KINDS = new Set(['contract', 'sow']);
const TALK = new Set(['email', 'call', 'meeting', 'note', 'chat']);
/** Points of a contract's liability clause are no scope. */
const OTHER_MATTER = /\b(?:liab\w*|warrant\w*|damages|remed\w*|taxes|vat|haftung|schaden\w*|gewahrleistung|mwst|responsabilite|tva|aansprakelijk\w*|btw|maintenance|downtime|availability)\b/;

/** What is not part of the scope: lists and clauses of agreements, else of proposals. */
export function findExclusions(context: FactContext): ReadStatement[] {
  const found: Spoken[] = [];
  const talk: Spoken[] = [];
  let listSource: string | null = null;
  const points: { spoken: Spoken; start: number; end: number }[] = [];
  let leadGroup = -1;
  let leadSource = '';
  let leadHeading: string | null | undefined = null;
  for (const spoken of context.speech) {
    const { sentence, folded } = spoken;
    const kind = sentence.source.kind;
    if (TALK.has(kind) && leavesOut(spoken)) talk.push(spoken);
    if (sentence.block === 'heading' && SCOPE_KINDS.has(kind)) {
      const isPointOfList = listSource === sentence.source.id && isNumbered(context, spoken);
      if (isPointOfList) points.push({ spoken, start: sentence.text.indexOf(' ') + 1, end: sentence.text.length });
      else listSource = HEADING.test(folded) && !OTHER_MATTER.test(folded) ? sentence.source.id : null;
    } else listSource = null;
    if (!KINDS.has(kind) || sentence.block === 'heading') continue;
    const column = sentence.cells?.find(({ heading, text }) => HEADING.test(fold(heading)) && heading !== text && text.trim().length > 2);
    if (column) {
      points.push({ spoken, start: sentence.text.indexOf(column.text), end: sentence.text.indexOf(column.text) + column.text.length });
      continue;
    }
    const heading = fold(sentence.section?.heading ?? '');
    const isItem = sentence.block === 'list_item' || sentence.block === 'table_row' || sentence.block === 'clause';
    if (LEAD.test(folded)) {
      leadGroup = sentence.group;
      leadSource = sentence.source.id;
      leadHeading = sentence.section?.heading;
      if (sentence.text.length - folded.search(/:\s?/) > 12) found.push(spoken);
    } else if (HEADING.test(heading) && !OTHER_MATTER.test(heading)) {
      const header = sentence.cells?.every(({ heading: name, text }) => name === text) ?? false;
      const leadsIn = folded.endsWith(':') || /^the following\b/.test(folded);
      if (!header && !leadsIn && (isItem || STATED.test(folded)) && !isBareRemark(spoken)) found.push(spoken);
    } else if (isItem && sentence.source.id === leadSource && sentence.group - leadGroup <= (sentence.block === 'clause' ? 20 : 2) && sentence.section?.heading === leadHeading && isPoint(context, spoken)) {
      found.push(spoken);
    } else if (STATED.test(folded) && SCOPE_KINDS.has(kind) && !OTHER_MATTER.test(`${heading} ${folded}`)) {
      found.push(spoken);
    }
  }
  const agreed = found.filter(({ sentence }) => SCOPE_KINDS.has(sentence.source.kind));
  const told = agreed.length > 0 ? agreed : found.length + points.length > 0 ? found : talk;
  return [...told.flatMap((spoken) => partsOf(spoken).map((part) => ({ spoken, ...part }))), ...points].map(({ spoken, start, end }) => ({ what: spoken.sentence.text.slice(start, end), evidence: [evidenceOf(context, spoken, start, end)] }));
}

/** "1. Cleansing of data" right below the heading of what is left out: an entry of its list, not the next section. */
function isNumbered(context: FactContext, { sentence }: Spoken): boolean {
  const body = context.bodies.get(sentence.source.id) ?? '';
  return /^\d{1,2}[.)] /.test(sentence.text) && !body.slice(body.lastIndexOf('\n', sentence.span.start - 1) + 1, sentence.span.start).includes('#');
}

/** Whether somebody says in a mail or a call that something is no part of it. */
function leavesOut({ sentence, folded }: Spoken): boolean {
  const { speaker } = sentence;
  if (sentence.block === 'heading' || folded.length > 400 || folded.endsWith('?') || sentence.cells) return false;
  if (LEAD.test(folded) || NOT_DOING.test(folded)) return true;
  const match = STATED.exec(folded);
  if (match && /not included|n't included|covered/.test(match[0]) && speaker?.side !== 'seller' && !/\b(?:scope|price|offer|contract|order|project|quote|proposal|fee|package)\b/.test(folded)) return false;
  return match !== null && !NO_SCOPE.test(folded.slice(Math.max(0, match.index - 60), match.index + match[0].length + 30)) && !OTHER_MATTER.test(folded);
}

/** Whether a clause stands in a list of points (a), (b), (c), or (i), (ii): one with a number of its own does not. */
function isPoint(context: FactContext, { sentence }: Spoken): boolean {
  const body = context.bodies.get(sentence.source.id) ?? '';
  return sentence.block !== 'clause' || /\(?(?:[a-z]|[ivx]{1,4})[).]\s*$/i.test(body.slice(Math.max(0, sentence.span.start - 8), sentence.span.start)) || /^\(?(?:[a-z]|[ivx]{1,4})[).]\s/i.test(sentence.text);
}

/** "The following are not included: a; b; c." is three exclusions; "a is not included" says it of what stands before. */
function partsOf({ sentence: { text, source, block }, folded }: Spoken): { start: number; end: number }[] {
  const lead = LEAD.exec(folded);
  if (lead) return listed(text, lead.index + lead[0].length, text.length);
  const doing = TALK.has(source.kind) ? NOT_DOING.exec(folded) : null;
  if (doing) { const start = doing.index + doing[0].indexOf(doing[1]!); return [{ start, end: start + doing[1]!.length }]; }
  const stated = STATED.exec(folded);
  if (!stated || block === 'list_item' || block === 'table_row') return [{ start: 0, end: text.length }];
  if (OBJECT_BEHIND.test(stated[0])) {
    const from = stated.index + stated[0].length;
    const parts = listed(text, from, from + (/[.;:!?]|, (?:which|but|as|we|that)\b/.exec(`${folded.slice(from)}.`)?.index ?? 0));
    return parts.length > 0 ? parts : [{ start: 0, end: text.length }];
  }
  const start = /^(?:.{0,80}?(?:[;:]\s|, (?=(?:the|our|any|all) ))|(?:(?:just )?to (?:be clear|confirm|repeat|recap)|for the record|as (?:discussed|agreed)|please note|note that|just so we are clear|however|but|and|so|yes|no)[, ]+|(?:as )?(?:we|i|you|they) (?:have )?(?:agreed|confirm(?:ed)?|said|decided|understand|understood) that )?/.exec(folded.slice(0, stated.index))?.[0].length ?? 0;
  const end = text.slice(0, stated.index).trimEnd().length;
  return end - start > 2 ? [{ start, end }] : [{ start: 0, end: text.length }];
}

/** The points of a list within a sentence. */
function listed(text: string, from: number, to: number): { start: number; end: number }[] {
  const bySemicolon = text.slice(from, to).includes(';');
  const parts: { start: number; end: number }[] = [];
  const points = bySemicolon ? text.slice(from, to).split(';') : text.slice(from, to).split(/,| (?=(?:and|or|und|oder|et|ou|en|y|o) (?!.{0,80},))/);
  let start = from;
  for (const point of points) {
    const words = point.replace(/^\s*(?:and|or|und|oder|et|ou|en|of|y|o)\s+/i, '').replace(/^\s*\(?(?:[ivx]{1,4}|[a-z]|\d{1,2})\)\s*/i, '').replace(/[\s.]+$/, '').trimStart();
    const at = start + point.indexOf(words);
    if (words.length > 3) parts.push({ start: at, end: at + words.length });
    start += point.length + 1;
  }
  return parts;
}

/** "None.", "See section 3": a list that says nothing. */
const isBareRemark = ({ folded }: Spoken): boolean => folded.length < 6 || /^(?:none|n\/a|see |siehe |voir |keine\b|aucune?\b|geen\b)/.test(folded);
