import { randomUUID } from 'node:crypto';
import { compileWithLedger, noReading } from '@throughline/domain';
import type { PackageSummary } from '@throughline/domain';
import { PackageRepository, RiskRepository } from '@throughline/persistence';
import { aDossier } from '@throughline/persistence/testing';
import request from 'supertest';
import { aPlanDocument, givePlan } from '../testing/a-plan.ts';
import { createTestApi } from '../testing/test-api.ts';
import type { TestApi } from '../testing/test-api.ts';

const AT = '2026-03-02T09:00:00.000Z';
const WORDS = 'The export depends on Mattsson Data, who have nothing in writing for us yet.';
const OTHER = 'The requirements are still changing, Skara has sent 11 new ones since January.';
const SUMMARY: PackageSummary = { version: 1, dossierId: 'd', points: 80, maximum: 90, threshold: 72, gaps: [], compiledAt: AT };

let api: TestApi;
let cleo: { id: string; cookie: string };
let reader: { cookie: string };
beforeAll(async () => {
  api = await createTestApi();
  [cleo, reader] = [await api.person('customer_success'), await api.person('read_only')];
});
afterAll(() => api.close());

async function aRegister(...words: string[]) {
  const { handoffId } = await api.handoff({ phase: 'review', package: SUMMARY });
  const risks = new RiskRepository(api.database.dataSource);
  const compile = async (version: number, ...said: string[]) => {
    const dossier = { ...aDossier(), communications: said.map((body) => ({ id: `m-${body.length}`, kind: 'email' as const, at: '2026-02-01T10:00:00Z', from: 'joel@customer.example', body })) };
    const { package: body, register } = compileWithLedger(dossier, noReading(), [], AT, [], await risks.entries(handoffId));
    const [stored] = await api.database.dataSource.query<{ id: string }[]>('SELECT id FROM dossiers WHERE handoff_id = $1', [handoffId]);
    await new PackageRepository(api.database.dataSource).store({ handoffId, dossierId: stored!.id, dossier, version, body, introduction: { subject: 'Hello', message: 'We begin.' }, at: AT });
    await risks.storeReading(handoffId, version, register, AT);
  };
  await compile(1, ...words);
  const path = `/api/handoffs/${handoffId}/risks`;
  const post = (action: string, body: object, { cookie }: { cookie: string } = cleo) => request(api.http).post(`${path}${action}`).set('Cookie', cookie).set('Origin', api.config.PUBLIC_URL).send(body);
  const get = async () => (await request(api.http).get(path).set('Cookie', cleo.cookie).expect(200)).body;
  const one = async (dimension: string) => (await get()).items.find((risk: { dimension: string }) => risk.dimension === dimension);
  return { handoffId, compile, post, get, one };
}

describe('the register', () => {
  it('is listed by rank with evidence, answer, history and the matrix', async () => {
    const { get } = await aRegister(WORDS, OTHER);
    const { items, matrix, buffers } = await get();
    const risk = items.find(({ dimension }: { dimension: string }) => dimension === 'A4.09');
    expect(risk).toMatchObject({ origin: 'rule', status: 'proposed', proposed: true, score: 6, missing: [], evidence: [{ sourceId: `m-${WORDS.length}`, quote: WORDS }], history: [{ kind: 'found', by: 'Compiler', score: 6 }], edited: [], merged: [] });
    expect(items.map(({ rank }: { rank: number }) => rank)).toEqual(items.map((_: unknown, index: number) => index + 1));
    expect(matrix).toHaveLength(9);
    expect(matrix.find(({ severity, likelihood }: { severity: string; likelihood: string }) => severity === 'medium' && likelihood === 'high').ids).toContain(risk.id);
    expect(buffers).toContainEqual({ riskId: risk.id, statement: risk.statement, phase: 'build', days: 10 });
  });

  it('is for the team alone, and is changed only by those who may act', async () => {
    const { handoffId, post, one } = await aRegister(WORDS);
    const { id } = await one('A4.09');
    await request(api.http).get(`/api/handoffs/${handoffId}/risks`).expect(401);
    await request(api.http).get(`/api/handoffs/${handoffId}/risks`).set('Cookie', reader.cookie).expect(200);
    await post(`/${id}/accept`, {}, reader).expect(403);
    await post('/r-nobody/accept', {}).expect(404);
  });
});

