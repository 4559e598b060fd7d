import { randomUUID } from 'node:crypto';
import * as messages from '@throughline/contract/handoff';
import { addDays } from '@throughline/domain';
import { LUCIA, TOM, World } from '../testing/world.ts';

let world: World;
beforeAll(async () => {
  world = await World.create();
});
afterAll(async () => {
  await world.close();
});

describe('reminders', () => {
  it('come once, in each phase in which nobody acts, and never after somebody did', async () => {
    const handoff = await world.handoff();
    await handoff.reaches('review');
    await world.days(1.1);
    await handoff.eventually(({ review }) => review?.remindedAt !== null);
    await world.days(10);
    expect(world.readModel.mails(handoff.id, 'review-reminder')).toHaveLength(1);
    await handoff.accept();
    await world.days(3.1);
    await handoff.eventually(({ briefing }) => briefing?.remindedAt !== null);
    await handoff.brief();
    await world.days(2.1);
    await handoff.eventually(({ introduction }) => introduction.remindedAt !== null);
    await handoff.say(messages.confirmIntroduction, { note: '' });
    await world.days(1);
    expect(world.readModel.events(handoff.id).filter(({ type }) => type.endsWith('.reminded')).map(({ type }) => type)).toEqual(['review.reminded', 'briefing.reminded', 'introduction.reminded']);
  });

  it('do not come when everybody acts in time', async () => {
    const handoff = await (await world.handoff()).livedTo('implementation');
    await world.days(4);
    expect(world.readModel.events(handoff.id).filter(({ type }) => type.endsWith('.reminded'))).toEqual([]);
  });

  it('of a task go to whom it is meant for, three days before, and the notice that it is late to the same', async () => {
    const handoff = await (await world.handoff()).livedTo('implementation');
    const task = (await handoff.state()).plan!.milestones.find(({ id }) => id === 'project-team')!;
    await world.days((Date.parse(addDays(task.dueAt, -3)) - Date.parse(await handoff.today())) / 86_400_000 + 0.01);
    await handoff.eventually(({ plan }) => plan!.milestones.some(({ remindedAt }) => remindedAt !== null));
    expect(world.readModel.mails(handoff.id, 'task-due')).toMatchObject([{ to: { kind: 'contact', contactId: 'c-tom' }, subject: 'project-team' }]);
    await world.days(3.1);
    await handoff.eventually(({ plan }) => plan!.milestones.some(({ overdueNoticeAt }) => overdueNoticeAt !== null));
    expect(world.readModel.mails(handoff.id, 'milestone-overdue')).toMatchObject([{ to: { kind: 'contact', contactId: 'c-tom' }, subject: 'project-team' }]);
  });

  it('of a survey stop when it is answered', async () => {
    const handoff = await (await world.handoff({ deal: { points: 80, gaps: [], contactIds: ['c-tom', 'c-ann'], respondentIds: ['c-tom', 'c-ann'], ownerId: null } })).livedTo('observation');
    await world.days(30.1);
    await handoff.eventually(({ surveys }) => surveys[0]!.status === 'open');
    await handoff.say(messages.answerSurvey, { surveyId: 'day-30', contactId: 'c-tom', scores: { csat: 4, ces: null, nps: null }, words: '', actor: TOM });
    await world.days(13);
    const reminded = world.readModel.mails(handoff.id, 'survey-reminder');
    expect(reminded.map(({ to, key }) => [to, key])).toEqual([
      [{ kind: 'contact', contactId: 'c-ann' }, 'survey-reminder/day-30/1'],
      [{ kind: 'contact', contactId: 'c-ann' }, 'survey-reminder/day-30/2'],
    ]);
  });
});

