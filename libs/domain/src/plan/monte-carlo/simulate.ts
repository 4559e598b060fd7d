import type { Day } from '../../time/instant.ts';
import { dayOfNumber } from '../calendar/day-number.ts';
import { emptyDates, forward } from '../critical-path/dates.ts';
import { computeSchedule } from '../critical-path/live-schedule.ts';
import { networkOf } from '../critical-path/network.ts';
import type { PlanDocument, PlanTask, ThreePoint } from '../model.ts';
import { mulberry32 } from './mulberry32.ts';

/** How often go-live fell on a day. */
export interface GoLiveCount { day: Day; count: number }

/** When go-live is, with which confidence. `percentiles` says by which day it was reached in so many of a hundred runs. */
export interface Simulation { runs: number; seed: number; estimated: number; open: number; percentiles: Record<10 | 50 | 80 | 90, Day>; days: GoLiveCount[]; targetShare: number | null }

/** With fewer estimates than these, a simulation would only draw the plan’s own date in many colours. */
const FEWEST_ESTIMATES = 5;
const FEWEST_SHARE = 0.5;
const DEFAULT_RUNS = 1000;

/** A duration by the triangular distribution (the inverse of its cumulative function). */
export function triangular({ optimistic, likely, pessimistic }: ThreePoint, random: number): number {
  const width = pessimistic - optimistic;
  if (width <= 0) return likely;
  const peak = (likely - optimistic) / width;
  return random < peak ? optimistic + Math.sqrt(random * width * (likely - optimistic)) : pessimistic - Math.sqrt((1 - random) * width * (pessimistic - likely));
}

const isOpen = ({ actual, duration }: PlanTask): boolean => duration > 0 && actual.startedOn === null && actual.finishedOn === null;

/** The estimates that the organisation's own history supports: how many times its planned length a kind of task took, five cases at least. */
export function estimatesFromHistory(plan: PlanDocument, ratios: Readonly<Record<string, readonly number[]>>): PlanDocument {
  const at = (sorted: readonly number[], share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
  return {
    ...plan,
    tasks: plan.tasks.map((task) => {
      const known = (ratios[task.id] ?? []).toSorted((a, b) => a - b);
      if (task.estimate !== null || task.duration === 0 || known.length < FEWEST_ESTIMATES) return task;
      return { ...task, estimate: { optimistic: task.duration * at(known, 0.1), likely: task.duration * at(known, 0.5), pessimistic: task.duration * at(known, 0.9) } };
    }),
  };
}

/**
 * Draws the durations of all estimated tasks that have not begun many times over, and counts when go-live is; the same seed
 * gives the same answer. Null, that is silent, where fewer than five open tasks, or less than half of those on the critical
 * path, have a three-point estimate.
 */
export function simulate(plan: PlanDocument, { seed, runs = DEFAULT_RUNS, asOf = null }: { seed: number; runs?: number; asOf?: Day | null }): Simulation | null {
  const open = plan.tasks.filter(isOpen);
  const drawn = open.filter(({ estimate }) => estimate !== null);
  const { criticalPath, goLive } = computeSchedule(plan, asOf);
  const critical = open.filter(({ id }) => criticalPath.includes(id));
  if (goLive === null || drawn.length < FEWEST_ESTIMATES || critical.filter(({ estimate }) => estimate !== null).length < critical.length * FEWEST_SHARE) return null;
  const net = networkOf(plan, asOf);
  const dates = emptyDates(net.size);
  const random = mulberry32(seed);
  const found = new Map<number, number>();
  for (let run = 0; run < runs; run += 1) {
    for (const { id, estimate } of drawn) net.span[net.place.get(id)!] = Math.max(1, Math.round(triangular(estimate!, random())));
    for (const task of net.order) forward(net, dates, task);
    const day = dates.end[net.goLive]! - 1;
    found.set(day, (found.get(day) ?? 0) + 1);
  }
  const days = [...found].toSorted(([a], [b]) => a - b);
  const reached = (share: number): Day => {
    let sum = 0;
    return dayOfNumber(days.find(([, count]) => (sum += count) >= share * runs)![0]);
  };
  const { goLiveTarget } = plan;
  const counted = days.map(([day, count]): GoLiveCount => ({ day: dayOfNumber(day), count }));
  return {
    runs, seed, estimated: drawn.length, open: open.length, percentiles: { 10: reached(0.1), 50: reached(0.5), 80: reached(0.8), 90: reached(0.9) }, days: counted,
    targetShare: goLiveTarget === null ? null : counted.filter(({ day }) => day <= goLiveTarget).reduce((sum, { count }) => sum + count, 0) / runs,
  };
}
