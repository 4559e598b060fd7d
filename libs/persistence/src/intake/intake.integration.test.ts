import type { Dossier, HandoffEvent, HandoffPackage } from '@throughline/domain';
import { randomUUID } from 'node:crypto';
import { PackageRepository } from '../handoff/package.repository.ts';
import { InboxRepository } from './inbox.repository.ts';
import { DispatchRepository } from '../dispatch/dispatch.repository.ts';
import { aDelivery, aDossier, aProjection, aState, createTestDatabase } from '../testing/index.ts';
import type { TestDatabase } from '../testing/index.ts';
import { ProjectionRepository } from '../projection/projection.repository.ts';
import { IntakeRepository } from './intake.repository.ts';

let database: TestDatabase;
let intake: IntakeRepository;
beforeEach(async () => {
  database = await createTestDatabase();
  intake = new IntakeRepository(database.dataSource);
});
afterEach(() => database.drop());

async function count(table: string): Promise<number> {
  const [row] = await database.dataSource.query<{ count: number }[]>(`SELECT count(*) FROM ${table}`);
  return row!.count;
}

async function contacts(): Promise<{ externalId: string; id: string; name: string; gone: boolean }[]> {
  return database.dataSource.query('SELECT external_id AS "externalId", id, name, gone_at IS NOT NULL AS gone FROM contacts ORDER BY external_id');
}

async function compile(handoffId: string, dossierId: string, dossier: Dossier, version: number): Promise<void> {
  const body = { rubric: { total: 0 } } as HandoffPackage;
  await new PackageRepository(database.dataSource).store({ handoffId, dossierId, dossier, version, body, introduction: { subject: 'Hello', message: 'We begin.' }, at: '2026-03-09T08:00:00Z' });
}

