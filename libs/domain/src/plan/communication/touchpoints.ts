import type { Day } from '../../time/instant.ts';
import { dayNumber, dayOfNumber } from '../calendar/day-number.ts';
import { workingIndex } from '../calendar/working-index.ts';
import type { CadenceRule, PlanDocument, ScheduledPlan } from '../model.ts';

/** A meeting, call or message on its day; the same id for the same one of a rule, whatever day it falls on. */
export interface Touchpoint { id: string; rule: string | null; title: string; channel: CadenceRule['channel']; day: Day; audience: string; host: string | null }

/** Somebody meets once a day for half a year at most: a longer row is a slip of the pen. */
const MOST_OF_ONE_RULE = 130;

/** First and last day of a phase's work; null for a phase without any. */
function stretchOf(plan: PlanDocument, { tasks }: ScheduledPlan, phase: string): { start: Day; finish: Day } | null {
  // A promise is a date to be kept, not work of the phase in which it is kept.
  const own = plan.tasks.flatMap((task, at) => (task.phase === phase && task.from.kind !== 'promise' ? [tasks[at]!] : []));
  if (own.length === 0) return null;
  return { start: own.map(({ start }) => start).toSorted()[0]!, finish: own.map(({ finish }) => finish).toSorted().at(-1)! };
}

/**
 * Everything that is said to each other in the course of a plan, by day: what the rules of its cadence bring, on days on which
 * both sides work, and the meetings that are tasks of their own. Moves with the plan.
 */
export function touchpoints(plan: PlanDocument, scheduled: ScheduledPlan): Touchpoint[] {
  const both = plan.calendars.map((calendar) => ({ ...calendar, off: calendar.off.filter(({ kind }) => kind !== 'freeze') }));
  const together = workingIndex({ id: 'both', title: 'Both', weekend: [...new Set(both.flatMap(({ weekend }) => weekend))], off: both.flatMap(({ off }) => off) });
  const recurring = plan.cadence.flatMap(({ id, title, channel, everyDays, fromPhase, toPhase, audience, host }) => {
    const [first, last] = [stretchOf(plan, scheduled, fromPhase), stretchOf(plan, scheduled, toPhase)];
    if (first === null || last === null || everyDays < 1) return [];
    const [from, until] = [together.index(dayNumber(first.start)), together.index(dayNumber(last.finish) + 1)];
    const count = Math.min(MOST_OF_ONE_RULE, Math.ceil((until - from) / everyDays));
    return Array.from({ length: Math.max(0, count) }, (_, at): Touchpoint => ({ id: `${id}-${at + 1}`, rule: id, title, channel, day: dayOfNumber(together.dayAt(from + at * everyDays)), audience, host }));
  });
  const once = plan.tasks.flatMap((task, at): Touchpoint[] => (task.category === 'touchpoint' ? [{ id: task.id, rule: null, title: task.title, channel: 'meeting', day: scheduled.tasks[at]!.finish, audience: task.audience ?? '', host: task.owner }] : []));
  return [...recurring, ...once].toSorted((a, b) => (a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day < b.day ? -1 : 1));
}
