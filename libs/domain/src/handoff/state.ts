import type { Phase } from '../lifecycle/phases.ts';
import type { HandoffClock } from '../time/clock.ts';
import type { Day, Instant } from '../time/instant.ts';
import type { LedgerRef } from '../ledger/ref.ts';
import type { Actor } from './actor.ts';
import type { AskRef } from './asks.ts';
import type { Condition } from './condition.ts';
import type { Health } from '../health/health.ts';
import type { MetricRef, Reporting } from './metrics.ts';
import type { Signature } from './signature.ts';

/** Raised with every change of the shape below; `upgrade.ts` brings older carried states to it. */
export const STATE_VERSION = 3;

/** A gap as the workflow knows it: references and points, no customer data. */
export interface GapSummary {
  id: string;
  points: number;
  answered: boolean;
}

/** What a compile run found, in numbers and references. The package itself lives in the database. */
export interface PackageSummary {
  version: number;
  dossierId: string;
  points: number;
  maximum: number;
  threshold: number;
  gaps: GapSummary[];
  compiledAt: Instant;
}

export interface Review {
  openedAt: Instant;
  acceptedAt: Instant | null;
  acceptedBy: Actor | null;
  /** Set when it was accepted below the threshold; the reason stands in the event. */
  overridden: boolean;
  returnedAt: Instant | null;
  returnedGaps: string[];
  remindedAt: Instant | null;
}

export interface Briefing {
  openedAt: Instant;
  heldOn: Day | null;
  acceptedAt: Instant | null;
  acceptedBy: Actor | null;
  remindedAt: Instant | null;
}

export interface Introduction {
  draftedAt: Instant | null;
  confirmedAt: Instant | null;
  confirmedBy: Actor | null;
  /** The revision of the draft that was approved; release 0.1.0 did not say. */
  confirmedRevision?: number | null;
  remindedAt: Instant | null;
}

/** A milestone of the plan, or a task that somebody has to do for one. */
export interface Milestone {
  id: string;
  title: string;
  kind: 'milestone' | 'task';
  side: 'vendor' | 'customer';
  position: number;
  /** Ids that must be complete before this one can be. */
  needs: string[];
  needsProof: boolean;
  isGoLive: boolean;
  dueAt: Instant;
  /** The customer's contact this is meant for, on the customer's side. */
  assigneeContactId: string | null;
  completedAt: Instant | null;
  completedBy: Actor | null;
  /** When the reminder before the date and the notice after it went out. */
  remindedAt: Instant | null;
  overdueNoticeAt: Instant | null;
}

export interface Plan {
  kickoffAt: Instant;
  goLiveAt: Instant;
  milestones: Milestone[];
}

export interface SurveyScores {
  /** Satisfaction, 1 to 5. */
  csat: number | null;
  /** "It is easy to work with you", agreement 1 to 7. */
  ces: number | null;
  /** Likelihood to recommend, 0 to 10. */
  nps: number | null;
}

export interface SurveyRespondent {
  contactId: string;
  answeredAt: Instant | null;
  /** How often the answer has been given or corrected. */
  revision: number;
  scores: SurveyScores | null;
  remindersSent: number;
}

export type SurveyDay = 30 | 60 | 90;

export interface Survey {
  /** `day-30`, `day-60` or `day-90`. */
  id: string;
  day: SurveyDay;
  opensAt: Instant;
  closesAt: Instant;
  status: 'scheduled' | 'open' | 'closed';
  respondents: SurveyRespondent[];
}

export interface Escalation {
  id: string;
  contactId: string;
  openedAt: Instant;
  answerBy: Instant;
  acknowledgedAt: Instant | null;
  acknowledgedBy: Actor | null;
  /** When it went one level up because nobody had acknowledged it in time. */
  escalatedAt: Instant | null;
  resolvedAt: Instant | null;
}

export interface Observation {
  startsAt: Instant;
  endsAt: Instant;
}

export interface Lessons {
  draftedAt: Instant;
  remindedAt: Instant | null;
  signedOffAt: Instant | null;
  signedOffBy: Actor | null;
}

/**
 * Everything a handoff's workflow carries, and what the read model shows of it. Plain data without names,
 * words or addresses: those live in the database, and the ids here point to them.
 */
export interface HandoffState {
  version: typeof STATE_VERSION;
  handoffId: string;
  demonstration: boolean;
  clock: HandoffClock;
  phase: Phase;
  phaseEnteredAt: Instant;
  /** Number of the last projection; the read model ignores anything older. */
  sequence: number;
  dossierId: string | null;
  /** The person who looks after the customer, when one is known. */
  ownerId: string | null;
  /** Customer contacts who are introduced, may open the portal and are asked in surveys. */
  contactIds: string[];
  respondentIds: string[];
  package: PackageSummary | null;
  /** The promises of both sides, in references. */
  ledger: LedgerRef[];
  asks: AskRef[];
  /** What the package was accepted on, when points or acknowledgements were missing. */
  condition: Condition | null;
  review: Review | null;
  briefing: Briefing | null;
  introduction: Introduction;
  /** The economic buyer's signature under what success is; null while nobody has asked for it. */
  signature: Signature | null;
  metrics: MetricRef[];
  reporting: Reporting | null;
  plan: Plan | null;
  wentLiveAt: Instant | null;
  observation: Observation | null;
  surveys: Survey[];
  escalations: Escalation[];
  lessons: Lessons | null;
  health: Health | null;
  closedAt: Instant | null;
  cancelledAt: Instant | null;
}
