import type { Day } from '../../time/instant.ts';
import { dayNumber, dayOfNumber } from '../calendar/day-number.ts';
import { workingIndex } from '../calendar/working-index.ts';
import { computeSchedule } from '../critical-path/live-schedule.ts';
import type { PlanDocument, PlanTask, ScheduledPlan } from '../model.ts';
import { overAllocations } from './over-allocation.ts';

/** A task that can begin later without moving go-live or a promise, so that somebody has less to do in a week. */
export interface LevellingSuggestion { task: string; resource: string; week: Day; notBefore: Day; days: number; hoursOver: { before: number; after: number } }

const MOST_SUGGESTIONS = 20;
/** Enough for a plan of a hundred tasks; what is left over in a larger one needs another person, not another week. */
const MOST_TRIES = 120;
/** A task keeps a third of its float, and the fewest days count that help nearly as much as more would. */
const KEPT_FLOAT = 1 / 3;
const NEARLY = 0.8;
/** What helps by less is not worth telling anybody. */
const LEAST_HOURS = 1;

const tooMuch = (plan: PlanDocument, scheduled: ScheduledPlan): number => overAllocations(plan, scheduled).reduce((sum, { hours, available }) => sum + hours - available, 0);
const broken = ({ conflicts }: ScheduledPlan): number => conflicts.reduce((sum, { days }) => sum + days, 0);

const rounded = (hours: number): number => Math.round(hours * 10) / 10;

const held = (plan: PlanDocument, id: string, day: Day): PlanDocument => ({ ...plan, tasks: plan.tasks.map((task) => (task.id === id ? { ...task, constraint: { kind: 'not_before', day } } : task)) });

/** Whether a task may be moved: it has not begun, and no date of its own holds it. */
const isMovable = ({ constraint, actual, duration }: PlanTask): boolean => duration > 0 && actual.startedOn === null && actual.finishedOn === null && (constraint.kind === 'none' || constraint.kind === 'not_before');

/**
 * What could begin later so that nobody has more to do than hours to do it in: week by week, the task with the most float
 * first, by as few days as help, and never beyond two thirds of its float. Each suggestion stands on those before it.
 */
export function level(plan: PlanDocument, asOf: Day | null = null): LevellingSuggestion[] {
  const found: LevellingSuggestion[] = [];
  let [now, scheduled] = [plan, computeSchedule(plan, asOf)];
  const [goLive, conflicts] = [scheduled.goLive, broken(scheduled)];
  let tries = 0;
  const better = (): { suggestion: LevellingSuggestion; plan: PlanDocument; scheduled: ScheduledPlan } | null => {
    const before = tooMuch(now, scheduled);
    for (const { resource, week, tasks } of overAllocations(now, scheduled)) {
      const dates = new Map(scheduled.tasks.map((task) => [task.id, task]));
      const movable = now.tasks.filter((task) => tasks.includes(task.id) && isMovable(task) && dates.get(task.id)!.totalFloat > 0).toSorted((a, b) => dates.get(b.id)!.totalFloat - dates.get(a.id)!.totalFloat);
      for (const task of movable) {
        const index = workingIndex(now.calendars.find(({ id }) => id === task.calendar)!);
        const [first, float] = [index.index(dayNumber(dates.get(task.id)!.start)), dates.get(task.id)!.totalFloat];
        const leaves = index.index(dayNumber(week) + 7) - first;
        const options = [...new Set([2, leaves, leaves + 5, leaves + 10])].filter((one) => one > 0 && one <= float - Math.floor(float * KEPT_FLOAT)).flatMap((days) => {
          if ((tries += 1) > MOST_TRIES) return [];
          const notBefore = dayOfNumber(index.dayAt(first + days));
          const tried = held(now, task.id, notBefore);
          const after = computeSchedule(tried, asOf);
          const over = tooMuch(tried, after);
          if (before - over < LEAST_HOURS || after.goLive !== goLive || broken(after) > conflicts) return [];
          return [{ over, plan: tried, scheduled: after, suggestion: { task: task.id, resource, week, notBefore, days, hoursOver: { before: rounded(before), after: rounded(over) } } }];
        });
        const most = Math.max(0, ...options.map(({ over }) => before - over));
        const best = options.toSorted((a, b) => a.suggestion.days - b.suggestion.days).find(({ over }) => before - over >= most * NEARLY);
        if (best) return best;
      }
    }
    return null;
  };
  while (found.length < MOST_SUGGESTIONS) {
    const next = better();
    if (next === null) break;
    found.push(next.suggestion);
    [now, scheduled] = [next.plan, next.scheduled];
  }
  // A task that was moved twice begins on the later of the two days.
  return found.filter(({ task }, at) => found.findLastIndex((one) => one.task === task) === at);
}
