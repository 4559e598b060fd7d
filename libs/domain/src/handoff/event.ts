import type { Instant } from '../time/instant.ts';
import type { Actor } from './actor.ts';

export const EVENT_TYPES = [
  'handoff.started', 'dossier.received', 'package.compiled', 'gap.asked', 'gap.reminded', 'gap.answered',
  'review.accepted', 'review.overridden', 'review.returned', 'review.reminded',
  'condition.reminded', 'condition.lapsed', 'condition.met',
  'promise.added', 'promise.corrected', 'promise.merged', 'promise.split', 'promise.assigned', 'promise.acknowledged',
  'promise.started', 'promise.delivered', 'promise.confirmed', 'promise.disputed', 'promise.renegotiated', 'promise.waived', 'promise.broken', 'promise.dismissed', 'promise.reopened',
  'promises.due_soon', 'promises.late', 'promises.escalated',
  'risk.added', 'risk.accepted', 'risk.edited', 'risk.merged', 'risk.closed', 'risk.reopened',
  'briefing.recorded', 'briefing.returned', 'briefing.reminded',
  'introduction.drafted', 'introduction.confirmed', 'introduction.reminded',
  'plan.made', 'plan.moved', 'milestone.completed', 'milestone.reopened', 'milestone.due_soon', 'milestone.overdue', 'golive.reached',
  'signature.asked', 'signature.reminded', 'signature.escalated', 'signature.signed', 'signature.voided', 'signature.withdrawn',
  'metric.added', 'metric.edited', 'metric.removed', 'metric.restored', 'metric.measured', 'metric.corrected', 'metric.asked', 'metric.off_plan', 'metric.back_on_plan',
  'metrics.imported', 'metrics.rhythm', 'metrics.reported', 'case_study.answered',
  'observation.started', 'observation.ended',
  'survey.opened', 'survey.reminded', 'survey.answered', 'survey.corrected', 'survey.closed',
  'help.asked', 'help.acknowledged', 'help.escalated', 'help.resolved',
  'health.changed', 'lessons.drafted', 'lessons.reminded', 'lessons.signed_off',
  'contact.access_revoked', 'contact.link_sent',
  'phase.changed', 'clock.moved', 'handoff.closed', 'handoff.cancelled',
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

/**
 * What `after` holds beside the change itself, where people wrote something:
 * `review.accepted` { points, note } · `review.overridden` { points, reason, note } · `review.returned` { gapIds, note } ·
 * `gap.answered` { answerId } · `gap.asked` { askId, dueAt } · `promise.…` { status, note, saidBy, proof, due }, with the status before in `before` · `risk.…` { score, note, name, fields }, with the score before in `before` · `briefing.recorded` and `briefing.returned` { heldOn, attendees, gaps, note } ·
 * `plan.moved` { goLiveAt, dueDates }, with those before in `before` · `introduction.confirmed` { note } · `milestone.completed` { at } (its note and proof stand with the milestone) ·
 * `milestone.reopened` { reason } · `help.acknowledged` and `help.resolved` { note } · `lessons.signed_off` { note } ·
 * `signature.…` { hash, contactIds, unclear, reason } · `metric.measured` { on, value, source } · `metric.corrected` { on, value, note } · `metric.edited` { fields } ·
 * `handoff.cancelled` { reason } · `phase.changed` { phase }, with the one before in `before` · `dossier.received` { dossierId, used }.
 */
export interface EventData {
  [name: string]: unknown;
}

/** One thing that happened. Append-only: the history tab, the audit log and "as known on a date" read it. */
export interface HandoffEvent {
  /** Unique within the handoff and the same at every retry. */
  key: string;
  type: EventType;
  /** The handoff's own time. */
  at: Instant;
  actor: Actor;
  /** Customers see only what is marked for them. */
  visibility: 'team' | 'customer';
  /** What it is about: the id of a milestone, a survey, an escalation, a gap, a promise; null for the handoff itself. */
  subject: string | null;
  before: EventData | null;
  after: EventData | null;
}
