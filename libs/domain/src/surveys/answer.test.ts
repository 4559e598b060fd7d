import type { HandoffState, SurveyScores } from '../handoff/state.ts';
import { aHandoff } from '../testing/handoff.builder.ts';
import { addDays, toInstant, toMs } from '../time/instant.ts';
import { refusalToAnswer, withAnswer } from './answer.ts';
import { scheduleSurveys, surveyReminders } from './schedule.ts';

const LIVE = '2026-06-01T12:00:00.000Z';
const OPEN = addDays(LIVE, 31);
const GOOD: SurveyScores = { csat: 4, ces: null, nps: null };

function withOpenSurvey(): HandoffState {
  const state = aHandoff().inObservation(LIVE).build();
  state.surveys.forEach((survey) => { if (survey.day === 30) survey.status = 'open'; });
  return state;
}
const refusal = (scores: SurveyScores, now = OPEN, who = 'ada', survey = 'day-30') => refusalToAnswer(withOpenSurvey(), survey, who, scores, now);

describe('surveys after go-live', () => {
  it('open after 30, 60 and 90 days for two weeks, and remind twice', () => {
    const surveys = scheduleSurveys(LIVE, ['ada', 'ben']);
    expect(surveys.map(({ id, opensAt, closesAt }) => [id, opensAt, closesAt])).toEqual([
      ['day-30', '2026-07-01T12:00:00.000Z', '2026-07-15T12:00:00.000Z'],
      ['day-60', '2026-07-31T12:00:00.000Z', '2026-08-14T12:00:00.000Z'],
      ['day-90', '2026-08-30T12:00:00.000Z', '2026-09-13T12:00:00.000Z'],
    ]);
    expect(surveys[0]?.respondents.map((one) => one.contactId)).toEqual(['ada', 'ben']);
    expect(surveyReminders({ opensAt: '2026-07-01T12:00:00.000Z' })).toEqual(['2026-07-04T12:00:00.000Z', '2026-07-08T12:00:00.000Z']);
  });
});

describe('an answer', () => {
  it('counts while the survey is open', () => {
    expect(refusal(GOOD)).toBeNull();
  });

  it.each([
    ['to a survey that does not exist', refusal(GOOD, OPEN, 'ada', 'day-45'), 'unknown_survey'],
    ['of somebody who was not asked', refusal(GOOD, OPEN, 'eve'), 'not_asked'],
    ['before the survey opens', refusal(GOOD, OPEN, 'ada', 'day-60'), 'survey_not_open'],
    ['without any score', refusal({ csat: null, ces: null, nps: null }), 'no_score'],
    ['above the scale', refusal({ ...GOOD, csat: 6 }), 'score_out_of_range'],
    ['below the scale', refusal({ ...GOOD, nps: -1 }), 'score_out_of_range'],
    ['between two numbers', refusal({ ...GOOD, ces: 2.5 }), 'score_out_of_range'],
    ['at the instant at which the survey closes', refusal(GOOD, addDays(LIVE, 44)), 'survey_closed'],
  ])('is refused %s', (_, found, code) => {
    expect(found?.code).toBe(code);
  });

  it('counts until the last millisecond before the survey closes', () => {
    expect(refusal(GOOD, toInstant(toMs(addDays(LIVE, 44)) - 1))).toBeNull();
  });

  it('can be corrected, which replaces it and leaves the others alone', () => {
    const [survey] = scheduleSurveys(LIVE, ['ada', 'ben']);
    if (!survey) throw new Error('There is no survey.');
    const corrected = withAnswer(withAnswer(survey, 'ada', GOOD, OPEN), 'ada', { ...GOOD, csat: 2 }, addDays(OPEN, 1));
    expect(corrected.respondents).toMatchObject([{ contactId: 'ada', revision: 2, scores: { csat: 2 }, answeredAt: addDays(OPEN, 1) }, { contactId: 'ben', revision: 0, scores: null }]);
    expect(survey.respondents[0]?.revision).toBe(0);
  });
});
