import type { Day } from '../../time/instant.ts';
import { dayNumber, dayOfNumber } from '../calendar/day-number.ts';
import { workingIndex } from '../calendar/working-index.ts';
import { computeSchedule } from '../critical-path/live-schedule.ts';
import { inOrder } from '../critical-path/in-order.ts';
import type { PlanDocument, PlanLink } from '../model.ts';
import { GO_LIVE_ID, KICKOFF_ID } from '../template.ts';

/** A target further away than this is a slip of the pen, not a plan: the template's own length is used instead. */
const FURTHEST_TARGET_DAYS = 3 * 366;
const EVERY_DAY = { id: 'every', title: 'Every day', weekend: [], off: [] };

/** A plan's tasks in an order in which each stands after all it depends on, with its links. */
interface Ordered { order: readonly number[]; place: Map<string, number>; into: PlanLink[][]; out: PlanLink[][] }

function ordered({ tasks, links }: PlanDocument): Ordered {
  const place = new Map(tasks.map(({ id }, at) => [id, at]));
  const [into, out] = [tasks.map((): PlanLink[] => []), tasks.map((): PlanLink[] => [])];
  for (const link of links) {
    into[place.get(link.to)!]!.push(link);
    out[place.get(link.from)!]!.push(link);
  }
  const starts = (lists: PlanLink[][]): Int32Array => Int32Array.from([0, ...lists.map((_, at) => lists.slice(0, at + 1).reduce((sum, list) => sum + list.length, 0))]);
  const after = { first: starts(out), other: Int32Array.from(out.flat(), (link) => place.get(link.to)!) };
  return { order: [...inOrder(tasks.length, starts(into), after)], place, into, out };
}

/** Working days from the start of the plan to the start and the end of each task, as if every day were worked on. */
function offsets(plan: PlanDocument): { start: number; finish: number }[] {
  const tasks = plan.tasks.map((task) => ({ ...task, calendar: EVERY_DAY.id, constraint: { kind: 'none' as const }, hours: {} }));
  const origin = dayNumber(plan.start);
  return computeSchedule({ ...plan, calendars: [EVERY_DAY], tasks, baseline: null, goLiveTarget: null }).tasks.map(({ start, finish }, at) => {
    const end = dayNumber(finish) + 1 - origin;
    return { start: tasks[at]!.duration === 0 ? end : dayNumber(start) - origin, finish: end };
  });
}

const shortest = (duration: number): number => Math.min(duration, 1);

/**
 * The plan with durations and lags stretched or shrunk in proportion, so that go-live lies `length` working days after the
 * start: the kick-off is kept in place as long as there is room, a task takes at least a day, and what follows go-live stays
 * as it is. A length below the longest chain of tasks is raised to it.
 */
