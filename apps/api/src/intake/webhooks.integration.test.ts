import { randomUUID } from 'node:crypto';
import type { Dossier } from '@throughline/domain';
import { aDossier } from '@throughline/persistence/testing';
import request from 'supertest';
import { deliver } from '../testing/deliver.ts';
import { createTestApi } from '../testing/test-api.ts';
import type { TestApi } from '../testing/test-api.ts';

const LIMIT = 20_000;

let api: TestApi;
let operator: string;
beforeAll(async () => {
  // Temporal's address leads nowhere: everything here works while it is stopped.
  api = await createTestApi({ MAX_WEBHOOK_BYTES: String(LIMIT) });
  operator = await api.apiKey(['inbox:read', 'inbox:replay', 'handoffs:read', 'deals:import']);
});
afterAll(() => api.close());

const count = async (table: string, where = 'true') => (await api.database.dataSource.query<{ n: number }[]>(`SELECT count(*) AS n FROM ${table} WHERE ${where}`))[0]!.n;
const handoffsOf = (dossier: Dossier) => count('handoffs', `deal_external_id = '${dossier.deal.externalId}'`);
const inboxOf = async (deliveryId: string) => {
  const { body } = await request(api.http).get('/api/inbox?size=200').set('Authorization', operator).expect(200);
  return (body as { items: { id: string; deliveryId: string; status: string; reason: string; problems: { path: string }[]; bytes: number; replayable: boolean; preview: string; handoffId: string | null }[] }).items.find((item) => item.deliveryId === deliveryId);
};

describe('a delivery that can be used', () => {
  it('is taken in while Temporal is stopped, and says where its handoff is', async () => {
    const dossier = aDossier();
    const id = randomUUID();
    const { body, headers } = await deliver(api.http, dossier, { id, headers: { 'x-correlation-id': 'from-the-crm-1' } }).expect(202);
    expect(body).toEqual({ deliveryId: id, status: 'accepted', handoffId: expect.any(String), url: `http://localhost:4100/handoffs/${body.handoffId}` });
    expect(headers['x-correlation-id']).toBe('from-the-crm-1');
    const [handoff] = await api.database.dataSource.query('SELECT account_name, workflow_started_at, correlation_id FROM handoffs WHERE id = $1', [body.handoffId]);
    expect(handoff).toEqual({ account_name: dossier.account.name, workflow_started_at: null, correlation_id: 'from-the-crm-1' });
    const shown = await request(api.http).get(`/api/handoffs/${body.handoffId}`).set('Authorization', operator).expect(200);
    expect(shown.body).toMatchObject({ accountName: dossier.account.name, phase: 'intake', waiting: expect.stringContaining('about to start') });
  });

  it('is one handoff when it comes again, under the same id and under others, at once', async () => {
    const dossier = aDossier();
    const id = randomUUID();
    const answers = await Promise.all([...Array.from({ length: 10 }, () => deliver(api.http, dossier, { id })), ...Array.from({ length: 10 }, () => deliver(api.http, dossier))]);
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(202));
    expect(new Set(answers.map(({ body }) => body.handoffId)).size).toBe(1);
    expect(answers.filter(({ body }) => body.status === 'accepted')).toHaveLength(1);
    expect(answers.filter(({ body }) => body.status === 'duplicate')).toHaveLength(19);
    expect(await handoffsOf(dossier)).toBe(1);
  });

  it('keeps the newest export of a deal when two come in the wrong order', async () => {
    const older = aDossier();
    const newer: Dossier = { ...older, source: { system: 'file', exportedAt: '2026-03-05T08:00:00.000Z' }, account: { ...older.account, name: 'Harbour & Finch Group' } };
    const first = await deliver(api.http, newer).expect(202);
    const second = await deliver(api.http, older).expect(202);
    expect(second.body).toMatchObject({ status: 'superseded', handoffId: first.body.handoffId });
    const [handoff] = await api.database.dataSource.query('SELECT account_name FROM handoffs WHERE id = $1', [first.body.handoffId]);
    expect(handoff.account_name).toBe('Harbour & Finch Group');
  });

  it('may be only a reference to a deal, whose dossier comes later to the same handoff', async () => {
    const dossier = aDossier();
    const reference = { dealRef: { system: 'file', externalId: dossier.deal.externalId } };
    const first = await deliver(api.http, reference).expect(202);
    const shown = await request(api.http).get(`/api/handoffs/${first.body.handoffId}`).set('Authorization', operator).expect(200);
    expect(shown.body).toMatchObject({ accountName: `Deal ${dossier.deal.externalId}`, phase: 'intake' });
    const second = await deliver(api.http, dossier).expect(202);
    expect(second.body).toMatchObject({ status: 'accepted', handoffId: first.body.handoffId });
  });
});

