import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { aPlanDocument, givePlan, planAt } from '../testing/a-plan.ts';
import { createTestApi } from '../testing/test-api.ts';
import type { TestApi } from '../testing/test-api.ts';

let api: TestApi;
let cleo: { id: string; cookie: string };
let reader: { cookie: string };
beforeAll(async () => {
  api = await createTestApi();
  [cleo, reader] = [await api.person('customer_success'), await api.person('read_only')];
});
afterAll(() => api.close());

const aPlan = (...given: Parameters<typeof aPlanDocument>) => planAt(api, cleo, ...given);
const DELAY = { cause: 'customer', reason: 'The export has to be approved first.' };

describe('the plan', () => {
  it('shows each task with its dates, float and status, the promises with when they are kept, and what is critical', async () => {
    const { get } = await aPlan();
    const plan = await get();
    expect(plan).toMatchObject({
      revision: 1, status: 'baselined', timeZone: 'Europe/Berlin', goLive: { agreed: null, forecast: '2040-01-24', slip: 0 }, criticalPath: ['sample-data', 'migrate', 'train', 'go-live'], conflicts: [], changes: [], undo: null,
      promises: [{ id: 'trained', what: 'The testers are trained by the end of January.', due: '2040-01-27', task: 'train', finish: '2040-01-24', held: true, days: 0 }],
      phases: [{ id: 'build', start: '2040-01-02', finish: '2040-01-24', blocked: expect.stringContaining('All records are loaded') }],
    });
    expect(plan.tasks[0]).toMatchObject({ id: 'sample-data', step: true, start: '2040-01-02', finish: '2040-01-06', critical: true, totalFloat: 0, status: 'green' });
  });

  it('is not there before a package is, and is for nobody without the right to read', async () => {
    const { handoffId } = await api.handoff();
    const { body } = await request(api.http).get(`/api/handoffs/${handoffId}/plan`).set('Cookie', cleo.cookie).expect(404);
    expect(body.code).toBe('no_plan');
    await request(api.http).get(`/api/handoffs/${handoffId}/plan`).expect(401);
    const { contacts } = await api.handoff();
    await request(api.http).get(`/api/handoffs/${handoffId}/plan`).set('Cookie', await api.customer(contacts[0]!.id)).expect(401);
  });
});

