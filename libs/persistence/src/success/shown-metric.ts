import { isMetricKept, metricTerms } from '@throughline/domain';
import type { MetricEntry, MetricTerms } from '@throughline/domain';

/** What a customer reads of a metric. What it is worth, and what that rests on, stays with us. */
export type ShownMetric = Pick<
  MetricTerms,
  'criterion' | 'name' | 'category' | 'unit' | 'direction' | 'baseline' | 'baselineOn' | 'target' | 'by' | 'milestoneTargets' | 'indicator' | 'howMeasured' | 'everyDays' | 'accountable' | 'accountableEmail' | 'tolerance' | 'contingency'
>;

/** Null for one that does not count. */
export function shownMetric(entry: MetricEntry): ShownMetric | null {
  if (!isMetricKept(entry)) return null;
  const { criterion, name, category, unit, direction, baseline, baselineOn, target, by, milestoneTargets, indicator, howMeasured, everyDays, accountable, accountableEmail, tolerance, contingency } = metricTerms(entry);
  return { criterion, name, category, unit, direction, baseline, baselineOn, target, by, milestoneTargets, indicator, howMeasured, everyDays, accountable, accountableEmail, tolerance, contingency };
}
