import { issueSignInToken, OutboxMail, Person } from '@throughline/persistence';
import type { Subject } from '@throughline/persistence';
import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { cookieOf, createTestApi } from '../testing/test-api.ts';
import type { TestApi } from '../testing/test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

// Every test comes from the same address, and none of them is about how many do.
beforeEach(() => api.database.dataSource.query('DELETE FROM rate_limits'));

const manager = () => api.database.dataSource.manager;

async function aPerson(change: Partial<Person> = {}): Promise<{ subject: Subject; email: string }> {
  const email = `p-${randomUUID()}@calderis.example`;
  const { identifiers } = await manager().insert(Person, { name: 'Ada', email, role: 'seller', ...change });
  return { subject: { personId: String(identifiers[0]?.['id']) }, email };
}

const link = (subject: Subject, change: { reusable?: boolean; minutes?: number } = {}) =>
  issueSignInToken(manager(), { subject, reusable: false, minutes: 15, withCode: true, ...change });
const post = (path: string, body: object) => request(api.http).post(path).send(body);
const mailsTo = (recipientEmail: string) => manager().findBy(OutboxMail, { recipientEmail });
const other = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

describe('asking for a sign-in mail', () => {
  it('writes one down for somebody of the team, without any secret in it', async () => {
    const { email, subject } = await aPerson();
    await post('/api/sign-in/request', { email: email.toUpperCase() }).expect(204);
    expect(await mailsTo(email)).toMatchObject([{ kind: 'sign-in', handoffId: null, recipientPersonId: subject.personId, recipientContactId: null, data: {}, status: 'pending' }]);
    expect(await manager().query('SELECT 1 FROM sign_in_tokens WHERE person_id = $1', [subject.personId])).toEqual([]);
  });

  it('writes one down for a contact whose handoff has been introduced', async () => {
    const { contacts, handoffId } = await api.handoff();
    const [{ email, id }] = contacts as [{ email: string; id: string }];
    await post('/api/portal/sign-in/request', { email }).expect(204);
    expect(await mailsTo(email)).toMatchObject([{ handoffId, recipientContactId: id, recipientPersonId: null }]);
  });

  it.each([
    ['nobody has the address', '/api/sign-in/request', async () => `${randomUUID()}@nobody.example`],
    ['the account is closed', '/api/sign-in/request', async () => (await aPerson({ active: false })).email],
    ['it is a customer who asks at the team\'s door', '/api/sign-in/request', async () => (await api.handoff()).contacts[0]!.email],
    ['it is somebody of the team who asks at the customers\' door', '/api/portal/sign-in/request', async () => (await aPerson()).email],
    ['the customer has not been introduced yet', '/api/portal/sign-in/request', async () => (await api.handoff({ phase: 'review' })).contacts[0]!.email],
    ['the handoff was cancelled', '/api/portal/sign-in/request', async () => (await api.handoff({ phase: 'cancelled' })).contacts[0]!.email],
  ])('answers alike and writes nothing when %s', async (_, path, address) => {
    const email = await address();
    const response = await post(path, { email }).expect(204);
    expect(response.text).toBe('');
    expect(await mailsTo(email)).toEqual([]);
  });

  it('takes as long for an address that nobody has as for one that somebody has', async () => {
    const durationOf = async (email: string) => {
      const start = performance.now();
      await post('/api/sign-in/request', { email }).expect(204);
      return performance.now() - start;
    };
    // The time that is always taken is far longer than the work behind it.
    expect(await durationOf((await aPerson()).email)).toBeGreaterThan(115);
    expect(await durationOf(`${randomUUID()}@nobody.example`)).toBeGreaterThan(115);
  });

  it('is refused after five mails to one address, known or not', async () => {
    for (const email of [(await aPerson()).email, `${randomUUID()}@nobody.example`]) {
      for (let mails = 0; mails < 5; mails += 1) await post('/api/sign-in/request', { email }).expect(204);
      const refused = await post('/api/sign-in/request', { email }).expect(429);
      expect(refused.body).toMatchObject({ code: 'too_many_tries', status: 429 });
      expect(refused.headers['retry-after']).toBe('900');
    }
  });

  it('is refused when one place asks for more and more addresses', async () => {
    const statuses: number[] = [];
    for (let asked = 0; asked < 61; asked += 1) statuses.push((await post('/api/sign-in/preview', { token: 'x'.repeat(43) })).status);
    expect(new Set(statuses)).toEqual(new Set([200]));
    await Promise.all(Array.from({ length: 60 }, () => post('/api/sign-in', { token: 'x'.repeat(43) }).expect(401)));
    await post('/api/sign-in/request', { email: `${randomUUID()}@nobody.example` }).expect(429);
  });

  it('is refused for what is no address', async () => {
    const refused = await post('/api/sign-in/request', { email: 'not an address' }).expect(422);
    expect(refused.body.errors).toEqual([{ path: 'email', message: expect.any(String) }]);
  });
});

