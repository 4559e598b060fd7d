import type { ReadStatement } from '@throughline/domain';

import { fold } from '../dates/fold.ts';
import type { FactContext, Spoken } from './fact-context.ts';
import { evidenceOf } from './fact-context.ts';

const HEADING = /\b(?:out[- ]of[- ]scope|not in(?: the)? scope|exclu(?:sions?|ded|ding|siones|idos?)|exclusions?|not (?:included|covered|part of)|what (?:is|we do) not|limitations of scope|ausschlusse?|ausgeschlossen|nicht (?:enthalten|im umfang|im leistungsumfang|bestandteil)|abgrenzung(?:en)?|hors (?:perimetre|du perimetre|champ)|non compris(?:es)?|uitsluitingen|buiten (?:scope|de scope)|niet inbegrepen|fuera (?:de|del) alcance|no incluido)\b/;
/** A sentence that leads into a list, or names what is left out itself. */
const LEAD = /\b(?:(?:do|does|shall|will) not form (?:a )?part of[^.:;]{0,40}|(?:is|are) not (?:a )?part of[^.:;]{0,40}|outside (?:of )?(?:the )?(?:scope|this agreement|these services)|gehoren nicht (?:zum|zu)[^.:;]{0,40}|ne (?:font|fait) pas partie[^.:;]{0,40}|maken geen deel uit[^.:;]{0,40}|out of scope|not (?:included|covered|in scope)|excluded(?: (?:are|is|from [^.:]{1,60}))?|exclusions|nicht (?:enthalten|im umfang|inbegriffen)|ausgeschlossen (?:sind|ist)|hors perimetre|non compris|uitgesloten|niet inbegrepen|buiten scope|fuera del? alcance|no incluye)\s?:/;
const STATED = /\b(?:(?:is|are|remains?|stays?) (?:expressly |explicitly )?(?:excluded|out of scope|not (?:included|covered|part of (?:this|the) (?:scope|sow|statement|agreement|project|price|fee)))|does not (?:include|cover|extend to)|do not (?:include|cover)|(?:price|fee|scope|sow) excludes|(?:ist|sind) (?:ausdrucklich )?(?:nicht (?:enthalten|bestandteil|geschuldet|umfasst)|ausgeschlossen)|(?:est|sont) exclue?s?|n'(?:est|sont) pas (?:inclus|compris)e?s?|(?:is|zijn) niet inbegrepen|queda[n]? (?:excluido|fuera)|no (?:esta|estan) incluid[oa]s?)\b/;
const KINDS = new Set(['contract', 'sow', 'proposal']);
const SCOPE_KINDS = new Set(['contract', 'sow']);
/** Points of a contract's liability clause are no scope. */
const OTHER_MATTER = /\b(?:liab\w*|warrant\w*|damages|remed\w*|taxes|vat|haftung|schaden\w*|gewahrleistung|mwst|responsabilite|tva|aansprakelijk\w*|btw|maintenance|downtime|availability)\b/;

/** What is not part of the scope: lists and clauses of agreements, else of proposals. */
export function findExclusions(context: FactContext): ReadStatement[] {
  const found: Spoken[] = [];
  let leadGroup = -1;
  let leadSource = '';
  let leadHeading: string | null | undefined = null;
  for (const spoken of context.speech) {
    const { sentence, folded } = spoken;
    const kind = sentence.source.kind;
    if (!KINDS.has(kind) || sentence.block === 'heading') continue;
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
  return (agreed.length > 0 ? agreed : found).flatMap((spoken) => partsOf(spoken).map(({ start, end }) => ({ what: spoken.sentence.text.slice(start, end), evidence: [evidenceOf(context, spoken, start, end)] })));
}

/** Whether a clause stands in a list of points (a), (b), (c), or (i), (ii): one with a number of its own does not. */
function isPoint(context: FactContext, { sentence }: Spoken): boolean {
  const body = context.bodies.get(sentence.source.id) ?? '';
  return sentence.block !== 'clause' || /\(?(?:[a-z]|[ivx]{1,4})[).]\s*$/i.test(body.slice(Math.max(0, sentence.span.start - 8), sentence.span.start)) || /^\(?(?:[a-z]|[ivx]{1,4})[).]\s/i.test(sentence.text);
}

/** "The following are not included: a; b; c." is three exclusions. */
function partsOf({ sentence: { text }, folded }: Spoken): { start: number; end: number }[] {
  const lead = LEAD.exec(folded);
  if (!lead) return [{ start: 0, end: text.length }];
  const from = lead.index + lead[0].length;
  const mark = text.indexOf(';', from) >= 0 ? ';' : ',';
  const parts: { start: number; end: number }[] = [];
  for (let start = from; start < text.length;) {
    const next = text.indexOf(mark, start);
    const stop = next < 0 ? text.length : next;
    const part = text.slice(start, stop);
    const words = part.replace(/^\s*(?:and|or|und|oder|et|ou|en|of|y|o)\s+/i, '').replace(/^\s*\(?(?:[ivx]{1,4}|[a-z]|\d{1,2})\)\s*/i, '').replace(/[\s.]+$/, '').trimStart();
    const at = start + part.indexOf(words);
    if (words.length > 3) parts.push({ start: at, end: at + words.length });
    start = stop + 1;
  }
  return parts;
}

/** "None.", "See section 3": a list that says nothing. */
const isBareRemark = ({ folded }: Spoken): boolean => folded.length < 6 || /^(?:none|n\/a|see |siehe |voir |keine\b|aucune?\b|geen\b)/.test(folded);
