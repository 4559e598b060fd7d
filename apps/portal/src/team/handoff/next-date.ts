import type { HandoffDetail } from '../../api/types.ts';
import { t } from '../../messages/i18n.ts';

/** Late means a minute past the instant, and reminders are days before it: what is meant is the nearest. */
const SAME_MS = 120_000;
const TASK_NOTICE_MS = 3 * 86_400_000;

/** What will happen by itself at the handoff's next deadline, as the end of a sentence. */
export function whatHappensAt(deadline: string, detail: HandoffDetail): string {
  const at = Date.parse(deadline);
  const is = (instant: string, before = 0) => Math.abs(Date.parse(instant) - before - at) <= SAME_MS;
  for (const one of detail.escalations) if (one.acknowledgedAt === null && is(one.answerBy)) return t('demo.help');
  for (const survey of detail.surveys) {
    if (is(survey.opensAt)) return t('demo.surveyOpens', { day: survey.day });
    if (is(survey.closesAt)) return t('demo.surveyCloses', { day: survey.day });
    if (survey.status === 'open' && at > Date.parse(survey.opensAt) && at < Date.parse(survey.closesAt)) return t('demo.surveyReminder', { day: survey.day });
  }
  if (detail.condition?.answerBy && detail.condition.metAt === null && is(detail.condition.answerBy)) return t('demo.condition');
  if (detail.observation && is(detail.observation.endsAt)) return t('demo.observationEnds');
  for (const step of detail.plan?.milestones ?? []) {
    if (step.completedAt !== null) continue;
    if (is(step.dueAt)) return t('demo.milestone', { title: step.title });
    if (is(step.dueAt, TASK_NOTICE_MS)) return t('demo.taskSoon', { title: step.title });
  }
  switch (detail.phase) {
    case 'review': return t('demo.review');
    case 'briefing': return t('demo.briefing');
    case 'introduction': return t('demo.introduction');
    case 'learning': return t('demo.learning');
    default: return t('demo.something');
  }
}
