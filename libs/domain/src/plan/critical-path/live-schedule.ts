import type { Day } from '../../time/instant.ts';
import { dayNumber, dayOfNumber } from '../calendar/day-number.ts';
import type { PlanDocument, PlanTask, ScheduledPlan, ScheduledTask } from '../model.ts';
import { GO_LIVE_ID } from '../template.ts';
import { conflictsOf, drivenBy, goLiveLater } from './conflicts.ts';
import { backward, emptyDates, forward } from './dates.ts';
import type { Dates } from './dates.ts';
import { networkOf, setTask } from './network.ts';
import type { Network } from './network.ts';
import { statusOf } from './status.ts';

/**
 * The dates of a plan by the critical path method (Kelley and Walker 1959), kept so that a change of one task touches only
 * what depends on it. Each pass looks at every link once.
 */
export class LiveSchedule {
  private readonly net: Network;
  private readonly dates: Dates;
  private readonly shown: ScheduledTask[] = [];
  private readonly leadsToGoLive: Uint8Array;
  private plan: PlanDocument;
  private readonly asOf: Day | null;
  private end = 0;
  private late = 0;
  private path: number[] = [];
  /** Tasks whose shown dates are stale. */
  private readonly stale: Uint8Array;

  /** `asOf` is the day of the forecast: what has not begun by then begins then at the earliest. Throws a RangeError for a cycle. */
  constructor(plan: PlanDocument, asOf: Day | null = null) {
    this.plan = plan;
    this.asOf = asOf;
    this.net = networkOf(plan, asOf);
    this.dates = emptyDates(this.net.size);
    this.stale = new Uint8Array(this.net.size).fill(1);
    this.leadsToGoLive = leadingTo(this.net);
    for (const task of this.net.order) forward(this.net, this.dates, task);
    this.end = this.latestEnd();
    for (let at = this.net.size - 1; at >= 0; at -= 1) backward(this.net, this.dates, this.net.order[at]!, this.end);
  }

  /** Takes another version of one task (never of its links, calendar or people) and dates again what depends on it. */
  change(task: PlanTask): void {
    const at = this.net.place.get(task.id);
    if (at === undefined) throw new RangeError(`There is no task “${task.id}” in this plan.`);
    const tasks = this.plan.tasks.slice();
    tasks[at] = task;
    this.plan = { ...this.plan, tasks };
    setTask(this.net, at, task, this.plan.start, this.asOf);
    const touched = this.forwardFrom(at);
    const end = this.latestEnd();
    this.backwardFrom(touched, end !== this.end);
    this.end = end;
  }

  /** The plan as it is now. */
  result(): ScheduledPlan {
    const { net, dates, plan } = this;
    // The day that counts is the one that was agreed, or the one wished for, whichever is sooner.
    const held = [plan.goLiveTarget, plan.baseline?.[GO_LIVE_ID]?.finish ?? null].filter((day) => day !== null);
    const late = Math.max(0, ...held.map((day) => goLiveLater(net, dates, day)));
    const last = net.goLive >= 0 ? net.goLive : this.lastTask();
    const path = last < 0 ? [] : drivenBy(dates, last);
    for (const task of [...this.path, ...path]) this.stale[task] = 1;
    if (late !== this.late) this.stale.fill(1);
    [this.late, this.path] = [late, path];
    const onPath = new Set(path);
    for (let task = 0; task < net.size; task += 1) if (this.stale[task] === 1) this.shown[task] = this.show(task, onPath.has(task));
    this.stale.fill(0);
    return {
      tasks: this.shown.slice(), goLive: net.goLive >= 0 ? this.shown[net.goLive]!.finish : null, finish: dayOfNumber(Math.max(this.end - 1, dayNumber(plan.start))),
      criticalPath: path.map((task) => plan.tasks[task]!.id), conflicts: conflictsOf(plan, net, dates),
    };
  }

  private show(task: number, onPath: boolean): ScheduledTask {
    const { net, dates, plan } = this;
    const one = plan.tasks[task]!;
    const calendar = net.calendar[task]!;
    const span = dates.finish[task]! - dates.start[task]!;
    const totalFloat = dates.late[task]! - dates.start[task]!;
    const critical = net.progress[task] !== 2 && (onPath || (totalFloat <= 0 && this.leadsToGoLive[task] === 1));
    const finish = one.actual.finishedOn ?? dayOfNumber(dates.end[task]! - 1);
    const start = one.kind === 'milestone' ? finish : (one.actual.startedOn ?? dayOfNumber(span === 0 ? dates.end[task]! - 1 : dates.begin[task]!));
    const lateFinish = dayOfNumber(calendar.dayAt(dates.late[task]! + span - 1));
    const baseline = plan.baseline?.[one.id] ?? null;
    const later = baseline === null ? 0 : calendar.index(dayNumber(finish) + 1) - calendar.index(dayNumber(baseline.finish) + 1);
    return {
      id: one.id, start, finish, lateStart: span === 0 ? lateFinish : dayOfNumber(calendar.dayAt(dates.late[task]!)), lateFinish, totalFloat, freeFloat: dates.free[task]!, critical,
      ...statusOf(one, { totalFloat, critical, baseline, later, goLiveLater: this.late }),
    };
  }

  private latestEnd(): number {
    let end = dayNumber(this.plan.start);
    for (const one of this.dates.end) if (one > end) end = one;
    return end;
  }

  private lastTask(): number {
    const { end } = this.dates;
    return this.net.order.reduce((last, task) => (last === -1 || end[task]! > end[last]! ? task : last), -1);
  }

  private forwardFrom(task: number): Uint8Array {
    const { net, dates } = this;
    const dirty = new Uint8Array(net.size);
    const touched = new Uint8Array(net.size);
    dirty[task] = touched[task] = 1;
    for (let at = net.position[task]!; at < net.size; at += 1) {
      const one = net.order[at]!;
      if (dirty[one] === 0) continue;
      if (!forward(net, dates, one) && one !== task) continue;
      touched[one] = this.stale[one] = 1;
      for (let link = net.after.first[one]!; link < net.after.first[one + 1]!; link += 1) dirty[net.after.other[link]!] = 1;
    }
    return touched;
  }

  private backwardFrom(dirty: Uint8Array, all: boolean): void {
    const { net, dates } = this;
    const { first, other } = net.before;
    const touched = dirty.slice();
    const end = this.latestEnd();
    for (let at = net.size - 1; at >= 0; at -= 1) {
      const one = net.order[at]!;
      if (dirty[one] === 0 && !all) continue;
      if (!backward(net, dates, one, end) && touched[one] === 0) continue;
      this.stale[one] = 1;
      for (let link = first[one]!; link < first[one + 1]!; link += 1) dirty[other[link]!] = 1;
    }
  }
}

/** Which tasks lead to go-live; all of them in a plan without one. */
function leadingTo({ size, goLive, before }: Network): Uint8Array {
  const leads = new Uint8Array(size).fill(goLive < 0 ? 1 : 0);
  const open = goLive < 0 ? [] : [goLive];
  for (let task = open.pop(); task !== undefined; task = open.pop()) {
    if (leads[task] === 1) continue;
    leads[task] = 1;
    for (let link = before.first[task]!; link < before.first[task + 1]!; link += 1) open.push(before.other[link]!);
  }
  return leads;
}

/** The dates of a plan that `checkPlan` finds sound: earliest and latest, floats, critical path, status, and what cannot be held. */
export function computeSchedule(plan: PlanDocument, asOf: Day | null = null): ScheduledPlan {
  return new LiveSchedule(plan, asOf).result();
}
