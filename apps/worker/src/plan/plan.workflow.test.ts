import * as messages from '@throughline/contract/handoff';
import { applyEdits, computeSchedule } from '@throughline/domain';
import { IntakeRepository, PlanRepository } from '@throughline/persistence';
import { aDelivery, aDossier, createTestDatabase } from '@throughline/persistence/testing';
import type { TestDatabase } from '@throughline/persistence/testing';
import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import { createActivities } from '../activities/index.ts';
import { endOfDay } from '../activities/working-time.ts';
import { Dispatcher } from '../intake/dispatcher.ts';
import { World } from '../testing/world.ts';
import { PlanTeller } from './plan-teller.ts';

let database: TestDatabase;
let world: World;
let plans: PlanRepository;
let teller: PlanTeller;
beforeAll(async () => {
  database = await createTestDatabase();
  const { dataSource } = database;
  world = await World.create(createActivities(dataSource, { vendorName: 'Calderis', secondReader: null }));
  plans = new PlanRepository(dataSource);
  teller = new PlanTeller({ dataSource, client: world.env.client, logger: pino({ level: 'silent' }) });
});
afterAll(async () => {
  await world.close();
  await database.drop();
});

/** A deal that came in, and ways to live with its handoff. */
async function aHandoff() {
  const { handoffId } = await new IntakeRepository(database.dataSource).receive(aDelivery(aDossier()));
  await new Dispatcher({ dataSource: database.dataSource, client: world.env.client, logger: pino({ level: 'silent' }) }).round();
  const handle = world.env.client.workflow.getHandle(messages.handoffWorkflowId(handoffId));
  const say = async ({ name }: { name: string }, said: object) => handle.executeUpdate<unknown, [object]>(name, { args: [{ key: randomUUID(), actor: { kind: 'person', id: 'p' }, ...said }] });
  const until = async (phase: string) => {
    for (let tries = 0; tries < 800; tries += 1) {
      const state = await handle.query(messages.describeHandoff).catch(() => null);
      if (state?.phase === phase) return state;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    throw new Error(`It never came to ${phase}.`);
  };
  const change = (days: number) => plans.revise(handoffId, { key: randomUUID(), revision: null, at: '2026-04-01T09:00:00.000Z', actor: { kind: 'person', id: 'p', name: 'Cleo Success' }, cause: 'us', reason: 'A leave.', told: null }, ({ plan }) => ({
    document: applyEdits(plan.document, [{ kind: 'delay', task: 'go-live', days }], plan.document.start), changes: [], moved: [],
  }));
  const read = async () => (await plans.read(handoffId))!.plan;
  const accept = async () => {
    await until('review');
    await say(messages.acceptReview, { note: '', overrideReason: 'They begin on Monday.' });
    const { phaseEnteredAt } = await until('briefing');
    await say(messages.recordBriefing, { heldOn: phaseEnteredAt.slice(0, 10), attendees: ['Cleo'], outcome: 'accepted', gaps: [], note: '' });
    await until('introduction');
    await say(messages.confirmIntroduction, { note: '' });
    return until('implementation');
  };
  return { handoffId, until, change, read, accept };
}

describe('the plan of a handoff', () => {
  it('is drafted with the package, becomes the baseline with the introduction, and gives the workflow its dates', async () => {
    const { until, read, accept } = await aHandoff();
    await until('review');
    const draft = await read();
    expect(draft).toMatchObject({ status: 'draft', edited: false, toldRevision: null, document: { baseline: null } });
    expect(draft.document.tasks.length).toBeGreaterThan(20);
    const { plan } = await accept();
    const agreed = await read();
    expect(agreed).toMatchObject({ status: 'baselined', revision: draft.revision + 1, toldRevision: draft.revision + 1 });
    const { tasks } = computeSchedule(agreed.document);
    for (const { id, dueAt } of plan!.milestones) expect([id, dueAt]).toEqual([id, endOfDay(tasks.find((task) => task.id === id)!.finish, agreed.timeZone)]);
    expect(agreed.document.baseline!['go-live']!.finish).toBe(tasks.find(({ id }) => id === 'go-live')!.finish);
  });

  it('is not drafted anew once somebody has changed it, and the change is in the baseline', async () => {
    const { handoffId, until, change, read, accept } = await aHandoff();
    await until('review');
    await change(10);
    const edited = await read();
    await plans.draft(handoffId, { document: { ...edited.document, tasks: [] }, packageVersion: 9, timeZone: 'UTC' });
    expect(await read()).toMatchObject({ revision: edited.revision, edited: true, timeZone: edited.timeZone });
    await accept();
    const { document } = await read();
    expect(document.tasks.find(({ id }) => id === 'go-live')!.constraint).toMatchObject({ kind: 'not_before' });
  });

  it('when changed, moves the workflow’s dates, and only the newest count', async () => {
    const { change, read, accept, until } = await aHandoff();
    const { plan } = await accept();
    await change(5);
    await change(5);
    while (await teller.round());
    const moved = await until('implementation');
    const { document, revision, toldRevision, timeZone } = await read();
    expect([revision, toldRevision]).toEqual([revision, revision]);
    const goLive = computeSchedule(document).goLive!;
    expect(moved.plan).toMatchObject({ goLiveAt: endOfDay(goLive, timeZone) });
    expect(moved.plan!.goLiveAt > plan!.goLiveAt).toBe(true);
    expect(moved.plan!.milestones.find(({ id }) => id === 'kick-off')!.dueAt).toBe(plan!.milestones.find(({ id }) => id === 'kick-off')!.dueAt);
  });
});
