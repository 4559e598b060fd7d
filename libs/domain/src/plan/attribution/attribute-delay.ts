import type { Day } from '../../time/instant.ts';
import { dayNumber } from '../calendar/day-number.ts';
import { workingIndex } from '../calendar/working-index.ts';
import { computeSchedule } from '../critical-path/live-schedule.ts';
import type { PlanDocument, PlanSide, PlanTask, TaskActual } from '../model.ts';
import { GO_LIVE_ID } from '../template.ts';

/** Whose delay it is. */
export type DelayCause = 'customer' | 'us' | 'third_party' | 'scope';

/** The plan as a change or a completion left it, on the day on which that took effect. A cause of null is whoever the work waited for. */
export interface PlanRevision { id: string; on: Day; cause: DelayCause | null; by: string | null; reason: string; document: PlanDocument }

/** Working days by which one change, or waiting for one task, moved go-live; negative brings it nearer. `on` is the last day on which it did. */
export interface DelayShare { revision: string | null; on: Day; cause: DelayCause; days: number; task: string | null; by: string | null; reason: string }

export interface DelayAttribution { agreed: Day; forecast: Day; days: number; byCause: Record<DelayCause, number>; shares: DelayShare[] }

const OF_SIDE: Record<PlanSide, DelayCause> = { vendor: 'us', customer: 'customer', third_party: 'third_party' };

interface Forecast { goLive: Day; waitsFor: PlanTask | null }

/** When go-live is, seen from a day, and the first open task of those that lead to it. */
function forecast(plan: PlanDocument, asOf: Day | null): Forecast | null {
  const { goLive, criticalPath } = computeSchedule(plan, asOf);
  if (goLive === null) return null;
  const tasks = new Map(plan.tasks.map((task) => [task.id, task]));
  const first = criticalPath.find((id) => tasks.get(id)?.actual.finishedOn === null);
  return { goLive, waitsFor: first === undefined ? null : tasks.get(first)! };
}

/** The plan as one knows today that it stood on a day: with what had begun and ended by then, whenever that was reported. */
function asItStood(plan: PlanDocument, facts: ReadonlyMap<string, TaskActual>, day: Day, isKnown: (task: string, on: Day) => boolean): PlanDocument {
  const by = (task: string, on: Day | null): Day | null => (on !== null && on <= day && isKnown(task, on) ? on : null);
  return {
    ...plan,
    tasks: plan.tasks.map((task) => {
      const fact = facts.get(task.id);
      const [startedOn, finishedOn] = [by(task.id, fact?.startedOn ?? null), by(task.id, fact?.finishedOn ?? null)];
      return { ...task, actual: { ...task.actual, startedOn, finishedOn } };
    }),
  };
}

/**
 * Splits the slip of go-live among those who caused it, by windows (AACE International Recommended Practice 29R-03, forensic
 * schedule analysis; likewise the time impact analysis of the Society of Construction Law's Delay and Disruption Protocol):
 * what happened is replayed in the order of the days on which it took effect, on one day first the work that began or ended,
 * then the changes, each by their ids. What the forecast moves by while something due has not happened belongs to the side
 * of the task that go-live waited for, what it moves by with a change to that change's cause. Each window begins where the
 * one before it ends, so the parts add up to the slip exactly, in whatever order the changes are given.
 * Null for a plan without go-live. `agreed` is the plan as it was agreed, `asOf` today.
 */
export function attributeDelay(agreed: PlanDocument, revisions: readonly PlanRevision[], asOf: Day): DelayAttribution | null {
  const inOrder = revisions.filter(({ on }) => on <= asOf).toSorted((a, b) => (a.on === b.on ? (a.id < b.id ? -1 : 1) : a.on < b.on ? -1 : 1));
  const start = forecast(agreed, null);
  if (start === null) return null;
  // All days are counted in the calendar that was agreed, so that a later holiday counts as somebody's delay.
  const index = workingIndex(agreed.calendars.find(({ id }) => id === agreed.tasks.find((task) => task.id === GO_LIVE_ID)?.calendar)!);
  const daysLater = (before: Day, after: Day): number => index.index(dayNumber(after) + 1) - index.index(dayNumber(before) + 1);
  const last = (inOrder.at(-1)?.document ?? agreed).tasks.filter(({ actual }) => actual.startedOn !== null || actual.finishedOn !== null);
  const facts = new Map(last.map((task) => [task.id, task.actual]));
  const shares = new Map<string, DelayShare>();
  let [plan, now] = [agreed, start];
  const move = (day: Day, isKnown: (task: string, on: Day) => boolean, share: (to: Forecast) => Omit<DelayShare, 'days' | 'on'>): void => {
    const to = forecast(asItStood(plan, facts, day, isKnown), day);
    if (to === null) return;
    const days = daysLater(now.goLive, to.goLive);
    const part = share(to);
    const key = JSON.stringify([part.revision, part.task, part.cause]);
    if (days !== 0) shares.set(key, { on: day, ...part, days: days + (shares.get(key)?.days ?? 0) });
    now = to;
  };
  const ofTask = (task: PlanTask | null): Omit<DelayShare, 'days' | 'on'> => ({ revision: null, cause: OF_SIDE[task?.side ?? 'vendor'], task: task?.id ?? null, by: null, reason: task === null ? '' : `Waiting for “${task.title}”.` });
  const days = [...inOrder.map(({ on }) => on), ...last.flatMap(({ actual }) => [actual.startedOn, actual.finishedOn]), asOf].filter((day) => day !== null && day <= asOf);
  for (const day of [...new Set(days as Day[])].toSorted()) {
    move(day, (_, on) => on < day, ({ waitsFor }) => ofTask(waitsFor));
    const known = new Set<string>();
    for (const task of last.filter(({ actual }) => actual.startedOn === day || actual.finishedOn === day)) {
      known.add(task.id);
      move(day, (id, on) => on < day || known.has(id), () => ofTask(task));
    }
    for (const { id, cause, by, reason, document } of inOrder.filter(({ on }) => on === day)) {
      const task = now.waitsFor;
      plan = document;
      move(day, () => true, () => ({ revision: id, cause: cause ?? OF_SIDE[task?.side ?? 'vendor'], task: null, by, reason }));
    }
  }
  const byCause: Record<DelayCause, number> = { customer: 0, us: 0, third_party: 0, scope: 0 };
  for (const { cause, days: part } of shares.values()) byCause[cause] += part;
  return { agreed: start.goLive, forecast: now.goLive, days: daysLater(start.goLive, now.goLive), byCause, shares: [...shares.values()].filter((share) => share.days !== 0) };
}
