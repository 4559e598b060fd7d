import type { OnWorkingDay } from '../plan/calendar/working-day-on.ts';
import { addDays } from '../time/instant.ts';
import type { Day } from '../time/instant.ts';
import { daysFrom, isStale, progressOf, standingMeasurements } from './measurement.ts';
import type { Measurement } from './measurement.ts';
import type { MetricTerms } from './metric.ts';
import { targetLine, targetOn } from './target-line.ts';
import type { PlanMark } from './target-line.ts';

/** A day of the contract on which value is looked at. */
export interface ContractMilestone { id: string; title: string; day: Day }

export interface ValueAssessment extends ContractMilestone {
  /** What the business case promises a year by that day, in the deal's currency. */
  promised: number | null;
  /** What was measured by then; null for a day that lies ahead. */
  reached: number | null;
  confidence: 'high' | 'medium' | 'low' | 'unknown';
  /** Why no more can be said. */
  because: string;
}

export interface MeasuredMetric { id: string; terms: MetricTerms; measurements: readonly Measurement[] }

interface Contract { goLive: Day | null; firstQbr: Day | null; renewal: Day | null }

const later = (of: Day, days: number): Day => addDays(of, days).slice(0, 10);

/** Go-live, the first review, half a year, the decision about renewal (90 days before) and the renewal itself. */
export function contractMilestones({ goLive, firstQbr, renewal }: Contract): ContractMilestone[] {
  const days: [string, string, Day | null][] = [
    ['go-live', 'Go-live', goLive],
    ['first-qbr', 'First business review', firstQbr ?? (goLive === null ? null : later(goLive, 90))],
    ['half-year', 'Half a year after go-live', goLive === null ? null : later(goLive, 182)],
    ['renewal-decision', 'Renewal is decided', renewal === null ? null : later(renewal, -90)],
    ['renewal', 'Renewal', renewal],
  ];
  return days.flatMap(([id, title, day]) => (day === null ? [] : [{ id, title, day }])).sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** The days on which metrics are gone through together: from the first review on, every so many days until the renewal, at most eight; each on a day on which the customer works. */
export function reviewDays({ goLive, firstQbr, renewal }: Contract, everyDays: number, onWorkingDay: OnWorkingDay): Day[] {
  const first = firstQbr ?? (goLive === null ? null : later(goLive, 90));
  if (first === null) return [];
  const days: Day[] = [];
  for (let day = first; days.length < 8 && (renewal === null || day <= renewal); day = later(day, everyDays)) days.push(onWorkingDay(day));
  return days;
}

/** Promised and reached at each milestone of the contract, by the metrics that are worth money. */
export function assessValue(metrics: readonly MeasuredMetric[], marks: readonly PlanMark[], contract: Contract, today: Day): ValueAssessment[] {
  const worth = metrics.filter(({ terms }) => terms.annualValue !== null);
  return contractMilestones(contract).map((milestone): ValueAssessment => {
    if (worth.length === 0) return { ...milestone, promised: null, reached: null, confidence: 'unknown', because: 'No metric says what it is worth a year.' };
    const promised = sum(worth.map(({ terms }) => (terms.annualValue ?? 0) * share(terms, targetOn(targetLine(terms, marks), milestone.day))));
    if (milestone.day > today) return { ...milestone, promised, reached: null, confidence: 'unknown', because: 'This day lies ahead.' };
    const found = worth.map((one) => ({ ...one, until: standingMeasurements(one.measurements).filter(({ on }) => on <= milestone.day) }));
    const measured = found.filter(({ until }) => until.length > 0);
    if (measured.length === 0) return { ...milestone, promised, reached: null, confidence: 'unknown', because: 'Nothing had been measured by then.' };
    const reached = sum(measured.map(({ terms, until }) => (terms.annualValue ?? 0) * share(terms, until.at(-1)?.value ?? null)));
    const old = measured.filter(({ terms, until }) => isStale(terms.everyDays, daysFrom(until.at(-1)?.on ?? milestone.day, milestone.day)));
    const thin = measured.filter(({ until }) => until.length < 3);
    return { ...milestone, promised, reached, ...confidenceOf(worth.length, measured.length, old.length, thin.length) };
  });
}

function confidenceOf(all: number, measured: number, old: number, thin: number): Pick<ValueAssessment, 'confidence' | 'because'> {
  if (measured < all) return { confidence: 'low', because: `${all - measured} of ${all} metrics had not been measured.` };
  if (old > 0) return { confidence: 'low', because: `The last value of ${old} of ${all} metrics was too old.` };
  if (thin > 0) return { confidence: 'medium', because: `${thin} of ${all} metrics rest on fewer than three values.` };
  return { confidence: 'high', because: 'Every metric rests on at least three values, none of them too old.' };
}

/** How much of a metric's worth a value stands for: nothing below the baseline, never more than was promised. */
function share(terms: MetricTerms, value: number | null): number {
  return value === null ? 0 : Math.min(1, Math.max(0, progressOf(terms, value) ?? 0));
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
