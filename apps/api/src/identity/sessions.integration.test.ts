import request from 'supertest';
import { cookieOf, createTestApi } from '../testing/test-api.ts';
import type { TestApi } from '../testing/test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());
beforeEach(() => api.database.dataSource.query('DELETE FROM rate_limits'));

const me = (cookie: string) => request(api.http).get('/api/me').set('Cookie', cookie);
const age = (column: string, interval: string) => api.database.dataSource.query(`UPDATE sessions SET ${column} = ${column} - $1::interval`, [interval]);

describe('a session', () => {
  it('gets a new token after an hour, and the old one works a minute longer', async () => {
    const { cookie } = await api.person('seller');
    await age('rotated_at', '61 minutes');
    const rotated = await me(cookie).expect(200);
    const renewed = cookieOf(rotated);
    expect(renewed).not.toBe(cookie);
    await me(renewed).expect(200);
    await me(cookie).expect(200);
    await api.database.dataSource.query(`UPDATE sessions SET previous_until = now() - interval '1 second'`);
    await me(cookie).expect(401);
    await me(renewed).expect(200);
  });

  it('goes on for all requests that were under way when it was renewed', async () => {
    const { cookie } = await api.person('seller');
    await age('rotated_at', '61 minutes');
    const answers = await Promise.all(Array.from({ length: 10 }, () => me(cookie)));
    expect(answers.map((answer) => answer.status)).toEqual(Array<number>(10).fill(200));
    expect(answers.filter((answer) => answer.get('Set-Cookie')).length).toBe(1);
  });

  it('ends after two weeks without use, and in any case after its thirty days', async () => {
    const idle = await api.person('seller');
    await age('last_seen_at', '15 days');
    await me(idle.cookie).expect(401);
    const old = await api.person('seller');
    await age('expires_at', '31 days');
    const refused = await me(old.cookie).expect(401);
    expect(refused.body).toMatchObject({ code: 'not_signed_in' });
    expect(refused.get('Set-Cookie')?.[0]).toMatch(/^tl_team=;.*Expires=Thu, 01 Jan 1970/);
  });

  it('ends with signing out', async () => {
    const { cookie } = await api.person('seller');
    await request(api.http).post('/api/sign-out').set('Cookie', cookie).expect(204);
    await me(cookie).expect(401);
    const { contacts } = await api.handoff();
    const customer = await api.customer(contacts[0]!.id);
    await request(api.http).post('/api/portal/sign-out').set('Cookie', customer).expect(204);
    await request(api.http).get('/api/portal/me').set('Cookie', customer).expect(401);
  });

  it('is listed to whose it is, and can be ended by them from another one', async () => {
    const { cookie, id } = await api.person('seller');
    const list = await request(api.http).get('/api/sessions').set('Cookie', cookie).expect(200);
    expect(list.body.items).toMatchObject([{ current: true }]);
    expect(JSON.stringify(list.body)).not.toMatch(/hash/i);
    const [session] = await api.database.dataSource.query<{ id: string }[]>('SELECT id FROM sessions WHERE person_id = $1', [id]);
    const stranger = await api.person('administrator');
    await request(api.http).delete(`/api/sessions/${session!.id}`).set('Cookie', stranger.cookie).expect(404);
    await request(api.http).delete(`/api/sessions/${session!.id}`).set('Cookie', cookie).expect(204);
    await me(cookie).expect(401);
  });

  it('is nothing that a made-up token opens', async () => {
    await me('tl_team=' + 'a'.repeat(43)).expect(401);
    await me('tl_team=').expect(401);
    await me('tl_team=%00').expect(401);
  });
});

describe('over https', () => {
  it('the cookie is bound to the host and to encrypted connections', async () => {
    const secure = await createTestApi({ PUBLIC_URL: 'https://handoffs.calderis.example' });
    try {
      const { cookie } = await secure.person('seller');
      expect(cookie).toMatch(/^__Host-tl_team=/);
      await request(secure.http).get('/api/me').set('Cookie', cookie).expect(200);
      await request(secure.http).get('/api/me').set('Cookie', cookie.replace('__Host-', '')).expect(401);
    } finally {
      await secure.close();
    }
  });
});
