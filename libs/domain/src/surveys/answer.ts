import type { Refusal } from '../errors.ts';
import type { HandoffState, Survey, SurveyScores } from '../handoff/state.ts';
import { toMs } from '../time/instant.ts';
import type { Instant } from '../time/instant.ts';

/** The scale of each question, both ends included. */
export const SURVEY_SCALES: Readonly<Record<keyof SurveyScores, { low: number; high: number }>> = {
  csat: { low: 1, high: 5 },
  ces: { low: 1, high: 7 },
  nps: { low: 0, high: 10 },
};

/** Why an answer, or the correction of one, is refused; null when it counts. */
export function refusalToAnswer(state: HandoffState, surveyId: string, contactId: string, scores: SurveyScores, now: Instant): Refusal | null {
  const survey = state.surveys.find((one) => one.id === surveyId);
  if (!survey) return { code: 'unknown_survey', message: 'There is no such survey.', field: 'surveyId' };
  if (!survey.respondents.some((one) => one.contactId === contactId)) return { code: 'not_asked', message: 'This survey was not sent to you.', field: 'contactId' };
  // The dates decide as well as the status: an answer may arrive before the timer that closes the survey.
  if (survey.status === 'closed' || toMs(now) >= toMs(survey.closesAt)) return { code: 'survey_closed', message: 'This survey is closed. Ask for help if there is something we should know.' };
  if (survey.status === 'scheduled' && toMs(now) < toMs(survey.opensAt)) return { code: 'survey_not_open', message: 'This survey is not open yet.' };
  for (const key of ['csat', 'ces', 'nps'] as const) {
    const { low, high } = SURVEY_SCALES[key];
    const value = scores[key];
    if (value !== null && !(Number.isInteger(value) && value >= low && value <= high)) {
      return { code: 'score_out_of_range', message: `Choose a number from ${low} to ${high}.`, field: key };
    }
  }
  if (scores.csat === null && scores.ces === null && scores.nps === null) return { code: 'no_score', message: 'Answer at least one of the questions.', field: 'csat' };
  return null;
}

/** The survey with somebody's answer in it. The same person's next answer replaces it and counts one revision up. */
export function withAnswer(survey: Survey, contactId: string, scores: SurveyScores, now: Instant): Survey {
  const respondents = survey.respondents.map((one) =>
    one.contactId === contactId ? { ...one, scores, revision: one.revision + 1, answeredAt: now } : one,
  );
  return { ...survey, respondents };
}
