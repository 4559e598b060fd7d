import type { ReadCriterion } from '@throughline/domain';

import { alike, contentWords } from '../commitments/text/content-words.ts';
import { fold } from '../dates/fold.ts';
import { criteriaInTables } from './criteria-tables.ts';
import { spokenCriteria, type SpokenCriterion } from './criteria-spoken.ts';
import type { FactContext } from './fact-context.ts';
import { figuresIn } from './figures-in.ts';

/** What the customer measures success by: from tables of the business case and from what they said, the same metric once. */
export function findCriteria(context: FactContext): ReadCriterion[] {
  const criteria: ReadCriterion[] = [];
  for (const row of criteriaInTables(context)) {
    const known = criteria.find((one) => sameMetric(row, one));
    if (known) known.evidence.push(...row.evidence);
    else criteria.push(row);
  }
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
