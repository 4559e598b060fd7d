import { isEnded } from '../lifecycle/phases.ts';
import { surveyReminders } from '../surveys/schedule.ts';
import { addDays, earliest, toInstant, toMs } from '../time/instant.ts';
import type { Instant } from '../time/instant.ts';
import { isWatched } from '../ledger/ref.ts';
import type { LedgerRef } from '../ledger/ref.ts';
import { askReminder } from './asks.ts';
import { isAskable, isMeasured } from './metrics.ts';
import type { HandoffState, Milestone, Survey } from './state.ts';

export type DeadlineKind =
  | 'review_reminder' | 'briefing_reminder' | 'introduction_reminder'
  | 'task_due_soon' | 'milestone_overdue' | 'help_unacknowledged'
  | 'survey_opens' | 'survey_reminder' | 'survey_closes'
  | 'observation_ends' | 'lessons_reminder'
  | 'condition_reminder' | 'condition_lapses' | 'ask_reminder'
  | 'signature_reminder' | 'signature_escalates' | 'measurement_late' | 'metrics_report'
  | 'promises_due_soon' | 'promises_late' | 'promises_escalate';

/** An instant of the handoff's time at which something happens by itself, unless somebody acts before. */
export interface Deadline {
  at: Instant;
  kind: DeadlineKind;
  /** The milestone, survey or escalation it is about. */
  subject: string | null;
}

/** Days after which somebody is reminded, once. A handoff is reviewed inside one working day. */
export const REMINDER_DAYS = { review: 1, briefing: 3, introduction: 2, lessons: 7 } as const;

/** Days before its date on which the customer's assignee is reminded of a task. */
export const TASK_NOTICE_DAYS = 3;

/** A step or an answer is late once its instant has passed, not at it. */
const LATE_AFTER_MS = 60_000;

const after = (at: Instant): Instant => toInstant(toMs(at) + LATE_AFTER_MS);

/** All deadlines that lie ahead or have just been reached, the earliest first. */
export function deadlines(state: HandoffState): Deadline[] {
  if (isEnded(state.phase)) return [];
  return [...ofThePhase(state), ...ofHelp(state), ...ofSurveys(state), ...ofCondition(state), ...ofAsks(state), ...ofPromises(state), ...ofSignature(state), ...ofMetrics(state)].sort((a, b) => toMs(a.at) - toMs(b.at));
}

/** Those that have been reached. */
export function dueDeadlines(state: HandoffState, now: Instant): Deadline[] {
  return deadlines(state).filter(({ at }) => toMs(at) <= toMs(now));
}

function ofThePhase(state: HandoffState): Deadline[] {
  const { review, briefing, introduction, lessons, observation } = state;
  switch (state.phase) {
    case 'review':
      return review && !review.remindedAt && !review.returnedAt ? [deadline(addDays(review.openedAt, REMINDER_DAYS.review), 'review_reminder')] : [];
    case 'briefing':
      return briefing && !briefing.remindedAt ? [deadline(addDays(briefing.openedAt, REMINDER_DAYS.briefing), 'briefing_reminder')] : [];
    case 'introduction':
      return introduction.confirmedAt || introduction.remindedAt ? [] : [deadline(addDays(state.phaseEnteredAt, REMINDER_DAYS.introduction), 'introduction_reminder')];
    case 'implementation':
      return (state.plan?.milestones ?? []).flatMap(ofMilestone);
    case 'observation':
      return observation ? [deadline(observation.endsAt, 'observation_ends')] : [];
    case 'learning':
      return lessons && !lessons.remindedAt ? [deadline(addDays(lessons.draftedAt, REMINDER_DAYS.lessons), 'lessons_reminder')] : [];
    default:
      return [];
  }
}

function ofMilestone(milestone: Milestone): Deadline[] {
  if (milestone.completedAt) return [];
  const reminded = milestone.kind === 'milestone' || milestone.side === 'vendor' || milestone.remindedAt;
  return [
    ...(reminded ? [] : [deadline(addDays(milestone.dueAt, -TASK_NOTICE_DAYS), 'task_due_soon', milestone.id)]),
    ...(milestone.overdueNoticeAt ? [] : [deadline(after(milestone.dueAt), 'milestone_overdue', milestone.id)]),
  ];
}

