import { Introduction } from '@throughline/persistence';
import { createDataConverter, parsePayloadKeys } from '@throughline/integrations/temporal';
import { handoffWorkflowId, TASK_QUEUE } from '@throughline/contract/handoff';
import type { HandoffState } from '@throughline/domain';
import { Client } from '@temporalio/client';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { Worker } from '@temporalio/worker';
import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import request from 'supertest';
import { createTestApi } from '../testing/test-api.ts';
import type { TestApi } from '../testing/test-api.ts';

let server: TestWorkflowEnvironment;
let worker: Worker;
let working: Promise<void>;
let workflows: Client;
let api: TestApi;
let actor: string;

beforeAll(async () => {
  const path = process.env['TEMPORAL_CLI'];
  if (!path) throw new Error('TEMPORAL_CLI is missing: run the tests with `npm test`, or take its value from `node tools/dev-services.ts`.');
  server = await TestWorkflowEnvironment.createLocal({ server: { executable: { type: 'existing-path', path } } });
  api = await createTestApi({ TEMPORAL_ADDRESS: server.address });
  const dataConverter = createDataConverter(parsePayloadKeys(api.config.PAYLOAD_KEYS.join(',')));
  workflows = new Client({ connection: server.connection, dataConverter });
  worker = await Worker.create({
    connection: server.nativeConnection, dataConverter, taskQueue: TASK_QUEUE,
    workflowsPath: fileURLToPath(new URL('../testing/stub-handoff.workflow.ts', import.meta.url)),
    bundlerOptions: { webpackConfigHook: (config) => ({ ...config, resolve: { ...config.resolve, conditionNames: ['@throughline/source', '...'] } }) },
  });
  working = worker.run();
  actor = await api.apiKey(['handoffs:read', 'handoffs:act', 'gaps:answer']);
}, 60_000);
afterAll(async () => {
  if (worker.getState() === 'RUNNING') worker.shutdown();
  await working;
  await api.close();
  await server.teardown();
});

const GAP = { id: 'sso', points: 6, answered: false };

async function started(change: Partial<HandoffState> = {}): Promise<string> {
  const state: Partial<HandoffState> = {
    phase: 'review',
    package: { version: 1, dossierId: 'd', points: 60, maximum: 90, threshold: 72, gaps: [GAP], compiledAt: '2026-03-02T09:00:00.000Z' },
    ...change,
  };
  const { handoffId } = await api.handoff(state);
  await workflows.workflow.start('stubHandoff', { taskQueue: TASK_QUEUE, workflowId: handoffWorkflowId(handoffId) });
  return handoffId;
}

const act = (id: string, path: string, body: object = {}, as = actor) => request(api.http).post(`/api/handoffs/${id}/${path}`).set('Authorization', as).send(body);
const briefing = { heldOn: '2026-03-10', attendees: ['Cleo Success'], outcome: 'accepted' };
const gapAnswers = async (id: string) => (await api.database.dataSource.query<{ n: number }[]>('SELECT count(*) AS n FROM gap_answers WHERE handoff_id = $1', [id]))[0]!.n;

