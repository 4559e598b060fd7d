import { lintCriterion } from './lint-criterion.ts';
import type { CriterionFinding } from './lint-criterion.ts';
import { isMetricKept, metricTerms } from './metric.ts';
import type { MetricEntry } from './metric.ts';

/** A criterion that two people could read differently, with everything that it does not say yet. */
export interface UnclearCriterion { id: string; name: string; lacks: CriterionFinding[] }

/** What nobody should sign by accident: the criteria that are not specific, measurable and time-bound. That they are agreed is what the signature is for. */
export function unclearCriteria(entries: readonly MetricEntry[]): UnclearCriterion[] {
  return entries.filter(isMetricKept).flatMap((entry) => {
    const terms = metricTerms(entry);
    const lacks = lintCriterion(terms).filter(({ rule }) => rule !== 'agreed');
    return lacks.length === 0 ? [] : [{ id: entry.id, name: terms.name, lacks }];
  });
}

/** The same in references, as the workflow knows it: criterion and field. */
export const unclearRefs = (unclear: readonly UnclearCriterion[]): string[] => unclear.flatMap(({ id, lacks }) => lacks.map(({ field }) => `${id}/${field}`));