describe('taking a deal in', () => {
  it('makes one handoff of twenty identical deliveries at once', async () => {
    const delivery = aDelivery();
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => intake.receive(delivery)));
    expect(outcomes.filter((outcome) => outcome.status === 'accepted')).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome.status === 'duplicate')).toHaveLength(19);
    expect(new Set(outcomes.map((outcome) => outcome.handoffId)).size).toBe(1);
    expect([await count('handoffs'), await count('dossiers'), await count('inbox'), await count('contacts')]).toEqual([1, 1, 1, 2]);
  });

  it('makes one handoff of twenty deliveries of the same content under other ids', async () => {
    const dossier = aDossier();
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => intake.receive(aDelivery(dossier))));
    expect(outcomes.filter((outcome) => outcome.status === 'accepted')).toHaveLength(1);
    expect([await count('handoffs'), await count('dossiers'), await count('inbox')]).toEqual([1, 1, 20]);
  });

  it('stores one of two deals that come under the same delivery id at the same moment, whole, and nothing of the other', async () => {
    const [one, other] = [aDelivery(), aDelivery()];
    const outcomes = await Promise.all([intake.receive(one), intake.receive({ ...other, deliveryId: one.deliveryId })]);
    expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(['accepted', 'duplicate']);
    expect(outcomes[0]!.handoffId).toBe(outcomes[1]!.handoffId);
    expect([await count('handoffs'), await count('dossiers'), await count('inbox')]).toEqual([1, 1, 1]);
  });

  it('ends with the newest dossier in whatever order they come', async () => {
    const first = aDossier();
    const versions = [1, 2, 3, 4, 5].map((day) => ({ ...first, source: { ...first.source, exportedAt: `2026-03-0${day}T08:00:00Z` }, account: { ...first.account, name: `Name ${day}` } }));
    await Promise.all([3, 1, 5, 2, 4].map((day) => intake.receive(aDelivery(versions[day - 1]))));
    expect(await database.dataSource.query('SELECT account_name AS name FROM handoffs')).toEqual([{ name: 'Name 5' }]);
    expect(await count('dossiers')).toBe(5);
    const waiting = await database.dataSource.query('SELECT d.id = h.current_dossier_id AS current FROM dossiers d JOIN handoffs h ON h.id = d.handoff_id WHERE delivered_at IS NULL AND superseded_at IS NULL');
    expect(waiting).toEqual([{ current: true }]);
  });

  it('calls an older dossier that comes late superseded, and leaves everything as it is', async () => {
    const newer = aDossier();
    await intake.receive(aDelivery(newer));
    const late = { ...newer, source: { ...newer.source, exportedAt: '2026-01-01T00:00:00Z' }, account: { ...newer.account, name: 'Old name' }, contacts: [] };
    expect((await intake.receive(aDelivery(late))).status).toBe('superseded');
    expect(await database.dataSource.query('SELECT account_name AS name FROM handoffs')).toEqual([{ name: newer.account.name }]);
    expect((await contacts()).map((contact) => contact.gone)).toEqual([false, false]);
  });

  it('calls a newer dossier superseded once the package is accepted', async () => {
    const dossier = aDossier();
    const { handoffId } = await intake.receive(aDelivery(dossier));
    await new ProjectionRepository(database.dataSource).applyProjection(aProjection(aState(handoffId, { phase: 'briefing' })));
    const newer = { ...dossier, source: { ...dossier.source, exportedAt: '2026-03-09T08:00:00Z' } };
    expect(await intake.receive(aDelivery(newer))).toMatchObject({ status: 'superseded', handoffId });
  });

  it('leaves what lists and people see to the compile run that uses a newer dossier, once there was one', async () => {
    const dossier = aDossier();
    const { handoffId } = await intake.receive(aDelivery(dossier));
    const newer = { ...dossier, source: { ...dossier.source, exportedAt: '2026-03-09T08:00:00Z' }, account: { ...dossier.account, name: 'New name' }, contacts: [], team: [] };
    const seen = async () => {
      const [row] = await database.dataSource.query<{ name: string; dossier: string; team: number }[]>(
        'SELECT account_name AS name, current_dossier_id AS dossier, (SELECT count(*) FROM team_members WHERE handoff_id = handoffs.id) AS team FROM handoffs');
      return { ...row!, gone: (await contacts()).map(({ gone }) => gone) };
    };
    const before = await seen();
    await compile(handoffId, before.dossier, dossier, 1);
    expect((await intake.receive(aDelivery(newer))).status).toBe('accepted');
    expect(await seen()).toEqual(before);
    const [waiting] = await database.dataSource.query<{ id: string }[]>('SELECT id FROM dossiers WHERE id <> $1', [before.dossier]);
    const after = { name: 'New name', dossier: waiting!.id, team: 0, gone: [true, true] };
    await compile(handoffId, waiting!.id, newer, 2);
    expect(await seen()).toEqual(after);
    // A first attempt that was taken for dead and comes to its end only now.
    await compile(handoffId, before.dossier, dossier, 1);
    expect(await seen()).toEqual(after);
  });

  it('does not count a dossier that crossed the acceptance and was not used, when the review opens again', async () => {
    const dossier = aDossier();
    const exported = (day: number) => ({ ...dossier, source: { ...dossier.source, exportedAt: `2026-03-0${day}T08:00:00Z` } });
    const { handoffId } = await intake.receive(aDelivery(dossier));
    const [first] = await database.dataSource.query<{ id: string }[]>('SELECT id FROM dossiers');
    await compile(handoffId, first!.id, dossier, 1);
    await intake.receive(aDelivery(exported(9)));
    const [crossed] = await database.dataSource.query<{ id: string }[]>('SELECT id FROM dossiers ORDER BY exported_at DESC LIMIT 1');
    const event: HandoffEvent = { key: '1.1', type: 'dossier.received', at: '2026-03-09T09:00:00Z', actor: { kind: 'system', id: 'throughline' }, visibility: 'team', subject: null, before: null, after: { dossierId: crossed!.id, used: false } };
    await new ProjectionRepository(database.dataSource).applyProjection(aProjection(aState(handoffId, { phase: 'review' }), { events: [event] }));
    expect((await intake.receive(aDelivery(exported(5)))).status).toBe('accepted');
    expect((await intake.receive(aDelivery(exported(4)))).status).toBe('superseded');
  });

  it('keeps the ids of contacts over newer dossiers and marks those who are gone', async () => {
    const dossier = aDossier();
    await intake.receive(aDelivery(dossier));
    const before = await contacts();
    const [bea] = dossier.contacts!;
    const newer = { ...dossier, source: { ...dossier.source, exportedAt: '2026-03-09T08:00:00Z' }, contacts: [{ ...bea!, name: 'Bea Buyer-Finch' }, { id: 'c-3', name: 'Dora', notes: 'Left the company in May' }] };
    expect((await intake.receive(aDelivery(newer))).status).toBe('accepted');
    expect(await contacts()).toEqual([
      { ...before[0], name: 'Bea Buyer-Finch', gone: false },
      { ...before[1], gone: true },
      { externalId: 'c-3', id: expect.any(String), name: 'Dora', gone: true },
    ]);
  });

  it('takes a reference to a deal first and its dossier later', async () => {
    const dossier = aDossier();
    const reference = aDelivery(null, { deal: { system: 'file', externalId: dossier.deal.externalId } });
    const { handoffId, status } = await intake.receive(reference);
    expect(status).toBe('accepted');
    expect(await intake.receive(aDelivery(null, { deal: reference.deal }))).toMatchObject({ status: 'duplicate', handoffId });
    expect(await intake.receive(aDelivery(dossier))).toMatchObject({ status: 'accepted', handoffId });
    expect(await database.dataSource.query('SELECT account_name AS name FROM handoffs')).toEqual([{ name: dossier.account.name }]);
  });

  it('lets the team of a demonstration sign in, and makes no account from a real dossier', async () => {
    await intake.receive(aDelivery(aDossier()));
    expect(await count('people')).toBe(0);
    await intake.receive(aDelivery(aDossier(), { demonstration: true }));
    expect(await database.dataSource.query('SELECT email, role FROM people ORDER BY email')).toEqual([
      { email: 'ada.seller@calderis.example', role: 'seller' },
      { email: 'cleo.success@calderis.example', role: 'customer_success' },
    ]);
  });
});