describe('the newest typed code', () => {
  it('is the only one that counts, and none does once a newer one was asked for', async () => {
    const { subject, email } = await aPerson();
    const [first, second] = [await link(subject), await link(subject)];
    if (first.code !== second.code) await post('/api/sign-in', { email, code: first.code }).expect(401);
    await post('/api/sign-in/request', { email }).expect(204);
    await post('/api/sign-in', { email, code: second.code }).expect(401);
    const third = await link(subject);
    await post('/api/sign-in', { email, code: third.code }).expect(200);
    // The link beside an older code is nothing that somebody could guess.
    await post('/api/sign-in', { token: first.token }).expect(200);
  });
});

describe('a mailed link', () => {
  it('says that it works without being used up, and nothing about anybody', async () => {
    const { subject } = await aPerson();
    const { token } = await link(subject);
    for (let looks = 0; looks < 3; looks += 1) {
      expect((await post('/api/sign-in/preview', { token }).expect(200)).body).toEqual({ valid: true, kind: 'team', reason: null });
    }
    await post('/api/sign-in', { token }).expect(200);
    expect((await post('/api/sign-in/preview', { token }).expect(200)).body).toEqual({ valid: false, kind: 'team', reason: 'used' });
  });

  it('signs somebody in, and only once', async () => {
    const { subject, email } = await aPerson();
    const { token } = await link(subject);
    const answers = await Promise.all(Array.from({ length: 8 }, () => post('/api/sign-in', { token })));
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, ...Array<number>(7).fill(401)]);
    const entered = answers.find((answer) => answer.status === 200)!;
    expect(entered.body).toMatchObject({ kind: 'person', email, role: 'seller', handoffId: null });
    const me = await request(api.http).get('/api/me').set('Cookie', cookieOf(entered)).expect(200);
    expect(me.body).toEqual(entered.body);
  });

  it('keeps its cookie from scripts and from other sites', async () => {
    const { token } = await link((await aPerson()).subject);
    const [cookie] = (await post('/api/sign-in', { token }).expect(200)).get('Set-Cookie') ?? [];
    expect(cookie).toMatch(/^tl_team=[\w-]{43};/);
    expect(cookie).toMatch(/; HttpOnly/);
    expect(cookie).toMatch(/; SameSite=Lax/);
    expect(cookie).toMatch(/; Path=\//);
  });

  it('does not work once it is too old', async () => {
    const { token } = await link((await aPerson()).subject, { minutes: -1 });
    expect((await post('/api/sign-in', { token }).expect(401)).body).toMatchObject({ code: 'link_expired' });
  });

  it('does not work on the other side, and is not used up by the attempt', async () => {
    const { token } = await link((await aPerson()).subject);
    expect((await post('/api/portal/sign-in', { token }).expect(401)).body).toMatchObject({ code: 'link_unknown' });
    expect((await post('/api/portal/sign-in/preview', { token }).expect(200)).body).toEqual({ valid: false, kind: null, reason: 'unknown' });
    await post('/api/sign-in', { token }).expect(200);
  });

  it('in a customer\'s mail opens the portal again and again until the contact is gone', async () => {
    const { contacts, handoffId } = await api.handoff();
    const { token } = await link({ contactId: contacts[0]!.id }, { reusable: true });
    for (let times = 0; times < 2; times += 1) {
      const entered = await post('/api/portal/sign-in', { token }).expect(200);
      expect(entered.body).toMatchObject({ kind: 'contact', id: contacts[0]!.id, handoffId, role: null, permissions: [], mailSinkUrl: null });
    }
    await manager().query('UPDATE contacts SET gone_at = now() WHERE id = $1', [contacts[0]!.id]);
    await post('/api/portal/sign-in', { token }).expect(401);
  });

  it('opens nothing for a contact who is not introduced, and no mail goes to one', async () => {
    const { contacts } = await api.handoff({ contactIds: [] });
    const { token } = await link({ contactId: contacts[0]!.id }, { reusable: true });
    await post('/api/portal/sign-in', { token }).expect(401);
    await post('/api/portal/sign-in/request', { email: contacts[0]!.email }).expect(204);
    expect(await manager().query('SELECT 1 FROM outbox WHERE recipient_contact_id = $1', [contacts[0]!.id])).toEqual([]);
  });

  it('is stored as a hash only, as are the code and the session', async () => {
    const { subject } = await aPerson();
    const { token, code } = await link(subject);
    const session = cookieOf(await post('/api/sign-in', { token }).expect(200)).split('=')[1]!;
    const stored = JSON.stringify(
      await manager().query(
        `SELECT (SELECT json_agg(row_to_json(t)) FROM sign_in_tokens t) AS tokens, (SELECT json_agg(row_to_json(s)) FROM sessions s) AS sessions,
           (SELECT json_agg(encode(token_hash, 'escape')) FROM sign_in_tokens) AS escaped`,
      ),
    );
    for (const secret of [token, session, `"${code}"`]) expect(stored).not.toContain(secret);
  });
});

