import { dayNumber } from '../calendar/day-number.ts';
import { workingIndex } from '../calendar/working-index.ts';
import type { WorkingIndex } from '../calendar/working-index.ts';
import type { LinkType, PlanDocument, PlanTask } from '../model.ts';
import type { Day } from '../../time/instant.ts';
import { GO_LIVE_ID } from '../template.ts';
import { inOrder } from './in-order.ts';

export const FS = 0;
export const SS = 1;
export const FF = 2;
export const SF = 3;
const CODE: Record<LinkType, number> = { FS, SS, FF, SF };

/** No such bound. */
export const NONE = -0x80000000;

/** Links grouped by one of their ends: those of task `i` stand from `first[i]` to `first[i + 1]`. */
export interface Links { first: Int32Array; other: Int32Array; type: Uint8Array; lag: Int32Array }

/**
 * A plan as flat arrays, one number per task, which is what makes thousands of tasks take milliseconds.
 * Starts and finishes are numbers of working days in the task's own calendar, the finish excluded; `begin` and `end` are
 * the same as calendar days (`end` is the day after the last one), in which tasks of different calendars are compared.
 */
export interface Network {
  size: number;
  place: Map<string, number>;
  calendar: WorkingIndex[];
  /** Tasks in an order in which each stands after all it depends on, and where each stands in it. */
  order: Int32Array;
  position: Int32Array;
  before: Links;
  after: Links;
  span: Int32Array;
  /** The earliest start that start, constraint and date of the forecast allow. */
  earliest: Int32Array;
  /** The start that holds whatever comes before: pinned, or a fact. */
  fixedStart: Int32Array;
  /** 1 for a task that has started, 2 for one that has finished. */
  progress: Uint8Array;
  fixedFinish: Int32Array;
  /** The finish after which a promise is broken. */
  deadline: Int32Array;
  goLive: number;
}

function grouped(size: number, ends: Int32Array, others: Int32Array, types: Uint8Array, lags: Int32Array): Links {
  const first = new Int32Array(size + 1);
  for (const end of ends) first[end + 1]! += 1;
  for (let at = 0; at < size; at += 1) first[at + 1]! += first[at]!;
  const next = first.slice();
  const links: Links = { first, other: new Int32Array(ends.length), type: new Uint8Array(ends.length), lag: new Int32Array(ends.length) };
  for (let link = 0; link < ends.length; link += 1) {
    const at = next[ends[link]!]!++;
    links.other[at] = others[link]!;
    links.type[at] = types[link]!;
    links.lag[at] = lags[link]!;
  }
  return links;
}

/** Reads into the arrays what a task itself says: everything of it but its links. */
export function setTask(net: Network, at: number, task: PlanTask, start: Day, asOf: Day | null): void {
  const calendar = net.calendar[at]!;
  const { constraint, actual } = task;
  // A milestone is reached at the end of a day, a task starts in the morning of one.
  const point = task.duration === 0 ? 1 : 0;
  net.span[at] = task.duration;
  net.earliest[at] = calendar.index(dayNumber(start));
  if (asOf !== null && asOf > start) net.earliest[at] = calendar.index(dayNumber(asOf)) + point;
  if (constraint.kind === 'not_before') net.earliest[at] = Math.max(net.earliest[at]!, calendar.index(dayNumber(constraint.day)) + point);
  net.fixedStart[at] = constraint.kind === 'pinned' ? calendar.index(dayNumber(constraint.day)) + point : NONE;
  net.deadline[at] = constraint.kind === 'finish_by' ? calendar.index(dayNumber(constraint.day) + 1) : NONE;
  // A promise that nothing in the plan brings about lies on its day.
  if (point === 1 && task.from.kind === 'promise' && net.deadline[at] !== NONE && net.before.first[at] === net.before.first[at + 1]) net.earliest[at] = Math.max(net.earliest[at]!, net.deadline[at]!);
  net.fixedFinish[at] = NONE;
  net.progress[at] = 0;
  if (actual.finishedOn !== null) setFinished(net, at, task, dayNumber(actual.finishedOn));
  else if (actual.startedOn !== null) setStarted(net, at, task, dayNumber(actual.startedOn), asOf);
}

function setFinished(net: Network, at: number, { actual, duration }: PlanTask, finished: number): void {
  const calendar = net.calendar[at]!;
  const finish = calendar.index(finished + 1);
  net.progress[at] = 2;
  net.fixedFinish[at] = finish;
  net.fixedStart[at] = duration === 0 ? finish : Math.min(finish - 1, actual.startedOn === null ? finish - duration : calendar.index(dayNumber(actual.startedOn)));
  net.span[at] = finish - net.fixedStart[at]!;
}

function setStarted(net: Network, at: number, { actual, duration }: PlanTask, started: number, asOf: Day | null): void {
  const calendar = net.calendar[at]!;
  const start = calendar.index(started);
  const said = actual.asOf === null ? start : Math.max(start, calendar.index(dayNumber(actual.asOf)));
  const remaining = actual.remaining ?? (actual.percent === null ? null : Math.ceil((duration * (100 - actual.percent)) / 100));
  const finish = remaining === null ? start + duration : said + remaining;
  // What has not been reported as finished ends today at the earliest.
  const today = asOf === null ? start : calendar.index(dayNumber(asOf));
  net.progress[at] = 1;
  net.fixedStart[at] = start;
  net.span[at] = Math.max(finish, start + 1, today + 1) - start;
}

/** The arrays of a plan that `checkPlan` finds sound. Throws a RangeError when tasks wait for each other. */
export function networkOf(plan: PlanDocument, asOf: Day | null): Network {
  const size = plan.tasks.length;
  const place = new Map(plan.tasks.map(({ id }, at) => [id, at]));
  const calendars = new Map(plan.calendars.map((calendar) => [calendar.id, calendar]));
  const absences = new Map(plan.resources.filter((one) => one.absences.length > 0).map((one) => [one.id, one.absences]));
  const links = plan.links.length;
  const [from, to, lags, types] = [new Int32Array(links), new Int32Array(links), new Int32Array(links), new Uint8Array(links)];
  plan.links.forEach((link, at) => {
    from[at] = place.get(link.from)!;
    to[at] = place.get(link.to)!;
    lags[at] = link.lag;
    types[at] = CODE[link.type];
  });
  const numbers = (): Int32Array => new Int32Array(size);
  const after = grouped(size, from, to, types, lags);
  const before = grouped(size, to, from, types, lags);
  const order = inOrder(size, before.first, after);
  const position = numbers();
  order.forEach((task, at) => (position[task] = at));
  const net: Network = {
    size, place, order, position, before, after, calendar: plan.tasks.map((task) => workingIndex(calendars.get(task.calendar)!, absences.size === 0 ? [] : Object.keys(task.hours).flatMap((id) => absences.get(id) ?? []))),
    span: numbers(), earliest: numbers(), fixedStart: numbers(), progress: new Uint8Array(size), fixedFinish: numbers(), deadline: numbers(), goLive: place.get(GO_LIVE_ID) ?? -1,
  };
  plan.tasks.forEach((task, at) => setTask(net, at, task, plan.start, asOf));
  return net;
}
