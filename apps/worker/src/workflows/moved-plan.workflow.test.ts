import * as messages from '@throughline/contract/handoff';
import { addDays, toMs } from '@throughline/domain';
import { World } from '../testing/world.ts';

let world: World;
beforeAll(async () => {
  world = await World.create();
});
afterAll(async () => {
  await world.close();
});

describe('the plan’s dates', () => {
  it('when moved, move the reminder and the notice with them, and stand in the history', async () => {
    const handoff = await (await world.handoff()).livedTo('implementation');
    const { plan } = await handoff.state();
    const task = plan!.milestones.find(({ id }) => id === 'project-team')!;
    const later = addDays(task.dueAt, 14);
    const move = { dueDates: [{ milestoneId: task.id, dueAt: later }], kickoffAt: plan!.kickoffAt, goLiveAt: addDays(plan!.goLiveAt, 14) };
    const key = 'plan-2';
    expect(await handoff.say(messages.movePlan, { ...move, key })).toMatchObject({ repeated: false });
    expect(await handoff.say(messages.movePlan, { ...move, key })).toMatchObject({ repeated: true });
    expect(world.readModel.events(handoff.id, 'plan.moved')).toMatchObject([
      { before: { goLiveAt: plan!.goLiveAt, dueDates: [{ milestoneId: task.id, dueAt: task.dueAt }] }, after: { goLiveAt: addDays(plan!.goLiveAt, 14), dueDates: [{ milestoneId: task.id, dueAt: later }] } },
    ]);
    const until = async (instant: string) => world.days((toMs(instant) - toMs(await handoff.today())) / 86_400_000 + 0.01);
    const about = (kind: 'task-due' | 'milestone-overdue') => world.readModel.mails(handoff.id, kind).filter(({ subject }) => subject === task.id);
    await until(task.dueAt);
    expect([about('task-due'), about('milestone-overdue')]).toEqual([[], []]);
    await until(addDays(later, -3));
    await handoff.eventually((state) => state.plan!.milestones.some(({ id, remindedAt }) => id === task.id && remindedAt !== null));
    await until(later);
    await handoff.eventually((state) => state.plan!.milestones.some(({ id, overdueNoticeAt }) => id === task.id && overdueNoticeAt !== null));
    expect([about('task-due'), about('milestone-overdue')]).toMatchObject([[{ to: { kind: 'contact', contactId: 'c-tom' } }], [{ to: { kind: 'contact', contactId: 'c-tom' } }]]);
  });

  it('cannot be moved before there is a plan', async () => {
    const handoff = await world.handoff();
    await handoff.reaches('review');
    const nowhere = { dueDates: [], kickoffAt: await handoff.today(), goLiveAt: await handoff.today() };
    expect(await handoff.refusal(messages.movePlan, nowhere)).toMatchObject({ code: 'wrong_phase' });
  });
});
