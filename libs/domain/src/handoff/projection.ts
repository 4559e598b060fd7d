import type { Instant } from '../time/instant.ts';
import type { HandoffEvent } from './event.ts';
import type { HandoffState, SurveyScores } from './state.ts';

/** Who a mail goes to. The activity finds the addresses; the workflow never sees them. */
export type Audience =
  | { kind: 'customer_success' }
  | { kind: 'sellers' }
  | { kind: 'leadership' }
  | { kind: 'contact'; contactId: string };

export type MailKind =
  | 'package-ready' | 'review-reminder' | 'handoff-returned' | 'briefing-due' | 'introduction-due' | 'introduction'
  | 'task-due' | 'milestone-overdue' | 'milestone-completed'
  | 'help-asked' | 'help-received' | 'help-escalated' | 'help-resolved'
  | 'survey-invitation' | 'survey-reminder' | 'lessons-ready' | 'handoff-closed' | 'handoff-cancelled';

/** A mail that a transition calls for. The outbox row's key is made of the handoff, this key and the recipient. */
export interface MailRequest {
  key: string;
  kind: MailKind;
  to: Audience;
  /** The milestone, survey or escalation it is about. */
  subject: string | null;
}

/** What people wrote and the workflow need not keep, written to its own table in the same transaction. */
export type Words =
  | { kind: 'survey_answer'; surveyId: string; contactId: string; revision: number; scores: SurveyScores; words: string; at: Instant }
  | { kind: 'help'; escalationId: string; contactId: string; words: string }
  | { kind: 'milestone'; milestoneId: string; note: string; proof: string | null };

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
