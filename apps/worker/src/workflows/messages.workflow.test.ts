import { randomUUID } from 'node:crypto';
import * as messages from '@throughline/contract/handoff';
import { ONE_RESPONDENT } from '../testing/read-model.fake.ts';
import type { Deal } from '../testing/read-model.fake.ts';
import { LUCIA, TOM, World } from '../testing/world.ts';

let world: World;
beforeAll(async () => {
  world = await World.create();
});
afterAll(async () => {
  await world.close();
});

const SHORT: Deal = { ...ONE_RESPONDENT, points: 60, gaps: [{ id: 'sso', points: 6 }, { id: 'quote', points: 10 }] };
const briefing = (more: Partial<messages.RecordBriefing> = {}) => ({ heldOn: new Date().toISOString().slice(0, 10), attendees: ['Lucía'], outcome: 'accepted' as const, gaps: [], note: '', ...more });

describe('the review', () => {
  it('is accepted at or above the threshold', async () => {
    const handoff = await world.handoff();
    await handoff.reaches('review');
    expect(await handoff.accept()).toMatchObject({ repeated: false });
    expect(world.readModel.events(handoff.id, 'review.accepted')).toMatchObject([{ actor: LUCIA, after: { points: 80, note: 'Clear.' } }]);
  });

  it('refuses to be accepted below it, says why, and takes a reason', async () => {
    const handoff = await world.handoff({ deal: SHORT });
    await handoff.reaches('review');
    expect(await handoff.refusal(messages.acceptReview, { note: '', overrideReason: ' ' })).toEqual({
      code: 'below_threshold', field: 'overrideReason',
      message: 'The package has 60 of 90 points and needs 72. 2 gaps are open, worth 16 points. Have them answered, or say why you accept it as it is.',
    });
    await handoff.say(messages.acceptReview, { note: '', overrideReason: 'The buyer wants to begin on Monday.' });
    expect(world.readModel.state(handoff.id)).toMatchObject({ phase: 'briefing', review: { overridden: true, acceptedBy: LUCIA } });
    expect(world.readModel.events(handoff.id, 'review.overridden')).toMatchObject([{ after: { points: 60, reason: 'The buyer wants to begin on Monday.' } }]);
  });

  it('is opened anew, with a mail, once every gap that was named is answered', async () => {
    const handoff = await world.handoff({ deal: SHORT });
    await handoff.reaches('review');
    await handoff.say(messages.returnReview, { gapIds: ['sso', 'quote'], note: 'Who signs?' });
    expect(world.readModel.mails(handoff.id, 'handoff-returned')).toMatchObject([{ to: { kind: 'sellers' } }]);
    for (const [gapId, left] of [['sso', 1], ['quote', 2]] as const) {
      world.readModel.answer(handoff.id, gapId);
      await handoff.say(messages.answerGap, { gapId, answerId: randomUUID() });
      // The answer has waited for the new package, so nobody reads the old points.
      expect(world.readModel.mails(handoff.id, 'package-ready')).toHaveLength(left);
    }
    expect(world.readModel.state(handoff.id)).toMatchObject({ phase: 'review', package: { version: 3, points: 76 }, review: { returnedAt: null, returnedGaps: [] } });
  });

  it('cannot be returned without a gap, for a gap that is not there, or for one that is answered', async () => {
    const handoff = await world.handoff({ deal: SHORT });
    await handoff.reaches('review');
    expect(await handoff.refusal(messages.returnReview, { gapIds: [], note: '' })).toMatchObject({ code: 'gaps_missing', field: 'gapIds' });
    expect(await handoff.refusal(messages.returnReview, { gapIds: ['nope'], note: '' })).toMatchObject({ code: 'unknown_gap', field: 'gapIds' });
    expect(await handoff.refusal(messages.answerGap, { gapId: 'nope', answerId: 'a' })).toMatchObject({ code: 'unknown_gap', field: 'gapId' });
    world.readModel.answer(handoff.id, 'sso');
    await handoff.say(messages.answerGap, { gapId: 'sso', answerId: 'a' });
    expect(await handoff.refusal(messages.returnReview, { gapIds: ['sso'], note: '' })).toMatchObject({ code: 'gaps_answered', field: 'gapIds' });
  });

  it('compiles again for an answer that comes while it compiles', async () => {
    const handoff = await world.handoff({ deal: SHORT });
    await handoff.reaches('review');
    world.readModel.failures.compilePackage = [new Error('The disk is full.'), new Error('The disk is full.')];
    world.readModel.answer(handoff.id, 'sso');
    const first = handoff.say(messages.answerGap, { gapId: 'sso', answerId: 'a' });
    await new Promise((resolve) => setTimeout(resolve, 150));
    world.readModel.answer(handoff.id, 'quote');
    const second = handoff.say(messages.answerGap, { gapId: 'quote', answerId: 'b' });
    await world.days(0.01);
    await Promise.all([first, second]);
    expect(world.readModel.state(handoff.id)).toMatchObject({ phase: 'review', package: { points: 76 } });
    expect(world.readModel.events(handoff.id, 'gap.answered').map(({ subject }) => subject)).toEqual(['sso', 'quote']);
  });
});

