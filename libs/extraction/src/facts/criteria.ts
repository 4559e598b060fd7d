import type { ReadCriterion } from '@throughline/domain';

import { alike, contentWords } from '../commitments/text/content-words.ts';
import { fold } from '../dates/fold.ts';
import { criteriaInTables, dayIn } from './criteria-tables.ts';
import { spokenCriteria, type SpokenCriterion } from './criteria-spoken.ts';
import type { FactContext, Spoken } from './fact-context.ts';
import { evidenceOf, isCustomer, isDocument, isEconomicBuyer } from './fact-context.ts';
import { figuresIn } from './figures-in.ts';

/** What the customer measures success by: from tables of the business case and from what they said, the same metric once. */
export function findCriteria(context: FactContext): ReadCriterion[] {
  const criteria: ReadCriterion[] = [];
  for (const row of criteriaInTables(context)) {
    const known = criteria.find((one) => sameMetric(row, one));
    if (known) known.evidence.push(...row.evidence);
    else criteria.push(row);
  }
  for (const row of criteria) addWords(context, row);
  for (const spoken of spokenCriteria(context)) {
    const known = criteria.find((one) => isAbout(spoken, one));
    if (!known) {
      criteria.push(spoken.criterion);
      continue;
    }
    known.evidence.unshift(...spoken.criterion.evidence);
    known.by ??= spoken.criterion.by;
    known.owner ??= spoken.criterion.owner;
    known.baseline ??= spoken.criterion.baseline;
    known.agreedByEconomicBuyer ||= spoken.criterion.agreedByEconomicBuyer;
  }
  return criteria;
}

/** A row of the business case is said by somebody when they name its values, or one of them and its words. */
function addWords(context: FactContext, row: ReadCriterion): void {
  const values = [row.baseline, row.target].map((text) => figuresIn(fold(text ?? ''))[0]?.value).filter((value) => value !== undefined);
  const words = contentWords(row.metric);
  const said = context.speech.map((spoken, index) => ({ spoken, index, score: saidScore(context.speech, index, values, words) })).filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score || b.index - a.index).slice(0, 2).map(({ spoken }) => spoken);
  row.evidence.unshift(...said.map((spoken) => evidenceOf(context, spoken)));
  row.owner ??= said[0]?.sentence.speaker?.name ?? null;
  row.by ??= said.flatMap((spoken) => dayIn(context, spoken.sentence.text, spoken.sentence.saidAt ?? spoken.sentence.source.at) ?? []).find((day) => day > (said[0]?.sentence.source.at ?? '')) ?? null;
  row.agreedByEconomicBuyer ||= said.some(({ sentence }) => isEconomicBuyer(sentence.speaker));
}

function saidScore(speech: readonly Spoken[], index: number, values: readonly number[], words: ReadonlySet<string>): number {
  const spoken = speech[index]!;
  if (!isCustomer(spoken) || isDocument(spoken) || spoken.sentence.text.length > 300 || values.length === 0) return 0;
  const here = figuresIn(spoken.folded).map(({ value }) => value);
  if (!values.some((value) => here.includes(value))) return 0;
  const near = [index - 1, index, index + 1].map((at) => speech[at]).filter((other) => other?.sentence.speaker === spoken.sentence.speaker && other.sentence.source.id === spoken.sentence.source.id) as Spoken[];
  const around = near.flatMap(({ folded }) => figuresIn(folded).map(({ value }) => value));
  const named = alike(contentWords(near.map(({ sentence }) => sentence.text).join(' ')), words, equally);
  const target = values.at(-1)!;
  const both = values.length > 1 && values.every((value) => around.includes(value));
  if (!both && named < 0.5) return 0;
  return (both ? 2 : 0) + (here.includes(target) ? 1.5 : 0) + named + (isEconomicBuyer(spoken.sentence.speaker) ? 1 : 0);
}

const equally = () => 1;
const sameMetric = (a: ReadCriterion, b: ReadCriterion): boolean => alike(contentWords(a.metric), contentWords(b.metric), equally) > 0.74;

/** What was said and a criterion already known are the same when they share the values, or the words of the metric. */
function isAbout(spoken: SpokenCriterion, known: ReadCriterion): boolean {
  const values = new Set(figuresIn(spoken.words).map(({ value }) => value));
  const of = (text: string | null): number | undefined => figuresIn(fold(text ?? ''))[0]?.value;
  const baseline = of(known.baseline);
  const target = of(known.target);
  const shared = alike(contentWords(known.metric), contentWords(spoken.words), equally);
  const bothValues = baseline !== undefined && target !== undefined && values.has(baseline) && values.has(target);
  return bothValues || shared > 0.6 || (shared > 0.3 && target !== undefined && values.has(target));
}
