import type { Survey, SurveyDay } from '../handoff/state.ts';
import { addDays } from '../time/instant.ts';
import type { Instant } from '../time/instant.ts';

/** When customers are asked, in days after go-live. */
export const SURVEY_DAYS: readonly SurveyDay[] = [30, 60, 90];
/** How long a survey stays open, and its answers can be corrected. */
export const SURVEY_OPEN_DAYS = 14;
/** When somebody who has not answered is reminded, in days after the opening. Two reminders, then we leave them alone. */
export const SURVEY_REMINDER_DAYS = [3, 7] as const;

/** The three surveys after go-live, one place per respondent. */
export function scheduleSurveys(wentLiveAt: Instant, respondentIds: readonly string[]): Survey[] {
  return SURVEY_DAYS.map((day) => {
    const opensAt = addDays(wentLiveAt, day);
    return {
      id: `day-${day}`,
      day,
      opensAt,
      closesAt: addDays(opensAt, SURVEY_OPEN_DAYS),
      status: 'scheduled',
      respondents: respondentIds.map((contactId) => ({ contactId, answeredAt: null, revision: 0, scores: null, remindersSent: 0 })),
    };
  });
}

/** When reminders of a survey go out; the first is number 1. */
export function surveyReminders(survey: Pick<Survey, 'opensAt'>): Instant[] {
  return SURVEY_REMINDER_DAYS.map((days) => addDays(survey.opensAt, days));
}