function ofHelp(state: HandoffState): Deadline[] {
  return state.escalations
    .filter(({ acknowledgedAt, escalatedAt, resolvedAt }) => !acknowledgedAt && !escalatedAt && !resolvedAt)
    .map(({ answerBy, id }) => deadline(after(answerBy), 'help_unacknowledged', id));
}

function ofSurveys(state: HandoffState): Deadline[] {
  if (state.phase !== 'observation' && state.phase !== 'learning') return [];
  return state.surveys.flatMap(ofSurvey);
}

function ofSurvey(survey: Survey): Deadline[] {
  if (survey.status === 'closed') return [];
  if (survey.status === 'scheduled') return [deadline(survey.opensAt, 'survey_opens', survey.id)];
  const waiting = survey.respondents.filter(({ answeredAt }) => answeredAt === null);
  const sent = Math.min(...waiting.map(({ remindersSent }) => remindersSent));
  const next = waiting.length > 0 ? surveyReminders(survey)[sent] : undefined;
  return [...(next === undefined ? [] : [deadline(next, 'survey_reminder', survey.id)]), deadline(survey.closesAt, 'survey_closes', survey.id)];
}

function ofCondition({ condition }: HandoffState): Deadline[] {
  if (!condition || condition.metAt !== null) return [];
  return [
    ...(condition.remindAt && !condition.remindedAt ? [deadline(condition.remindAt, 'condition_reminder')] : []),
    ...(condition.answerBy && !condition.lapsedAt ? [deadline(after(condition.answerBy), 'condition_lapses')] : []),
  ];
}

function ofAsks({ asks }: HandoffState): Deadline[] {
  return asks.filter(({ answeredAt, remindedAt }) => answeredAt === null && remindedAt === null).map((ask) => deadline(askReminder(ask), 'ask_reminder', ask.id));
}

function ofSignature({ signature }: HandoffState): Deadline[] {
  if (signature === null || signature.signedAt !== null) return [];
  return [
    ...(signature.remindAt && !signature.remindedAt ? [deadline(signature.remindAt, 'signature_reminder')] : []),
    ...(signature.escalateAt && !signature.escalatedAt ? [deadline(signature.escalateAt, 'signature_escalates')] : []),
  ];
}

function ofMetrics(state: HandoffState): Deadline[] {
  if (!isMeasured(state)) return [];
  return [...state.metrics.filter(isAskable).map(({ id, dueAt }) => deadline(after(dueAt), 'measurement_late', id)), ...(state.reporting ? [deadline(state.reporting.nextAt, 'metrics_report')] : [])];
}

/** What may still be due about one promise at each kind of deadline; null once it has been met. */
export const PROMISE_DATES = {
  promises_due_soon: (ref: LedgerRef): Instant | null => (ref.remindedAt === null ? ref.remindAt : null),
  promises_late: (ref: LedgerRef): Instant | null => (ref.lateNoticeAt === null && ref.dueAt !== null ? after(ref.dueAt) : null),
  promises_escalate: (ref: LedgerRef): Instant | null => (ref.escalatedAt === null ? ref.escalateAt : null),
} as const;

/** Only the earliest of each kind: when it comes, all that are due by then are told of together. */
function ofPromises({ ledger }: HandoffState): Deadline[] {
  const watched = ledger.filter(isWatched);
  return (Object.keys(PROMISE_DATES) as (keyof typeof PROMISE_DATES)[]).flatMap((kind) => {
    const first = earliest(watched.map((ref) => PROMISE_DATES[kind](ref) ?? undefined));
    return first === undefined ? [] : [deadline(first, kind)];
  });
}

function deadline(at: Instant, kind: DeadlineKind, subject: string | null = null): Deadline {
  return { at, kind, subject };
}
