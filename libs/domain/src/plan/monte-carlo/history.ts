import type { Day } from '../../time/instant.ts';
import { dayNumber } from '../calendar/day-number.ts';
import { workingIndex } from '../calendar/working-index.ts';
import type { WorkingIndex } from '../calendar/working-index.ts';
import type { PlanCalendar, PlanDocument, TaskBaseline, ThreePoint } from '../model.ts';
import { FEWEST_ESTIMATES } from './simulate.ts';

/** A task that is over: on which days it was agreed, and on which it was done. */
export interface FinishedTask { id: string; calendar: string; agreed: TaskBaseline; startedOn: Day; finishedOn: Day }

/** What is known of the durations of a plan whose go-live is over. */
export interface FinishedPlan { calendars: readonly PlanCalendar[]; tasks: readonly FinishedTask[] }

const daysBetween = (index: WorkingIndex, start: Day, finish: Day): number => index.index(dayNumber(finish) + 1) - index.index(dayNumber(start));

/** How many times its agreed length each kind of task took, by its id in the templates; in working days of its calendar. */
export function durationRatios(plans: readonly FinishedPlan[]): Map<string, number[]> {
  const ratios = new Map<string, number[]>();
  for (const { calendars, tasks } of plans) {
    const indexes = new Map(calendars.map((calendar) => [calendar.id, workingIndex(calendar)]));
    for (const { id, calendar, agreed, startedOn, finishedOn } of tasks) {
      const index = indexes.get(calendar);
      const planned = index ? daysBetween(index, agreed.start, agreed.finish) : 0;
      // What was done on days on which nobody was to work took a day all the same.
      if (index && planned > 0) ratios.set(id, [...(ratios.get(id) ?? []), Math.max(1, daysBetween(index, startedOn, finishedOn)) / planned]);
    }
  }
  return ratios;
}

const at = (sorted: readonly number[], share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;

/** The plan with the estimates that the organisation’s own history supports where nobody gave one: five cases of a kind of task at least. */
export function estimatesFromHistory(plan: PlanDocument, ratios: ReadonlyMap<string, readonly number[]>): PlanDocument {
  const estimateOf = (id: string, duration: number): ThreePoint | null => {
    const known = (ratios.get(id) ?? []).toSorted((a, b) => a - b);
    if (duration === 0 || known.length < FEWEST_ESTIMATES) return null;
    return { optimistic: duration * at(known, 0.1), likely: duration * at(known, 0.5), pessimistic: duration * at(known, 0.9) };
  };
  return { ...plan, tasks: plan.tasks.map((task) => ({ ...task, estimate: task.estimate ?? estimateOf(task.id, task.duration) })) };
}
