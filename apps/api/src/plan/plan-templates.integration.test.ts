import request from 'supertest';
import { createTestApi } from '../testing/test-api.ts';
import type { TestApi } from '../testing/test-api.ts';

let api: TestApi;
let admin: { cookie: string };
let reader: { cookie: string };
beforeAll(async () => {
  api = await createTestApi();
  [admin, reader] = [await api.person('administrator'), await api.person('read_only')];
});
afterAll(() => api.close());

const get = (path = '', { cookie } = reader) => request(api.http).get(`/api/plan-templates${path}`).set('Cookie', cookie);
const post = (path: string, body: object, { cookie } = admin) => request(api.http).post(`/api/plan-templates${path}`).set('Cookie', cookie).set('Origin', api.config.PUBLIC_URL).send(body);
const yamlOf = async (id: string): Promise<string> => (await get(`/${id}`).expect(200)).body.yaml;

describe('the templates of plans', () => {
  it('are listed with for whom each is chosen, and shown as YAML and in outline', async () => {
    const { items } = (await get().expect(200)).body;
    expect(items.map(({ id }: { id: string }) => id)).toEqual(['standard', 'enterprise', 'rapid', 'migration-heavy', 'public-sector']);
    expect(items[0]).toMatchObject({ version: 1, builtIn: true, chosenFor: 'Everybody else.', at: null, by: null });
    const { body } = await get('/rapid').expect(200);
    expect(body).toMatchObject({ id: 'rapid', current: true, versions: [{ version: 1, by: null }], yaml: expect.stringContaining('id: rapid') });
    expect(body.outline.flatMap(({ tasks }: { tasks: { id: string }[] }) => tasks.map(({ id }) => id))).toContain('go-live');
    await get('/party').expect(404);
    await get('/rapid?version=9').expect(404);
  });

  it('say what is wrong by line and field while they are typed, and what would be different', async () => {
    const yaml = await yamlOf('standard');
    const { body } = await post('/check', { content: yaml.replace(/^( +)- kick-off$/m, '$1- kick-of') }, reader).expect(200);
    expect(body).toMatchObject({ found: null, problems: [{ line: expect.any(Number), field: expect.stringMatching(/^tasks\.\d+\.needs\.\d+$/), message: expect.stringContaining('“kick-of”') }] });
    expect((await post('/check', { content: 'id: [x' }, reader).expect(200)).body.problems[0]).toMatchObject({ line: expect.any(Number), field: 'file' });
    const longer = (await post('/check', { content: yaml.replace(/(id: kick-off-meeting\n +title: ).*/, '$1Meet') }, reader).expect(200)).body;
    expect(longer).toMatchObject({ problems: [], found: { id: 'standard' }, differs: { version: 1, added: [], removed: [], changed: ['Meet'], parts: [] } });
    expect((await post('/check', { content: yaml.replace('id: standard', 'id: ours') }, reader).expect(200)).body).toMatchObject({ found: { id: 'ours' }, differs: null });
  });

  it('are kept version by version, refused when somebody was faster, and restored', async () => {
    const yaml = await yamlOf('enterprise');
    const changed = yaml.replace(/^title: .*$/m, 'title: Enterprise, our way');
    const saved = (await post('', { content: changed, base: 1, note: 'As we do it.' }).expect(200)).body;
    expect(saved).toMatchObject({ version: 2, title: 'Enterprise, our way', current: true, by: 'A administrator', versions: [{ version: 2, note: 'As we do it.' }, { version: 1, by: null }] });
    expect(saved.yaml).toContain('version: 2');
    expect((await post('', { content: changed, base: 1 }).expect(200)).body.version).toBe(2);
    expect((await post('', { content: yaml.replace(/^title: .*$/m, 'title: Another'), base: 1 }).expect(409)).body.code).toBe('newer_version');
    expect((await get('/enterprise?version=1').expect(200)).body).toMatchObject({ version: 1, current: false, title: 'Enterprise' });
    const restored = (await post('/enterprise/restore', { version: 1, base: 2 }).expect(200)).body;
    expect(restored).toMatchObject({ version: 3, title: 'Enterprise', note: 'Version 1 again.' });
  });

  it('are duplicated under an id of their own, which nobody else has', async () => {
    const copy = (await yamlOf('rapid')).replace('id: rapid', 'id: rapid-copy').replace(/^title: .*$/m, 'title: Rapid, copied');
    expect((await post('', { content: copy, base: null }).expect(200)).body).toMatchObject({ id: 'rapid-copy', version: 1, builtIn: false, chosenFor: null });
    const { body } = await post('', { content: copy.replace('Rapid, copied', 'Mine'), base: null }).expect(409);
    expect(body).toMatchObject({ code: 'taken', errors: [{ path: 'content.id' }] });
    expect((await get().expect(200)).body.items.at(-1)).toMatchObject({ id: 'rapid-copy', by: 'A administrator' });
    const { handoffId } = await api.handoff();
    await request(api.http).get(`/api/handoffs/${handoffId}/plan/template?template=rapid-copy`).set('Cookie', reader.cookie).expect(404);
  });

  it('are edited by those who may, and never half', async () => {
    const content = await yamlOf('standard');
    for (const role of ['customer_success', 'read_only'] as const) await post('', { content, base: 1 }, await api.person(role)).expect(403);
    await post('/standard/restore', { version: 1, base: 1 }, reader).expect(403);
    const { body } = await post('', { content: content.replace('side: vendor', 'side: us'), base: 1 }).expect(422);
    expect(body).toMatchObject({ code: 'invalid_template', errors: [{ path: expect.stringMatching(/^content\.tasks\.\d+\.side$/), message: expect.stringMatching(/^Line \d+: /) }] });
    expect((await get('/standard').expect(200)).body.version).toBe(1);
  });
});
