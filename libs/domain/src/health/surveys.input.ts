import type { HandoffState, Survey, SurveyScores } from '../handoff/state.ts';
import { surveyAverage } from '../surveys/scores.ts';
import type { InputReading } from './health.ts';

/** An earlier survey counts half as much as the next answered one: what they say now matters, what they said is not forgotten. */
const OLDER_SURVEY_SHARE = 0.5;
/** Below this the latest answers are named as a reason; a 3 of 5 stands at 50, a 4 of 5 at 75. */
const LOW_BELOW = 60;

const answers = (survey: Survey): SurveyScores[] => survey.respondents.flatMap((one) => one.scores ?? []);

/** What customers said, 0 to 100, the latest survey first; null while nobody has answered. */
export function readSurveys(state: HandoffState): InputReading {
  const byDay = state.surveys.toSorted((a, b) => b.day - a.day);
  const answered = byDay.flatMap((survey) => {
    const value = surveyAverage(answers(survey));
    return value === null ? [] : [{ survey, value }];
  });
  const reasons: InputReading['reasons'] = [];
  const latest = answered[0];
  if (latest && latest.value < LOW_BELOW) {
    const facts = { day: latest.survey.day, score: Math.round(latest.value), answers: answers(latest.survey).length };
    reasons.push({ reason: { code: 'survey_low', subject: latest.survey.id, redLine: false, facts }, cost: 100 - latest.value });
  }
  const closed = byDay.find((survey) => survey.status === 'closed' && survey.respondents.length > 0);
  const silent = closed !== undefined && surveyAverage(answers(closed)) === null;
  if (silent) {
    // Silence has no score. It costs nothing, but it does not let anybody be called well.
    reasons.push({ reason: { code: 'survey_unanswered', subject: closed.id, redLine: false, facts: { day: closed.day, asked: closed.respondents.length } }, cost: 0 });
  }
  const weight = (index: number): number => OLDER_SURVEY_SHARE ** index;
  const weights = answered.reduce((sum, _, index) => sum + weight(index), 0);
  const value = weights === 0 ? null : Math.round(answered.reduce((sum, one, index) => sum + weight(index) * one.value, 0) / weights);
  return { value, reasons, notWell: silent };
}
