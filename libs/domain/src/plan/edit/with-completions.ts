import type { Day } from '../../time/instant.ts';
import type { PlanDocument } from '../model.ts';
import { isHandoffStep } from './task-edits.ts';

/** The plan with the handoff's steps as they are there: complete since a day, or open. */
export function withCompletions(plan: PlanDocument, completions: readonly { id: string; on: Day }[]): PlanDocument {
  const on = new Map(completions.map((one) => [one.id, one.on]));
  return {
    ...plan,
    tasks: plan.tasks.map((task) => {
      const finishedOn = on.get(task.id) ?? null;
      if (!isHandoffStep(task.id) || task.actual.finishedOn === finishedOn) return task;
      const { startedOn } = task.actual;
      return { ...task, actual: { ...task.actual, finishedOn, startedOn: startedOn !== null && finishedOn !== null && startedOn > finishedOn ? finishedOn : startedOn } };
    }),
  };
}
