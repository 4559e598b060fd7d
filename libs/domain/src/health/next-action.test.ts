import { PHASES } from '../lifecycle/phases.ts';
import { aHandoff, BEGIN, evening } from '../testing/handoff.builder.ts';
import { addDays } from '../time/instant.ts';
import { nextAction } from './next-action.ts';

const LIVE = '2026-06-01T12:00:00.000Z';
const ACTOR = { kind: 'person', id: 'eva' } as const;

describe('what has to happen next', () => {
  it('is a call for help before everything else, with the time it has to be answered by', () => {
    const state = aHandoff().inImplementation().askedForHelp({ id: 'second', answerBy: addDays(BEGIN, 2) }).askedForHelp({ id: 'first', answerBy: addDays(BEGIN, 1) }).build();
    expect(nextAction(state, addDays(BEGIN, 60))).toEqual({ code: 'acknowledge_help', who: 'customer_success', due: addDays(BEGIN, 1), subject: 'first', facts: { count: 2 } });
  });

  it('is for leadership once a call for help has gone one level up', () => {
    const state = aHandoff().inImplementation().askedForHelp({ escalatedAt: addDays(BEGIN, 1) }).build();
    expect(nextAction(state, addDays(BEGIN, 1))).toMatchObject({ code: 'acknowledge_help', who: 'leadership' });
  });

  it('is to resolve what has only been acknowledged', () => {
    const state = aHandoff().inImplementation().askedForHelp({ acknowledgedAt: BEGIN, acknowledgedBy: ACTOR }).build();
    expect(nextAction(state, BEGIN)).toMatchObject({ code: 'resolve_help', due: null, subject: 'help-1' });
  });

  it('is the dossier while only a reference to the deal is known', () => {
    expect(nextAction(aHandoff({ dossierId: null }).build(), BEGIN)).toMatchObject({ code: 'send_dossier', who: 'seller' });
    expect(nextAction(aHandoff().build(), BEGIN)).toMatchObject({ code: 'compile_package', who: 'nobody' });
  });

  it('is to accept a package that passes, and to decide about one that does not', () => {
    expect(nextAction(aHandoff().inReview(72).build(), BEGIN)).toMatchObject({ code: 'accept_package', who: 'customer_success', due: addDays(BEGIN, 1) });
    expect(nextAction(aHandoff().inReview(71, [{ id: 'why.quote', points: 19, answered: false }]).build(), BEGIN)).toMatchObject({ code: 'decide_package', facts: { points: 71, threshold: 72, gaps: 1 } });
  });

  it('is for the seller to answer when the package was returned, until the named gaps are answered', () => {
    const returned = (answered: boolean) => {
      const state = aHandoff().inReview(60, [{ id: 'why.quote', points: 5, answered }, { id: 'technical.sso', points: 6, answered: false }]).build();
      if (state.review) Object.assign(state.review, { returnedAt: BEGIN, returnedGaps: ['why.quote'] });
      return nextAction(state, BEGIN);
    };
    expect(returned(false)).toMatchObject({ code: 'answer_gaps', who: 'seller', due: addDays(BEGIN, 1), facts: { gaps: 1 } });
    expect(returned(true)).toMatchObject({ code: 'decide_package', who: 'customer_success' });
  });

  it('is the step that is due first among those that nothing holds up', () => {
    const handoff = aHandoff().inImplementation();
    expect(nextAction(handoff.build(), BEGIN)).toMatchObject({ code: 'complete_task', who: 'customer', subject: 'project-team', facts: { title: 'Name your project team', daysLate: 0 } });
    expect(nextAction(handoff.completed(['project-team']).build(), '2026-03-18T17:00:00Z')).toEqual({ code: 'complete_milestone', who: 'customer_success', due: evening('2026-03-16'), subject: 'kick-off', facts: { title: 'Kick-off held', daysLate: 2 } });
  });

  it('is to wait for the next survey, then for its answers, then for the end', () => {
    const state = aHandoff().inObservation(LIVE).build();
    expect(nextAction(state, LIVE)).toMatchObject({ code: 'wait_for_survey', who: 'nobody', due: addDays(LIVE, 30), facts: { day: 30 } });
    state.surveys.forEach((survey, index) => { survey.status = index === 0 ? 'open' : 'scheduled'; });
    expect(nextAction(state, LIVE)).toMatchObject({ code: 'answer_survey', who: 'customer', due: addDays(LIVE, 44), facts: { answered: 0, asked: 2 } });
    state.surveys.forEach((survey) => { survey.status = 'closed'; });
    expect(nextAction(state, LIVE)).toMatchObject({ code: 'wait_for_observation_end', due: addDays(LIVE, 90) });
  });

  it('is to sign off the lessons once they are drafted', () => {
    const state = aHandoff({ phase: 'learning' }).build();
    expect(nextAction(state, BEGIN)).toMatchObject({ code: 'draft_lessons' });
    state.lessons = { draftedAt: BEGIN, remindedAt: null, signedOffAt: null, signedOffBy: null };
    expect(nextAction(state, BEGIN)).toMatchObject({ code: 'sign_off_lessons', who: 'customer_success', due: addDays(BEGIN, 7) });
  });

  it('is something in every phase but the last two, where even an open call for help has ended', () => {
    for (const phase of PHASES) {
      const state = { ...aHandoff().inImplementation().askedForHelp().build(), phase };
      expect(nextAction(state, BEGIN) === null).toBe(phase === 'closed' || phase === 'cancelled');
      expect(nextAction({ ...state, escalations: [] }, BEGIN) === null).toBe(phase === 'closed' || phase === 'cancelled');
    }
  });
});