describe('a change', () => {
  it('moves what depends on it, and each moved date keeps whose it is, by whom, why, and what it was', async () => {
    const { get, change } = await aPlan();
    const { body } = await change([{ kind: 'delay', task: 'sample-data', days: 5 }], DELAY).expect(200);
    expect(body).toMatchObject({ repeated: false, revision: 2, goLive: '2040-01-31', conflicts: [{ task: 'train', kind: 'finish_by', promise: { id: 'trained', what: 'The testers are trained by the end of January.' }, days: 2 }] });
    const plan = await get();
    expect(plan.tasks[1].moves).toEqual([{ revision: 2, at: expect.any(String), by: 'A customer_success', cause: 'customer', reason: DELAY.reason, before: { start: '2040-01-09', finish: '2040-01-20' }, after: { start: '2040-01-16', finish: '2040-01-27' }, days: 5 }]);
    expect(plan).toMatchObject({ revision: 2, undo: 2, promises: [{ held: false, days: 2 }], changes: [{ what: ['“Send sample data” was delayed by 5 working days.'], actor: { kind: 'person', id: cleo.id } }] });
  });

  it('is made once however often it comes, and is refused when somebody was first', async () => {
    const { change } = await aPlan();
    const key = randomUUID();
    const delay = [{ kind: 'delay', task: 'migrate', days: 1 }];
    await change(delay, { ...DELAY, key, revision: 1 }).expect(200);
    expect((await change(delay, { ...DELAY, key, revision: 1 }).expect(200)).body).toMatchObject({ repeated: true, revision: 2, goLive: '2040-01-25' });
    const { body } = await change(delay, { ...DELAY, revision: 1 }).expect(409);
    expect(body).toMatchObject({ code: 'newer_revision', detail: expect.stringContaining('revision 2') });
  });

  it.each<[string, object[], object, number, string, string]>([
    ['a delay of nobody', [{ kind: 'delay', task: 'migrate', days: 1 }], {}, 422, 'invalid_input', 'cause'],
    ['a task that is not there', [{ kind: 'pin', task: 'party', day: '2040-02-01' }], {}, 422, 'unknown_task', 'changes[0].task'],
    ['a circle', [{ kind: 'add_link', link: { from: 'train', to: 'migrate' } }], {}, 422, 'cycle', 'changes[0]'],
    ['a step finished where nobody hears of it', [{ kind: 'finish', task: 'go-live', on: '2040-02-01' }], {}, 422, 'step', 'changes[0].task'],
    ['nothing', [], {}, 422, 'invalid_input', 'changes'],
  ])('is refused with its field and changes nothing when it is %s', async (_, changes, more, status, code, field) => {
    const { get, change } = await aPlan();
    const { body } = await change(changes, more).expect(status);
    expect(body).toMatchObject({ code, errors: expect.arrayContaining([expect.objectContaining({ path: field })]) });
    expect((await get()).revision).toBe(1);
  });

  it('changes nothing when only one of several can be made', async () => {
    const { get, change } = await aPlan();
    await change([{ kind: 'edit', task: 'migrate', fields: { duration: 20 } }, { kind: 'remove_task', task: 'go-live' }]).expect(422);
    expect((await get()).tasks[1].duration).toBe(10);
  });

  it('is for those who may act', async () => {
    const { post } = await aPlan();
    await post('changes', { ...DELAY, changes: [{ kind: 'delay', task: 'migrate', days: 1 }] }, reader).expect(403);
  });

  it('signals a start and what is left, and the status follows', async () => {
    const { get, change } = await aPlan({ baseline: { migrate: { start: '2040-01-09', finish: '2040-01-20' }, 'go-live': { start: '2040-01-24', finish: '2040-01-24' } } });
    await change([{ kind: 'start', task: 'migrate', on: '2040-01-09' }]).expect(200);
    await change([{ kind: 'edit', task: 'migrate', fields: { duration: 12 } }]).expect(200);
    const { tasks, goLive } = await get();
    expect(tasks[1]).toMatchObject({ finish: '2040-01-24', slip: 2, status: 'red', moves: [{ cause: 'us', days: 2 }] });
    expect(goLive).toEqual({ agreed: '2040-01-24', forecast: '2040-01-26', slip: 2 });
  });
});

describe('the slip of go-live', () => {
  it('is split among those whose delay it is, with each change by whom and why, and adds up', async () => {
    const { get, change, post } = await aPlan({ baseline: { 'go-live': { start: '2040-01-24', finish: '2040-01-24' } } });
    await change([{ kind: 'delay', task: 'sample-data', days: 5 }], DELAY).expect(200);
    await change([{ kind: 'add_task', task: { id: 'archive', title: 'Move the archive', phase: 'build', duration: 3 }, after: ['migrate'], before: ['train'] }], { reason: 'They want the archive, too.' }).expect(200);
    await change([{ kind: 'delay', task: 'migrate', days: 9 }], { cause: 'us', reason: 'A slip of the finger.' }).expect(200);
    await post('undo', {}).expect(200);
    const { attribution, goLive } = await get();
    expect(attribution).toMatchObject({ agreed: '2040-01-24', forecast: goLive.forecast, days: 8, byCause: { customer: 5, us: 0, third_party: 0, scope: 3 } });
    expect(attribution.rows).toMatchObject([{ revision: 2, cause: 'customer', days: 5, by: 'A customer_success', reason: DELAY.reason }, { revision: 3, cause: 'scope', days: 3, reason: 'They want the archive, too.' }]);
  });
});

