import { aHandoff, BEGIN } from '../testing/handoff.builder.ts';
import { addDays } from '../time/instant.ts';
import { withAnswer } from '../surveys/answer.ts';
import { draftLessons } from './draft.ts';

const LIVE = '2026-06-01T12:00:00.000Z';
const find = (state: ReturnType<ReturnType<typeof aHandoff>['build']>, code: string, events: Parameters<typeof draftLessons>[1] = []) =>
  draftLessons(state, events).filter((finding) => finding.code === code).map((finding) => finding.facts);

describe('the draft of the lessons', () => {
  it('holds what happened beside what was planned, in full days', () => {
    const state = aHandoff().inImplementation().completed(['kick-off'], 3).completed(['detailed-plan'], -2).completed(['design'], 0.3).build();
    expect(find(state, 'milestone_date').map((facts) => [facts['title'], facts['slipDays']])).toEqual([['Kick-off held', 3], ['Detailed plan agreed', -2], ['Design signed off', 0]]);
  });

  it('says how long it took from the beginning to go-live', () => {
    expect(find(aHandoff().inObservation(LIVE).build(), 'time_to_go_live', [{ type: 'handoff.started', at: BEGIN }])).toEqual([{ days: 91 }]);
  });

  it('says with how many points the package was accepted, and whether in spite of them', () => {
    const handoff = aHandoff().inReview(66, [{ id: 'a', points: 5, answered: true }, { id: 'b', points: 19, answered: false }]).build();
    if (handoff.review) Object.assign(handoff.review, { acceptedAt: BEGIN, overridden: true });
    expect(find(handoff, 'gate_overridden')).toEqual([{ points: 66, maximum: 90, threshold: 72 }]);
    expect(find(handoff, 'gate_passed')).toEqual([]);
    expect(find(handoff, 'gaps_answered')).toEqual([{ answered: 1, total: 2 }]);
  });

  it('counts how often it was returned', () => {
    const events = [{ type: 'review.returned', at: BEGIN }, { type: 'review.returned', at: BEGIN }] as const;
    expect(find(aHandoff().build(), 'handoff_returned', events)).toEqual([{ times: 2 }]);
    expect(find(aHandoff().build(), 'handoff_returned')).toEqual([]);
  });

  it('says how long customers waited for help, and how often too long', () => {
    const state = aHandoff().askedForHelp({ acknowledgedAt: addDays(BEGIN, 0.5) }).askedForHelp({ acknowledgedAt: addDays(BEGIN, 2) }).askedForHelp().build();
    expect(find(state, 'help_asked')).toEqual([{ times: 3, acknowledged: 2, late: 2, longestHours: 48 }]);
    expect(find(aHandoff().build(), 'help_not_asked')).toHaveLength(1);
  });

  it('has the figures of each survey with how many answered, and names the silent ones', () => {
    const state = aHandoff().inObservation(LIVE).build();
    state.surveys = state.surveys.map((survey) => ({ ...survey, status: survey.day === 90 ? 'scheduled' : 'closed' }));
    state.surveys = state.surveys.map((survey) => (survey.day === 30 ? withAnswer(survey, 'ada', { csat: 5, ces: 6, nps: null }, LIVE) : survey));
    expect(find(state, 'survey_result')).toEqual([{ day: 30, asked: 2, answered: 1, csatPercent: 100, ces: 6 }]);
    expect(find(state, 'survey_silent')).toEqual([{ day: 60, asked: 2, answered: 0 }]);
  });
});