describe('what is late', () => {
  it('shows in the health: a milestone is watched, a go-live is a danger', async () => {
    const handoff = await (await world.handoff()).livedTo('implementation');
    await world.days(60);
    const late = await handoff.eventually(({ health }) => health?.level === 'in_danger');
    expect(late.health?.reasons.some(({ code }) => code === 'milestone_overdue')).toBe(true);
    await world.days(60);
    await handoff.eventually(({ health }) => health?.reasons[0]?.code === 'golive_overdue');
    const levels = world.readModel.events(handoff.id, 'health.changed').map(({ after }) => after?.['level']);
    expect(levels).toEqual(expect.arrayContaining(['in_danger']));
    expect(world.readModel.mails(handoff.id, 'milestone-overdue')).toHaveLength(10);
  });

  it('goes one level up when nobody acknowledges a call for help in time', async () => {
    const handoff = await (await world.handoff()).livedTo('implementation');
    const escalationId = randomUUID();
    await handoff.say(messages.askForHelp, { escalationId, contactId: 'c-tom', words: 'Help.', actor: TOM });
    await world.days(0.2);
    await handoff.eventually(({ escalations }) => escalations[0]!.escalatedAt !== null);
    expect(world.readModel.mails(handoff.id, 'help-escalated')).toMatchObject([{ to: { kind: 'leadership' }, subject: escalationId }]);
    expect(world.readModel.state(handoff.id).health).toMatchObject({ level: 'in_danger', reasons: [{ code: 'help_unacknowledged', redLine: true }] });
    await handoff.say(messages.acknowledgeHelp, { escalationId, note: 'Sorry.' });
    expect(world.readModel.state(handoff.id).health?.level).not.toBe('in_danger');
  });
});

describe('the clock of a demonstration', () => {
  const LAST_SPRING = '2026-03-27T15:05:00.000Z';
  const demonstration = async (dayLength = 86_400_000) => {
    const realStart = new Date(await world.env.currentTimeMs()).toISOString();
    return world.handoff({ demonstration: true, clock: { startsAt: LAST_SPRING, realStart, dayLength } });
  };

  it('begins where the deal was closed, and every date agrees with it', async () => {
    const handoff = await demonstration();
    const { review } = await handoff.reaches('review');
    expect(review!.openedAt.slice(0, 10)).toBe('2026-03-27');
  });

  it('stands at its next date when it is told to, and what is due then happens at once', async () => {
    const handoff = await demonstration();
    await handoff.reaches('review');
    await handoff.say(messages.moveClock, { to: null });
    const state = world.readModel.state(handoff.id);
    expect(state.clock.startsAt).toBe(addDays(state.review!.openedAt, 1));
    expect(state.review!.remindedAt).toBe(state.clock.startsAt);
    expect(world.readModel.mails(handoff.id, 'review-reminder')).toHaveLength(1);
    expect(await handoff.refusal(messages.moveClock, { to: null })).toMatchObject({ code: 'nothing_ahead' });
  });

  it('moves to a later instant, never back, never without end', async () => {
    const handoff = await demonstration();
    await handoff.reaches('review');
    expect(await handoff.refusal(messages.moveClock, { to: LAST_SPRING })).toMatchObject({ code: 'not_ahead', field: 'to' });
    expect(await handoff.refusal(messages.moveClock, { to: '2031-01-01T00:00:00Z' })).toMatchObject({ code: 'too_far', field: 'to' });
    await handoff.say(messages.moveClock, { to: '2026-05-01T09:00:00.000Z' });
    await handoff.accept();
    expect(world.readModel.state(handoff.id).review!.acceptedAt!.slice(0, 16)).toBe('2026-05-01T09:00');
  });

  it('lets a day last less than a second, so that a reminder of tomorrow is real soon', async () => {
    const handoff = await demonstration(900);
    await handoff.reaches('review');
    const before = await world.env.currentTimeMs();
    await world.env.sleep(1_000);
    await handoff.eventually(({ review }) => review?.remindedAt !== null);
    expect(await world.env.currentTimeMs() - before).toBeLessThan(10_000);
  });

  it('is not moved for a real customer', async () => {
    const handoff = await world.handoff();
    await handoff.reaches('review');
    expect(await handoff.refusal(messages.moveClock, { to: null, actor: LUCIA })).toMatchObject({ code: 'not_a_demonstration' });
  });

  it('carries a whole lifecycle, from one date to the next', async () => {
    const handoff = await demonstration();
    await handoff.livedTo('observation');
    for (let moves = 0; world.readModel.state(handoff.id).surveys.some(({ status }) => status !== 'closed') && moves < 20; moves += 1) {
      await handoff.say(messages.moveClock, { to: null });
    }
    await handoff.eventually(({ lessons }) => lessons !== null);
    await handoff.say(messages.signOffLessons, { note: '' });
    expect(await handoff.latest.result()).toEqual({ phase: 'closed' });
  });
});