describe('taking back', () => {
  it('restores the plan, and is for whoever made the last change', async () => {
    const other = await api.person('administrator');
    const { get, post, change } = await aPlan();
    const before = await get();
    await change([{ kind: 'pin', task: 'migrate', day: '2040-02-06' }]).expect(200);
    await change([{ kind: 'remove_task', task: 'train' }]).expect(200);
    expect((await post('undo', {}, { ...other }).expect(409)).body).toMatchObject({ code: 'not_yours', detail: expect.stringContaining('A customer_success') });
    await post('undo', {}).expect(200);
    await post('undo', {}).expect(200);
    const { tasks, changes, revision } = await get();
    expect([tasks.map(({ start, finish }: { start: string; finish: string }) => [start, finish]), revision]).toEqual([before.tasks.map(({ start, finish }: { start: string; finish: string }) => [start, finish]), 5]);
    expect(changes.map(({ undoes }: { undoes: number | null }) => undoes)).toEqual([2, 3, null, null]);
    expect((await post('undo', {}).expect(409)).body.code).toBe('nothing_to_undo');
  });
});

describe('a what-if', () => {
  it('tells the new go-live, what moves, and the promises that break, and keeps nothing', async () => {
    const { get, post } = await aPlan();
    const { body } = await post('what-if', { changes: [{ kind: 'delay', task: 'go-live', days: 10 }, { kind: 'delay', task: 'migrate', days: 5 }] }, reader).expect(200);
    expect(body).toMatchObject({ goLive: { before: '2040-01-24', after: '2040-02-07', days: 10 }, breaks: [{ task: 'train', promise: { id: 'trained' }, message: expect.stringContaining('“Train the testers” was promised') }], mends: [] });
    expect(body.moved.map(({ task }: { task: string }) => task)).toEqual(['migrate', 'train', 'go-live']);
    expect(body.floats).toEqual(expect.arrayContaining([expect.objectContaining({ task: 'sample-data', before: 0 })]));
    expect((await get()).revision).toBe(1);
  });
});

describe('a change request', () => {
  const ASKED = { title: 'The approval takes longer', reason: 'Their security wants to see the export.', cause: 'customer', changes: [{ kind: 'delay', task: 'sample-data', days: 5 }] };

  it('keeps what it would mean, changes nothing until somebody applies it, and then once', async () => {
    const { handoffId, get, post } = await aPlan();
    const { body: asked } = await post('change-requests', ASKED).expect(200);
    expect(asked).toMatchObject({ status: 'open', askedBy: 'A customer_success', what: ['“Send sample data” was delayed by 5 working days.'], outcome: { goLive: { before: '2040-01-24', after: '2040-01-31', days: 5 }, breaks: [{ promise: { id: 'trained' } }] } });
    expect((await get()).revision).toBe(1);
    expect((await post(`change-requests/${asked.id}/apply`, { note: 'Agreed in the call.' }).expect(200)).body).toMatchObject({ repeated: false, revision: 2, goLive: '2040-01-31' });
    expect((await post(`change-requests/${asked.id}/apply`, {}).expect(200)).body).toMatchObject({ repeated: true, revision: 2 });
    expect((await get()).changes).toMatchObject([{ revision: 2, cause: 'customer', reason: ASKED.reason }]);
    const { body } = await request(api.http).get(`/api/handoffs/${handoffId}/plan/change-requests`).set('Cookie', reader.cookie).expect(200);
    expect(body.items).toMatchObject([{ status: 'applied', decidedBy: 'A customer_success', decision: 'Agreed in the call.' }]);
    expect((await post(`change-requests/${asked.id}/drop`, { note: 'Too late.' }).expect(409)).body.code).toBe('decided');
  });

  it('that is dropped is never applied', async () => {
    const { get, post } = await aPlan();
    const { body: asked } = await post('change-requests', ASKED).expect(200);
    await post(`change-requests/${asked.id}/drop`, { note: 'They found the export.' }).expect(200);
    expect((await post(`change-requests/${asked.id}/apply`, {}).expect(409)).body).toMatchObject({ code: 'decided', detail: expect.stringContaining('dropped') });
    expect((await get()).revision).toBe(1);
  });
});

