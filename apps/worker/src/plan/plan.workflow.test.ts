import * as messages from '@throughline/contract/handoff';
import { addDays, applyEdits, computeSchedule, toMs, withCompletions } from '@throughline/domain';
import type { PlanEdit } from '@throughline/domain';
import { IntakeRepository, PlanRepository, PlanTemplateRepository } from '@throughline/persistence';
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
  const edit = (...edits: PlanEdit[]) => plans.revise(handoffId, { key: randomUUID(), revision: null, at: '2026-04-01T09:00:00.000Z', actor: { kind: 'person', id: 'p', name: 'Cleo Success' }, cause: 'us', reason: 'A leave.', told: null }, ({ plan }) => ({
    document: applyEdits(plan.document, edits, plan.document.start), changes: [], moved: [],
  }));
  const change = (days: number) => edit({ kind: 'delay', task: 'go-live', days });
  const complete = (milestoneId: string) => say(messages.completeMilestone, { milestoneId, note: 'Held.', proof: null });
  const reopen = (milestoneId: string) => say(messages.reopenMilestone, { milestoneId, reason: 'It was not.' });
  /** The teller's rounds, until nothing waits; as if the pause between two tellings had passed. */
  const tell = async () => {
    do await database.dataSource.query('UPDATE plans SET next_tell_at = now() WHERE handoff_id = $1', [handoffId]);
    while (await teller.round());
  };
  const due = async (id: string) => (await handle.query(messages.describeHandoff)).plan!.milestones.find((step) => step.id === id)!.dueAt;
  /** How many messages moved dates, and who is told to have moved them. */
  const moves = async () => {
    const events = await database.dataSource.query<{ actor: string }[]>(`SELECT actor_id AS actor FROM events WHERE handoff_id = $1 AND type = 'plan.moved' ORDER BY id`, [handoffId]);
    const { events: history = [] } = await handle.fetchHistory();
    const told = history?.filter((event) => event.workflowExecutionUpdateAcceptedEventAttributes?.acceptedRequest?.input?.name === messages.movePlan.name).length;
    return { told, by: events.map(({ actor }) => actor) };
  };
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
  return { handoffId, until, change, edit, complete, reopen, tell, due, moves, read, accept };
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

  it('is drafted from the newest version of the template that fits', async () => {
    const one = await aHandoff();
    await one.until('review');
    const { document: { template: { id } } } = await one.read();
    const templates = new PlanTemplateRepository(database.dataSource);
    const current = (await templates.current(id))!;
    await templates.add({ ...current, version: 2, tasks: current.tasks.map((task) => (task.id === 'go-live' ? { ...task, title: 'Go-live, our way' } : task)) }, { note: '', by: 'Ada Admin' });
    const another = await aHandoff();
    await another.until('review');
    const { document } = await another.read();
    expect([document.template, document.tasks.find((task) => task.id === 'go-live')!.title]).toEqual([{ id, version: 2 }, 'Go-live, our way']);
    expect((await one.read()).document.template).toEqual({ id, version: 1 });
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

describe('what happened in a plan', () => {
  it('moves the workflow’s later dates at once when a step is completed late, and back when it is reopened, by whoever did it', async () => {
    const { handoffId, accept, complete, reopen, tell, due, moves, read } = await aHandoff();
    const { plan } = await accept();
    const agreed = (id: string) => plan!.milestones.find((step) => step.id === id)!.dueAt;
    const late = addDays(agreed('kick-off'), 21);
    await world.days((toMs(late) - (await world.env.currentTimeMs())) / 86_400_000);
    await complete('kick-off');
    await tell();
    const { document, timeZone } = await read();
    const { completions } = (await plans.read(handoffId))!;
    const { tasks } = computeSchedule(withCompletions(document, completions));
    for (const id of ['sample-data', 'detailed-plan', 'design', 'go-live']) {
      expect([id, await due(id)]).toEqual([id, endOfDay(tasks.find((task) => task.id === id)!.finish, timeZone)]);
      expect((await due(id)) > agreed(id)).toBe(true);
    }
    expect(await due('kick-off')).toBe(agreed('kick-off'));
    expect(await moves()).toEqual({ told: 1, by: ['p'] });
    await reopen('kick-off');
    await tell();
    expect([await due('sample-data'), await due('go-live')]).toEqual([agreed('sample-data'), agreed('go-live')]);
    expect((await moves()).told).toBe(2);
  });

  it('moves them with a task that finishes late or takes longer, and says nothing of what moves no date of theirs', async () => {
    const { accept, edit, tell, due, moves, read } = await aHandoff();
    await accept();
    const { document } = await read();
    const { tasks } = computeSchedule(document);
    const critical = tasks.filter(({ id, critical: is, finish }) => is && finish > document.start && !['go-live', 'kick-off'].includes(id) && document.tasks.find((task) => task.id === id)!.duration > 2).at(-1)!;
    const before = await due('go-live');
    await edit({ kind: 'start', task: critical.id, on: critical.start }, { kind: 'remaining', task: critical.id, days: 40 });
    await tell();
    const longer = await due('go-live');
    expect(longer > before).toBe(true);
    await edit({ kind: 'finish', task: critical.id, on: critical.finish });
    await tell();
    expect([(await due('go-live')) < longer, (await moves()).told]).toEqual([true, 2]);
    for (let percent = 10; percent < 60; percent += 10) {
      await edit({ kind: 'finish', task: critical.id, on: critical.finish });
      await tell();
    }
    expect((await moves()).told).toBe(2);
  });

  it('reaches the workflow once, when whoever told it died before that was written, and a burst of it in one message', async () => {
    const { handoffId, accept, change, tell, due, moves } = await aHandoff();
    await accept();
    for (let times = 0; times < 5; times += 1) await change(2);
    await tell();
    expect(await moves()).toEqual({ told: 1, by: ['p'] });
    const dates = await due('go-live');
    await database.dataSource.query('UPDATE plans SET told_revision = told_revision - 1, told_dates = NULL WHERE handoff_id = $1', [handoffId]);
    await tell();
    expect([await due('go-live'), await moves()]).toEqual([dates, { told: 1, by: ['p'] }]);
    // Who tells again after a while does so with another message: the dates are the same, and nothing has moved.
    await database.dataSource.query('UPDATE plans SET steps = steps + 1, told_dates = NULL WHERE handoff_id = $1', [handoffId]);
    await tell();
    expect([await due('go-live'), await moves()]).toEqual([dates, { told: 2, by: ['p'] }]);
  });

  it('is not told again within a second, so that many changes in a row are few messages', async () => {
    const { handoffId, accept, change, due } = await aHandoff();
    await accept();
    await change(3);
    await teller.round();
    const first = await due('go-live');
    await change(3);
    expect([await teller.round(), await due('go-live')]).toEqual([false, first]);
    await database.dataSource.query('UPDATE plans SET next_tell_at = now() WHERE handoff_id = $1', [handoffId]);
    await teller.round();
    expect((await due('go-live')) > first).toBe(true);
  });
});
