import { CRITERION_EXAMPLES, exampleOf } from './criterion-examples.ts';
import { lintCriterion } from './lint-criterion.ts';
import { NEW_METRIC } from './metric.ts';
import type { MetricTerms } from './metric.ts';

const terms = (more: Partial<MetricTerms>): MetricTerms => ({ ...NEW_METRIC, ...more });

describe('a criterion', () => {
  it('is told everything it lacks, with its own words said better', () => {
    const findings = lintCriterion(terms({ name: 'good adoption', category: 'adoption' }));
    expect(findings.map(({ rule, field }) => `${rule}/${field}`)).toEqual(['specific/name', 'measurable/target', 'measurable/baseline', 'time_bound/by', 'agreed/agreedByEconomicBuyer']);
    expect(findings[0]?.better).toBe('Adoption of [which team or people] raised from [0%] to [90%] by [day]');
  });

  it('keeps the numbers and the day that were said in the better wording', () => {
    const [finding] = lintCriterion(terms({ name: 'Faster order entry', category: 'process_efficiency', target: 5, unit: 'min', direction: 'down', by: '2026-09-30', agreedByEconomicBuyer: true }));
    expect(finding).toMatchObject({ rule: 'measurable', field: 'baseline', better: 'Order entry reduced from [25 min] to 5 min by 2026-09-30' });
  });

  it('has nothing to say about one that is specific, measurable, time-bound and agreed', () => {
    expect(lintCriterion(terms({ name: 'Dispatchers logging in each week', category: 'adoption', unit: '%', baseline: 0, target: 90, by: '2026-09-30', agreedByEconomicBuyer: true }))).toEqual([]);
  });

  it.each(CRITERION_EXAMPLES)('of the category $category has an example that passes as soon as its blanks are filled', (example) => {
    const { name, category, unit, direction, baseline, target } = example;
    expect(lintCriterion(terms({ name, category, unit, direction, baseline: baseline ?? 3, target, by: '2026-09-30', agreedByEconomicBuyer: true }))).toEqual([]);
    expect(exampleOf(category)).toBe(example);
  });
});
