import * as messages from '@throughline/contract/handoff';
import { costOf } from '../testing/history-cost.ts';
import { TOM, World } from '../testing/world.ts';

let world: World;
beforeAll(async () => {
  world = await World.create();
});
afterAll(async () => {
  await world.close();
});

describe('a whole lifecycle of real lengths', () => {
  it('goes from the dossier to closed, everybody doing their part on their day, within the cost that was promised', async () => {
    const handoff = await world.handoff();
    const started = Date.parse(await handoff.today());
    await handoff.livedTo('implementation');
    const { plan } = await handoff.state();
    for (const step of plan!.milestones) {
      await untilDay(step.dueAt, -0.5);
      await handoff.complete(step.id, step.side === 'customer' ? { actor: TOM, note: '', proof: null } : {});
    }
    await handoff.reaches('observation');
    for (const surveyId of ['day-30', 'day-60', 'day-90']) {
      const { surveys } = await handoff.state();
      await untilDay(surveys.find(({ id }) => id === surveyId)!.opensAt, 1);
      await handoff.say(messages.answerSurvey, { surveyId, contactId: 'c-tom', scores: { csat: 5, ces: 6, nps: 9 }, words: 'Good.', actor: TOM });
      await untilDay(surveys.find(({ id }) => id === surveyId)!.closesAt, 0.01);
    }
    await handoff.eventually(({ lessons }) => lessons !== null);
    await handoff.say(messages.signOffLessons, { note: 'Ask for sample data earlier.' });
    expect(await handoff.latest.result()).toEqual({ phase: 'closed' });

    const lived = (Date.parse(await handoff.today()) - started) / 86_400_000;
    expect(lived).toBeGreaterThan(60 + 90 + 14);
    const { closedAt, health, surveys } = world.readModel.state(handoff.id);
    expect({ closed: closedAt !== null, health: health?.level, surveys: surveys.map(({ status }) => status) }).toEqual({ closed: true, health: 'well', surveys: ['closed', 'closed', 'closed'] });

    const cost = await costOf(world.env.client, handoff.handle.workflowId, handoff.handle.firstExecutionRunId);
    expect(cost.runs).toBe(4);
    expect(cost.allEvents).toBeLessThanOrEqual(500);
    expect(cost.actions).toBeLessThanOrEqual(100);

    async function untilDay(instant: string, days = 0): Promise<void> {
      const ahead = (Date.parse(instant) - Date.parse(await handoff.today())) / 86_400_000 + days;
      if (ahead > 0) await world.days(ahead);
    }
  });

  it('is told in the events, in the order in which it happened, each under a key of its own', async () => {
    const handoff = await (await world.handoff()).livedTo('closed');
    const events = world.readModel.events(handoff.id);
    const phases = events.filter(({ type }) => type === 'phase.changed').map(({ after }) => after?.['phase']);
    expect(phases).toEqual(['compiling', 'review', 'briefing', 'introduction', 'implementation', 'observation', 'learning', 'closed']);
    expect(new Set(events.map(({ key }) => key)).size).toBe(events.length);
    expect(events[0]).toMatchObject({ type: 'handoff.started' });
    expect(events.at(-1)).toMatchObject({ type: 'handoff.closed' });
    expect(events.map(({ at }) => at)).toEqual(events.map(({ at }) => at).toSorted());
    expect(world.readModel.of(handoff.id).map(({ state }) => state.sequence)).toEqual(world.readModel.of(handoff.id).map((_, index) => index + 1));
  });

  it('writes to each customer once at each occasion', async () => {
    const handoff = await (await world.handoff()).livedTo('closed');
    const mails = world.readModel.mails(handoff.id);
    const keys = mails.map(({ key, to }) => `${key}/${JSON.stringify(to)}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(world.readModel.mails(handoff.id, 'introduction').map(({ to }) => to)).toEqual([{ kind: 'contact', contactId: 'c-tom' }, { kind: 'contact', contactId: 'c-ann' }]);
    expect(world.readModel.mails(handoff.id, 'survey-invitation')).toHaveLength(3);
    expect(world.readModel.mails(handoff.id, 'survey-reminder')).toHaveLength(6);
    expect(mails.at(-1)).toMatchObject({ kind: 'handoff-closed' });
  });
});
