import type { Health } from '@throughline/domain';
import { compilePackage, noReading } from '@throughline/domain';
import { PackageRepository } from '@throughline/persistence';
import { aDossier } from '@throughline/persistence/testing';
import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { aLivingHandoff } from '../testing/living-handoff.ts';
import type { LivingHandoff } from '../testing/living-handoff.ts';
import { createTestApi } from '../testing/test-api.ts';
import type { TestApi } from '../testing/test-api.ts';

let api: TestApi;
let reader: string;
let living: LivingHandoff;
beforeAll(async () => {
  api = await createTestApi();
  reader = await api.apiKey(['handoffs:read', 'risk:read', 'deals:import']);
  living = await aLivingHandoff(api);
});
afterAll(() => api.close());

const get = (path: string) => request(api.http).get(path).set('Authorization', reader);
const health = (level: Health['level'], subject: string | null = null): Health => ({
  level, score: 20, confidence: 'fairly_sure', inputs: [{ key: 'escalations', weight: 25, value: 0 }],
  reasons: subject ? [{ code: 'help_unacknowledged', subject, redLine: true, facts: { hours: 5 } }] : [],
});

describe('one handoff', () => {
  it('shows its plan with where each step stands and why it waits, its surveys with the silent ones, and its people', async () => {
    const { body } = await get(`/api/handoffs/${living.handoffId}`).expect(200);
    const goLive = body.plan.milestones.find((step: { isGoLive: boolean }) => step.isGoLive);
    expect(goLive).toMatchObject({ completedAt: null, refusal: expect.stringContaining('cannot be completed before') });
    expect(body.surveys[0].respondents).toEqual([expect.objectContaining({ name: 'Bea Buyer', answeredAt: null, csat: null }), expect.objectContaining({ name: 'Carl Champion' })]);
    expect(body.escalations).toEqual([expect.objectContaining({ from: 'Bea Buyer', words: 'Where do I find the import?', acknowledgedAt: null })]);
    expect(body.stakeholders[0]).toMatchObject({ name: 'Bea Buyer', notes: 'secret-note', relationship: 'risk' });
    expect(body.nextAction).toMatchObject({ code: 'acknowledge_help', who: 'customer_success' });
    expect(body).toMatchObject({ waiting: null, gate: null, introduction: null, lessons: null });
  });

  it('shows its gate with the newest answers, and its package with its version', async () => {
    const { handoffId } = await api.handoff({ phase: 'review' });
    await get(`/api/handoffs/${handoffId}/package`).expect(404);
    const dossier = aDossier();
    const [stored] = await api.database.dataSource.query<{ id: string }[]>('SELECT id FROM dossiers WHERE handoff_id = $1', [handoffId]);
    const compiled = compilePackage(dossier, noReading(), [], '2026-03-02T09:00:00.000Z');
    await new PackageRepository(api.database.dataSource).store({ handoffId, dossierId: stored!.id, dossier, version: 3, body: compiled, introduction: { subject: 'Hello', message: 'We begin.' }, at: '2026-03-02T09:00:00.000Z' });
    const gap = compiled.gaps[0]!;
    await api.database.dataSource.query(
      `INSERT INTO gap_answers (handoff_id, gap_id, text, by_kind, by_id, by_name, at) VALUES ($1, $2, 'First thought', 'person', 'x', 'Ada Seller', now()), ($1, $2, 'Second thought', 'person', 'x', 'Ada Seller', now())`,
      [handoffId, gap.id],
    );
    const { body } = await get(`/api/handoffs/${handoffId}`).expect(200);
    expect(body.gate).toMatchObject({ points: compiled.rubric.total, maximum: 90, threshold: 72 });
    expect(body.gate.gaps.find(({ id }: { id: string }) => id === gap.id).answer).toMatchObject({ text: 'Second thought', by: 'Ada Seller' });
    const answer = await get(`/api/handoffs/${handoffId}/package`).expect(200);
    expect(answer.body).toMatchObject({ version: 3, package: { account: { name: dossier.account.name } } });
  });

  it('is not found under an id that nobody has', async () => {
    for (const path of ['', '/package', '/events']) await get(`/api/handoffs/${randomUUID()}${path}`).expect(404);
  });

  it('tells its history page by page, the newest first', async () => {
    const event = (n: number) => ({ key: `9.${n}`, type: 'help.asked' as const, at: '2026-03-03T09:00:00.000Z', actor: { kind: 'contact' as const, id: living.contacts[0]!.id }, visibility: 'customer' as const, subject: `help-${n}`, before: null, after: { n } });
    await living.goOn({}, { events: [event(1), event(2), event(3)] });
    const first = await get(`/api/handoffs/${living.handoffId}/events?size=2`).expect(200);
    expect(first.body.items.map(({ subject }: { subject: string }) => subject)).toEqual(['help-3', 'help-2']);
    expect(first.body.items[0].actor).toMatchObject({ kind: 'contact', name: 'Bea Buyer' });
    const second = await get(`/api/handoffs/${living.handoffId}/events?size=2&after=${first.body.next}`).expect(200);
    expect(second.body.items.map(({ subject }: { subject: string }) => subject)).toEqual(['help-1']);
    expect(second.body.next).toBeNull();
    await get(`/api/handoffs/${living.handoffId}/events?after=yesterday`).expect(422);
  });
});

