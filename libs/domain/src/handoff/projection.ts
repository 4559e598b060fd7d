import type { Evidence } from '../package/fact.ts';
import type { LedgerStatus, Terms } from '../ledger/entry.ts';
import type { LedgerStep } from '../ledger/life.ts';
import type { Day, Instant } from '../time/instant.ts';
import type { Actor } from './actor.ts';
import type { HandoffEvent } from './event.ts';
import type { MarkedPromise, TermChanges } from './promises.ts';
import type { HandoffState, SurveyScores } from './state.ts';

/** Who a mail goes to. The activity finds the addresses; the workflow never sees them. */
export type Audience =
  | { kind: 'customer_success' }
  | { kind: 'sellers' }
  | { kind: 'leadership' }
  /** Somebody of ours; customer success when they are gone. */
  | { kind: 'person'; personId: string }
  /** Whoever was asked for what is missing. */
  | { kind: 'asked'; askId: string }
  | { kind: 'contact'; contactId: string };

export type MailKind =
  | 'package-ready' | 'review-reminder' | 'handoff-returned' | 'briefing-due' | 'introduction-due' | 'introduction'
  | 'ask' | 'ask-reminder' | 'condition-due' | 'condition-lapsed'
  | 'promise-assigned' | 'promise-delivered' | 'promise-disputed' | 'promises-due' | 'promises-late' | 'promises-escalated'
  | 'task-due' | 'milestone-overdue' | 'milestone-completed'
  | 'help-asked' | 'help-received' | 'help-escalated' | 'help-resolved'
  | 'signature-asked' | 'signature-reminder' | 'signature-escalated' | 'signature-signed' | 'signature-voided' | 'signature-withdrawn' | 'measurement-due' | 'metric-off-plan' | 'metrics-report'
  | 'survey-invitation' | 'survey-reminder' | 'lessons-ready' | 'handoff-closed' | 'handoff-cancelled';

/** A mail that a transition calls for. The outbox row's key is made of the handoff, this key and the recipient. */
export interface MailRequest {
  key: string;
  kind: MailKind;
  to: Audience;
  /** The milestone, survey, escalation, promise or ask it is about; promises of one day by the instant at which they were looked at. */
  subject: string | null;
}

/** What people wrote and the workflow need not keep, written to its own table in the same transaction. */
export type Words =
  | { kind: 'survey_answer'; surveyId: string; contactId: string; revision: number; scores: SurveyScores; words: string; at: Instant }
  | { kind: 'help'; escalationId: string; contactId: string; words: string }
  | { kind: 'signature' | 'signature_voided'; signatureId: string; at: Instant }
  | { kind: 'milestone'; milestoneId: string; note: string; proof: string | null }
  | PromiseWords;

interface Said { actor: Actor; at: Instant }

/** What people said about promises. */
export type PromiseWords =
  | ({ kind: 'promise_step'; entryId: string; step: LedgerStep; status: LedgerStatus; words: string; saidBy: string | null; proof: string | null; due: Day | null } & Said)
  | ({ kind: 'promise_acknowledged'; entryId: string; words: string } & Said)
  | ({ kind: 'promise_assigned'; entryId: string; ownerId: string | null } & Said)
  | ({ kind: 'promise_corrected'; entryId: string; changes: TermChanges } & Said)
  | ({ kind: 'promise_added'; entryId: string; evidence: Evidence; terms: Partial<Terms> } & Said)
  | ({ kind: 'promises_merged'; entryId: string; otherId: string } & Said)
  | ({ kind: 'promise_split'; entryId: string; parts: MarkedPromise[] } & Said);

/** One transition, as the read model takes it in. Idempotent: an older or equal sequence changes nothing. */
export interface Projection {
  state: HandoffState;
  /** Real time of the transition. */
  recordedAt: Instant;
  nextDeadline: Instant | null;
  events: HandoffEvent[];
  mails: MailRequest[];
  words: Words[];
}
