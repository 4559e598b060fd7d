import type { HandoffPackage } from '../package/package.ts';
import { onWorkingDay } from '../plan/calendar/working-day-on.ts';
import type { Day } from '../time/instant.ts';
import { contractOf, goalsOf, planMarks } from './goals.ts';
import type { Goal } from './goals.ts';
import { readMetrics } from './read-metrics.ts';
import { reconcileMetrics } from './reconcile-metrics.ts';
import { assessValue, reviewDays } from './value-realisation.ts';
import type { ValueAssessment } from './value-realisation.ts';

/** The rhythm until somebody says otherwise: a report each fortnight, a review each quarter. */
export const USUAL_RHYTHM = { reportEveryDays: 14, reviewEveryDays: 90 } as const;

/** How success is measured: every goal as it stands, what is gone through when, and what it is worth by then. */
export interface SuccessPlan { today: Day; goals: readonly Goal[]; value: readonly ValueAssessment[]; reviews: readonly Day[]; reportEveryDays: number }

/** The plan that a package alone amounts to, before anybody has changed or measured anything. */
export function successPlanOf(compiled: HandoffPackage): SuccessPlan {
  const today = compiled.compiledAt.slice(0, 10);
  const marks = planMarks({ plan: null, wentLiveAt: null }, compiled, onWorkingDay(null));
  const goals = goalsOf(reconcileMetrics([], readMetrics(compiled)), new Map(), marks, today);
  const contract = contractOf(marks, compiled);
  return { today, goals, value: assessValue(goals, marks, contract, today), reviews: reviewDays(contract, USUAL_RHYTHM.reviewEveryDays, onWorkingDay(null)), reportEveryDays: USUAL_RHYTHM.reportEveryDays };
}
