import { FF, FS, NONE, SF, SS } from './network.ts';
import type { Network } from './network.ts';

/** What the two passes find, one number per task. */
export interface Dates {
  start: Int32Array;
  finish: Int32Array;
  begin: Int32Array;
  end: Int32Array;
  /** The task whose link decided the start; -1 where start, constraint or a fact did. */
  driver: Int32Array;
  /** The start that the tasks before ask for, where a pinned start or a fact holds instead. */
  wished: Int32Array;
  late: Int32Array;
  free: Int32Array;
}

export function emptyDates(size: number): Dates {
  const numbers = (): Int32Array => new Int32Array(size);
  return { start: numbers(), finish: numbers(), begin: numbers(), end: numbers(), driver: numbers(), wished: numbers(), late: numbers(), free: numbers() };
}

/** The earliest start that one link allows its second task, in that task's calendar. */
export function startAfter(net: Network, dates: Dates, from: number, to: number, type: number, lag: number): number {
  const calendar = net.calendar[to]!;
  const span = net.span[to]!;
  if (type === FS) return lag + (span === 0 ? calendar.index(dates.end[from]! - 1) + 1 : calendar.index(dates.end[from]!));
  if (type === SS) return lag + calendar.index(dates.begin[from]!);
  if (type === FF) return lag + calendar.index(dates.end[from]! - 1) + 1 - span;
  return lag + calendar.index(dates.begin[from]!) - span;
}

/** The earliest dates of one task, from those of the tasks before it. Tells whether they changed. */
export function forward(net: Network, dates: Dates, task: number): boolean {
  const calendar = net.calendar[task]!;
  let start = net.earliest[task]!;
  let driver = -1;
  let span = net.span[task]!;
  const { first, other, type, lag } = net.before;
  for (let link = first[task]!; link < first[task + 1]!; link += 1) {
    const bound = startAfter(net, dates, other[link]!, task, type[link]!, lag[link]!);
    if (bound > start || (bound === start && driver === -1)) {
      start = bound;
      driver = other[link]!;
    }
  }
  dates.wished[task] = start;
  const fixed = net.fixedStart[task]!;
  if (fixed !== NONE) {
    // Work that has begun may still have to end after something else; what is over is over.
    if (net.progress[task] === 1) span = Math.max(span, finishBound(net, dates, task) - fixed);
    start = fixed;
    driver = -1;
  }
  const finish = start + span;
  const end = span === 0 ? calendar.dayAt(start - 1) + 1 : calendar.dayAt(finish - 1) + 1;
  const begin = span === 0 ? end : calendar.dayAt(start);
  const changed = dates.start[task] !== start || dates.finish[task] !== finish || dates.begin[task] !== begin || dates.end[task] !== end;
  dates.start[task] = start;
  dates.finish[task] = finish;
  dates.begin[task] = begin;
  dates.end[task] = end;
  dates.driver[task] = driver;
  return changed;
}

function finishBound(net: Network, dates: Dates, task: number): number {
  const { first, other, type, lag } = net.before;
  let bound = NONE;
  for (let link = first[task]!; link < first[task + 1]!; link += 1) {
    if (type[link] === FF || type[link] === SF) bound = Math.max(bound, startAfter(net, dates, other[link]!, task, type[link]!, lag[link]!) + net.span[task]!);
  }
  return bound;
}

/**
 * The latest start of the first task that lets a link's second task start at `start` and finish at `finish`,
 * each in its own calendar: the inverse of `startAfter`.
 */
export function startBefore(net: Network, span: number, from: number, to: number, type: number, lag: number, start: number, finish: number): number {
  const calendar = net.calendar[to]!;
  const own = net.calendar[from]!;
  const at = (type === FS || type === SS ? start : finish) - lag;
  const latest = type === FF || (type === FS && start === finish) ? calendar.dayAt(at - 1) + 1 : calendar.dayAt(at);
  if (type === FS || type === FF) return own.index(latest) - span;
  return span === 0 ? own.index(latest) : own.index(latest + 1) - 1;
}

/** The latest start of a task that moves neither go-live nor the end of the plan, nor breaks a promise or a pinned date, and its free float. */
export function backward(net: Network, dates: Dates, task: number, end: number): boolean {
  const span = dates.finish[task]! - dates.start[task]!;
  let late = net.calendar[task]!.index(end) - span;
  let free = late;
  if (task === net.goLive) late = Math.min(late, dates.start[task]!);
  const deadline = net.deadline[task]!;
  if (deadline !== NONE) late = Math.min(late, deadline - span);
  const { first, other, type, lag } = net.after;
  for (let link = first[task]!; link < first[task + 1]!; link += 1) {
    const to = other[link]!;
    const kind = type[link]!;
    const progress = net.progress[to]!;
    // A fact asks nothing any more of what comes before it, except that open work may have to wait with its end.
    if (progress === 2 || (progress === 1 && (kind === FS || kind === SS))) continue;
    const fixed = net.fixedStart[to]!;
    const length = dates.finish[to]! - dates.start[to]!;
    const needed = fixed === NONE || progress === 1 ? dates.late[to]! : Math.min(dates.late[to]!, fixed);
    late = Math.min(late, startBefore(net, span, task, to, kind, lag[link]!, needed, needed + length));
    free = Math.min(free, startBefore(net, span, task, to, kind, lag[link]!, dates.start[to]!, dates.finish[to]!));
  }
  const floats = Math.max(0, Math.min(free, Math.max(late, dates.start[task]!)) - dates.start[task]!);
  const changed = dates.late[task] !== late || dates.free[task] !== floats;
  dates.late[task] = late;
  dates.free[task] = floats;
  return changed;
}
