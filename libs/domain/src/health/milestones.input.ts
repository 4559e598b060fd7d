import type { HandoffState } from '../handoff/state.ts';
import { MS_PER_DAY, toMs } from '../time/instant.ts';
import type { Instant } from '../time/instant.ts';
import type { InputReading } from './health.ts';

/** What an overdue milestone costs at once: two of them are to be watched on their own. */
const COST_OVERDUE = 15;
/** And for each full day that it is late: ten days late is as bad as it gets for one milestone. */
const COST_PER_DAY = 4.5;
const COST_MOST = 60;
/** A late task holds up a milestone, it is not one. */
const TASK_SHARE = 0.5;

/** Full days that lie between a date and now, at least 0. */
export function daysLate(dueAt: Instant, now: Instant): number {
  return Math.max(0, Math.floor((toMs(now) - toMs(dueAt)) / MS_PER_DAY));
}

/** 100 while nothing is overdue, falling with the number of overdue steps and their days; null before anything was due or done. */
export function readMilestones(state: HandoffState, now: Instant): InputReading {
  const steps = state.plan?.milestones ?? [];
  if (!steps.some((step) => step.completedAt !== null || toMs(step.dueAt) < toMs(now))) return { value: null, reasons: [] };
  const reasons: InputReading['reasons'] = steps
    .filter((step) => step.completedAt === null && toMs(step.dueAt) < toMs(now))
    .map((step) => {
      const days = daysLate(step.dueAt, now);
      const cost = Math.min(COST_MOST, COST_OVERDUE + COST_PER_DAY * days) * (step.kind === 'task' ? TASK_SHARE : 1);
      const code = step.isGoLive ? 'golive_overdue' : 'milestone_overdue';
      return { reason: { code, subject: step.id, redLine: step.isGoLive, facts: { title: step.title, days } }, cost };
    });
  return { value: Math.max(0, Math.round(100 - reasons.reduce((sum, { cost }) => sum + cost, 0))), reasons };
}