describe('a typed code', () => {
  it('signs its address in, once', async () => {
    const { subject, email } = await aPerson();
    const { code } = await link(subject);
    await post('/api/sign-in', { email, code }).expect(200);
    expect((await post('/api/sign-in', { email, code }).expect(401)).body).toMatchObject({ code: 'wrong_code', errors: [{ path: 'code', message: expect.any(String) }] });
  });

  it('makes the link of the same mail useless, and the other way round', async () => {
    const { subject, email } = await aPerson();
    const first = await link(subject);
    await post('/api/sign-in', { email, code: first.code }).expect(200);
    await post('/api/sign-in', { token: first.token }).expect(401);
    const second = await link(subject);
    await post('/api/sign-in', { token: second.token }).expect(200);
    await post('/api/sign-in', { email, code: second.code }).expect(401);
  });

  it('does not work with somebody else\'s address', async () => {
    const { subject } = await aPerson();
    const { code } = await link(subject);
    await post('/api/sign-in', { email: (await aPerson()).email, code }).expect(401);
  });

  it('is dead after five wrong tries, even for the right one, also when they come at once', async () => {
    const { subject, email } = await aPerson();
    const { code } = await link(subject);
    await Promise.all(Array.from({ length: 5 }, () => post('/api/sign-in', { email, code: other(code!) }).expect(401)));
    await post('/api/sign-in', { email, code }).expect(401);
  });

  it('is answered alike for an address that nobody has', async () => {
    const unknown = await post('/api/sign-in', { email: `${randomUUID()}@nobody.example`, code: '123456' }).expect(401);
    const known = await post('/api/sign-in', { email: (await aPerson()).email, code: '123456' }).expect(401);
    const { correlationId: _, ...same } = known.body;
    expect(unknown.body).toMatchObject(same);
  });

  it('still works for a customer whose other mails brought many links since', async () => {
    const { contacts } = await api.handoff();
    const contact = contacts[0]!;
    const { code } = await link({ contactId: contact.id });
    for (let links = 0; links < 12; links += 1) await issueSignInToken(manager(), { subject: { contactId: contact.id }, reusable: true, minutes: 60, withCode: false });
    await post('/api/portal/sign-in', { email: contact.email, code }).expect(200);
  });
});