describe('the briefing and the introduction', () => {
  it('refuse what is not their turn, and a briefing that was not held', async () => {
    const handoff = await world.handoff();
    await handoff.reaches('review');
    expect(await handoff.refusal(messages.recordBriefing, briefing())).toEqual({ code: 'wrong_phase', field: null, message: 'The briefing is recorded once the package is accepted.' });
    expect(await handoff.refusal(messages.confirmIntroduction, { note: '' })).toMatchObject({ code: 'wrong_phase' });
    await handoff.accept();
    expect(await handoff.refusal(messages.acceptReview, { note: '', overrideReason: null })).toMatchObject({ code: 'wrong_phase' });
    expect(await handoff.refusal(messages.recordBriefing, briefing({ heldOn: '2999-01-01' }))).toMatchObject({ code: 'not_held_yet', field: 'heldOn' });
    expect(await handoff.refusal(messages.recordBriefing, briefing({ outcome: 'returned' }))).toMatchObject({ code: 'gaps_missing', field: 'gaps' });
  });

  it('lead back to the review when the briefing is returned, and on from there', async () => {
    const handoff = await world.handoff();
    await handoff.reaches('review');
    await handoff.accept();
    await handoff.say(messages.recordBriefing, briefing({ outcome: 'returned', gaps: ['Who signs?'], note: 'We must know.' }));
    expect(world.readModel.state(handoff.id)).toMatchObject({ phase: 'review', briefing: null, review: { acceptedAt: null } });
    expect(world.readModel.events(handoff.id, 'briefing.returned')).toMatchObject([{ after: { gaps: ['Who signs?'], note: 'We must know.' } }]);
    expect(world.readModel.mails(handoff.id, 'handoff-returned')).toHaveLength(1);
    await handoff.livedTo('implementation');
  });

  it('introduce every contact once, with the plan already made', async () => {
    const handoff = await (await world.handoff()).livedTo('implementation');
    expect(world.readModel.state(handoff.id).plan?.milestones).toHaveLength(10);
    expect(world.readModel.mails(handoff.id, 'introduction')).toHaveLength(2);
    expect(world.readModel.state(handoff.id).introduction).toMatchObject({ confirmedRevision: 3 });
    expect(await handoff.refusal(messages.confirmIntroduction, { note: '' })).toMatchObject({ code: 'wrong_phase' });
  });
});

describe('the implementation', () => {
  it('completes steps in their order, with note and proof, and reopens them', async () => {
    const handoff = await (await world.handoff()).livedTo('implementation');
    expect(await handoff.refusal(messages.completeMilestone, { milestoneId: 'kick-off', note: ' ', proof: null })).toMatchObject({ code: 'note_missing', field: 'note' });
    expect(await handoff.refusal(messages.completeMilestone, { milestoneId: 'go-live', note: 'x', proof: null })).toMatchObject({ code: 'open_needs', message: '“Go-live” cannot be completed before “Acceptance test passed”.' });
    expect(await handoff.refusal(messages.completeMilestone, { milestoneId: 'kick-off', note: 'x', proof: null, actor: TOM })).toMatchObject({ code: 'not_yours' });
    expect(await handoff.refusal(messages.completeMilestone, { milestoneId: 'nope', note: 'x', proof: null })).toMatchObject({ code: 'unknown_milestone' });
    await handoff.complete('kick-off');
    expect(await handoff.refusal(messages.completeMilestone, { milestoneId: 'kick-off', note: 'x', proof: null })).toMatchObject({ code: 'already_complete' });
    expect(world.readModel.mails(handoff.id, 'milestone-completed')).toHaveLength(2);
    await handoff.say(messages.reopenMilestone, { milestoneId: 'kick-off', reason: 'Half of them were missing.' });
    expect(await handoff.refusal(messages.reopenMilestone, { milestoneId: 'kick-off', reason: '' })).toMatchObject({ code: 'not_complete' });
    await handoff.say(messages.completeMilestone, { milestoneId: 'project-team', note: '', proof: null, actor: TOM });
    await handoff.goLive();
    expect(await handoff.refusal(messages.reopenMilestone, { milestoneId: 'go-live', reason: '' })).toMatchObject({ code: 'golive_reached' });
  });
});