describe('the list', () => {
  it('filters and counts by phase, and takes no search that the database cannot', async () => {
    const { body } = await get('/api/handoffs?phase=implementation&q=harbour&size=1').expect(200);
    expect(body).toMatchObject({ page: 1, size: 1, total: body.byPhase.implementation });
    expect(body.items).toHaveLength(1);
    expect((await get('/api/handoffs?q=100%25_').expect(200)).body.total).toBe(0);
    await get('/api/handoffs?q=%00').expect(422);
    expect((await get('/api/handoffs?phase=sleeping&size=9999').expect(422)).body.errors.map(({ path }: { path: string }) => path)).toEqual(['phase', 'size']);
  });
});

describe('who is at risk', () => {
  it('comes in the order of danger, with the customer’s words behind the reason and the money of each group', async () => {
    await living.goOn({ health: health('in_danger', 'help-1') });
    const unknown = await aLivingHandoff(api);
    await unknown.goOn({ health: null });
    const well = await aLivingHandoff(api);
    await well.goOn({ health: health('well') });
    const { body } = await get('/api/at-risk').expect(200);
    const place = (id: string) => body.items.findIndex((item: { id: string }) => item.id === id);
    expect([place(living.handoffId) < place(unknown.handoffId), place(unknown.handoffId) < place(well.handoffId)]).toEqual([true, true]);
    expect(body.items[place(living.handoffId)]).toMatchObject({ words: { text: 'Where do I find the import?', by: 'Bea Buyer' }, tcv: 240_001, renewalDate: '2027-03-01', arr: 120_000.5, nextAction: { code: 'acknowledge_help' } });
    expect(body.groups.in_danger).toEqual({ count: 1, atStake: [{ currency: 'EUR', amount: 120_000.5 }] });
    expect(body.groups.well.count).toBe(1);
    expect(body.total).toBe(body.items.length);
  });

  it('is not for everybody', async () => {
    await request(api.http).get('/api/at-risk').set('Authorization', await api.apiKey(['handoffs:read'])).expect(403);
  });
});

describe('an import', () => {
  const post = (body: object | string, query = '', as = reader, headers = {}) =>
    request(api.http).post(`/api/import${query}`).set({ Authorization: as, 'content-type': 'application/json', ...headers }).send(body);

  it('of the same file twice is one delivery, also by another sender’s key', async () => {
    const dossier = aDossier();
    const first = await post(dossier, '?via=upload').expect(202);
    expect(first.body).toMatchObject({ status: 'accepted', deliveryId: expect.stringMatching(/^sha256:/) });
    expect((await post(dossier, '?via=upload').expect(202)).body).toMatchObject({ status: 'duplicate', handoffId: first.body.handoffId });
    expect((await post(dossier, '', reader, { 'Idempotency-Key': randomUUID() }).expect(202)).body).toMatchObject({ status: 'duplicate', handoffId: first.body.handoffId });
  });

  it('is a demonstration only for those who may move clocks, and then begins at the close of its deal and lets its team sign in', async () => {
    const dossier = aDossier();
    dossier.team = [{ id: 't-1', name: 'Nora Demo', email: `nora-${randomUUID()}@calderis.example`, role: 'csm' }];
    expect((await post(dossier, '?demonstration=true').expect(403)).body.code).toBe('not_permitted');
    const mover = await api.apiKey(['deals:import', 'clock:move', 'handoffs:read']);
    const { body } = await post(dossier, '?demonstration=true&dayLength=900', mover).expect(202);
    const shown = await get(`/api/handoffs/${body.handoffId}`).expect(200);
    expect(shown.body.clock).toMatchObject({ startsAt: '2026-03-01T12:00:00.000Z', dayLength: 900, demonstration: true });
    const people = await api.database.dataSource.query('SELECT role FROM people WHERE email = $1', [dossier.team[0]!.email]);
    expect(people).toEqual([{ role: 'customer_success' }]);
    await post(aDossier(), '?demonstration=perhaps', mover).expect(422);
  });

  it('of a real deal makes no accounts', async () => {
    const dossier = aDossier();
    dossier.team = [{ id: 't-1', name: 'Nora Real', email: `nora-${randomUUID()}@calderis.example`, role: 'csm' }];
    await post(dossier).expect(202);
    expect(await api.database.dataSource.query('SELECT 1 FROM people WHERE email = $1', [dossier.team[0]!.email])).toEqual([]);
  });

  it('that is no dossier answers every problem and stands in the inbox', async () => {
    const { body } = await post('{"schemaVersion":"2"}').expect(422);
    expect(body.errors.map(({ path }: { path: string }) => path)).toEqual(expect.arrayContaining(['schemaVersion', 'source', 'account', 'deal']));
    const [row] = await api.database.dataSource.query(`SELECT source, status FROM inbox ORDER BY received_at DESC LIMIT 1`);
    expect(row).toEqual({ source: 'api', status: 'rejected' });
  });
});