describe('a delivery that nobody signed', () => {
  it.each([
    ['with another secret', 'bad_signature', { secret: `whsec_${Buffer.alloc(32, 9).toString('base64')}` }],
    ['six minutes ago', 'too_old', { at: new Date(Date.now() - 360_000) }],
    ['six minutes from now', 'too_new', { at: new Date(Date.now() + 360_000) }],
  ])('properly, but %s, is refused as %s and not kept', async (_how, code, options) => {
    const before = await count('inbox');
    const { body, headers } = await deliver(api.http, aDossier(), options).expect(401);
    expect(headers['content-type']).toContain('application/problem+json');
    expect(body).toMatchObject({ status: 401, code, correlationId: headers['x-correlation-id'] });
    expect(await count('inbox')).toBe(before);
  });

  it('at all, is refused with the names of the headers', async () => {
    const { body } = await request(api.http).post('/webhooks/deals').send(aDossier()).expect(401);
    expect(body).toMatchObject({ code: 'missing_headers', detail: expect.stringContaining('webhook-signature') });
  });

  it('and is far too large, is neither read to its end nor kept', async () => {
    const before = await count('inbox');
    const { body } = await deliver(api.http, 'x'.repeat(LIMIT * 5)).expect(413);
    expect(body.code).toBe('too_large');
    expect(await count('inbox')).toBe(before);
  });
});

