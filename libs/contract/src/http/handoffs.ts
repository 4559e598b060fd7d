import { PHASES, EVENT_TYPES } from '@throughline/domain';
import { z } from 'zod';
import { Clock, Day, Id, Instant, Line, OptionalText, PersonRef, Proof, Text } from './common.ts';
import { isStorable, NOT_STORABLE } from '../text/storable.ts';

export const HealthView = z
  .object({
    level: z.enum(['in_danger', 'to_watch', 'well', 'unknown']),
    score: z.int().nullable(),
    confidence: z.enum(['sure', 'fairly_sure', 'not_sure']),
    inputs: z.array(z.object({ key: z.enum(['milestones', 'surveys', 'escalations', 'promises']), weight: z.number(), value: z.number().nullable() })),
    reasons: z.array(z.object({ code: z.string(), subject: z.string().nullable(), redLine: z.boolean(), facts: z.record(z.string(), z.union([z.string(), z.number()])) })),
  })
  .meta({ id: 'Health' });

/** What has to happen next, who does it and by when. `code` selects the sentence, `facts` fill it. */
export const NextAction = z
  .object({ code: z.string(), who: z.enum(['customer_success', 'seller', 'customer', 'leadership', 'nobody']), name: z.string().nullable(), due: Instant.nullable(), facts: z.record(z.string(), z.union([z.string(), z.number()])) })
  .meta({ id: 'NextAction' });

export const HandoffRow = z
  .object({
    id: Id,
    accountId: Id.nullable().describe('The same for every deal of a customer; null while only a reference to the deal is known'),
    accountName: z.string(),
    dealName: z.string(),
    phase: z.enum(PHASES),
    phaseEnteredAt: Instant,
    closedAt: Instant,
    currency: z.string(),
    arr: z.number().nullable(),
    ownerName: z.string().nullable(),
    health: HealthView.nullable(),
    nextAction: NextAction.nullable(),
    nextDeadline: Instant.nullable(),
    clock: Clock,
    /** Set when the workflow has not been started yet, with the reason. */
    waiting: z.string().nullable(),
  })
  .meta({ id: 'HandoffRow' });

export const HandoffQuery = z.object({
  phase: z.enum(PHASES).optional(),
  health: z.enum(['in_danger', 'to_watch', 'well', 'unknown']).optional(),
  q: z.string().max(200).refine(isStorable, NOT_STORABLE).optional(),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
  size: z.coerce.number().int().min(1).max(200).default(50),
});
export const HandoffPage = z
  .object({ items: z.array(HandoffRow), total: z.int(), page: z.int(), size: z.int(), byPhase: z.record(z.string(), z.int()) })
  .meta({ id: 'HandoffPage' });

export const MilestoneView = z
  .object({
    id: z.string(), title: z.string(), kind: z.enum(['milestone', 'task']), side: z.enum(['vendor', 'customer']),
    needs: z.array(z.string()), needsProof: z.boolean(), isGoLive: z.boolean(), dueAt: Instant,
    assignee: z.string().nullable(), completedAt: Instant.nullable(), completedBy: z.string().nullable(),
    note: z.string().nullable(), proof: z.string().nullable(),
    status: z.enum(['done', 'open', 'waiting', 'late']),
    /** Why it cannot be completed now; null when it can. */
    refusal: z.string().nullable(),
  })
  .meta({ id: 'Milestone' });

export const EscalationView = z
  .object({ id: z.string(), from: z.string(), words: z.string(), openedAt: Instant, answerBy: Instant, acknowledgedAt: Instant.nullable(), acknowledgedBy: z.string().nullable(), acknowledgement: z.string().nullable(), escalatedAt: Instant.nullable(), resolvedAt: Instant.nullable(), resolution: z.string().nullable() })
  .meta({ id: 'Escalation' });

export const SurveyView = z
  .object({
    id: z.string(), day: z.int(), opensAt: Instant, closesAt: Instant, status: z.enum(['scheduled', 'open', 'closed']),
    respondents: z.array(z.object({ contactId: z.string(), name: z.string(), answeredAt: Instant.nullable(), remindersSent: z.int(), csat: z.number().nullable(), ces: z.number().nullable(), nps: z.number().nullable(), words: z.string().nullable() })),
  })
  .meta({ id: 'Survey' });

export const GapView = z
  .object({
    id: z.string(), category: z.string(), question: z.string(), why: z.string(), points: z.int(),
    ask: z.object({ name: z.string(), email: z.string().nullable() }).nullable(),
    answer: z.object({ text: z.string(), by: z.string(), at: Instant }).nullable(),
    /** Who was asked for it by mail last. */
    asked: z.object({ name: z.string(), by: z.string(), at: Instant, dueAt: Instant, remindedAt: Instant.nullable(), answeredAt: Instant.nullable() }).nullable(),
  })
  .meta({ id: 'Gap' });

