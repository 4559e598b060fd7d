import fc from 'fast-check';
import type { HandoffState, Survey, SurveyScores } from '../handoff/state.ts';
import { aHandoff, BEGIN } from '../testing/handoff.builder.ts';
import { addDays, MS_PER_HOUR, toInstant, toMs } from '../time/instant.ts';
import { assessHealth } from './assess.ts';

const LIVE = '2026-06-01T12:00:00.000Z';
const valueOf = (state: HandoffState, now: string, key: string): number | null | undefined => assessHealth(state, now).inputs.find((input) => input.key === key)?.value;

function answered(state: HandoffState, day: 30 | 60 | 90, ...scores: SurveyScores[]): HandoffState {
  const survey = state.surveys.find((one) => one.day === day) as Survey;
  survey.status = 'closed';
  scores.forEach((score, index) => Object.assign(survey.respondents[index] ?? {}, { scores: score, answeredAt: survey.opensAt, revision: 1 }));
  return state;
}
const csat = (value: number): SurveyScores => ({ csat: value, ces: null, nps: null });

describe('health', () => {
  it('is unknown before anything has happened, and says that nothing is known', () => {
    const health = assessHealth(aHandoff().inReview(80).build(), BEGIN);
    expect(health).toMatchObject({ level: 'unknown', score: null, confidence: 'not_sure', reasons: [{ code: 'nothing_known' }] });
    expect(health.inputs.map((input) => input.value)).toEqual([null, null, null]);
  });

  it('stays unknown when all we know is that nobody has complained yet', () => {
    expect(assessHealth(aHandoff().inImplementation().build(), BEGIN)).toMatchObject({ level: 'unknown', score: 100, confidence: 'not_sure' });
  });

  it('is well, and fairly sure, when steps are done in time and nobody needs help', () => {
    const state = aHandoff().inImplementation().completed(['project-team', 'kick-off']).build();
    expect(assessHealth(state, addDays(BEGIN, 15))).toMatchObject({ level: 'well', score: 100, confidence: 'fairly_sure', reasons: [] });
  });

  it('is sure when customers have also said how it goes', () => {
    const state = answered(aHandoff().inObservation(LIVE).build(), 30, csat(5), csat(5));
    expect(assessHealth(state, addDays(LIVE, 45))).toMatchObject({ level: 'well', score: 100, confidence: 'sure' });
  });

  it('is in danger when go-live is overdue, whatever the average says', () => {
    const state = aHandoff().inImplementation().build();
    const health = assessHealth(aHandoff(state).completed((state.plan?.milestones ?? []).filter((step) => !step.isGoLive).map((step) => step.id)).build(), addDays(state.plan?.goLiveAt ?? '', 2));
    expect(health.score).toBeGreaterThan(75);
    expect(health).toMatchObject({ level: 'in_danger', reasons: [{ code: 'golive_overdue', subject: 'go-live', redLine: true, facts: { title: 'Go-live', days: 2 } }] });
  });

  it('is in danger when nobody has answered a call for help in the promised time', () => {
    const state = aHandoff().inImplementation().askedForHelp().build();
    const health = assessHealth(state, addDays(BEGIN, 2));
    expect(health).toMatchObject({ level: 'in_danger', reasons: [{ code: 'help_unacknowledged', subject: 'help-1', redLine: true, facts: { hours: 48 } }] });
    expect(valueOf(state, addDays(BEGIN, 2), 'escalations')).toBe(0);
  });

  it('lets bad news count even when little else is known', () => {
    const state = aHandoff().inImplementation().askedForHelp().build();
    expect(assessHealth(state, toInstant(toMs(BEGIN) + MS_PER_HOUR)).level).toBe('to_watch');
  });

  it('returns to where it was when the help has been given', () => {
    const state = aHandoff().inImplementation().completed(['project-team', 'kick-off']).askedForHelp({ resolvedAt: addDays(BEGIN, 1) }).build();
    expect(assessHealth(state, addDays(BEGIN, 15))).toMatchObject({ level: 'well', reasons: [] });
  });

  it('falls with each day that a milestone is late, and half as much for a task', () => {
    const kickoffLate = aHandoff().inImplementation().completed(['project-team']).build();
    const taskLate = aHandoff().inImplementation().completed(['kick-off']).build();
    const due = (state: HandoffState, id: string): string => state.plan?.milestones.find((step) => step.id === id)?.dueAt ?? '';
    const at = (state: HandoffState, id: string, days: number) => valueOf(state, addDays(due(state, id), days), 'milestones');
    expect([at(kickoffLate, 'kick-off', 0.1), at(kickoffLate, 'kick-off', 2), at(kickoffLate, 'kick-off', 5)]).toEqual([85, 76, 63]);
    expect(at(taskLate, 'project-team', 2)).toBe(88);
  });

  it('weighs the latest survey twice as much as the one before', () => {
    const state = answered(answered(aHandoff().inObservation(LIVE).build(), 30, csat(5)), 60, csat(1));
    expect(valueOf(state, addDays(LIVE, 80), 'surveys')).toBe(33);
    expect(assessHealth(state, addDays(LIVE, 80)).reasons).toMatchObject([{ code: 'survey_low', subject: 'day-60', facts: { day: 60, score: 0, answers: 1 } }]);
  });

  it('does not call silence well: a survey that nobody answered is a reason to watch', () => {
    const health = assessHealth(answered(aHandoff().inObservation(LIVE).build(), 30), addDays(LIVE, 50));
    expect(health).toMatchObject({ level: 'to_watch', score: 100, confidence: 'fairly_sure', reasons: [{ code: 'survey_unanswered', subject: 'day-30', facts: { asked: 2 } }] });
  });

  it('names the gravest reason first, red lines before all', () => {
    const state = aHandoff().inImplementation().askedForHelp().askedForHelp({ acknowledgedAt: BEGIN }).build();
    expect(assessHealth(state, addDays(BEGIN, 30)).reasons.map((reason) => reason.subject)).toEqual(['help-1', 'kick-off', 'project-team', 'detailed-plan', 'sample-data', 'help-2']);
  });

  it('never gets better by something becoming late', () => {
    fc.assert(
      fc.property(fc.subarray(['project-team', 'kick-off', 'sample-data', 'detailed-plan', 'design']), fc.nat(120), fc.nat(30), (done, day, later) => {
        const state = aHandoff().inImplementation().completed(done).build();
        const [before, after] = [assessHealth(state, addDays(BEGIN, day)), assessHealth(state, addDays(BEGIN, day + later))];
        fc.pre(before.level !== 'unknown');
        expect(after.score ?? 0).toBeLessThanOrEqual(before.score ?? 0);
        expect(after.score ?? 0).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
