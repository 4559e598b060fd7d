import { lintOf } from '../package/criteria.section.ts';
import { summarize } from '../package/summary.ts';
import type { HandoffPackage, PackageCriterion } from '../package/package.ts';
import { isMetricKept, metricTerms } from './metric.ts';
import type { MetricEntry, MetricField } from './metric.ts';
import { amount } from './quantity.ts';

/** The fields that are the criterion itself; what else people say is how it is followed. */
const OF_THE_CRITERION: readonly MetricField[] = ['name', 'unit', 'baseline', 'target', 'by', 'accountable', 'category', 'annualValue'];

/** A compiled package with its success criteria as people have left them since: reworded, taken out, added. The summary says the same. */
export function withGoals(compiled: HandoffPackage, entries: readonly MetricEntry[]): HandoffPackage {
  const before = compiled.successCriteria;
  const of = (one: PackageCriterion): MetricEntry | undefined => entries.find(({ read, found }) => found && read?.name.toLowerCase() === one.metric.toLowerCase());
  const kept = before.map((one) => { const entry = of(one); return entry === undefined ? one : isMetricKept(entry) ? asLeft(one, entry) : null; });
  // What people added, or keep although no source says it any more. What else is found is no criterion, such as the return as a whole.
  const added = entries.filter((entry) => !entry.found && isMetricKept(entry)).map((entry) => asLeft(null, entry));
  if (added.length === 0 && kept.every((one, index) => one === before[index])) return compiled;
  const left = { ...compiled, successCriteria: [...kept.filter((one) => one !== null), ...added] };
  return { ...left, summary: summarize(left) };
}

function asLeft(one: PackageCriterion | null, entry: MetricEntry): PackageCriterion {
  const changed = OF_THE_CRITERION.filter((field) => entry.edits[field] !== undefined);
  if (one !== null && changed.length === 0) return one;
  const terms = metricTerms(entry);
  const said = (field: 'baseline' | 'target'): string | null => {
    if (one !== null && !changed.includes(field) && !changed.includes('unit')) return one[field];
    return terms[field] === null ? null : amount(terms[field], terms.unit);
  };
  const by = changed.map((field) => entry.edits[field]?.by).find((name) => name !== undefined) ?? null;
  const left = {
    metric: terms.name, baseline: said('baseline'), target: said('target'), unit: terms.unit, by: terms.by, owner: changed.includes('accountable') || one === null ? terms.accountable : one.owner, category: terms.category,
    agreedByEconomicBuyer: terms.agreedByEconomicBuyer, annualValue: terms.annualValue,
    status: 'stated_by_us' as const, statedBy: by, sources: one?.sources ?? entry.read?.sources ?? [], evidence: one?.evidence ?? entry.read?.evidence ?? [],
  };
  return { ...left, lint: lintOf(left) };
}
