import { MS_PER_DAY } from '../time/instant.ts';
import type { Day } from '../time/instant.ts';
import { standingMeasurements } from './measurement.ts';
import type { Measurement } from './measurement.ts';
import type { MetricTerms } from './metric.ts';

/** Where a metric will be if it goes on like this. */
export interface MetricForecast {
  /** Value on the day the target is due. */
  onTargetDay: number | null;
  /** The day on which the target is reached; null when it never is at this rate. */
  reachedOn: Day | null;
  /** The straight line, for drawing. */
  from: { day: Day; value: number };
  to: { day: Day; value: number };
}

const LEAST_POINTS = 3;
/** Beyond ten years a straight line says nothing. */
const FURTHEST = 3650;

const numbered = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY;
const named = (day: number): Day => new Date(Math.round(day) * MS_PER_DAY).toISOString().slice(0, 10);

/** A straight line through what was measured (least squares); silent under three values on different days. */
export function forecastMetric(terms: Pick<MetricTerms, 'target' | 'by' | 'direction'>, all: readonly Measurement[]): MetricForecast | null {
  const points = standingMeasurements(all).map(({ on, value }) => ({ x: numbered(on), y: value }));
  if (new Set(points.map(({ x }) => x)).size < LEAST_POINTS) return null;
  const [meanX, meanY] = [points.reduce((sum, { x }) => sum + x, 0) / points.length, points.reduce((sum, { y }) => sum + y, 0) / points.length];
  const spread = points.reduce((sum, { x }) => sum + (x - meanX) ** 2, 0);
  const slope = points.reduce((sum, { x, y }) => sum + (x - meanX) * (y - meanY), 0) / spread;
  const at = (x: number): number => meanY + slope * (x - meanX);
  const last = points.at(-1)?.x ?? meanX;
  const reached = terms.target === null ? null : reachedAt(terms.target, terms.direction, points.at(-1)?.y ?? meanY, last, slope, at(last));
  const until = Math.max(last + 1, terms.by === null ? last + 30 : numbered(terms.by));
  return {
    onTargetDay: terms.by === null ? null : at(numbered(terms.by)),
    reachedOn: reached === null ? null : named(reached),
    from: { day: named(last), value: at(last) },
    to: { day: named(until), value: at(until) },
  };
}

function reachedAt(target: number, direction: 'up' | 'down', latest: number, last: number, slope: number, now: number): number | null {
  if (direction === 'up' ? latest >= target : latest <= target) return last;
  if (direction === 'up' ? slope <= 0 : slope >= 0) return null;
  const days = Math.max(0, (target - now) / slope);
  return days > FURTHEST ? null : Math.ceil(last + days);
}
