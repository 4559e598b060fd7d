import { dayNumber, weekdayOf } from '../plan/calendar/day-number.ts';
import type { PlanDocument, PlanLink, PlanTask } from '../plan/model.ts';

/** A task's days as numbers: `start` its first day, `end` the day after its last; a milestone has both at the end of a working day. */
export interface Stretch { start: number; end: number }

/** Whether anybody works on a day, looked up in the plan as it is written. */
function works(plan: PlanDocument, task: PlanTask, day: number): boolean {
  const calendar = plan.calendars.find(({ id }) => id === task.calendar)!;
  return !calendar.weekend.includes(weekdayOf(day)) && !calendar.off.some(({ from, to }) => day >= dayNumber(from) && day <= dayNumber(to));
}

/** Working days from one day up to another, that one excluded; negative backwards. */
function count(plan: PlanDocument, task: PlanTask, from: number, to: number): number {
  if (to < from) return -count(plan, task, to, from);
  let found = 0;
  for (let day = from; day < to; day += 1) if (works(plan, task, day)) found += 1;
  return found;
}

/** Where a task would lie that starts on a day; null on a day on which it cannot. */
function stretch(plan: PlanDocument, task: PlanTask, day: number): Stretch | null {
  if (!works(plan, task, day)) return null;
  if (task.duration === 0) return { start: day + 1, end: day + 1 };
  let end = day;
  for (let left = task.duration; left > 0; end += 1) if (works(plan, task, end)) left -= 1;
  return { start: day, end };
}

/** Whether a link is kept, by counting days one after the other. */
export function isKept(plan: PlanDocument, link: PlanLink, from: Stretch, to: Stretch): boolean {
  const second = plan.tasks.find(({ id }) => id === link.to)!;
  const before = link.type === 'FS' || link.type === 'FF' ? from.end : from.start;
  // The end of a day that this calendar does not work counts as the end of its next working day.
  const atEnd = link.type === 'FF' || (link.type === 'FS' && second.duration === 0);
  const after = link.type === 'FS' || link.type === 'SS' ? to.start : to.end;
  return (atEnd ? count(plan, second, before - 1, after) - 1 : count(plan, second, before, after)) >= link.lag;
}

/**
 * The earliest dates of a small plan by trying one day after the other; a task in `delayed` waits so many working days longer.
 * Knows nothing of the arrays that the real thing uses. The plan's tasks stand after all they depend on.
 */
export function bruteForce(plan: PlanDocument, delayed: Record<string, number> = {}): Map<string, Stretch> {
  const found = new Map<string, Stretch>();
  for (const task of plan.tasks) {
    const links = plan.links.filter(({ to }) => to === task.id);
    const { constraint } = task;
    if (constraint.kind === 'pinned') {
      // A pinned start holds whatever comes before it.
      let day = dayNumber(constraint.day);
      while (!works(plan, task, day)) day += 1;
      found.set(task.id, stretch(plan, task, day)!);
      continue;
    }
    const notBefore = constraint.kind === 'not_before' ? dayNumber(constraint.day) : -Infinity;
    // A milestone may be reached at the end of the day before the start.
    let day = dayNumber(plan.start) - (task.duration === 0 ? 14 : 0);
    if (task.duration === 0) while (count(plan, task, day + 1, dayNumber(plan.start)) > 0) day += 1;
    let left = delayed[task.id] ?? 0;
    for (; ; day += 1) {
      const at = stretch(plan, task, day);
      if (at === null || day < notBefore || !links.every((link) => isKept(plan, link, found.get(link.from)!, at))) continue;
      if (left === 0) {
        found.set(task.id, at);
        break;
      }
      left -= 1;
    }
  }
  return found;
}