export const HandoffDetail = HandoffRow.extend({
  sequence: z.int(),
  deal: z.object({ tcv: z.number().nullable(), termMonths: z.number().nullable(), contractStart: Day.nullable(), renewalDate: Day.nullable(), goLiveTarget: Day.nullable() }),
  gate: z
    .object({
      points: z.int(), maximum: z.int(), threshold: z.int(),
      categories: z.array(z.object({ key: z.string(), points: z.int(), max: z.int() })),
      gaps: z.array(GapView),
      /** Promises of high risk that somebody has to stand for by name. */
      /** High risks of which nobody knows what is done about them, by whom, or until when. */
      untreated: z.array(z.object({ id: z.string(), statement: z.string(), missing: z.array(z.enum(['mitigation', 'owner', 'date'])) })),
      blocking: z.array(z.object({ commitment: z.string(), what: z.string(), owner: z.string().nullable(), riskRules: z.array(z.string()), acknowledged: z.object({ by: z.string(), at: Instant, words: z.string() }).nullable() })),
      antiPatterns: z.array(z.object({ key: z.string(), found: z.boolean(), why: z.string(), fix: z.string() })),
    })
    .nullable(),
  review: z.object({ openedAt: Instant, acceptedAt: Instant.nullable(), acceptedBy: z.string().nullable(), overridden: z.boolean(), returnedAt: Instant.nullable(), returnedBy: z.string().nullable(), returnNote: z.string().nullable(), returnedGaps: z.array(z.string()) }).nullable(),
  /** What the package was accepted on, when points or names were missing, and by when it has to be there. */
  condition: z.object({ since: Instant, answerBy: Instant.nullable(), metAt: Instant.nullable(), lapsedAt: Instant.nullable(), gaps: z.array(GapView), promises: z.array(z.object({ id: z.string(), what: z.string() })) }).nullable(),
  briefing: z.object({ openedAt: Instant, heldOn: Day.nullable(), acceptedAt: Instant.nullable(), acceptedBy: z.string().nullable() }).nullable(),
  introduction: z.object({ subject: z.string(), message: z.string(), draftedAt: Instant.nullable(), confirmedAt: Instant.nullable(), confirmedBy: z.string().nullable(), recipients: z.array(z.string()), revision: z.int() }).nullable(),
  plan: z.object({ kickoffAt: Instant, goLiveAt: Instant, milestones: z.array(MilestoneView) }).nullable(),
  wentLiveAt: Instant.nullable(),
  observation: z.object({ startsAt: Instant, endsAt: Instant }).nullable(),
  surveys: z.array(SurveyView),
  escalations: z.array(EscalationView),
  lessons: z.object({ draftedAt: Instant, signedOffAt: Instant.nullable(), signedOffBy: z.string().nullable(), findings: z.array(z.object({ code: z.string(), facts: z.record(z.string(), z.union([z.string(), z.number()])) })), note: z.string().nullable() }).nullable(),
  stakeholders: z.array(z.object({ contactId: Id, name: z.string(), title: z.string().nullable(), email: z.string().nullable(), phone: z.string().nullable(), roles: z.array(z.string()), influence: z.string().nullable(), relationship: z.string().nullable(), preferences: z.string().nullable(), notes: z.string().nullable(), timezone: z.string().nullable(), /** Of the portal: not yet or never, open, or ended by the team. */ access: z.enum(['none', 'open', 'revoked']) })),
  team: z.array(z.object({ name: z.string(), email: z.string().nullable(), role: z.string(), timezone: z.string().nullable() })),
  /** Mails that the mail server has not taken: still tried, or given up. */
  undelivered: z.array(z.object({ kind: z.string(), to: z.string(), state: z.enum(['trying', 'given_up']), since: Instant, reason: z.string() })),
  cancelledAt: Instant.nullable(),
  cancelReason: z.string().nullable(),
}).meta({ id: 'HandoffDetail' });

/** The compiled package as `HandoffPackage` of the domain; its shape is published there. */
export const PackageView = z.object({ version: z.int(), package: z.record(z.string(), z.unknown()) }).meta({ id: 'Package' });

export const EventView = z
  .object({ sequence: z.int(), type: z.enum(EVENT_TYPES), at: Instant, recordedAt: Instant, actor: PersonRef, subject: z.string().nullable(), visibility: z.enum(['team', 'customer']), before: z.record(z.string(), z.unknown()).nullable(), after: z.record(z.string(), z.unknown()).nullable() })
  .meta({ id: 'Event' });
export const EventPage = z.object({ items: z.array(EventView), next: z.string().nullable() }).meta({ id: 'EventPage' });

/** A client makes one key per intention and sends it again when it repeats the request. */
const key = { key: z.string().min(8).max(100).optional() };

export const AcceptReviewIn = z.object({ ...key, note: OptionalText, overrideReason: Text.nullable().default(null) }).meta({ id: 'AcceptReview' });
export const ReturnReviewIn = z.object({ ...key, gapIds: z.array(z.string().max(100)).min(1, 'Name at least one gap.'), note: OptionalText }).meta({ id: 'ReturnReview' });
export const AnswerGapIn = z.object({ ...key, text: Text }).meta({ id: 'AnswerGap' });
export const RecordBriefingIn = z
  .object({ ...key, heldOn: Day, attendees: z.array(Line).min(1, 'Say who was there.').max(50), outcome: z.enum(['accepted', 'returned']), gaps: z.array(Line).max(50).default([]), note: OptionalText })
  .meta({ id: 'RecordBriefing' });
export const IntroductionIn = z.object({ subject: Line, message: Text, revision: z.int() }).meta({ id: 'Introduction' });
/** The revision to edit next. */
export const IntroductionSaved = z.object({ revision: z.int() }).meta({ id: 'IntroductionSaved' });
/** The revision that was read: what is sent is what was approved. */
export const ConfirmIntroductionIn = z.object({ ...key, note: OptionalText, revision: z.int() }).meta({ id: 'ConfirmIntroduction' });
export const CompleteMilestoneIn = z.object({ ...key, note: Text, proof: Proof }).meta({ id: 'CompleteMilestone' });
export const ReasonIn = z.object({ ...key, reason: Text }).meta({ id: 'Reason' });
export const NoteIn = z.object({ ...key, note: Text }).meta({ id: 'Note' });
export const MoveClockIn = z.object({ ...key, to: Instant.nullable().default(null) }).meta({ id: 'MoveClock' });
