import { PERMISSIONS } from '@throughline/domain';
import request from 'supertest';
import { createTestApi } from '../testing/test-api.ts';
import type { TestApi } from '../testing/test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());
beforeEach(() => api.database.dataSource.query('DELETE FROM rate_limits'));

interface Described {
  paths: Record<string, Record<string, unknown>>;
}

/** Every route that the API describes, with an id that nobody has wherever one is asked for. */
async function routes(): Promise<{ method: 'get' | 'post' | 'put' | 'patch' | 'delete'; path: string }[]> {
  const { body } = await request(api.http).get('/api/openapi.json').expect(200);
  return Object.entries((body as Described).paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => ({ method: method as 'get', path: path.replace(/\{\w+\}/g, '00000000-0000-4000-8000-000000000000') })),
  );
}

const OPEN_TO_ALL = [/^\/health\//, /^\/webhooks\//, /^\/api\/(portal\/)?sign-in/, /^\/api\/openapi\.json$/, /^\/api\/answers/, /^\/api\/measurements(?:\/|$)/, /^\/api\/calendars\//];
const closed = async () => (await routes()).filter(({ path }) => !OPEN_TO_ALL.some((open) => open.test(path)));
const isPortal = ({ path }: { path: string }) => path.startsWith('/api/portal/');

describe('every route that is not open to all', () => {
  it('asks who is there', async () => {
    const asked = await closed();
    expect(asked.length).toBeGreaterThan(25);
    for (const { method, path } of asked) {
      const { status } = await request(api.http)[method](path);
      expect({ method, path, status }).toEqual({ method, path, status: 401 });
    }
  });

  it('of the team takes no customer, whatever cookie carries their token', async () => {
    const { contacts } = await api.handoff();
    const cookie = await api.customer(contacts[0]!.id);
    const disguised = `${cookie}; tl_team=${cookie.split('=')[1]}`;
    for (const { method, path } of (await closed()).filter((route) => !isPortal(route))) {
      const { status } = await request(api.http)[method](path).set('Cookie', disguised);
      expect({ method, path, status }).toEqual({ method, path, status: 401 });
    }
  });

  it('of the portal takes nobody of the team, and no key', async () => {
    const { cookie } = await api.person('administrator');
    const disguised = `${cookie}; tl_customer=${cookie.split('=')[1]}`;
    const key = await api.apiKey([...PERMISSIONS]);
    const portal = (await closed()).filter(isPortal);
    expect(portal.length).toBeGreaterThan(5);
    for (const { method, path } of portal) {
      expect((await request(api.http)[method](path).set('Cookie', disguised)).status).toBe(401);
      expect((await request(api.http)[method](path).set('Authorization', key)).status).toBe(401);
    }
  });

  it('that changes something refuses a page of another site, with or without a session', async () => {
    const { cookie } = await api.person('administrator');
    for (const { method, path } of (await closed()).filter((route) => route.method !== 'get')) {
      for (const from of [{ Origin: 'https://elsewhere.example' }, { Origin: 'null' }, { 'Sec-Fetch-Site': 'cross-site' }, { 'Sec-Fetch-Site': 'same-site' }]) {
        const { status, body } = await request(api.http)[method](path).set('Cookie', cookie).set(from);
        expect({ method, path, from, status, code: (body as { code: string }).code }).toEqual({ method, path, from, status: 403, code: 'cross_origin' });
      }
    }
  });
});

describe('a role', () => {
  it.each([
    ['read_only', 403],
    ['leadership', 403],
    ['seller', 403],
    ['customer_success', 404],
    ['administrator', 404],
  ] as const)('%s is answered %i when it accepts a package that does not exist', async (role, status) => {
    const { cookie } = await api.person(role);
    await request(api.http).post('/api/handoffs/00000000-0000-4000-8000-000000000000/review/accept').set('Cookie', cookie).set('Origin', api.config.PUBLIC_URL).send({}).expect(status);
  });

  it('counts as it is now, not as it was at sign-in', async () => {
    const { cookie, id } = await api.person('administrator');
    await request(api.http).get('/api/people').set('Cookie', cookie).expect(200);
    await api.database.dataSource.query(`UPDATE people SET role = 'seller' WHERE id = $1`, [id]);
    await request(api.http).get('/api/people').set('Cookie', cookie).expect(403);
  });

  it('closes with the account', async () => {
    const { cookie, id } = await api.person('administrator');
    await api.database.dataSource.query('UPDATE people SET active = false WHERE id = $1', [id]);
    await request(api.http).get('/api/me').set('Cookie', cookie).expect(401);
  });
});

describe('an API key', () => {
  it('may do what its scopes say and nothing else', async () => {
    const key = await api.apiKey(['handoffs:read']);
    await request(api.http).get('/api/handoffs').set('Authorization', key).expect(200);
    const refused = await request(api.http).get('/api/inbox').set('Authorization', key).expect(403);
    expect(refused.body.detail).toMatch(/inbox:read/);
  });

  it('is nothing that a made-up key replaces, also beside a good session', async () => {
    const { cookie } = await api.person('administrator');
    await request(api.http).get('/api/handoffs').set('Authorization', 'Bearer tlk_made_up').set('Cookie', cookie).expect(401);
  });
});