describe('a signed delivery that cannot be used', () => {
  it('because it is not JSON, is kept with its reason', async () => {
    const id = randomUUID();
    const { body } = await deliver(api.http, '{"schemaVersion": ', { id }).expect(400);
    expect(body).toMatchObject({ status: 400, code: 'not_json', detail: expect.stringContaining('kept in the inbox') });
    expect(await inboxOf(id)).toMatchObject({ status: 'rejected', reason: 'The body is not valid JSON.', replayable: true, preview: '{"schemaVersion": ', bytes: 18 });
  });

  it('because it is not text, is kept byte for byte', async () => {
    const id = randomUUID();
    const bytes = Buffer.from([0x7b, 0xff, 0x00, 0x7d]);
    await deliver(api.http, bytes, { id }).expect(400);
    const [row] = await api.database.dataSource.query('SELECT body FROM inbox WHERE delivery_id = $1', [id]);
    expect(bytes.equals(row.body)).toBe(true);
  });

  it('because it is no dossier, is refused with every problem and its path', async () => {
    const id = randomUUID();
    const { deal, contacts, ...rest } = aDossier();
    const wrong = { ...rest, contacts: [{ ...contacts![0], email: 'not-an-address' }, contacts![1]], deal: { ...deal, currency: 'euros', closedAt: 'soon' }, surprise: true };
    const { body } = await deliver(api.http, wrong, { id }).expect(422);
    const paths = (body.errors as { path: string }[]).map(({ path }) => path);
    expect(new Set(paths)).toEqual(new Set(['', 'contacts[0].email', 'deal.closedAt', 'deal.currency']));
    expect((await inboxOf(id))!.problems).toEqual(body.errors);
  });

  it('because the database could not hold its text, is refused with the path instead of failing', async () => {
    const dossier = aDossier();
    const nul = await deliver(api.http, { ...dossier, account: { ...dossier.account, background: 'before\u0000after' } }).expect(422);
    expect(nul.body.errors).toEqual([{ path: 'account.background', message: expect.any(String) }]);
    const half = { ...dossier, contributions: [{ id: 'x', kind: 'other', by: 'agent', data: { said: ['fine', '\ud800'] } }] };
    const surrogate = await deliver(api.http, JSON.stringify(half)).expect(422);
    expect(surrogate.body.errors).toEqual([{ path: 'contributions[0].data.said[1]', message: expect.any(String) }]);
    const deep = { ...dossier, contributions: [{ id: 'x', kind: 'other', by: 'agent', data: { deep: JSON.parse(`${'['.repeat(3000)}${']'.repeat(3000)}`) } }] };
    await deliver(api.http, JSON.stringify(deep)).expect(422);
  });

  it('because it is too large, is kept with its beginning and its size, and cannot be replayed', async () => {
    const id = randomUUID();
    const text = JSON.stringify({ ...aDossier(), padding: 'x'.repeat(65_536) });
    const { body } = await deliver(api.http, text, { id }).expect(413);
    expect(body).toMatchObject({ code: 'too_large', detail: expect.stringMatching(new RegExp(`${text.length} bytes.+has to be delivered again`)) });
    const item = (await inboxOf(id))!;
    expect(item).toMatchObject({ status: 'rejected', bytes: text.length, replayable: false });
    const replay = await request(api.http).post(`/api/inbox/${item.id}/replay`).set('Authorization', operator).expect(409);
    expect(replay.body).toMatchObject({ code: 'not_replayable', detail: expect.stringContaining('too large') });
  });

  it('that asked for a demonstration is replayed only by somebody who could have asked for it', async () => {
    const importer = await api.apiKey(['deals:import', 'clock:move', 'inbox:replay']);
    await request(api.http).post('/api/import?demonstration=true').set('Authorization', importer).set('content-type', 'application/json').send('"demonstration"').expect(422);
    const [item] = await api.database.dataSource.query<{ id: string }[]>(`SELECT id FROM inbox WHERE options @> '{"demonstration": true}'`);
    const replay = (as: string) => request(api.http).post(`/api/inbox/${item!.id}/replay`).set('Authorization', as);
    expect((await replay(operator).expect(403)).body.code).toBe('not_permitted');
    await replay(importer).expect(422);
  });

  it('is refused again at a replay, and taken in once it can be used', async () => {
    const id = randomUUID();
    const dossier = aDossier();
    await deliver(api.http, 'not yet', { id }).expect(400);
    const item = (await inboxOf(id))!;
    const again = await request(api.http).post(`/api/inbox/${item.id}/replay`).set('Authorization', operator).expect(400);
    expect(again.body.code).toBe('not_json');
    // As if a later version could read what this one cannot.
    await api.database.dataSource.query('UPDATE inbox SET body = $2, bytes = $3 WHERE id = $1', [item.id, Buffer.from(JSON.stringify(dossier)), JSON.stringify(dossier).length]);
    const taken = await request(api.http).post(`/api/inbox/${item.id}/replay`).set('Authorization', operator).expect(202);
    expect(taken.body).toMatchObject({ status: 'accepted', deliveryId: id });
    expect(await inboxOf(id)).toMatchObject({ status: 'accepted', handoffId: taken.body.handoffId, replayable: false });
    const third = await request(api.http).post(`/api/inbox/${item.id}/replay`).set('Authorization', operator).expect(409);
    expect(third.body.code).toBe('not_replayable');
  });
});

describe('the inbox', () => {
  it('is closed to those who may not read it, and has no entry under an unknown id', async () => {
    const { cookie } = await api.person('seller');
    await request(api.http).get('/api/inbox').set('Cookie', cookie).expect(403);
    await request(api.http).get(`/api/inbox/${randomUUID()}`).set('Authorization', operator).expect(404);
    await request(api.http).post(`/api/inbox/${randomUUID()}/replay`).set('Authorization', operator).expect(404);
  });

  it('counts what was rejected over all pages', async () => {
    const { body } = await request(api.http).get('/api/inbox?status=rejected&size=1').set('Authorization', operator).expect(200);
    expect(body.items).toHaveLength(1);
    expect(body.rejected).toBe(await count('inbox', `status = 'rejected'`));
    expect(body.rejected).toBeGreaterThan(3);
  });
});
