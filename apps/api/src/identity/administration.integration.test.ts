import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { createTestApi } from '../testing/test-api.ts';
import type { TestApi } from '../testing/test-api.ts';

let api: TestApi;
let admin: Awaited<ReturnType<TestApi['person']>>;
beforeEach(async () => {
  api = await createTestApi();
  admin = await api.person('administrator');
});
afterEach(() => api.close());

const as = (cookie: string) => ({
  get: (path: string) => request(api.http).get(path).set('Cookie', cookie),
  post: (path: string, body: object) => request(api.http).post(path).set('Cookie', cookie).send(body),
  patch: (path: string, body: object) => request(api.http).patch(path).set('Cookie', cookie).send(body),
  delete: (path: string) => request(api.http).delete(path).set('Cookie', cookie),
});

describe('people', () => {
  it('are added once per address, whatever its capitals', async () => {
    const email = `new-${randomUUID()}@calderis.example`;
    const added = await as(admin.cookie).post('/api/people', { name: 'Nora', email: email.toUpperCase(), role: 'customer_success' }).expect(201);
    expect(added.body).toMatchObject({ name: 'Nora', email, role: 'customer_success', active: true, lastSeenAt: null });
    const again = await as(admin.cookie).post('/api/people', { name: 'Other', email, role: 'seller' }).expect(409);
    expect(again.body).toMatchObject({ code: 'address_taken', errors: [{ path: 'email', message: expect.any(String) }] });
    expect((await as(admin.cookie).get('/api/people').expect(200)).body.items).toHaveLength(2);
  });

  it('lose their sessions when their account is closed', async () => {
    const seller = await api.person('seller');
    await as(admin.cookie).patch(`/api/people/${seller.id}`, { active: false }).expect(200);
    await as(seller.cookie).get('/api/me').expect(401);
    await as(admin.cookie).patch(`/api/people/${seller.id}`, { active: true }).expect(200);
    await as(seller.cookie).get('/api/me').expect(401);
  });

  it('always have an administrator among them, also when two leave at once', async () => {
    for (const change of [{ role: 'seller' }, { active: false }]) {
      expect((await as(admin.cookie).patch(`/api/people/${admin.id}`, change).expect(409)).body).toMatchObject({ code: 'last_administrator' });
    }
    const second = await api.person('administrator');
    const key = await api.apiKey(['people:manage']);
    const answers = await Promise.all(
      [admin.id, second.id].map((id) => request(api.http).patch(`/api/people/${id}`).set('Authorization', key).send({ role: 'seller' })),
    );
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409]);
  });

  it('cannot be changed when nobody has the id', async () => {
    await as(admin.cookie).patch(`/api/people/${randomUUID()}`, { name: 'X' }).expect(404);
    await as(admin.cookie).patch('/api/people/not-an-id', { name: 'X' }).expect(404);
  });
});

describe('API keys', () => {
  it('are shown once, work, and stop working when they are revoked', async () => {
    const made = await as(admin.cookie).post('/api/api-keys', { name: 'Importer', scopes: ['handoffs:read', 'deals:import'] }).expect(201);
    const { key, id, prefix } = made.body as { key: string; id: string; prefix: string };
    expect(key).toMatch(/^tlk_[\w-]{43}$/);
    expect(key.startsWith(prefix)).toBe(true);
    const list = await as(admin.cookie).get('/api/api-keys').expect(200);
    expect(JSON.stringify(list.body)).not.toContain(key);

    await request(api.http).get('/api/handoffs').set('Authorization', `Bearer ${key}`).expect(200);
    await as(admin.cookie).delete(`/api/api-keys/${id}`).expect(204);
    await request(api.http).get('/api/handoffs').set('Authorization', `Bearer ${key}`).expect(401);
    await as(admin.cookie).delete(`/api/api-keys/${id}`).expect(404);
  });

  it('end with the account of whoever made them, also those that a key made', async () => {
    const maker = await api.person('administrator');
    const make = async (post: (path: string, body: object) => request.Test) => `Bearer ${(await post('/api/api-keys', { name: 'Tool', scopes: ['keys:manage', 'handoffs:read'] }).expect(201)).body.key as string}`;
    const key = await make(as(maker.cookie).post);
    const another = await make((path, body) => request(api.http).post(path).set('Authorization', key).send(body));
    const read = (with_: string) => request(api.http).get('/api/handoffs').set('Authorization', with_);
    for (const one of [key, another]) await read(one).expect(200);
    await as(admin.cookie).patch(`/api/people/${maker.id}`, { active: false }).expect(200);
    for (const one of [key, another]) await read(one).expect(401);
  });

  it('cannot do more than whoever makes them', async () => {
    const key = await api.apiKey(['keys:manage', 'handoffs:read']);
    const refused = await request(api.http).post('/api/api-keys').set('Authorization', key).send({ name: 'Up', scopes: ['people:manage'] }).expect(403);
    expect(refused.body).toMatchObject({ code: 'beyond_own_permissions' });
  });
});
