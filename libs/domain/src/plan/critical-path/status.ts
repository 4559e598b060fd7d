import type { PlanTask, ScheduledTask, TaskBaseline, TaskStatus } from '../model.ts';

const days = (count: number): string => `${count} working day${count === 1 ? '' : 's'}`;

/** What the status of a task is computed from: how many working days it ends after the agreed day, and how many go-live does. */
export interface Standing extends Pick<ScheduledTask, 'totalFloat' | 'critical'> { baseline: TaskBaseline | null; later: number; goLiveLater: number }

/**
 * Where a task stands, from its float and never from an opinion: red when a promised date cannot be kept or moves with it,
 * amber while it uses its float, green otherwise.
 */
export function statusOf({ actual }: PlanTask, { totalFloat, critical, baseline, later, goLiveLater }: Standing): { status: TaskStatus; reason: string } {
  if (actual.finishedOn !== null) return { status: 'done', reason: later > 0 ? `Finished ${days(later)} after the agreed day.` : 'Finished.' };
  if (totalFloat < 0) return { status: 'red', reason: `Ends ${days(-totalFloat)} too late for a date that holds.` };
  if (critical && goLiveLater > 0 && (baseline === null || later > 0)) return { status: 'red', reason: `Critical, and go-live is forecast ${days(goLiveLater)} late.` };
  if (later > 0 && totalFloat === 0) return { status: 'red', reason: `Ends ${days(later)} after the agreed day, and its float is used up.` };
  if (later > 0) return { status: 'amber', reason: `Ends ${days(later)} after the agreed day and uses its float: ${days(totalFloat)} left.` };
  return { status: 'green', reason: critical ? 'On plan; critical, so each day of delay moves go-live.' : `On plan, with ${days(totalFloat)} of float.` };
}