function stretched(plan: PlanDocument, length: number): { fitted: PlanDocument; isShortest: boolean } {
  const { order, place, into, out } = ordered(plan);
  const own = offsets(plan);
  const goLive = place.get(GO_LIVE_ID)!;
  const leads = plan.tasks.map((_, at) => at === goLive);
  // The least that has to follow each task before go-live, and the least that precedes it.
  const rest = plan.tasks.map(() => 0);
  const least = plan.tasks.map(({ duration }) => shortest(duration));
  for (const at of order.toReversed()) {
    for (const link of out[at]!.map(({ to }) => place.get(to)!).filter((to) => leads[to])) {
      leads[at] = true;
      rest[at] = Math.max(rest[at]!, rest[link]! + least[link]!);
    }
  }
  const sooner = plan.tasks.map(() => 0);
  for (const at of order) sooner[at] = least[at]! + Math.max(0, ...into[at]!.map(({ from }) => sooner[place.get(from)!]!));
  const end = Math.max(length, sooner[goLive]!);
  const [kickoff, all] = [own[place.get(KICKOFF_ID) ?? -1]?.finish ?? 0, own[goLive]!.finish];
  const begin = Math.min(kickoff, end - (rest[place.get(KICKOFF_ID) ?? -1] ?? 0));
  const wish = (at: number): number => (at >= all ? end + at - all : at <= kickoff ? (kickoff === 0 ? 0 : (at * begin) / kickoff) : begin + ((at - kickoff) * (end - begin)) / (all - kickoff));
  const at = plan.tasks.map(() => ({ start: 0, finish: 0 }));
  const tasks = plan.tasks.slice();
  const lags = new Map<PlanLink, number>();
  for (const one of order) {
    const latest = leads[one] ? end - rest[one]! : Infinity;
    let start = 0;
    for (const link of into[one]!) {
      const from = place.get(link.from)!;
      const [base, now] = link.type === 'FS' || link.type === 'FF' ? [own[from]!.finish, at[from]!.finish] : [own[from]!.start, at[from]!.start];
      const wished = Math.round(wish(base + link.lag)) - Math.round(wish(base));
      const lag = link.lag <= 0 ? Math.max(link.lag, wished) : Math.max(0, Math.min(wished, latest - least[one]! - now));
      lags.set(link, lag === 0 ? 0 : lag);
      if (link.type === 'FS' || link.type === 'SS') start = Math.max(start, now + lag);
    }
    const wished = Math.round(wish(own[one]!.finish)) - start;
    const duration = least[one] === 0 ? 0 : own[one]!.start >= all ? plan.tasks[one]!.duration : Math.max(1, Math.min(wished, latest - start));
    at[one] = { start, finish: start + duration };
    tasks[one] = { ...plan.tasks[one]!, duration };
  }
  return { fitted: { ...plan, tasks, links: plan.links.map((link) => ({ ...link, lag: lags.get(link) ?? link.lag })) }, isShortest: end > length };
}

/** The plan with a task on its critical path a day longer, the longest that still keeps the target; null where none does. */
function dayLonger(plan: PlanDocument, now: Day, target: Day): { plan: PlanDocument; goLive: Day } | null {
  const path = new Set(computeSchedule(plan).criticalPath);
  const longest = plan.tasks.filter(({ id, duration }) => path.has(id) && duration > 0).toSorted((a, b) => b.duration - a.duration);
  for (const { id } of longest) {
    const longer = { ...plan, tasks: plan.tasks.map((task) => (task.id === id ? { ...task, duration: task.duration + 1 } : task)) };
    const { goLive } = computeSchedule(longer);
    if (goLive !== null && goLive > now && goLive <= target) return { plan: longer, goLive };
  }
  return null;
}

const MOST_ROUNDS = 40;

/**
 * A plan whose go-live falls on its target, on the last working day before it, or as soon after it as the tasks allow.
 * Where the calendars of both sides differ, the length is taken back day by day until the target is kept, and what is left is filled.
 */
export function fitToTarget(plan: PlanDocument): PlanDocument {
  const { start, goLiveTarget } = plan;
  const goLive = plan.tasks.find(({ id }) => id === GO_LIVE_ID);
  if (goLiveTarget === null || !goLive || dayNumber(goLiveTarget) - dayNumber(start) > FURTHEST_TARGET_DAYS) return plan;
  const days = workingIndex(plan.calendars.find(({ id }) => id === goLive.calendar)!);
  const length = days.index(dayNumber(goLiveTarget) + 1) - days.index(dayNumber(start));
  const target = dayOfNumber(days.dayAt(days.index(dayNumber(goLiveTarget) + 1) - 1));
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const { fitted, isShortest } = stretched(plan, length - round);
    const reached = computeSchedule(fitted).goLive!;
    if (reached > target && !isShortest) continue;
    let kept = { plan: fitted, goLive: reached };
    for (;;) {
      const longer = kept.goLive < target ? dayLonger(kept.plan, kept.goLive, target) : null;
      if (longer === null) return kept.plan;
      kept = longer;
    }
  }
  return stretched(plan, length - MOST_ROUNDS).fitted;
}
