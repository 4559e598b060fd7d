import * as messages from '@throughline/contract/handoff';
import { createTemporalClient } from '@throughline/integrations/temporal';
import { Handoff, IntakeRepository, StoredDossier } from '@throughline/persistence';
import { aDelivery, aDossier, createTestDatabase } from '@throughline/persistence/testing';
import type { TestDatabase } from '@throughline/persistence/testing';
import { pino } from 'pino';
import { createActivities } from '../activities/index.ts';
import { testDataConverter } from '../testing/payload-keys.ts';
import { World } from '../testing/world.ts';
import { Dispatcher } from './dispatcher.ts';

const logger = pino({ level: 'silent' });
let database: TestDatabase;
let world: World;
let intake: IntakeRepository;
beforeAll(async () => {
  database = await createTestDatabase();
  world = await World.create(createActivities(database.dataSource, { vendorName: 'Calderis', secondReader: null }));
  intake = new IntakeRepository(database.dataSource);
});
afterAll(async () => {
  await world.close();
  await database.drop();
});

const dispatcher = () => new Dispatcher({ dataSource: database.dataSource, client: world.env.client, logger });
const row = (id: string) => database.dataSource.manager.findOneByOrFail(Handoff, { id });
const dueNow = () => database.dataSource.query('UPDATE handoffs SET next_start_at = now() WHERE workflow_started_at IS NULL');

async function until<T>(look: () => Promise<T>, so: (found: T) => boolean): Promise<T> {
  for (let tries = 0; tries < 400; tries += 1) {
    const found = await look();
    if (so(found)) return found;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('It never came to that.');
}

describe('dispatching', () => {
  it('starts one workflow for each deal, however many processes do it at once', async () => {
    const deals = await Promise.all(Array.from({ length: 12 }, () => intake.receive(aDelivery())));
    const processes = [dispatcher(), dispatcher(), dispatcher()];
    await Promise.all(processes.flatMap((one) => [one.round(), one.round()]));
    for (const { handoffId } of deals) {
      expect((await row(handoffId)).workflowStartedAt).not.toBeNull();
      const { state } = await until(() => row(handoffId), ({ phase }) => phase === 'review');
      expect(state?.package?.version).toBe(1);
    }
  });

  it('lets the workflows of a rush wait a moment before they begin, and that of a single deal not', async () => {
    const backoff = async (handoffId: string): Promise<number> => {
      const { events } = await world.env.client.workflow.getHandle(messages.handoffWorkflowId(handoffId)).fetchHistory();
      return Number(events?.[0]?.workflowExecutionStartedEventAttributes?.firstWorkflowTaskBackoff?.seconds ?? 0);
    };
    const alone = await intake.receive(aDelivery());
    await dispatcher().round();
    const rush = await Promise.all(Array.from({ length: 5 }, () => intake.receive(aDelivery())));
    await dispatcher().round();
    expect(await backoff(alone.handoffId)).toBe(0);
    expect(await Promise.all(rush.map(({ handoffId }) => backoff(handoffId)))).toEqual([3, 3, 3, 3, 3]);
    await until(() => row(rush[0]!.handoffId), ({ phase }) => phase === 'review');
  });

  it('finds the workflow of a deal whose start was not written down, running or ended', async () => {
    const { handoffId } = await intake.receive(aDelivery());
    await dispatcher().round();
    await until(() => row(handoffId), ({ phase }) => phase === 'review');
    for (const end of [false, true]) {
      if (end) {
        const handle = world.env.client.workflow.getHandle(messages.handoffWorkflowId(handoffId));
        await handle.executeUpdate(messages.cancelHandoff, { args: [{ key: 'cancel-it', actor: { kind: 'system', id: 'test' }, reason: 'Enough.' }] });
        await handle.result();
      }
      await database.dataSource.query('UPDATE handoffs SET workflow_started_at = NULL, next_start_at = now() WHERE id = $1', [handoffId]);
      await dispatcher().round();
      const found = await row(handoffId);
      expect([found.workflowStartedAt !== null, found.startError]).toEqual([true, null]);
    }
    expect((await row(handoffId)).phase).toBe('cancelled');
  });

  it('keeps a deal while Temporal is away, says so, and starts it when it is back', async () => {
    const { handoffId } = await intake.receive(aDelivery());
    const away = createTemporalClient({ address: '127.0.0.1:1', namespace: 'default' }, testDataConverter());
    await new Dispatcher({ dataSource: database.dataSource, client: away, logger }).round();
    const waiting = await row(handoffId);
    expect([waiting.workflowStartedAt, waiting.startAttempts]).toEqual([null, 1]);
    expect(waiting.startError).toMatch(/Temporal/);
    await dueNow();
    await dispatcher().round();
    expect((await row(handoffId)).startError).toBeNull();
    await until(() => row(handoffId), ({ phase }) => phase === 'review');
    await away.connection.close();
  });

  it('tells a running workflow of a newer dossier, and nobody of one that comes too late', async () => {
    const first = aDossier();
    const newer = (day: number) => ({ ...first, source: { ...first.source, exportedAt: `2026-04-0${day}T08:00:00.000Z` } });
    const { handoffId } = await intake.receive(aDelivery(first));
    await dispatcher().round();
    await until(() => row(handoffId), ({ phase }) => phase === 'review');
    await intake.receive(aDelivery(newer(1)));
    await dispatcher().round();
    const { state, currentDossierId } = await until(() => row(handoffId), (found) => found.state?.package?.version === 2);
    expect(state?.package?.dossierId).toBe(currentDossierId);

    await world.env.client.workflow.getHandle(messages.handoffWorkflowId(handoffId)).terminate();
    await intake.receive(aDelivery(newer(2)));
    await dispatcher().round();
    const [last] = await database.dataSource.manager.find(StoredDossier, { where: { handoffId }, order: { receivedAt: 'DESC' }, take: 1 });
    expect(last?.deliveredAt).toBeNull();
    expect(last?.supersededAt).not.toBeNull();
  });

  it('tells a workflow whose start was not written down of the dossier that came meanwhile', async () => {
    const first = aDossier();
    const { handoffId } = await intake.receive(aDelivery(first));
    await dispatcher().round();
    await until(() => row(handoffId), ({ phase }) => phase === 'review');
    await intake.receive(aDelivery({ ...first, source: { ...first.source, exportedAt: '2026-04-01T08:00:00.000Z' } }));
    await database.dataSource.query('UPDATE handoffs SET workflow_started_at = NULL, next_start_at = now() WHERE id = $1', [handoffId]);
    await dispatcher().round();
    await dispatcher().round();
    const { state, currentDossierId } = await until(() => row(handoffId), (found) => found.state?.package?.version === 2);
    expect(state?.package?.dossierId).toBe(currentDossierId);
    await dispatcher().round();
    expect((await database.dataSource.manager.findBy(StoredDossier, { handoffId })).map(({ deliveredAt }) => deliveredAt)).not.toContain(null);
  });

  it('starts a deal that is only a reference, and lets it wait for its dossier', async () => {
    const dossier = aDossier();
    const deal = { system: 'file' as const, externalId: dossier.deal.externalId };
    const { handoffId } = await intake.receive(aDelivery(null, { deal }));
    await dispatcher().round();
    await until(() => row(handoffId), ({ sequence }) => sequence === 1);
    expect((await row(handoffId)).phase).toBe('intake');
    await intake.receive(aDelivery(dossier, { deal }));
    await dispatcher().round();
    await until(() => row(handoffId), ({ phase }) => phase === 'review');
  });
});