describe('a phase', () => {
  it('is accepted by a person once its criteria are met, each by whose word', async () => {
    const { get, post } = await aPlan();
    const { body: refusal } = await post('phases/build/accept', {}).expect(409);
    expect(refusal).toMatchObject({ code: 'criteria_open', detail: expect.stringContaining('“All records are loaded”') });
    await post('phases/build/criteria/loaded', { met: true, by: 'Bea Buyer' }).expect(200);
    const key = await api.apiKey(['handoffs:read', 'handoffs:act']);
    const { handoffId } = await aPlan();
    const { body } = await request(api.http).post(`/api/handoffs/${handoffId}/plan/cutover/decision`).set('Authorization', key).send({ decision: 'go', reason: 'All is well.' }).expect(409);
    expect(body.code).toBe('person_needed');
    await post('phases/build/accept', {}).expect(200);
    expect((await get()).phases).toMatchObject([{ acceptance: [{ metBy: 'Bea Buyer', metAt: expect.any(String) }], acceptedBy: 'A customer_success', blocked: expect.stringContaining('already') }]);
    await post('phases/build/criteria/party', { met: true }).expect(409);
  });
});

describe('the cut-over', () => {
  it('keeps who ticked what, who decided and why, and whether the way back was tested', async () => {
    const { get, post } = await aPlan();
    await post('cutover/checklist/backup', { ticked: true, by: 'Carl Champion' }).expect(200);
    await post('cutover/decision', { decision: 'no_go', reason: 'The backup was not read back.' }).expect(200);
    await post('cutover/decision', { decision: 'go', reason: 'It was read back.' }).expect(200);
    await post('cutover/rollback', { tested: true }).expect(200);
    expect((await get()).cutover).toMatchObject({
      checklist: [{ tickedBy: 'Carl Champion' }], rollback: { testedBy: 'A customer_success' },
      decisions: [{ decision: 'no_go', reason: 'The backup was not read back.' }, { decision: 'go', by: 'A customer_success', reason: 'It was read back.' }],
    });
    expect((await post('cutover/checklist/party', { ticked: true }).expect(422)).body.errors[0].path).toBe('item');
  });
});

describe('the plan of a customer', () => {
  const read = async (contactId: string) => (await request(api.http).get('/api/portal/plan').set('Cookie', await api.customer(contactId))).body;

  it('has their own tasks first, why a date moved in words for them, and nothing else of ours', async () => {
    const { handoffId, contacts } = await api.handoff();
    const [first, second] = [contacts[0]!, contacts[1]!];
    const document = aPlanDocument();
    document.tasks[0]!.contactId = second.id;
    await givePlan(api, handoffId, document);
    const path = `/api/handoffs/${handoffId}/plan/changes`;
    await request(api.http).post(path).set('Cookie', cleo.cookie).set('Origin', api.config.PUBLIC_URL).send({ ...DELAY, reason: 'secret words', told: 'Your export waits for an approval.', changes: [{ kind: 'delay', task: 'sample-data', days: 5 }] }).expect(200);
    const plan = await read(second.id);
    expect(plan.tasks[0]).toMatchObject({ id: 'sample-data', forMe: true, assignee: 'Carl Champion', finish: '2040-01-13', moves: [{ by: null, cause: 'customer', told: 'Your export waits for an approval.', before: '2040-01-06', after: '2040-01-13' }] });
    expect(plan).toMatchObject({ goLive: { forecast: '2040-01-31', moves: [{ before: '2040-01-24', after: '2040-01-31' }] }, contact: { name: 'Cleo Success' } });
    expect(JSON.stringify(plan)).not.toMatch(/secret|Mia Grate|trained|float|critical/);
    await api.database.dataSource.query(`UPDATE people SET name = 'Cleo Success' WHERE id = $1`, [cleo.id]);
    await request(api.http).post(path).set('Cookie', cleo.cookie).set('Origin', api.config.PUBLIC_URL).send({ ...DELAY, cause: 'us', changes: [{ kind: 'delay', task: 'sample-data', days: 1 }] }).expect(200);
    await api.database.dataSource.query(`UPDATE people SET name = 'A customer_success' WHERE id = $1`, [cleo.id]);
    expect((await read(second.id)).goLive.moves).toMatchObject([{ by: 'Cleo Success', cause: 'us' }, { by: null }]);
    expect((await read(first.id)).tasks.filter(({ forMe }: { forMe: boolean }) => forMe)).toEqual([]);
    await api.database.dataSource.query(`INSERT INTO milestones (handoff_id, milestone_id, title, kind, side, position, needs_proof, is_go_live, due_at, completed_at) VALUES ($1, 'sample-data', 'Send sample data', 'task', 'customer', 1, false, false, now(), '2040-01-09T10:00:00Z')`, [handoffId]);
    expect((await read(second.id)).tasks.find(({ id }: { id: string }) => id === 'sample-data')).toMatchObject({ done: true, forMe: false, finish: '2040-01-09' });
  });

  it('waits for nobody any more once the handoff has ended', async () => {
    const { handoffId, contacts } = await api.handoff();
    const document = aPlanDocument();
    document.tasks[0]!.contactId = contacts[0]!.id;
    await givePlan(api, handoffId, document);
    expect((await read(contacts[0]!.id)).tasks[0]).toMatchObject({ id: 'sample-data', done: false, forMe: true });
    await api.database.dataSource.query(`UPDATE handoffs SET phase = 'closed' WHERE id = $1`, [handoffId]);
    expect((await read(contacts[0]!.id)).tasks.filter(({ forMe, late }: { forMe: boolean; late: boolean }) => forMe || late)).toEqual([]);
  });

  it('is none while it is a draft', async () => {
    const { handoffId, contacts } = await api.handoff();
    await givePlan(api, handoffId, aPlanDocument(), 'draft');
    expect(await read(contacts[0]!.id)).toMatchObject({ status: 404, code: 'not_found' });
  });
});

