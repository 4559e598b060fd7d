import { MS_PER_DAY, addDays } from '../time/instant.ts';
import type { Day, Instant } from '../time/instant.ts';
import type { MetricTerms } from './metric.ts';
import { targetLine, targetOn } from './target-line.ts';
import type { PlanMark } from './target-line.ts';

/** One measured value. It is never changed: a correction is a new one that says which it corrects, and null takes it back. */
export interface Measurement {
  id: number;
  on: Day;
  value: number | null;
  note: string | null;
  source: 'typed' | 'csv' | 'api' | 'mail';
  by: string;
  recordedAt: Instant;
  corrects: number | null;
}

export const METRIC_STANDS = ['reached', 'on_plan', 'off_plan', 'stale', 'not_measured', 'no_line'] as const;
/** How a metric stands. Stale: the last value is too old to say; no line: there is nothing to compare it with. */
export type MetricStand = (typeof METRIC_STANDS)[number];

export interface Standing {
  stand: MetricStand;
  last: Measurement | null;
  /** What the line asked for on the day of the last value. */
  expected: number | null;
  /** How far it has come from baseline to target, 0 to 1 and beyond; null without both. */
  progress: number | null;
  /** Days since the last value. */
  age: number | null;
  /** The day on which the next value is expected. */
  nextOn: Day | null;
}

/** Calendar days from one day to another. */
export const daysFrom = (from: Day, to: Day): number => Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MS_PER_DAY);

/** What counts: the last word on each value, by day; what was taken back is gone, its history is not. */
export function standingMeasurements(all: readonly Measurement[]): (Measurement & { value: number })[] {
  const corrected = new Set(all.flatMap(({ corrects }) => corrects ?? []));
  return all.filter((one): one is Measurement & { value: number } => one.value !== null && !corrected.has(one.id)).sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.id - b.id));
}

/** A value is too old once it is one and a half times its rhythm old. */
export function isStale(everyDays: number, age: number): boolean {
  return age > Math.ceil(everyDays * 1.5);
}

/** How a metric stands today, from what was measured last. */
export function standingOf(terms: MetricTerms, marks: readonly PlanMark[], all: readonly Measurement[], today: Day): Standing {
  const last = standingMeasurements(all).filter(({ on }) => on <= today).at(-1) ?? null;
  if (last === null) return { stand: 'not_measured', last: null, expected: null, progress: null, age: null, nextOn: null };
  const age = daysFrom(last.on, today);
  const expected = targetOn(targetLine(terms, marks), last.on);
  const found = { last, expected, progress: progressOf(terms, last.value), age, nextOn: addDays(last.on, terms.everyDays).slice(0, 10) };
  if (hasReached(terms, last.value)) return { stand: isStale(terms.everyDays, age) ? 'stale' : 'reached', ...found };
  if (expected === null) return { stand: 'no_line', ...found };
  if (isStale(terms.everyDays, age)) return { stand: 'stale', ...found };
  return { stand: isBehind(terms, last.value, expected) ? 'off_plan' : 'on_plan', ...found };
}

export function hasReached({ target, direction }: MetricTerms, value: number): boolean {
  return target !== null && (direction === 'up' ? value >= target : value <= target);
}

/** Behind the line by more than may be. */
export function isBehind({ baseline, target, direction, tolerance }: MetricTerms, value: number, expected: number): boolean {
  const behind = direction === 'up' ? expected - value : value - expected;
  const way = baseline === null || target === null ? Math.abs(expected) : Math.abs(target - baseline);
  return behind > (way * tolerance) / 100 + 1e-9;
}

/** The share of the way from baseline to target. */
export function progressOf({ baseline, target }: Pick<MetricTerms, 'baseline' | 'target'>, value: number): number | null {
  return baseline === null || target === null || baseline === target ? null : (value - baseline) / (target - baseline);
}
