import type { Milestone } from '../../api/types.ts';

const MS_PER_DAY = 86_400_000;

export interface PlanScale {
  /** Where an instant lies between the left edge (0) and the right (1). */
  at: (instant: string | number) => number;
  months: { at: number; ms: number }[];
  /** When each step can begin: once all it needs is due or done. */
  startOf: (step: Milestone) => number;
}

/** Lays a plan out on a calendar from a little before its first to a little after its last date, with today in it. */
export function planScale(steps: readonly Milestone[], now: number): PlanScale {
  const times = steps.flatMap((step) => [Date.parse(step.dueAt), ...(step.completedAt ? [Date.parse(step.completedAt)] : [])]);
  const begin = Math.min(...times, now) - 7 * MS_PER_DAY;
  const end = Math.max(...times, now) + 10 * MS_PER_DAY;
  const at = (instant: string | number) => ((typeof instant === 'number' ? instant : Date.parse(instant)) - begin) / (end - begin);
  const months: PlanScale['months'] = [];
  for (let month = new Date(begin); ; ) {
    month = new Date(Date.UTC(month.getUTCFullYear(), month.getUTCMonth() + 1, 1));
    if (month.getTime() >= end) break;
    months.push({ at: at(month.getTime()), ms: month.getTime() });
  }
  const byId = new Map(steps.map((step) => [step.id, step]));
  const startOf = (step: Milestone) => {
    const needs = step.needs.flatMap((id) => byId.get(id) ?? []).map((need) => Date.parse(need.completedAt ?? need.dueAt));
    return Math.max(begin, ...needs);
  };
  return { at, months, startOf };
}