describe('a calendar', () => {
  const file = (url: string) => request(api.http).get(new URL(url).pathname);

  it('is read at a secret address until its reader ends it or asks for another', async () => {
    const { post } = await aPlan({ cadence: [{ id: 'weekly', title: 'Weekly, with all', channel: 'call', everyDays: 5, fromPhase: 'build', toPhase: 'build', audience: 'Project teams', host: 'Cleo Success' }] });
    const { body: first } = await post('calendar', {}).expect(200);
    const { text, type } = await file(first.url).expect(200);
    expect(type).toBe('text/calendar');
    expect(text.replaceAll('\r\n ', '').split('\r\n')).toEqual(expect.arrayContaining(['SUMMARY:Due: Send sample data', 'DTSTART;VALUE=DATE:20400106', 'SUMMARY:Weekly\\, with all', 'DTSTART:20400102T090000Z', 'SUMMARY:Go-live']));
    const { body: second } = await post('calendar', {}).expect(200);
    await file(first.url).expect(404);
    await file(second.url).expect(200);
    const key = await api.apiKey(['handoffs:read']);
    const { handoffId, post: other } = await aPlan();
    await request(api.http).post(`/api/handoffs/${handoffId}/plan/calendar`).set('Authorization', key).expect(409);
    const { body: mine } = await other('calendar', {}).expect(200);
    await request(api.http).delete(`/api/handoffs/${handoffId}/plan/calendar`).set('Cookie', cleo.cookie).set('Origin', api.config.PUBLIC_URL).expect(200, { ended: 1 });
    await file(mine.url).expect(404);
    const [stored] = await api.database.dataSource.query<{ kept: string }[]>(`SELECT string_agg(encode(token_hash, 'escape'), ' ') AS kept FROM plan_subscriptions`);
    expect(stored!.kept).not.toContain(mine.url.split('/').at(-1).slice(0, 20));
  });

  it('of a customer has their own dates, and ends with their access', async () => {
    const { handoffId, contacts } = await api.handoff();
    const document = aPlanDocument();
    document.tasks[0]!.contactId = contacts[1]!.id;
    await givePlan(api, handoffId, document);
    const { body } = await request(api.http).post('/api/portal/plan/calendar').set('Cookie', await api.customer(contacts[0]!.id)).set('Origin', api.config.PUBLIC_URL).expect(200);
    const { text } = await file(body.url).expect(200);
    expect(text).toContain('SUMMARY:Go-live');
    expect(text).not.toMatch(/sample data|Migrate/);
    await api.database.dataSource.query('UPDATE contacts SET access_revoked_at = now() WHERE id = $1', [contacts[0]!.id]);
    await file(body.url).expect(404);
  });
});

