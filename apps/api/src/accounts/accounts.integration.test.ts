import { compilePackage } from '@throughline/domain';
import type { Dossier } from '@throughline/domain';
import { readDossier } from '@throughline/extraction';
import { IntakeRepository, PackageRepository } from '@throughline/persistence';
import { aDelivery, aDossier } from '@throughline/persistence/testing';
import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { createTestApi } from '../testing/test-api.ts';
import type { TestApi } from '../testing/test-api.ts';

let api: TestApi;
let reader: string;
beforeAll(async () => {
  api = await createTestApi();
  reader = await api.apiKey(['handoffs:read']);
});
afterAll(() => api.close());

interface Record { id: string; name: string; deals: { handoffId: string; compiled: boolean }[]; facets: { facet: string; topics: { topic: string; current: { what: string; handoffId: string }[]; earlier: { what: string; handoffId: string }[] }[] }[] }

const deal = (account: string, closedAt: string, system: Dossier['source']['system'] = 'file'): Dossier =>
  aDossier({ source: { system }, account: { externalId: account, name: 'Harbour & Finch' }, deal: { externalId: randomUUID(), name: `Deal of ${closedAt.slice(0, 4)}`, closedAt, currency: 'EUR', paymentTerms: `Net ${closedAt.slice(2, 4)}` } });
async function taken(dossier: Dossier): Promise<{ id: string; accountId: string }> {
  const { handoffId } = await new IntakeRepository(api.database.dataSource).receive(aDelivery(dossier));
  const { accountId } = (await request(api.http).get(`/api/handoffs/${handoffId}`).set('Authorization', reader).expect(200)).body as { accountId: string };
  return { id: handoffId, accountId };
}
async function compiled(dossier: Dossier): Promise<{ id: string; accountId: string }> {
  const deal = await taken(dossier);
  const [stored] = await api.database.dataSource.query<{ id: string }[]>('SELECT id FROM dossiers WHERE handoff_id = $1', [deal.id]);
  const at = dossier.deal.closedAt;
  for (const version of [1, 2]) {
    const body = compilePackage({ ...dossier, deal: { ...dossier.deal, ...(version === 1 ? { paymentTerms: 'Overtaken' } : {}) } }, readDossier(dossier), [], at);
    await new PackageRepository(api.database.dataSource).store({ handoffId: deal.id, dossierId: stored!.id, dossier, version, body, introduction: { subject: 'Hello', message: 'We begin.' }, at });
  }
  return deal;
}
const get = (id: string) => request(api.http).get(`/api/accounts/${id}`);
const read = async (id: string) => (await get(id).set('Authorization', reader).expect(200)).body as Record;
const payment = ({ facets }: Record) => facets.find(({ facet }) => facet === 'procurement')!.topics.find(({ topic }) => topic === 'payment');

describe('the record of a customer', () => {
  it('is one over all deals of one customer of one system, with what the newest package of each tells', async () => {
    const account = randomUUID();
    const [first, second] = [await compiled(deal(account, '2024-03-01T12:00:00.000Z')), await compiled(deal(account, '2026-03-01T12:00:00.000Z'))];
    expect(second.accountId).toBe(first.accountId);
    const record = await read(first.accountId);
    expect(record).toMatchObject({ name: 'Harbour & Finch', deals: [{ handoffId: second.id, compiled: true }, { handoffId: first.id, compiled: true }] });
    expect(payment(record)).toMatchObject({ current: [{ what: 'Net 26', handoffId: second.id }], earlier: [{ what: 'Net 24', handoffId: first.id }] });
  });

  it('is another for whoever goes by the same id in another system', async () => {
    const account = randomUUID();
    const [file, salesforce] = [await taken(deal(account, '2026-03-01T12:00:00.000Z')), await taken(deal(account, '2026-03-01T12:00:00.000Z', 'salesforce'))];
    expect(salesforce.accountId).not.toBe(file.accountId);
    expect((await read(file.accountId)).deals.map(({ handoffId }) => handoffId)).toEqual([file.id]);
  });

  it('has their deals and no fact yet, while nothing has been compiled', async () => {
    const { id, accountId } = await taken(deal(randomUUID(), '2026-03-01T12:00:00.000Z'));
    const record = await read(accountId);
    expect(record.deals).toMatchObject([{ handoffId: id, compiled: false }]);
    expect(record.facets.flatMap(({ topics }) => topics)).toEqual([]);
  });

  it('is read by everybody who reads handoffs, and never by a customer', async () => {
    const { accountId } = await taken(deal(randomUUID(), '2026-03-01T12:00:00.000Z'));
    const { contacts } = await api.handoff();
    await get(accountId).set('Cookie', await api.customer(contacts[0]!.id)).expect(401);
    await get(accountId).expect(401);
    await get(accountId).set('Authorization', await api.apiKey(['inbox:read'])).expect(403);
    await get(accountId).set('Cookie', (await api.person('read_only')).cookie).expect(200);
    expect((await get(randomUUID()).set('Authorization', reader).expect(404)).body).toMatchObject({ detail: 'There is no such customer.' });
  });
});