describe('the inbox', () => {
  const rejection = () => ({
    source: 'webhook' as const, deliveryId: randomUUID(), receivedAt: new Date().toISOString(), httpStatus: 422, reason: 'This is not a dossier.',
    problems: [{ path: 'deal', message: 'is missing' }], body: Buffer.from([0xff, 0x7b, 0x00]), bytes: 3, options: { demonstration: true }, correlationId: null,
  });

  it('keeps what cannot be used byte for byte, and says why', async () => {
    const inbox = new InboxRepository(database.dataSource);
    const rejected = rejection();
    const id = await inbox.reject(rejected);
    expect(await inbox.reject(rejected)).toBe(id);
    expect((await inbox.load(id))?.body).toEqual(rejected.body);
    expect(await inbox.list({ limit: 10, offset: 0 })).toMatchObject({ total: 1, rejected: 1, items: [{ id, status: 'rejected', timesReceived: 2, complete: true, problems: rejected.problems }] });
  });

  it('keeps the newest body of a delivery that comes again, and counts how often it came', async () => {
    const inbox = new InboxRepository(database.dataSource);
    const rejected = rejection();
    const id = await inbox.reject(rejected);
    await inbox.reject({ ...rejected, httpStatus: 400, reason: 'This is not JSON.', problems: [], body: Buffer.from('newest'), bytes: 99_000_000 });
    expect(await inbox.find(id)).toMatchObject({ reason: 'This is not JSON.', httpStatus: 400, problems: [], bytes: 99_000_000, complete: false, timesReceived: 2, preview: 'newest' });
  });

  it('is over with a rejection once the same delivery can be used', async () => {
    const inbox = new InboxRepository(database.dataSource);
    const rejected = rejection();
    const id = await inbox.reject(rejected);
    const outcome = await intake.receive(aDelivery(aDossier(), { source: 'webhook', deliveryId: rejected.deliveryId }));
    expect(outcome).toMatchObject({ inboxId: id, status: 'accepted' });
    expect(await inbox.find(id)).toMatchObject({ status: 'accepted', handoffId: outcome.handoffId, reason: null, problems: [], replayedAt: expect.any(String) });
    expect((await inbox.load(id))?.body).toBeNull();
  });

  it('says of a delivery whose beginning only was kept that it is not complete', async () => {
    const inbox = new InboxRepository(database.dataSource);
    const id = await inbox.reject({ ...rejection(), httpStatus: 413, bytes: 99_000_000 });
    expect(await inbox.find(id)).toMatchObject({ complete: false, bytes: 99_000_000 });
  });

  it('does not forget that a delivery was accepted when a broken one comes under its id', async () => {
    const delivery = aDelivery();
    const { inboxId } = await intake.receive(delivery);
    const inbox = new InboxRepository(database.dataSource);
    await inbox.reject({ ...rejection(), source: delivery.source, deliveryId: delivery.deliveryId });
    expect(await inbox.find(inboxId)).toMatchObject({ status: 'accepted', reason: null });
  });
});

