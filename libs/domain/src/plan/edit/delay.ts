import { DomainError } from '../../errors.ts';
import type { Day } from '../../time/instant.ts';
import { dayNumber, dayOfNumber } from '../calendar/day-number.ts';
import { workingIndex } from '../calendar/working-index.ts';
import { computeSchedule } from '../critical-path/live-schedule.ts';
import type { PlanDocument, PlanTask } from '../model.ts';
import type { PlanEdit } from './edit.ts';
import { taskIn, withTask } from './in-plan.ts';

/** A day so many working days of a task's calendar later; earlier when negative. */
function later(plan: PlanDocument, { calendar }: PlanTask, day: Day, days: number): Day {
  const index = workingIndex(plan.calendars.find(({ id }) => id === calendar)!);
  return dayOfNumber(index.dayAt(index.index(dayNumber(day)) + days));
}

/** What is under way takes longer: its work is said anew, from today on. */
function longer(plan: PlanDocument, task: PlanTask, finish: Day, days: number, asOf: Day): PlanTask {
  const index = workingIndex(plan.calendars.find(({ id }) => id === task.calendar)!);
  const left = index.index(dayNumber(finish) + 1) - index.index(dayNumber(asOf));
  return { ...task, actual: { ...task.actual, remaining: Math.max(0, left + days), asOf } };
}

/**
 * Delays a task from where it stands today. What is under way takes longer. A promised date stays where it is, and
 * whatever comes before it lies further away; everything else begins no sooner than so many working days later.
 */
export function delay(plan: PlanDocument, { task: id, days }: Extract<PlanEdit, { kind: 'delay' }>, asOf: Day, path: string): PlanDocument {
  const task = taskIn(plan, id, `${path}.task`);
  const { actual, constraint, title } = task;
  if (actual.finishedOn !== null) throw new DomainError('finished', `“${title}” finished on ${actual.finishedOn}: it cannot be delayed any more.`, `${path}.task`);
  const { start, finish } = computeSchedule(plan, asOf).tasks.find((one) => one.id === id)!;
  if (actual.startedOn !== null) return withTask(plan, id, (one) => longer(plan, one, finish, days, asOf));
  if (constraint.kind === 'pinned') return withTask(plan, id, (one) => ({ ...one, constraint: { kind: 'pinned', day: later(plan, task, constraint.day, days) } }));
  if (constraint.kind !== 'finish_by') return withTask(plan, id, (one) => ({ ...one, constraint: { kind: 'not_before', day: later(plan, task, start, days) } }));
  if (!plan.links.some(({ to }) => to === id)) {
    if (task.kind === 'milestone') throw new DomainError('nothing_before', `“${title}” has a promised date and nothing before it that could take longer. Change its date instead.`, `${path}.task`);
    return withTask(plan, id, (one) => ({ ...one, duration: Math.max(1, one.duration + days) }));
  }
  return { ...plan, links: plan.links.map((link) => (link.to === id ? { ...link, lag: link.lag + days } : link)) };
}
