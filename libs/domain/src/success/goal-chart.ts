import { MS_PER_DAY, addDays } from '../time/instant.ts';
import type { Day } from '../time/instant.ts';
import type { Goal } from './goals.ts';
import { standingMeasurements } from './measurement.ts';
import type { MetricTerms } from './metric.ts';

export interface ChartPoint { x: number; y: number; day: Day; value: number }

/** A goal drawn into a frame of some size, whatever draws it. */
export interface GoalChart {
  line: ChartPoint[];
  measured: ChartPoint[];
  forecast: ChartPoint[];
  baseline: number | null;
  today: number;
  days: { x: number; day: Day }[];
  values: { y: number; value: number }[];
}

interface Frame { width: number; height: number }

/** Where everything of a goal stands in the frame; null while there is nothing to draw. */
export function goalChart({ line, terms, measurements, forecast }: Pick<Goal, 'line' | 'measurements' | 'forecast'> & { terms: Pick<MetricTerms, 'baseline'> }, today: Day, { width, height }: Frame): GoalChart | null {
  const measured = standingMeasurements(measurements);
  const ahead = forecast === null ? [] : [forecast.from, forecast.to];
  const all = [...line, ...measured.map(({ on, value }) => ({ day: on, value })), ...ahead];
  if (all.length === 0) return null;
  const number = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY;
  const days = [...all.map(({ day }) => number(day)), number(today)];
  const first = Math.min(...days);
  const last = Math.max(...days, first + 1);
  const values = [...all.map(({ value }) => value), ...(terms.baseline === null ? [] : [terms.baseline])];
  const [low, high, step] = rounded(Math.min(...values), Math.max(...values));
  const x = (day: Day): number => ((number(day) - first) / (last - first)) * width;
  const y = (value: number): number => height - ((value - low) / (high - low)) * height;
  const point = (day: Day, value: number): ChartPoint => ({ x: x(day), y: y(value), day, value });
  return {
    line: line.map(({ day, value }) => point(day, value)),
    measured: measured.map(({ on, value }) => point(on, value)),
    forecast: ahead.map(({ day, value }) => point(day, value)),
    baseline: terms.baseline === null ? null : y(terms.baseline),
    today: x(today),
    days: monthsBetween(first, last).map((day) => ({ x: x(day), day })),
    values: Array.from({ length: Math.round((high - low) / step) + 1 }, (_, index) => low + index * step).map((value) => ({ y: y(value), value: Math.round(value * 1e6) / 1e6 })),
  };
}

/** Ends and steps of a scale that people read: multiples of 1, 2 or 5, at most six of them. */
function rounded(least: number, most: number): [low: number, high: number, step: number] {
  const span = most - least || Math.abs(most) || 1;
  const rough = span / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
  return [Math.floor(least / step) * step, Math.max(Math.ceil(most / step) * step, Math.floor(least / step) * step + step), step];
}

/** First days of months, at most six, evenly. */
function monthsBetween(first: number, last: number): Day[] {
  const months: Day[] = [];
  const day = (number: number): Day => new Date(number * MS_PER_DAY).toISOString().slice(0, 10);
  for (let month = `${day(first).slice(0, 7)}-01`; month <= day(last); month = `${addDays(month, 32).slice(0, 7)}-01`) if (month >= day(first)) months.push(month);
  const every = Math.max(1, Math.ceil(months.length / 6));
  return months.filter((_, index) => index % every === 0);
}
