import { DomainError } from '../../errors.ts';
import { isDay } from '../network/check.ts';
import type { Day } from '../../time/instant.ts';
import type { PlanDocument, PlanTask } from '../model.ts';

/** The task of an id. Throws a DomainError that names the field when there is none. */
export function taskIn(plan: PlanDocument, id: string, field: string): PlanTask {
  const task = plan.tasks.find((one) => one.id === id);
  if (!task) throw new DomainError('unknown_task', `There is no task “${id}” in this plan.`, field);
  return task;
}

/** The plan with one task changed. */
export function withTask(plan: PlanDocument, id: string, change: (task: PlanTask) => PlanTask): PlanDocument {
  return { ...plan, tasks: plan.tasks.map((task) => (task.id === id ? change(task) : task)) };
}

/** Refuses what is no day of the calendar. */
export function requireDay(day: Day, field: string): void {
  if (!isDay(day)) throw new DomainError('no_day', `“${day}” is no day of the calendar; write 2026-03-31.`, field);
}
