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
  const { reporting, metrics, contactIds } = draft.state;
  if (!reporting) return;
  const due = reporting.nextAt;
  while (toMs(reporting.nextAt) <= toMs(now)) reporting.nextAt = addDays(reporting.nextAt, reporting.everyDays);
  if (metrics.length === 0) return;
  record(draft, 'metrics.reported', SYSTEM, now, { after: { dueAt: due } });
  for (const contactId of contactIds) draft.mails.push({ key: `metrics-report/${due}/${contactId}`, kind: 'metrics-report', to: { kind: 'contact', contactId }, subject: due });
  draft.mails.push({ key: `metrics-report/${due}`, kind: 'metrics-report', to: { kind: 'customer_success' }, subject: due });
}