describe('the escalation path', () => {
  it('has the hours that the team gives it, and says where calls for help arrive', async () => {
    const escalation = [{ level: 1, title: 'Project leads', vendor: ['Mia Grate'], customer: [], respondWithinHours: 8 }, { level: 2, title: 'Account', vendor: ['Cleo Success'], customer: [], respondWithinHours: 4 }];
    const { get, post } = await aPlan({ escalation });
    expect((await get()).escalation).toMatchObject([{ level: 1, takesHelp: false }, { level: 2, takesHelp: true, respondWithinHours: 4 }]);
    await post('escalation/2', { hours: 1.5 }).expect(200);
    expect(await get()).toMatchObject({ escalation: [{ respondWithinHours: 8 }, { respondWithinHours: 1.5 }], changes: [{ what: ['Level 2 of the escalation path answers within 1.5 working hours.'], actor: { name: 'A customer_success' } }] });
    expect((await post('escalation/2', { hours: 0 }).expect(422)).body).toMatchObject({ errors: [{ path: 'hours' }] });
    expect((await post('escalation/7', { hours: 2 }).expect(422)).body).toMatchObject({ code: 'unknown_level' });
  });
});

describe('what surrounds the dates', () => {
  it('tells what the customer brings, and who has too much to do', async () => {
    const busy = aPlanDocument();
    busy.tasks[1]!.hours = { mig: 12 };
    const { get } = await aPlan(busy);
    expect(await get()).toMatchObject({
      duties: [{ task: 'sample-data', who: 'consultant', start: '2040-01-02', finish: '2040-01-06', done: false }], risks: [], contingency: { goLive: { base: '2040-01-24', contingency: '2040-01-24', days: 0 }, buffers: [] },
      overAllocated: [{ resource: 'mig', name: 'Mia Grate', week: '2040-01-09', hours: 60, available: 40, tasks: [{ id: 'migrate' }] }, { week: '2040-01-16' }], touchpoints: [],
    });
  });
});

describe('a file', () => {
  it('of the plan is written and read back, first to look at, then whole or not at all', async () => {
    const { handoffId, get, post } = await aPlan();
    const path = `/api/handoffs/${handoffId}/plan/export`;
    const csv = (await request(api.http).get(path).set('Cookie', reader.cookie).expect(200).expect('content-type', /text\/csv/).expect('content-disposition', /attachment/)).text;
    const xml = (await request(api.http).get(`${path}?format=xml`).set('Cookie', reader.cookie).expect(200).buffer(true).parse((response, done) => {
      let text = '';
      response.on('data', (part: Buffer) => (text += part.toString()));
      response.on('end', () => done(null, text));
    })).body as string;
    for (const [format, content] of [['csv', csv], ['xml', xml]]) expect((await post('import', { format, content }).expect(200)).body).toMatchObject({ applied: false, problems: [], added: [], changed: [], removed: [], goLive: { before: '2040-01-24', after: '2040-01-24' } });
    const longer = csv.replace('Migrate the records,build,task,vendor,consultant,,10', 'Migrate the records,build,task,vendor,consultant,,15');
    expect((await post('import', { format: 'csv', content: longer }).expect(200)).body).toMatchObject({ applied: false, changed: ['Migrate the records'], goLive: { after: '2040-01-31' } });
    expect((await get()).revision).toBe(1);
    const broken = await post('import', { format: 'csv', content: longer.replace('2040-01-27', 'soon'), preview: false }).expect(200);
    expect(broken.body).toMatchObject({ applied: false, revision: 1, problems: [{ line: 4, field: 'constraint_day' }] });
    expect((await post('import', { format: 'csv', content: longer, preview: false, reason: 'As counted in Project.' }).expect(200)).body).toMatchObject({ applied: true, revision: 2 });
    expect(await get()).toMatchObject({ goLive: { forecast: '2040-01-31' }, changes: [{ what: ['The plan was taken over from a CSV file.'], reason: 'As counted in Project.', cause: 'scope' }] });
  });

  it('of a template drafts the plan anew, and only a draft', async () => {
    const { post, handoffId } = await aPlan();
    const { text } = await request(api.http).get(`/api/handoffs/${handoffId}/plan/template`).set('Cookie', reader.cookie).expect(200);
    expect(text).toContain('id: standard');
    expect((await post('template', { content: text }).expect(409)).body.code).toBe('baselined');
  });
});