describe('a call for help', () => {
  const call = (more: Partial<messages.AskForHelp> = {}) => ({ escalationId: randomUUID(), contactId: 'c-tom', words: 'Nobody can sign in.', actor: TOM, ...more });

  it('is promised an answer in working hours, acknowledged and resolved', async () => {
    const handoff = await (await world.handoff()).livedTo('implementation');
    const help = call();
    await handoff.say(messages.askForHelp, help);
    const [escalation] = world.readModel.state(handoff.id).escalations;
    expect(Date.parse(escalation!.answerBy) - Date.parse(escalation!.openedAt)).toBe(4 * 3_600_000);
    expect(world.readModel.mails(handoff.id).slice(-2).map(({ kind }) => kind)).toEqual(['help-asked', 'help-received']);
    expect(world.readModel.state(handoff.id).health?.reasons).toMatchObject([{ code: 'help_unacknowledged' }]);
    const { escalationId } = help;
    await handoff.say(messages.acknowledgeHelp, { escalationId, note: 'On it.' });
    expect(await handoff.refusal(messages.acknowledgeHelp, { escalationId, note: '' })).toMatchObject({ code: 'already_acknowledged' });
    await handoff.say(messages.resolveHelp, { escalationId, note: 'The certificate is renewed.' });
    expect(await handoff.refusal(messages.resolveHelp, { escalationId, note: '' })).toMatchObject({ code: 'already_resolved' });
    expect(world.readModel.mails(handoff.id, 'help-resolved')).toMatchObject([{ to: { contactId: 'c-tom' } }]);
  });

  it('is refused before the introduction, from strangers, without words, and twice', async () => {
    const handoff = await world.handoff();
    await handoff.reaches('review');
    expect(await handoff.refusal(messages.askForHelp, call())).toMatchObject({ code: 'wrong_phase' });
    await handoff.livedTo('implementation');
    expect(await handoff.refusal(messages.askForHelp, call({ contactId: 'c-eve' }))).toMatchObject({ code: 'unknown_contact' });
    expect(await handoff.refusal(messages.askForHelp, call({ words: ' \n' }))).toMatchObject({ code: 'words_missing', field: 'words' });
    const help = call();
    await handoff.say(messages.askForHelp, help);
    expect(await handoff.refusal(messages.askForHelp, help)).toMatchObject({ code: 'already_asked' });
    expect(await handoff.refusal(messages.acknowledgeHelp, { escalationId: 'nope', note: '' })).toMatchObject({ code: 'unknown_escalation' });
  });

  it('is one of twenty at most, also when many come at once', async () => {
    const handoff = await (await world.handoff()).livedTo('implementation');
    const answers = await Promise.allSettled(Array.from({ length: 24 }, () => handoff.say(messages.askForHelp, call())));
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(20);
    expect(world.readModel.state(handoff.id).escalations).toHaveLength(20);
  });

  it('is heard even when working hours cannot be counted', async () => {
    const handoff = await (await world.handoff()).livedTo('implementation');
    world.readModel.failures.workingHoursAfter = Array.from({ length: 5 }, () => new Error('There is no calendar.'));
    const asked = handoff.say(messages.askForHelp, call());
    await world.days(0.01);
    await asked;
    const [escalation] = world.readModel.state(handoff.id).escalations;
    expect(Date.parse(escalation!.answerBy) - Date.parse(escalation!.openedAt)).toBe(86_400_000);
  });
});

