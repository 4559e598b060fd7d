import type { Dossier } from '../dossier/dossier.ts';
import type { PackageCriterion } from './package.ts';
import { dayField, listField, numberField, text, textField } from './read.ts';
import { contributionScopes } from './sources.ts';

/** What is to become better, from what to what, by when. One metric named by several findings is one criterion. */
export function readCriteria(dossier: Dossier): PackageCriterion[] {
  const byMetric = new Map<string, PackageCriterion>();
  for (const { ref, data } of contributionScopes(dossier)) {
    for (const one of listField(data, 'drivers', 'successCriteria', 'metrics', 'kpis', 'goals')) {
      const metric = text(one) ?? textField(one, 'metric', 'name', 'label', 'title', 'kpi');
      if (metric === null) continue;
      const known = byMetric.get(metric.toLowerCase());
      byMetric.set(metric.toLowerCase(), {
        metric: known?.metric ?? metric,
        baseline: known?.baseline ?? textField(one, 'baseline', 'current', 'today', 'from'),
        target: known?.target ?? textField(one, 'target', 'goal', 'to'),
        annualValue: known?.annualValue ?? numberField(one, 'annualValue', 'annualBenefit', 'valuePerYear'),
        by: known?.by ?? dayField(one, 'by', 'due', 'date', 'deadline'),
        sources: [...new Set([...(known?.sources ?? []), ref])],
      });
    }
  }
  return [...byMetric.values()];
}

/** Whether anybody can later say if it was reached. */
export function isMeasurable(criterion: PackageCriterion): boolean {
  return criterion.baseline !== null && criterion.target !== null;
}
