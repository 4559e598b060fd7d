import { compilePackage, reconcile } from '@throughline/domain';
import type { Dossier } from '@throughline/domain';
import { readDossier } from '@throughline/extraction';
import { IntakeRepository, LedgerRepository, PackageRepository } from '@throughline/persistence';
import { aDelivery, aDossier } from '@throughline/persistence/testing';
import { createHash, randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import request from 'supertest';
import { createTestApi } from '../testing/test-api.ts';
import type { TestApi } from '../testing/test-api.ts';

const MAIL = 'Hello Bea,\n\nWe will send you the migration plan by Friday, 20 February 2026.\n\nAda\n\nOn 2 Feb 2026, Bea Buyer wrote:\n> Can we have the plan?\r\n> Bea \u200b\u202e🙂\n';
const PAGE = '<html><body onload="alert(1)"><p>Our people <b>retype</b> every order.</p><script>alert(2)</script></body></html>';
const when = (day: number) => `2026-02-0${day}T09:00:00.000Z`;

let api: TestApi;
let reader: string;
let dossier: Dossier;
let handoffId: string;
beforeAll(async () => {
  api = await createTestApi();
  reader = await api.apiKey(['handoffs:read']);
  dossier = aDossier({
    communications: [
      { id: 'plan/1', kind: 'email', at: when(3), from: 'ada.seller@calderis.example', to: ['bea@harbour.example'], cc: ['stranger@elsewhere.example'], subject: 'Re: "Plan" <b>', threadId: 'th', body: MAIL },
      { id: 'page', kind: 'email', at: when(1), from: 'bea@harbour.example', to: ['t-ae'], subject: 'Orders', format: 'html', body: PAGE },
    ],
    documents: [{ id: 'sow', kind: 'sow', title: 'Statement of work', signed: true, format: 'markdown', body: '# Scope\n\nNothing yet.\n' }],
    contributions: [{ id: 'find', kind: 'discovery', by: 'scout', data: { pains: ['x'] } }],
  });
  handoffId = await takenIn(dossier);
});
afterAll(() => api.close());

async function takenIn(body: Dossier): Promise<string> {
  return (await new IntakeRepository(api.database.dataSource).receive(aDelivery(body))).handoffId;
}
const get = (path: string, id = handoffId) => request(api.http).get(`/api/handoffs/${id}/sources${path}`).set('Authorization', reader);
const bytes = (answer: request.Response, done: (error: Error | null, body: Buffer) => void) => {
  const pieces: Buffer[] = [];
  (answer as unknown as IncomingMessage).on('data', (piece: Buffer) => pieces.push(piece)).on('end', () => done(null, Buffer.concat(pieces)));
};
const hash = (text: string | Buffer) => createHash('sha256').update(text).digest('hex');
type Listed = { id: string };
interface Mark { section: string; start: number; end: number; label: string; source: { start: number; end: number }; promise: unknown }
const ids = ({ body }: request.Response) => (body.items as Listed[]).map(({ id }) => id);

describe('the sources of a handoff', () => {
  it('are listed as they were said, with kind, date, people, size and hash', async () => {
    const list = await get('').expect(200);
    expect(ids(list)).toEqual(['page', 'plan/1', 'find', 'sow']);
    expect(list.body).toMatchObject({ total: 4, kinds: { email: 2, sow: 1, discovery: 1 }, people: ['Ada Seller', 'Bea Buyer', 'stranger@elsewhere.example'] });
    expect(list.body.items[1]).toMatchObject({
      kind: 'email', title: 'Re: "Plan" <b>', at: when(3), by: 'Ada Seller', to: ['Bea Buyer', 'stranger@elsewhere.example'], threadId: 'th', format: 'text',
      bytes: Buffer.byteLength(MAIL), sha256: hash(MAIL),
    });
    expect(list.body.items[3]).toMatchObject({ kind: 'sow', at: null, by: null, signed: true, format: 'markdown' });
  });

  it('are filtered by kind, by person under any of their names, and by days with the last one included', async () => {
    expect(ids(await get('?kind=sow').expect(200))).toEqual(['sow']);
    for (const person of ['Bea Buyer', 'c-1', 'BEA@harbour.example']) expect(ids(await get(`?person=${encodeURIComponent(person)}`))).toEqual(['page', 'plan/1']);
    expect(ids(await get('?person=stranger@elsewhere.example'))).toEqual(['plan/1']);
    expect(ids(await get('?person=Nobody'))).toEqual([]);
    expect(ids(await get('?from=2026-02-01&to=2026-02-01'))).toEqual(['page']);
    expect(ids(await get('?size=1&page=2'))).toEqual(['plan/1']);
    await get('?from=yesterday').expect(422);
  });

  it('come back byte for byte, as a file to be saved and never as a page', async () => {
    const texts = { 'plan%2F1': MAIL, page: PAGE, sow: '# Scope\n\nNothing yet.\n' };
    for (const [id, text] of Object.entries(texts)) {
      const answer = await get(`/${id}/raw`).buffer(true).parse(bytes as never).expect(200);
      expect(answer.body).toEqual(Buffer.from(text));
      expect(answer.headers).toMatchObject({
        'content-disposition': expect.stringMatching(/^attachment; /), 'x-content-type-options': 'nosniff', 'cache-control': expect.stringContaining('no-transform'), 'content-security-policy': "sandbox; default-src 'none'",
        'repr-digest': `sha-256=:${Buffer.from(hash(text), 'hex').toString('base64')}:`,
      });
    }
    expect((await get('/find/raw').expect(200)).body).toEqual({ pains: ['x'] });
  });

  it('are read with whose words are where, and with what the package took from them in its place', async () => {
    const [stored] = await api.database.dataSource.query<{ id: string }[]>('SELECT id FROM dossiers WHERE handoff_id = $1', [handoffId]);
    const at = '2026-03-02T09:00:00.000Z';
    const body = compilePackage(dossier, readDossier(dossier), [], at);
    await new PackageRepository(api.database.dataSource).store({ handoffId, dossierId: stored!.id, dossier, version: 1, body, introduction: { subject: 'Hello', message: 'We begin.' }, at });
    await new LedgerRepository(api.database.dataSource).storeReading(handoffId, 1, reconcile([], body.commitments).map((entry) => ({ entry, shown: null })));
    const mail = (await get('/plan%2F1').expect(200)).body as { text: string; zones: { zone: string; start: number; end: number }[]; marks: Mark[]; previous: unknown; next: unknown };
    expect(mail.text).toBe(MAIL);
    expect(mail).toMatchObject({ previous: { id: 'page', title: 'Orders', kind: 'email' }, next: { id: 'find' } });
    const quoted = mail.zones.find(({ zone }) => zone === 'quoted')!;
    expect(mail.text.slice(quoted.start, quoted.end)).toContain('> Can we have the plan?');
    const promise = mail.marks.find(({ section }) => section === 'commitments')!;
    expect(mail.text.slice(promise.start, promise.end)).toContain('send you the migration plan');
    expect(promise.promise).toMatchObject({ direction: 'seller', id: body.commitments[0]!.id, addedBy: null });
    const page = (await get('/page').expect(200)).body as { text: string };
    expect(page.text).toContain('Our people retype every order.');
    expect(page.text).not.toMatch(/<|alert/);
  });

  it('are marked with what people found in them as well, under their name, until it is dismissed', async () => {
    const [start, quote] = [MAIL.indexOf('Can we have'), 'Can we have the plan?'];
    const said = (value: unknown) => ({ value, by: 'Cleo Success', at: when(4) });
    const add = (id: string, evidence: object) => api.database.dataSource.query(`INSERT INTO ledger_entries (handoff_id, entry_id, origin, corrections, marked) VALUES ($1, $2, 'manual', $3, $4)`, [
      handoffId, id, JSON.stringify({ what: said('They get the plan'), direction: said('customer') }), JSON.stringify([{ sourceId: 'plan/1', by: null, at: null, ...evidence }]),
    ]);
    await add('m-found', { start, end: start + quote.length, quote });
    await add('m-elsewhere', { start: 0, end: quote.length, quote });
    const marks = async () => ((await get('/plan%2F1')).body as { marks: Mark[] }).marks.filter(({ label }) => label === 'They get the plan');
    expect(await marks()).toEqual([{ start, end: start + quote.length, source: { start, end: start + quote.length }, section: 'commitments', path: 'commitments/m-found', label: 'They get the plan', promise: { id: 'm-found', direction: 'customer', risk: 'normal', addedBy: 'Cleo Success' } }]);
    await api.database.dataSource.query(`UPDATE ledger_entries SET status = 'dismissed' WHERE entry_id = 'm-found'`);
    expect(await marks()).toEqual([]);
  });

  it('stay as they were in each dossier, when a newer one says otherwise', async () => {
    const first = aDossier({ documents: [{ id: 'doc', kind: 'other', title: 'Doc', body: 'first' }] });
    const id = await takenIn(first);
    const before = (await get('', id)).body.dossier as string;
    await takenIn({ ...first, source: { system: 'file', exportedAt: '2026-03-05T08:00:00.000Z' }, documents: [{ id: 'doc', kind: 'other', title: 'Doc', body: 'second' }] });
    const now = (await get('', id)).body as { dossier: string; dossiers: { id: string; current: boolean }[] };
    expect(now.dossiers.map((one) => one.current)).toEqual([true, false]);
    expect((await get('/doc', id)).body.text).toBe('second');
    expect((await get(`/doc?dossier=${before}`, id)).body.text).toBe('first');
    expect((await get(`/doc/raw?dossier=${before}`, id)).text).toBe('first');
    // Nobody reaches another handoff's dossier through their own.
    await get(`/doc?dossier=${before}`).expect(404);
  });

  it('are found by their own handoff only, and by the team only', async () => {
    const other = await takenIn(aDossier());
    for (const path of ['/plan%2F1', '/plan%2F1/raw', '/no-such', `/plan%2F1?dossier=${randomUUID()}`]) await get(path, other).expect(404);
    expect((await get('', other)).body).toMatchObject({ total: 0, items: [] });
    await get('', randomUUID()).expect(404);
    const { contacts } = await api.handoff();
    const cookie = await api.customer(contacts[0]!.id);
    for (const path of ['', '/page', '/page/raw']) {
      await request(api.http).get(`/api/handoffs/${handoffId}/sources${path}`).set('Cookie', cookie).expect(401);
      await request(api.http).get(`/api/handoffs/${handoffId}/sources${path}`).expect(401);
    }
  });

  it('may be as large as a dossier takes them', async () => {
    const body = `${'ä🙂 and a line of a very long contract.\n'.repeat(40_000)}`;
    const id = await takenIn(aDossier({ documents: [{ id: 'long', kind: 'contract', title: 'Long', body }] }));
    const answer = await get('/long/raw', id).buffer(true).parse(bytes as never).expect(200);
    expect(hash(answer.body as Buffer)).toBe(hash(body));
    expect((await get('/long', id).expect(200)).body.text).toHaveLength(body.length);
  });
});