describe('a survey', () => {
  const good = { csat: 5, ces: 6, nps: 9 };
  const answer = (more: Partial<messages.AnswerSurvey> = {}) => ({ surveyId: 'day-30', contactId: 'c-tom', scores: good, words: 'Good.', actor: TOM, ...more });

  it('is answered while it is open, corrected until it closes, and refused before and after', async () => {
    const handoff = await (await world.handoff()).livedTo('observation');
    expect(await handoff.refusal(messages.answerSurvey, answer())).toMatchObject({ code: 'survey_not_open' });
    await world.days(30.1);
    await handoff.eventually(({ surveys }) => surveys[0]!.status === 'open');
    expect(await handoff.refusal(messages.answerSurvey, answer({ contactId: 'c-ann' }))).toMatchObject({ code: 'not_asked' });
    expect(await handoff.refusal(messages.answerSurvey, answer({ scores: { csat: 6, ces: null, nps: null } }))).toMatchObject({ code: 'score_out_of_range', field: 'csat' });
    expect(await handoff.refusal(messages.answerSurvey, answer({ scores: { csat: null, ces: null, nps: null } }))).toMatchObject({ code: 'no_score' });
    await handoff.say(messages.answerSurvey, answer());
    await handoff.say(messages.answerSurvey, answer({ scores: { ...good, nps: 3 }, words: 'On second thoughts.' }));
    expect(world.readModel.state(handoff.id).surveys[0]!.respondents).toMatchObject([{ revision: 2, scores: { nps: 3 } }]);
    expect(world.readModel.of(handoff.id).flatMap(({ words }) => words).filter(({ kind }) => kind === 'survey_answer')).toMatchObject([{ revision: 1, words: 'Good.' }, { revision: 2, words: 'On second thoughts.' }]);
    expect(world.readModel.events(handoff.id, 'survey.corrected')).toHaveLength(1);
    await world.days(14);
    await handoff.eventually(({ surveys }) => surveys[0]!.status === 'closed');
    expect(await handoff.refusal(messages.answerSurvey, answer())).toMatchObject({ code: 'survey_closed' });
  });
});

describe('any message', () => {
  it('is done once, however often it comes, and answered each time', async () => {
    const handoff = await world.handoff();
    await handoff.reaches('review');
    const key = randomUUID();
    const accept = () => handoff.say(messages.acceptReview, { key, note: '', overrideReason: null });
    const answers = await Promise.all([accept(), accept(), accept()]);
    expect(answers.map(({ repeated }) => repeated).toSorted()).toEqual([false, true, true]);
    expect(new Set(answers.map(({ sequence }) => sequence)).size).toBe(1);
    expect(world.readModel.events(handoff.id, 'review.accepted')).toHaveLength(1);
    // Its turn is long over, and still it is the same message.
    await handoff.livedTo('implementation');
    expect(await accept()).toMatchObject({ repeated: true });
  });

  it('needs a key', async () => {
    const handoff = await world.handoff();
    await handoff.reaches('review');
    expect(await handoff.refusal(messages.acceptReview, { key: '', note: '', overrideReason: null })).toMatchObject({ code: 'key_missing', field: 'key' });
  });

  it('leaves nothing behind when it is refused', async () => {
    const handoff = await world.handoff({ deal: SHORT });
    await handoff.reaches('review');
    const before = (await handoff.latest.fetchHistory()).events?.length;
    await handoff.refusal(messages.acceptReview, { note: '', overrideReason: null });
    await handoff.refusal(messages.signOffLessons, { note: '' });
    expect(world.readModel.of(handoff.id)).toHaveLength(1);
    const kinds = (await handoff.latest.fetchHistory()).events?.slice(before).filter((event) => event.workflowExecutionUpdateAcceptedEventAttributes);
    expect(kinds).toEqual([]);
  });

  it('waits for what it changes to be written, however long the database is away', async () => {
    const handoff = await world.handoff();
    await handoff.reaches('review');
    world.readModel.failures.project = [new Error('away'), new Error('away')];
    await handoff.accept();
    expect(world.readModel.state(handoff.id).phase).toBe('briefing');
  });
});
