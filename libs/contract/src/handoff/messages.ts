import { defineQuery, defineSignal, defineUpdate } from '@temporalio/workflow';
import type { Actor, Day, HandoffClock, HandoffState, Instant, PlanMove, SurveyScores } from '@throughline/domain';

/** What starts a handoff. `state` is only set by continue-as-new. */
export interface HandoffInput {
  handoffId: string;
  clock: HandoffClock;
  demonstration: boolean;
  /** Null while only a reference to the deal is known. */
  dossierId: string | null;
  carried: CarriedState | null;
}

/** What one run hands to the next. */
export interface CarriedState {
  version: number;
  state: HandoffState;
  /** Keys of the last 200 messages, so that a repetition is answered and not done again. */
  processed: string[];
}

/** Every message names who sent it and carries a key: the same key is the same message, however often it comes. */
export interface Envelope {
  key: string;
  actor: Actor;
}

/** What an accepted message answers. `repeated` when its key had been seen before. */
export interface Accepted {
  repeated: boolean;
  sequence: number;
}

/** Whoever sends it counts the high risks without mitigation, owner or date in the register; release 0.1.0 knew none. */
export interface AcceptReview extends Envelope { note: string; overrideReason: string | null; untreatedRisks?: number }
export interface ReturnReview extends Envelope { gapIds: string[]; note: string }
/** The answer itself is in the database; the workflow compiles again. */
export interface AnswerGap extends Envelope { gapId: string; answerId: string }
export interface RecordBriefing extends Envelope { heldOn: Day; attendees: string[]; outcome: 'accepted' | 'returned'; gaps: string[]; note: string }
/** Subject and message of this revision are kept as approved before this is sent; release 0.1.0 did not say which. */
export interface ConfirmIntroduction extends Envelope { note: string; revision?: number }
export interface CompleteMilestone extends Envelope { milestoneId: string; note: string; proof: string | null }
export interface ReopenMilestone extends Envelope { milestoneId: string; reason: string }
/** The plan's dates as they stand now; what is complete, or not in the workflow's plan, is left as it is. */
export interface MovePlan extends Envelope, PlanMove {}
export interface AskForHelp extends Envelope { escalationId: string; contactId: string; words: string }
export interface AcknowledgeHelp extends Envelope { escalationId: string; note: string }
export interface ResolveHelp extends Envelope { escalationId: string; note: string }
export interface AnswerSurvey extends Envelope { surveyId: string; contactId: string; scores: SurveyScores; words: string }
export interface SignOffLessons extends Envelope { note: string }
export interface CancelHandoff extends Envelope { reason: string }
/** Only for a demonstration: stands the handoff at its next deadline (null), or at a later instant. */
export interface MoveClock extends Envelope { to: Instant | null }
export interface DossierArrived { key: string; dossierId: string }

export const acceptReview = defineUpdate<Accepted, [AcceptReview]>('acceptReview');
export const returnReview = defineUpdate<Accepted, [ReturnReview]>('returnReview');
export const answerGap = defineUpdate<Accepted, [AnswerGap]>('answerGap');
export const recordBriefing = defineUpdate<Accepted, [RecordBriefing]>('recordBriefing');
export const confirmIntroduction = defineUpdate<Accepted, [ConfirmIntroduction]>('confirmIntroduction');
export const completeMilestone = defineUpdate<Accepted, [CompleteMilestone]>('completeMilestone');
export const reopenMilestone = defineUpdate<Accepted, [ReopenMilestone]>('reopenMilestone');
export const movePlan = defineUpdate<Accepted, [MovePlan]>('movePlan');
export const askForHelp = defineUpdate<Accepted, [AskForHelp]>('askForHelp');
export const acknowledgeHelp = defineUpdate<Accepted, [AcknowledgeHelp]>('acknowledgeHelp');
export const resolveHelp = defineUpdate<Accepted, [ResolveHelp]>('resolveHelp');
export const answerSurvey = defineUpdate<Accepted, [AnswerSurvey]>('answerSurvey');
export const signOffLessons = defineUpdate<Accepted, [SignOffLessons]>('signOffLessons');
export const cancelHandoff = defineUpdate<Accepted, [CancelHandoff]>('cancelHandoff');
export const moveClock = defineUpdate<Accepted, [MoveClock]>('moveClock');
export const dossierArrived = defineSignal<[DossierArrived]>('dossierArrived');
export const describeHandoff = defineQuery<HandoffState>('describeHandoff');

/** A refused update fails with this type; its details are `[code, field | null]` and its message is for people. */
export const REFUSED = 'Refused';
