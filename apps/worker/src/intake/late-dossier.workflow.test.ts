import * as messages from '@throughline/contract/handoff';
import { Handoff, IntakeRepository, StoredDossier } from '@throughline/persistence';
import { aDelivery, aDossier, createTestDatabase } from '@throughline/persistence/testing';
import type { TestDatabase } from '@throughline/persistence/testing';
import { pino } from 'pino';
import { createActivities } from '../activities/index.ts';
import { World } from '../testing/world.ts';
import { Dispatcher } from './dispatcher.ts';

let database: TestDatabase;
let world: World;
beforeAll(async () => {
  database = await createTestDatabase();
  world = await World.create(createActivities(database.dataSource, { vendorName: 'Calderis', secondReader: null }));
});
afterAll(async () => {
  await world.close();
  await database.drop();
});

async function until<T>(look: () => Promise<T>, so: (found: T) => boolean): Promise<T> {
  for (let tries = 0; tries < 400; tries += 1) {
    const found = await look();
    if (so(found)) return found;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('It never came to that.');
}

describe('a newer dossier', () => {
  it('changes nothing that people see when it crosses the acceptance', async () => {
    const intake = new IntakeRepository(database.dataSource);
    const dispatcher = new Dispatcher({ dataSource: database.dataSource, client: world.env.client, logger: pino({ level: 'silent' }) });
    const row = (id: string) => database.dataSource.manager.findOneByOrFail(Handoff, { id });
    const first = aDossier();
    const { handoffId } = await intake.receive(aDelivery(first));
    await dispatcher.round();
    const before = await until(() => row(handoffId), ({ phase }) => phase === 'review');
    const handle = world.env.client.workflow.getHandle(messages.handoffWorkflowId(handoffId));
    await intake.receive(aDelivery({ ...first, source: { ...first.source, exportedAt: '2026-04-01T08:00:00.000Z' }, account: { ...first.account, name: 'Another name' }, contacts: [] }));
    await handle.executeUpdate(messages.acceptReview, { args: [{ key: 'accept-it', actor: { kind: 'system', id: 'test' }, note: '', overrideReason: 'They begin on Monday.' }] });
    await dispatcher.round();
    const look = () => database.dataSource.manager.findBy(StoredDossier, { handoffId });
    const dossiers = await until(look, (found) => found.some(({ supersededAt }) => supersededAt !== null));
    expect(dossiers.find(({ supersededAt }) => supersededAt !== null)?.deliveredAt).not.toBeNull();
    expect(await row(handoffId)).toMatchObject({ phase: 'briefing', accountName: first.account.name, currentDossierId: before.currentDossierId });
    expect(await database.dataSource.query('SELECT count(*) FROM contacts WHERE handoff_id = $1 AND gone_at IS NULL', [handoffId])).toEqual([{ count: first.contacts!.length }]);
  });
});
