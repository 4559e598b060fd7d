import type { Refusal } from '../errors.ts';
import { isEnded } from '../lifecycle/phases.ts';
import { addDays, toMs } from '../time/instant.ts';
import type { Instant } from '../time/instant.ts';
import type { Actor } from './actor.ts';
import { SYSTEM } from './actor.ts';
import { record } from './draft.ts';
import type { HandoffDraft } from './draft.ts';
import type { EventData, EventType } from './event.ts';
import type { Audience } from './projection.ts';
import type { HandoffState } from './state.ts';
import { refusalOutside } from './wrong-phase.ts';

/** A metric as it follows from what was measured: references, instants and whether it is off plan. */
export interface MetricFinding {
  id: string;
  /** When the next value is expected at the latest. */
  dueAt: Instant;
  everyDays: number;
  /** Who answers for it, on either side; nobody known means whoever looks after the customer. */
  contactId: string | null;
  personId: string | null;
  offPlan: boolean;
  /** Whether its first value can only come once they are live; what is due before is told by the plan. */
  afterGoLive?: boolean;
  /** Whether there is a value already. */
  measured?: boolean;
}

/** A metric as the workflow watches over it. */
export interface MetricRef extends MetricFinding {
  askedAt: Instant | null;
  /** Since when it has been off plan; told once. */
  offPlanSince: Instant | null;
}

/** The rhythm in which everybody reads how the metrics stand. */
export interface Reporting { everyDays: number; nextAt: Instant }

export const METRIC_EVENTS = ['metric.added', 'metric.edited', 'metric.removed', 'metric.restored', 'metric.measured', 'metric.corrected', 'metrics.imported', 'metrics.rhythm', 'case_study.answered'] as const satisfies readonly EventType[];

export interface TrackMetrics {
  metrics: MetricFinding[];
  reportEveryDays: number;
  /** What somebody did that this follows from. */
  happened: { type: (typeof METRIC_EVENTS)[number]; subject: string | null; after: EventData } | null;
  actor: Actor;
}

/** Why metrics cannot be followed any more, or null. */
export function refusalToTrackMetrics(state: HandoffState): Refusal | null {
  return isEnded(state.phase) ? refusalOutside(state, [], '') : null;
}

/** How the metrics stand now. What has gone off plan is told once, until it is back. */
export function trackMetrics(draft: HandoffDraft, { metrics, reportEveryDays, happened, actor }: TrackMetrics, now: Instant): void {
  const { state } = draft;
  if (happened) record(draft, happened.type, actor, now, { ...(happened.subject === null ? {} : { subject: happened.subject }), after: happened.after });
  state.metrics = metrics.map((finding): MetricRef => {
    const before = state.metrics.find(({ id }) => id === finding.id);
    noteStand(draft, before, finding, now);
    return { ...finding, askedAt: before?.askedAt ?? null, offPlanSince: finding.offPlan ? (before?.offPlanSince ?? now) : null };
  });
  if (state.reporting?.everyDays !== reportEveryDays) state.reporting = { everyDays: reportEveryDays, nextAt: addDays(now, reportEveryDays) };
}

/** What a compile run found to be measured: it is followed from now on. What is followed already stays as people and values left it. */
export function followMetrics(state: HandoffState, { metrics, reportEveryDays }: { metrics: readonly MetricFinding[]; reportEveryDays: number }, now: Instant): void {
  const known = new Set(state.metrics.map(({ id }) => id));
  state.metrics = [...state.metrics, ...metrics.filter(({ id }) => !known.has(id)).map((finding): MetricRef => ({ ...finding, askedAt: null, offPlanSince: null }))];
  if (state.reporting === null && state.metrics.length > 0) state.reporting = { everyDays: reportEveryDays, nextAt: addDays(now, reportEveryDays) };
}

/** The customer has been introduced: what became due while they could not be asked is due one rhythm from now. */
export function beginMeasuring(state: HandoffState, now: Instant): void {
  for (const ref of state.metrics) if (toMs(ref.dueAt) <= toMs(now)) ref.dueAt = addDays(now, ref.everyDays);
  if (state.reporting) state.reporting.nextAt = addDays(now, state.reporting.everyDays);
}

/** They are live: what could only be measured from now on is due one rhythm later. */
export function measureFromGoLive(state: HandoffState, now: Instant): void {
  for (const ref of state.metrics) if (ref.afterGoLive === true) Object.assign(ref, { afterGoLive: false, dueAt: addDays(now, ref.everyDays) });
}

/** Whether a value can be asked for when its day comes. */
export const isAskable = (ref: MetricRef): boolean => ref.afterGoLive !== true;

function noteStand(draft: HandoffDraft, before: MetricRef | undefined, { id, offPlan }: MetricFinding, now: Instant): void {
  if (offPlan && before?.offPlanSince == null) {
    record(draft, 'metric.off_plan', SYSTEM, now, { subject: id });
    for (const to of [{ kind: 'customer_success' }, { kind: 'leadership' }] as const) draft.mails.push({ key: `metric-off-plan/${id}/${now}/${to.kind}`, kind: 'metric-off-plan', to, subject: id });
  }
  if (!offPlan && before?.offPlanSince) record(draft, 'metric.back_on_plan', SYSTEM, now, { subject: id });
}

/** Whether anybody is asked for values and sent reports: while the customer works towards them. */
export function isMeasured({ phase }: HandoffState): boolean {
  return phase === 'implementation' || phase === 'observation' || phase === 'learning';
}

/** The value that was due did not come: whoever answers for it is asked, once each time it is due. */
export function askForMeasurement(draft: HandoffDraft, metricId: string | null, now: Instant): void {
  const ref = draft.state.metrics.find(({ id }) => id === metricId);
  if (!ref) return;
  const due = ref.dueAt;
  ref.askedAt = now;
  while (toMs(ref.dueAt) <= toMs(now)) ref.dueAt = addDays(ref.dueAt, ref.everyDays);
  record(draft, 'metric.asked', SYSTEM, now, { subject: ref.id, after: { dueAt: due } });
  draft.mails.push({ key: `measurement-due/${ref.id}/${due}`, kind: 'measurement-due', to: whoMeasures(ref), subject: ref.id });
}

function whoMeasures({ contactId, personId }: MetricRef): Audience {
  if (contactId !== null) return { kind: 'contact', contactId };
  return personId === null ? { kind: 'customer_success' } : { kind: 'person', personId };
}

/** Sends everybody how the metrics stand. */
export function reportMetrics(draft: HandoffDraft, now: Instant): void {
  const { reporting, metrics, contactIds, wentLiveAt } = draft.state;
  if (!reporting) return;
  const due = reporting.nextAt;
  while (toMs(reporting.nextAt) <= toMs(now)) reporting.nextAt = addDays(reporting.nextAt, reporting.everyDays);
  // Nothing to tell before the first value, until they are live: from then on no value is news as well.
  if (metrics.length === 0 || (wentLiveAt === null && metrics.every(({ measured }) => measured === false))) return;
  record(draft, 'metrics.reported', SYSTEM, now, { after: { dueAt: due } });
  for (const contactId of contactIds) draft.mails.push({ key: `metrics-report/${due}/${contactId}`, kind: 'metrics-report', to: { kind: 'contact', contactId }, subject: due });
  draft.mails.push({ key: `metrics-report/${due}`, kind: 'metrics-report', to: { kind: 'customer_success' }, subject: due });
}
