import type { Day } from '../../time/instant.ts';
import { dayOfNumber } from '../calendar/day-number.ts';
import { emptyDates, forward } from '../critical-path/dates.ts';
import { computeSchedule } from '../critical-path/live-schedule.ts';
import { networkOf } from '../critical-path/network.ts';
import type { PlanDocument, PlanTask, ThreePoint } from '../model.ts';
import { GO_LIVE_ID } from '../template.ts';
import { mulberry32 } from './mulberry32.ts';

/** How often go-live fell on a day. */
export interface GoLiveCount { day: Day; count: number }

/** When go-live is, with which confidence. `percentiles` says by which day it was reached in so many of a hundred runs; `target` how often the day that was agreed, or else wished for, was kept. */
export interface Simulation { runs: number; seed: number; percentiles: { percent: number; day: Day }[]; days: GoLiveCount[]; target: { day: Day; share: number } | null }

/** What a simulation can rest on: tasks that have not begun, those of them that decide go-live, and how many of each have an estimate. */
export interface SimulationBasis { open: number; estimated: number; critical: number; criticalEstimated: number }

export const PERCENTS = [10, 50, 80, 90] as const;
export const DEFAULT_RUNS = 1000;
/** With fewer estimates than these, a simulation would only draw the plan’s own date in many colours. */
export const FEWEST_ESTIMATES = 5;
const FEWEST_SHARE = 0.5;
/** Tasks that are dated in all runs together: a plan of a thousand tasks is run as often as one asks, a larger one less often. */
const MOST_DATED = 1_000_000;
/** Below it, nine of ten is a matter of luck. */
const FEWEST_RUNS = 200;

/** A duration by the triangular distribution (the inverse of its cumulative function). */
export function triangular({ optimistic, likely, pessimistic }: ThreePoint, random: number): number {
  const width = pessimistic - optimistic;
  if (width <= 0) return likely;
  const peak = (likely - optimistic) / width;
  return random < peak ? optimistic + Math.sqrt(random * width * (likely - optimistic)) : pessimistic - Math.sqrt((1 - random) * width * (pessimistic - likely));
}

const isOpen = ({ actual, duration }: PlanTask): boolean => duration > 0 && actual.startedOn === null && actual.finishedOn === null;

export function simulationBasis(plan: PlanDocument, asOf: Day | null = null): SimulationBasis {
  const open = plan.tasks.filter(isOpen);
  const path = new Set(computeSchedule(plan, asOf).criticalPath);
  const critical = open.filter(({ id }) => path.has(id));
  const estimated = (tasks: readonly PlanTask[]): number => tasks.filter(({ estimate }) => estimate !== null).length;
  return { open: open.length, estimated: estimated(open), critical: critical.length, criticalEstimated: estimated(critical) };
}

/** Why there is nothing to simulate yet, and what is missing, in sentences; null when there is enough. */
export function simulationSilence({ open, estimated, critical, criticalEstimated }: SimulationBasis, goLive: Day | null): string | null {
  if (goLive === null) return 'This plan has no go-live whose day could be drawn.';
  if (open < FEWEST_ESTIMATES) return `Only ${open === 1 ? 'one task has' : `${open} tasks have`} not begun: what is left depends on them alone, and there is nothing to draw.`;
  const missing = [
    ...(estimated < FEWEST_ESTIMATES ? [`${FEWEST_ESTIMATES} of the ${open} tasks that have not begun need an estimate, ${estimated === 0 ? 'none has one' : `${estimated} ${estimated === 1 ? 'has' : 'have'} one`}`] : []),
    ...(criticalEstimated < critical * FEWEST_SHARE ? [`of the ${critical} that decide go-live, half need one, and ${criticalEstimated === 0 ? 'none has' : `${criticalEstimated} ${criticalEstimated === 1 ? 'has' : 'have'}`} it`] : []),
  ];
  return missing.length === 0 ? null : `Too little is known of how long the work may take: ${missing.join('; ')}.`;
}

/** How often a plan of this size is run when somebody asks for so many runs. */
export function runsFor({ tasks }: PlanDocument, asked: number): number {
  return Math.min(asked, Math.max(FEWEST_RUNS, Math.floor(MOST_DATED / tasks.length)));
}

/**
 * Draws the durations of all estimated tasks that have not begun many times over, and counts when go-live is; the same seed
 * gives the same answer. Null where too little is known, as {@link simulationSilence} says.
 */
export function simulate(plan: PlanDocument, { seed, runs = DEFAULT_RUNS, asOf = null }: { seed: number; runs?: number; asOf?: Day | null }): Simulation | null {
  if (simulationSilence(simulationBasis(plan, asOf), computeSchedule(plan, asOf).goLive) !== null) return null;
  const drawn = plan.tasks.filter((task) => isOpen(task) && task.estimate !== null);
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
  const target = plan.baseline?.[GO_LIVE_ID]?.finish ?? plan.goLiveTarget;
  const counted = days.map(([day, count]): GoLiveCount => ({ day: dayOfNumber(day), count }));
  return {
    runs, seed, percentiles: PERCENTS.map((percent) => ({ percent, day: reached(percent / 100) })), days: counted,
    target: target === null ? null : { day: target, share: counted.filter(({ day }) => day <= target).reduce((sum, { count }) => sum + count, 0) / runs },
  };
}