describe('an action', () => {
  it('is answered when it has been applied, and applied once when its key comes again', async () => {
    const id = await started();
    const body = { key: randomUUID(), overrideReason: 'They go live on Monday.' };
    const first = await act(id, 'review/accept', body).expect(200);
    expect(first.body).toEqual({ repeated: false, sequence: 1 });
    expect((await act(id, 'review/accept', body).expect(200)).body.sequence).toBe(1);
    expect((await act(id, 'review/accept', { ...body, key: randomUUID() }).expect(200)).body.sequence).toBe(2);
  });

  it('under a key that somebody else used, or that was used for something else, is no repetition', async () => {
    const id = await started();
    const said = { key: 'one-for-all', overrideReason: 'They go live on Monday.' };
    const sequenceOf = async (path: string, body: object, as = actor) => (await act(id, path, body, as).expect(200)).body.sequence;
    expect(await sequenceOf('review/accept', said)).toBe(1);
    expect(await sequenceOf('review/accept', said, await api.apiKey(['handoffs:act']))).toBe(2);
    expect(await sequenceOf('review/accept', { ...said, overrideReason: 'They go live on Tuesday.' })).toBe(3);
    expect(await sequenceOf('cancel', { key: said.key, reason: 'They were bought.' })).toBe(4);
  });

  it('that is refused for what was said names the field', async () => {
    const { body } = await act(await started(), 'review/accept', { note: 'Fine.' }).expect(422);
    expect(body).toMatchObject({ code: 'below_threshold', detail: 'Say why you accept it as it is.', errors: [{ path: 'overrideReason', message: 'Say why you accept it as it is.' }] });
  });

  it('that is refused for how things stand is a conflict', async () => {
    const { body } = await act(await started(), 'briefing', briefing).expect(409);
    expect(body).toMatchObject({ code: 'wrong_phase', detail: 'The briefing can be recorded once the package is accepted.' });
    expect(body.errors).toBeUndefined();
  });

  it('on a part that is not there is not found', async () => {
    const { body } = await act(await started(), 'milestones/no-such/complete', { note: 'Done.' }).expect(404);
    expect(body.code).toBe('unknown_milestone');
  });

  it('with a body that cannot be used names every field', async () => {
    const { body } = await act(await started(), 'briefing', { heldOn: 'tomorrow', attendees: [], outcome: 'maybe', note: 'a\0b' }).expect(422);
    expect(body).toMatchObject({ code: 'invalid_input', detail: '4 things in the request cannot be used.' });
    expect(body.errors.map(({ path }: { path: string }) => path).toSorted()).toEqual(['attendees', 'heldOn', 'note', 'outcome']);
  });

  it('on a handoff that nobody has is not found, also when its id cannot be one', async () => {
    await act(randomUUID(), 'cancel', { reason: 'Why not.' }).expect(404);
    await act('no-id', 'cancel', { reason: 'Why not.' }).expect(404);
  });

  it('on a handoff whose workflow has not been started yet says so', async () => {
    const { handoffId } = await api.handoff();
    await api.database.dataSource.query('UPDATE handoffs SET workflow_started_at = NULL WHERE id = $1', [handoffId]);
    const { body } = await act(handoffId, 'cancel', { reason: 'Why not.' }).expect(409);
    expect(body).toMatchObject({ code: 'not_started', detail: expect.stringContaining('starts as soon as') });
  });

  it('on a handoff that has ended says so, but answers the action that ended it when it is repeated', async () => {
    const id = await started();
    const ending = { key: randomUUID(), reason: 'The customer was bought.' };
    await act(id, 'cancel', ending).expect(200);
    await api.database.dataSource.query(`UPDATE handoffs SET phase = 'cancelled' WHERE id = $1`, [id]);
    expect((await act(id, 'review/accept', { overrideReason: 'Too late.' }).expect(409)).body).toMatchObject({ code: 'ended', detail: expect.stringContaining('cancelled') });
    expect((await act(id, 'cancel', ending).expect(200)).body.sequence).toBe(1);
  });

  it('needs its permission', async () => {
    const id = await started();
    const reader = await api.person('read_only');
    const seller = await api.person('seller');
    const post = (path: string, cookie: string, body: object) => request(api.http).post(`/api/handoffs/${id}/${path}`).set({ Cookie: cookie, Origin: api.config.PUBLIC_URL }).send(body);
    expect((await post('cancel', reader.cookie, { reason: 'Mine.' }).expect(403)).body.code).toBe('forbidden');
    await post('review/accept', seller.cookie, { overrideReason: 'Mine.' }).expect(403);
    await post('gaps/sso/answer', seller.cookie, { text: 'They use Okta.' }).expect(200);
  });
});