describe('dispatching', () => {
  it('hands no handoff to two dispatchers, and all of them to somebody', async () => {
    for (let index = 0; index < 30; index += 1) await intake.receive(aDelivery());
    const dispatch = new DispatchRepository(database.dataSource);
    const claims = (await Promise.all(Array.from({ length: 6 }, () => dispatch.claimStarts(7, 60_000)))).flat();
    const rest = await dispatch.claimStarts(100, 60_000);
    const ids = [...claims, ...rest].map((claim) => claim.id);
    expect(ids).toHaveLength(30);
    expect(new Set(ids).size).toBe(30);
  });

  it('gives a handoff to the next one when its dispatcher has been silent, and never again once it runs', async () => {
    const { handoffId } = await intake.receive(aDelivery());
    const dispatch = new DispatchRepository(database.dataSource);
    const [claimed] = await dispatch.claimStarts(10, 0);
    expect(claimed).toMatchObject({ id: handoffId, attempts: 0, dossierId: expect.any(String), clock: { dayLength: 86_400_000 } });
    const [again] = await dispatch.claimStarts(10, 60_000);
    expect(again).toMatchObject({ id: handoffId, attempts: 1 });
    await dispatch.postponeStarts([handoffId], 0, 'Temporal does not answer.');
    await dispatch.claimStarts(10, 0);
    await dispatch.markStarted([{ id: handoffId, dossierId: claimed!.dossierId }]);
    expect(await dispatch.claimStarts(10, 0)).toEqual([]);
    expect(await dispatch.claimDossiers(10, 0)).toEqual([]);
  });

  it('tells a running workflow of a newer dossier, and of nothing else', async () => {
    const dossier = aDossier();
    await intake.receive(aDelivery(dossier));
    const dispatch = new DispatchRepository(database.dataSource);
    const [claimed] = await dispatch.claimStarts(10, 60_000);
    const newer = { ...dossier, source: { ...dossier.source, exportedAt: '2026-03-09T08:00:00Z' } };
    await intake.receive(aDelivery(newer));
    expect(await dispatch.claimDossiers(10, 60_000)).toEqual([]);
    await dispatch.markStarted([{ id: claimed!.id, dossierId: claimed!.dossierId }]);
    const told = await dispatch.claimDossiers(10, 60_000);
    expect(told).toMatchObject([{ handoffId: claimed!.id, attempts: 0 }]);
    await dispatch.markDelivered(told[0]!.id);
    expect(await dispatch.claimDossiers(10, 0)).toEqual([]);
  });
});
