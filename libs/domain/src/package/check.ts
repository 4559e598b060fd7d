import type { HandoffPackage } from './package.ts';

/** What a package is worth by the 90 points, and what stands in the way of its handover. */
export function checkOf({ account, deal, rubric, gaps, blocking }: HandoffPackage) {
  return { account: account.name, deal: deal.name, passes: rubric.total >= rubric.threshold, rubric, gaps, blocking };
}
