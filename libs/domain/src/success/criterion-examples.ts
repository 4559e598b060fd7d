import type { CriterionCategory } from '../package/package.ts';

/** An example of a good criterion in one of the five categories, and the metric it becomes. */
export interface CriterionExample {
  category: CriterionCategory;
  title: string;
  sentence: string;
  name: string;
  unit: string | null;
  direction: 'up' | 'down';
  baseline: number | null;
  target: number | null;
  /** Days after go-live; negative before it. */
  days: number;
}

/** The five categories with their example, which is also what a new criterion can begin with. */
export const CRITERION_EXAMPLES: readonly CriterionExample[] = [
  { category: 'adoption', title: 'Adoption', sentence: '90% of licensed users logging in at least weekly within 90 days of go-live', name: 'Licensed users logging in at least weekly', unit: '%', direction: 'up', baseline: 0, target: 90, days: 90 },
  { category: 'process_efficiency', title: 'Process efficiency', sentence: 'Opportunity update time reduced from 25 min to <5 min by end of Q1', name: 'Opportunity update time', unit: 'min', direction: 'down', baseline: 25, target: 5, days: 90 },
  { category: 'business_outcome', title: 'Business outcome', sentence: 'Pipeline visibility report available to VP of Sales weekly within 60 days', name: 'Pipeline visibility reports received by the VP of Sales in a month', unit: 'reports', direction: 'up', baseline: 0, target: 4, days: 60 },
  { category: 'technical', title: 'Technical', sentence: 'All [X] integrations live and tested before go-live', name: 'Integrations live and tested', unit: '%', direction: 'up', baseline: 0, target: 100, days: 0 },
  { category: 'user_satisfaction', title: 'User satisfaction', sentence: 'User satisfaction score >4.0/5.0 within 60 days of launch', name: 'User satisfaction score', unit: 'of 5', direction: 'up', baseline: null, target: 4, days: 60 },
];

/** The example of a category; adoption's for what belongs to none. */
export function exampleOf(category: CriterionCategory | null): CriterionExample {
  const [adoption] = CRITERION_EXAMPLES as readonly [CriterionExample, ...CriterionExample[]];
  return CRITERION_EXAMPLES.find((one) => one.category === category) ?? adoption;
}
