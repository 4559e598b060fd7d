import type { MetricFinding } from '../handoff/metrics.ts';
import type { HandoffState } from '../handoff/state.ts';
import { isTheirs } from '../package/fact.ts';
import type { HandoffPackage } from '../package/package.ts';
import type { OnWorkingDay } from '../plan/calendar/working-day-on.ts';
import { isPromiseStep } from '../plan/templates/promises.ts';
import { addDays, toMs } from '../time/instant.ts';
import type { Day, Instant } from '../time/instant.ts';
import { forecastMetric } from './forecast-metric.ts';
import type { MetricForecast } from './forecast-metric.ts';
import { standingOf } from './measurement.ts';
import type { Measurement, Standing } from './measurement.ts';
import { isMetricKept, metricTerms } from './metric.ts';
import type { MetricEntry, MetricTerms } from './metric.ts';
import { amount } from './quantity.ts';
import { targetLine } from './target-line.ts';
import type { PlanMark, TargetPoint } from './target-line.ts';

/** A metric with everything that follows from it today. */
export interface Goal {
  id: string;
  terms: MetricTerms;
  measurements: readonly Measurement[];
  line: TargetPoint[];
  standing: Standing;
  forecast: MetricForecast | null;
}

type Dated = Pick<HandoffState, 'plan' | 'wentLiveAt'>;

const REVIEW_DAYS = 90;

/** The steps on which targets hang: the plan's milestones, as they came or are due, and the first review after go-live, on a day on which the customer works. */
export function planMarks({ plan, wentLiveAt }: Dated, compiled: Pick<HandoffPackage, 'plan' | 'firstQbr'> | null, onWorkingDay: OnWorkingDay): PlanMark[] {
  const isMark = (step: { id: string; kind: string }): boolean => step.kind === 'milestone' && !isPromiseStep(step);
  const planned = plan?.milestones.filter(isMark).map(({ id, title, completedAt, dueAt, isGoLive }) => ({ id, title, day: (completedAt ?? dueAt).slice(0, 10), isGoLive }));
  const drafted = compiled?.plan.milestones.filter(isMark).map(({ id, title, due }) => ({ id, title, day: due, isGoLive: id === 'go-live' }));
  const marks = (planned ?? drafted ?? []).map((mark) => (mark.isGoLive && wentLiveAt !== null ? { ...mark, day: wentLiveAt.slice(0, 10) } : mark));
  const goLive = marks.find(({ isGoLive }) => isGoLive)?.day;
  const review = goLive === undefined ? (compiled?.firstQbr ?? null) : addDays(goLive, REVIEW_DAYS).slice(0, 10);
  return [...marks, ...(review === null ? [] : [{ id: 'first-review', title: 'First review of value', day: onWorkingDay(review), isGoLive: false }])].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** The days of the contract on which value is looked at. */
export function contractOf(marks: readonly PlanMark[], compiled: Pick<HandoffPackage, 'deal'> | null): { goLive: Day | null; firstQbr: Day | null; renewal: Day | null } {
  const on = (is: (mark: PlanMark) => boolean): Day | null => marks.find(is)?.day ?? null;
  return { goLive: on(({ isGoLive }) => isGoLive), firstQbr: on(({ id }) => id === 'first-review'), renewal: compiled?.deal.renewalDate ?? null };
}

/** The metrics that count, as they stand today. */
export function goalsOf(entries: readonly MetricEntry[], measurements: ReadonlyMap<string, readonly Measurement[]>, marks: readonly PlanMark[], today: Day): Goal[] {
  return entries.filter(isMetricKept).map((entry) => goalOf(entry.id, metricTerms(entry), measurements.get(entry.id) ?? [], marks, today));
}

/** One metric as it stands today. */
export function goalOf(id: string, terms: MetricTerms, measured: readonly Measurement[], marks: readonly PlanMark[], today: Day): Goal {
  return { id, terms, measurements: measured, line: targetLine(terms, marks), standing: standingOf(terms, marks, measured, today), forecast: forecastMetric(terms, measured) };
}

/** Where people can be found: by the addresses in the metrics, in lower case. */
export interface Accountables { contacts: ReadonlyMap<string, string>; people: ReadonlyMap<string, string> }

/** At the end of the working day. */
const atEndOf = (day: Day): Instant => `${day}T17:00:00.000Z`;

/** Whether a metric is measured without anybody having touched it: the customer named a number to reach, or whoever decides about the money agreed to one. */
export function isAgreedInSale({ read }: Pick<MetricEntry, 'read'>): boolean {
  return read !== null && read.target !== null && (read.agreedByEconomicBuyer || isTheirs(read));
}

/**
 * The goals that are followed: what the sale agreed on, what people said or measured, what was followed before, and all
 * once a signature is asked for. The others stay among us until somebody of ours takes them up.
 */
export function followedGoals(goals: readonly Goal[], entries: readonly MetricEntry[], { signature, metrics }: Pick<HandoffState, 'signature' | 'metrics'>): Goal[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const before = new Set(metrics.map(({ id }) => id));
  const isFollowed = ({ id, measurements }: Goal): boolean => {
    const entry = byId.get(id);
    return signature !== null || before.has(id) || measurements.length > 0 || (entry !== undefined && (isAgreedInSale(entry) || Object.keys(entry.edits).length > 0));
  };
  return goals.filter(isFollowed);
}

/** What the workflow watches over, in references. What has never been measured is due one rhythm after go-live, or from now on where it shows before. */
export function metricFindings(goals: readonly Goal[], marks: readonly PlanMark[], { contacts, people }: Accountables, wentLiveAt: Instant | null, now: Instant): MetricFinding[] {
  const goLive = marks.find(({ isGoLive }) => isGoLive)?.day ?? null;
  return goals.map(({ id, terms, standing }): MetricFinding => {
    const { everyDays, accountableEmail, baseline, category } = terms;
    const early = category === 'technical' || baseline === null;
    const from = standing.last?.on ?? (goLive === null || early || goLive < now.slice(0, 10) ? now.slice(0, 10) : goLive);
    const due = atEndOf(addDays(from, everyDays).slice(0, 10));
    const address = accountableEmail?.toLowerCase() ?? '';
    const measured = standing.last !== null;
    return {
      id, everyDays, dueAt: toMs(due) > toMs(now) ? due : atEndOf(addDays(now, 1).slice(0, 10)), contactId: contacts.get(address) ?? null, personId: people.get(address) ?? null, offPlan: standing.stand === 'off_plan',
      measured, afterGoLive: !measured && !early && wentLiveAt === null,
    };
  });
}

/** How a metric stands in a sentence. */
export function standingSentence({ terms, standing, forecast }: Goal): string {
  const { last, stand, expected } = standing;
  if (last?.value == null) return 'Nothing has been measured yet.';
  const now = `${amount(last.value, terms.unit)} on ${last.on}`;
  const line = expected === null ? '' : `; the line asked for ${amount(expected, terms.unit)}`;
  const ahead = forecast?.reachedOn == null || stand === 'reached' ? '' : ` At this rate the target is reached on ${forecast.reachedOn}.`;
  const words = { reached: 'The target is reached', on_plan: 'On plan', off_plan: 'Off plan', stale: 'Too old to say', not_measured: '', no_line: 'Measured' }[stand];
  return `${words}: ${now}${line}.${ahead}`;
}