describe('an answer to a gap', () => {
  it('is stored once, however often it is sent, with who gave it', async () => {
    const id = await started();
    const body = { key: randomUUID(), text: 'They use Okta.' };
    await act(id, 'gaps/sso/answer', body).expect(200);
    await act(id, 'gaps/sso/answer', body).expect(200);
    const rows = await api.database.dataSource.query('SELECT gap_id, text, by_kind, by_name FROM gap_answers WHERE handoff_id = $1', [id]);
    expect(rows).toEqual([{ gap_id: 'sso', text: 'They use Okta.', by_kind: 'api_key', by_name: 'test' }]);
  });

  it('is not stored when it would be refused', async () => {
    const later = await started({ phase: 'implementation' });
    await act(later, 'gaps/sso/answer', { text: 'They use Okta.' }).expect(409);
    const id = await started();
    await act(id, 'gaps/no-such/answer', { text: 'They use Okta.' }).expect(404);
    expect([await gapAnswers(later), await gapAnswers(id)]).toEqual([0, 0]);
  });

  it.each(['ok', 'n/a', '-', 'to be confirmed'])('is not stored when it says nothing: %j', async (text) => {
    const id = await started();
    const { body } = await act(id, 'gaps/sso/answer', { text }).expect(422);
    expect(body).toMatchObject({ code: 'says_nothing', errors: [{ path: 'text' }] });
    expect(await gapAnswers(id)).toBe(0);
  });
});

describe('the introduction’s draft', () => {
  const put = (id: string, body: object) => request(api.http).put(`/api/handoffs/${id}/introduction`).set('Authorization', actor).send(body);

  it('is saved over the revision that was edited, and over no other', async () => {
    const id = await started();
    await api.database.dataSource.manager.insert(Introduction, { handoffId: id, subject: 'Hello', message: 'Dear all', draftedAt: new Date().toISOString() });
    expect((await put(id, { subject: 'Hello!', message: 'Dear all', revision: 1 }).expect(200)).body).toEqual({ revision: 2 });
    expect((await put(id, { subject: 'Mine', message: 'Lost', revision: 1 }).expect(409)).body.code).toBe('revision_conflict');
    await api.database.dataSource.query('UPDATE introductions SET confirmed_at = now() WHERE handoff_id = $1', [id]);
    expect((await put(id, { subject: 'Late', message: 'Late', revision: 2 }).expect(409)).body.code).toBe('already_sent');
    const [stored] = await api.database.dataSource.query('SELECT subject FROM introductions WHERE handoff_id = $1', [id]);
    expect(stored.subject).toBe('Hello!');
  });

  it('is confirmed in the words that were read: those are kept, nobody saves over them meanwhile, and a refusal frees them again', async () => {
    const id = await started();
    const stored = async (columns: string, table: string) => api.database.dataSource.query(`SELECT ${columns} FROM ${table} WHERE handoff_id = $1`, [id]);
    await api.database.dataSource.manager.insert(Introduction, { handoffId: id, subject: 'Hello', message: 'Dear all', draftedAt: new Date().toISOString() });
    await put(id, { subject: 'Hello!', message: 'Dear all', revision: 1 }).expect(200);
    expect((await act(id, 'introduction/confirm', { revision: 1 }).expect(409)).body.code).toBe('revision_conflict');
    expect(await stored('subject', 'introduction_approvals')).toEqual([]);
    await act(id, 'introduction/confirm', {}).expect(422);

    expect((await act(id, 'introduction/confirm', { revision: 2, note: 'Too early.' }).expect(409)).body.code).toBe('wrong_phase');
    await put(id, { subject: 'Hello again', message: 'Dear all', revision: 2 }).expect(200);

    await act(id, 'introduction/confirm', { revision: 3 }).expect(200);
    expect((await put(id, { subject: 'Late', message: 'Late', revision: 3 }).expect(409)).body).toMatchObject({ code: 'being_confirmed', detail: expect.stringContaining('cannot be changed') });
    expect((await stored('subject', 'introduction_approvals')).map(({ subject }: { subject: string }) => subject).toSorted()).toEqual(['Hello again', 'Hello!']);
  });

  it('does not exist before the package is compiled', async () => {
    expect((await put(await started(), { subject: 'Hello', message: 'Dear all', revision: 1 }).expect(409)).body.code).toBe('no_draft');
  });
});

describe('while no worker answers', () => {
  it('an action is told to be tried again, with a sentence for people', async () => {
    const id = await started();
    worker.shutdown();
    await working;
    const { body, headers } = await act(id, 'review/accept', { overrideReason: 'They go live on Monday.' }).expect(503);
    expect(body).toMatchObject({ code: 'workflows_unavailable', detail: expect.stringContaining('try this again') });
    expect(headers['retry-after']).toBe('30');
  });
});