describe('a risk', () => {
  it('that nobody could act on is refused with the reason and an example', async () => {
    const { post } = await aRegister(WORDS);
    const { body } = await post('', { statement: 'communication might be hard', type: 'organizational', severity: 'high', likelihood: 'high' }).expect(422);
    expect(body).toMatchObject({ code: 'vague_risk', errors: [{ path: 'statement', message: expect.stringMatching(/names no person.*Say for example/) }] });
  });

  it('that somebody adds is theirs, once however often it comes, and stands over compile runs', async () => {
    const { post, get, compile } = await aRegister(WORDS);
    const said = { key: randomUUID(), statement: 'Only 2 people can release prices', type: 'organizational', severity: 'high', likelihood: 'high' };
    const { body } = await post('', said).expect(200);
    expect((await post('', said).expect(200)).body).toEqual({ repeated: true, riskId: body.riskId });
    await compile(2, OTHER);
    const risk = (await get()).items.find(({ id }: { id: string }) => id === body.riskId);
    expect(risk).toMatchObject({ origin: 'person', status: 'accepted', statement: said.statement, missing: ['mitigation', 'owner', 'date'], history: [{ kind: 'added', by: 'A customer_success', score: 9 }] });
  });

  it('keeps what people edited when it is compiled again, with the history of its score', async () => {
    const { post, one, compile } = await aRegister(WORDS);
    const { id } = await one('A4.09');
    await post(`/${id}/edit`, { changes: { likelihood: 'low', mitigation: 'Ask Mattsson Data for a date by 1 April' }, note: 'They answered.' }).expect(200);
    await compile(2, WORDS);
    expect(await one('A4.09')).toMatchObject({
      likelihood: 'low', score: 2, mitigation: 'Ask Mattsson Data for a date by 1 April', proposed: false, edited: ['likelihood', 'mitigation'], differences: expect.arrayContaining([{ field: 'likelihood', said: 'low', read: 'high', by: 'A customer_success', at: expect.any(String), changedSince: false }]),
      history: [{ kind: 'found', score: 6 }, { kind: 'edited', score: 2, note: 'They answered.' }],
    });
    await post(`/${id}/edit`, { giveBack: ['likelihood'] }).expect(200);
    expect(await one('A4.09')).toMatchObject({ likelihood: 'high', score: 6 });
    await compile(3, OTHER);
    expect(await one('A4.09')).toMatchObject({ mitigation: 'Ask Mattsson Data for a date by 1 April' });
  });

  it('is accepted, merged, closed with a reason and opened again', async () => {
    const { post, get, one } = await aRegister(WORDS, OTHER);
    const [kept, other] = [await one('A4.09'), await one('A4.08')];
    await post(`/${kept.id}/accept`, {}).expect(200);
    await post(`/${kept.id}/accept`, {}).expect(409);
    await post(`/${kept.id}/merge`, { otherId: kept.id }).expect(422);
    await post(`/${kept.id}/merge`, { otherId: other.id }).expect(200);
    expect(await one('A4.08')).toBeUndefined();
    expect(await one('A4.09')).toMatchObject({ status: 'accepted', proposed: false, merged: [{ id: other.id }], evidence: [{ quote: WORDS }, { quote: OTHER }] });
    await post(`/${kept.id}/close`, { reason: '' }).expect(422);
    await post(`/${kept.id}/close`, { reason: 'They have signed.' }).expect(200);
    expect((await get()).items.find(({ id }: { id: string }) => id === kept.id)).toMatchObject({ status: 'closed', rank: null });
    await post(`/${kept.id}/edit`, { changes: { severity: 'low' } }).expect(409);
    await post(`/${kept.id}/reopen`, { reason: 'They have not.' }).expect(200);
    expect(await one('A4.09')).toMatchObject({ status: 'accepted', rank: 1, history: [{ kind: 'found' }, { kind: 'accepted' }, { kind: 'merged' }, { kind: 'closed', note: 'They have signed.' }, { kind: 'reopened' }] });
  });

  it('is told in the handoff’s history, and shows in the package at once', async () => {
    const { handoffId, post, one } = await aRegister(WORDS);
    const { id } = await one('A4.09');
    await post(`/${id}/edit`, { changes: { severity: 'high', owner: null } }).expect(200);
    const read = async (path: string) => (await request(api.http).get(`/api/handoffs/${handoffId}${path}`).set('Cookie', cleo.cookie).expect(200)).body;
    expect((await read('/events')).items[0]).toMatchObject({ type: 'risk.edited', subject: id, visibility: 'team', actor: { name: 'A customer_success' }, before: { score: 6 }, after: { score: 9, fields: ['severity', 'owner'] } });
    expect((await read('/package')).package.risks[0]).toMatchObject({ id, score: 9, owner: null });
    expect((await read('')).gate.untreated).toEqual([{ id, statement: expect.stringContaining('Mattsson Data'), missing: ['owner'] }]);
  });
});

