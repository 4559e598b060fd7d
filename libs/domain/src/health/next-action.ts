import { REMINDER_DAYS } from '../handoff/deadlines.ts';
import type { HandoffState } from '../handoff/state.ts';
import { openNeeds } from '../plan/completion.ts';
import { addDays, toMs } from '../time/instant.ts';
import type { Instant } from '../time/instant.ts';
import { daysLate } from './milestones.input.ts';

export type NextActionCode =
  | 'acknowledge_help' | 'resolve_help'
  | 'send_dossier' | 'compile_package' | 'answer_gaps' | 'accept_package' | 'decide_package'
  | 'hold_briefing' | 'confirm_introduction'
  | 'complete_milestone' | 'complete_task'
  | 'wait_for_survey' | 'answer_survey' | 'wait_for_observation_end'
  | 'draft_lessons' | 'sign_off_lessons';

/** What has to happen next. The code selects the sentence, the facts fill it. */
export interface NextAction {
  code: NextActionCode;
  who: 'customer_success' | 'seller' | 'customer' | 'leadership' | 'nobody';
  due: Instant | null;
  /** The milestone, survey or escalation it is about. */
  subject: string | null;
  facts: Record<string, string | number>;
}

/** Days that a seller has for the gaps of a returned package; the other steps are due when their reminder goes out. */
export const GAP_ANSWER_DAYS = 1;

const action = (code: NextActionCode, who: NextAction['who'], due: Instant | null = null, facts: NextAction['facts'] = {}, subject: string | null = null): NextAction => ({ code, who, due, subject, facts });

function helpNeeded(state: HandoffState): NextAction | null {
  const open = state.escalations.filter((one) => one.resolvedAt === null).toSorted((a, b) => toMs(a.answerBy) - toMs(b.answerBy));
  const waiting = open.filter((one) => one.acknowledgedAt === null);
  const [first] = waiting;
  if (first) return action('acknowledge_help', first.escalatedAt === null ? 'customer_success' : 'leadership', first.answerBy, { count: waiting.length }, first.id);
  const [acknowledged] = open;
  return acknowledged ? action('resolve_help', 'customer_success', null, { count: open.length }, acknowledged.id) : null;
}

function inReview(state: HandoffState): NextAction {
  const { review, package: compiled } = state;
  const openedAt = review?.openedAt ?? state.phaseEnteredAt;
  const gaps = compiled?.gaps ?? [];
  const facts = { points: compiled?.points ?? 0, maximum: compiled?.maximum ?? 0, threshold: compiled?.threshold ?? 0, gaps: gaps.filter((gap) => gap.points > 0 && !gap.answered).length };
  const asked = review?.returnedAt ? gaps.filter((gap) => review.returnedGaps.includes(gap.id) && !gap.answered) : [];
  if (review?.returnedAt && asked.length > 0) return action('answer_gaps', 'seller', addDays(review.returnedAt, GAP_ANSWER_DAYS), { ...facts, gaps: asked.length });
  return action(facts.points >= facts.threshold ? 'accept_package' : 'decide_package', 'customer_success', addDays(openedAt, REMINDER_DAYS.review), facts);
}

function inImplementation(state: HandoffState, now: Instant): NextAction | null {
  const plan = state.plan;
  if (plan === null) return null;
  const next = plan.milestones
    .filter((step) => step.completedAt === null && openNeeds(step, plan).length === 0)
    .toSorted((a, b) => toMs(a.dueAt) - toMs(b.dueAt) || a.position - b.position)[0];
  if (!next) return null;
  const facts = { title: next.title, daysLate: daysLate(next.dueAt, now) };
  return next.side === 'customer' ? action('complete_task', 'customer', next.dueAt, facts, next.id) : action('complete_milestone', 'customer_success', next.dueAt, facts, next.id);
}

function surveyNext(state: HandoffState): NextAction | null {
  const open = state.surveys.find((survey) => survey.status === 'open' && survey.respondents.some((one) => one.answeredAt === null));
  if (open) {
    const answered = open.respondents.filter((one) => one.answeredAt !== null).length;
    return action('answer_survey', 'customer', open.closesAt, { day: open.day, answered, asked: open.respondents.length }, open.id);
  }
  const scheduled = state.surveys.find((survey) => survey.status === 'scheduled');
  return scheduled ? action('wait_for_survey', 'nobody', scheduled.opensAt, { day: scheduled.day }, scheduled.id) : null;
}

function inPhase(state: HandoffState, now: Instant): NextAction | null {
  switch (state.phase) {
    case 'intake':
      return state.dossierId === null ? action('send_dossier', 'seller') : action('compile_package', 'nobody');
    case 'compiling':
      return action('compile_package', 'nobody');
    case 'review':
      return inReview(state);
    case 'briefing':
      return action('hold_briefing', 'customer_success', addDays(state.briefing?.openedAt ?? state.phaseEnteredAt, REMINDER_DAYS.briefing));
    case 'introduction':
      return action('confirm_introduction', 'customer_success', addDays(state.phaseEnteredAt, REMINDER_DAYS.introduction));
    case 'implementation':
      return inImplementation(state, now);
    case 'observation':
      return surveyNext(state) ?? action('wait_for_observation_end', 'nobody', state.observation?.endsAt ?? null);
    case 'learning':
      if (state.lessons === null) return surveyNext(state) ?? action('draft_lessons', 'nobody');
      return action('sign_off_lessons', 'customer_success', addDays(state.lessons.draftedAt, REMINDER_DAYS.lessons));
    case 'closed':
    case 'cancelled':
      return null;
  }
}

/** The one thing that has to happen next, the most pressing first: a customer's call for help goes before everything. */
export function nextAction(state: HandoffState, now: Instant): NextAction | null {
  if (state.phase === 'closed' || state.phase === 'cancelled') return null;
  return helpNeeded(state) ?? inPhase(state, now);
}