describe('the contingency plan', () => {
  it('applies the buffers as people have left the register: edited, graded down, merged, closed and opened again', async () => {
    const { handoffId, post, one, compile } = await aRegister(WORDS, OTHER);
    await givePlan(api, handoffId, aPlanDocument());
    const applied = async () => {
      const { contingency } = (await request(api.http).get(`/api/handoffs/${handoffId}/plan`).set('Cookie', cleo.cookie).expect(200)).body as { contingency: { goLive: { days: number }; buffers: { risk: string; days: number }[] } };
      return { goLive: contingency.goLive.days, buffers: Object.fromEntries(contingency.buffers.map(({ risk, days }) => [risk, days])) };
    };
    const [{ id: supplier, bufferDays }, { id: scope }] = [await one('A4.09'), await one('A4.08')];
    await post(`/${scope}/edit`, { changes: { severity: 'high', likelihood: 'high', bufferDays: 4, phase: 'build' } }).expect(200);
    expect(await applied()).toEqual({ goLive: bufferDays + 4, buffers: { [supplier]: bufferDays, [scope]: 4 } });
    await post(`/${supplier}/edit`, { changes: { bufferDays: 3 } }).expect(200);
    await compile(2, WORDS, OTHER);
    expect(await applied()).toEqual({ goLive: 7, buffers: { [supplier]: 3, [scope]: 4 } });
    await post(`/${scope}/edit`, { changes: { likelihood: 'low' } }).expect(200);
    expect(await applied()).toEqual({ goLive: 3, buffers: { [supplier]: 3 } });
    const added = await post('', { statement: 'Only 2 people can release prices', type: 'organizational', severity: 'high', likelihood: 'high', bufferDays: 2, phase: 'build', contingency: 'A third person is called in.' }).expect(200);
    await post(`/${added.body.riskId}/accept`, {});
    expect(await applied()).toEqual({ goLive: 5, buffers: { [supplier]: 3, [added.body.riskId]: 2 } });
    const { plan } = (await request(api.http).get(`/api/handoffs/${handoffId}/package`).set('Cookie', cleo.cookie).expect(200)).body.package;
    expect(plan.contingency).toMatchObject({ 'Only 2 people can release prices': 'A third person is called in.' });
    await post(`/${supplier}/merge`, { otherId: added.body.riskId }).expect(200);
    expect(await applied()).toEqual({ goLive: 3, buffers: { [supplier]: 3 } });
    await post(`/${supplier}/close`, { reason: 'They have signed.' }).expect(200);
    expect(await applied()).toEqual({ goLive: 0, buffers: {} });
    await post(`/${supplier}/reopen`, { reason: 'They have not.' }).expect(200);
    expect(await applied()).toEqual({ goLive: 3, buffers: { [supplier]: 3 } });
  });
});
