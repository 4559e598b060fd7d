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

describe('levelling', () => {
  it('tells what could begin later so that nobody has too much to do, and leaves the plan as it is', async () => {
    const busy = aPlanDocument();
    busy.tasks[2]!.duration = 10;
    busy.tasks.push({ ...busy.tasks[1]!, id: 'archive', title: 'Read the archive', duration: 2 });
    busy.links.push({ from: 'archive', to: 'go-live', type: 'FS', lag: 0 }, { from: 'sample-data', to: 'archive', type: 'FS', lag: 0 });
    const { handoffId, get } = await aPlan(busy);
    const ask = (cookie: string) => request(api.http).get(`/api/handoffs/${handoffId}/plan/levelling`).set('Cookie', cookie);
    const { body } = await ask(reader.cookie).expect(200);
    expect(body).toMatchObject({ revision: 1, suggestions: [{ task: 'archive', title: 'Read the archive', resource: 'mig', name: 'Mia Grate', week: '2040-01-09', notBefore: '2040-01-23' }] });
    expect((await get()).revision).toBe(1);
    await request(api.http).get(`/api/handoffs/${handoffId}/plan/levelling`).expect(401);
  });
});

describe('a simulation', () => {
  const ids = ['survey', 'map', 'load', 'check', 'tune'];
  const estimated = (estimate: { optimistic: number; likely: number; pessimistic: number } | null) => {
    const document = aPlanDocument({ goLiveTarget: '2040-03-01' });
    const [work] = [document.tasks[1]!];
    document.tasks.push(...ids.map((id) => ({ ...work, id, title: id, duration: 3, estimate })));
    document.links.push({ from: 'migrate', to: 'survey', type: 'FS', lag: 0 }, ...ids.slice(1).map((id, at) => ({ from: ids[at]!, to: id, type: 'FS' as const, lag: 0 })), { from: 'tune', to: 'go-live', type: 'FS', lag: 0 });
    return document;
  };
  const WIDE = { optimistic: 2, likely: 3, pessimistic: 9 };

  it('says what is missing as long as too little is known', async () => {
    const { post } = await aPlan();
    const { body } = await post('simulation', {}).expect(200);
    expect(body).toMatchObject({ revision: 1, goLive: '2040-01-24', chances: null, before: null, basis: { open: 3, estimated: 0, finishedPlans: 0 }, silent: expect.stringContaining('Only 3 tasks have not begun') });
  });

  it('tells by which day go-live is reached with which confidence, and the same for the same seed', async () => {
    const { post, get } = await aPlan(estimated(WIDE));
    const ask = async (body: object) => (await post('simulation', body, reader).expect(200)).body;
    const [one, again, other] = [await ask({ seed: 4, runs: 300 }), await ask({ seed: 4, runs: 300 }), await ask({ seed: 5, runs: 300 })];
    expect(one).toMatchObject({ chances: { runs: 300, seed: 4, target: { day: '2040-03-01' } }, silent: null, basis: { open: 8, estimated: 5, critical: 7, criticalEstimated: 5, fromHistory: 0 } });
    expect(one.chances.percentiles.map(({ percent }: { percent: number }) => percent)).toEqual([10, 50, 80, 90]);
    expect([again, one.chances.days.length > 3]).toEqual([one, true]);
    expect(other.chances.days).not.toEqual(one.chances.days);
    const later = await ask({ seed: 4, runs: 300, changes: [{ kind: 'delay', task: 'sample-data', days: 20 }] });
    expect(later.before).toEqual(one.chances);
    expect([later.chances.percentiles[1].day > one.chances.percentiles[1].day, later.chances.target.share <= one.chances.target.share]).toEqual([true, true]);
    expect((await get()).revision).toBe(1);
  });

  it('rests on finished plans of others where nobody gave an estimate, each kind of task five times at least', async () => {
    const { post, get } = await aPlan(estimated(null));
    expect((await post('simulation', {}).expect(200)).body).toMatchObject({ chances: null, silent: expect.stringContaining('need an estimate') });
    for (const days of [2, 3, 3, 4, 6]) {
      const { handoffId } = await api.handoff();
      const past = estimated(null);
      past.baseline = Object.fromEntries(ids.map((id) => [id, { start: '2039-01-03', finish: '2039-01-05' }]));
      past.tasks = past.tasks.map((task) => (ids.includes(task.id) ? { ...task, actual: { ...task.actual, startedOn: '2039-01-03', finishedOn: `2039-01-${String(2 + days).padStart(2, '0')}` } } : task));
      await givePlan(api, handoffId, past);
      await api.database.dataSource.query(
        `INSERT INTO milestones (handoff_id, milestone_id, title, kind, side, position, needs, needs_proof, is_go_live, due_at, completed_at) VALUES ($1, 'go-live', 'Go-live', 'milestone', 'vendor', 1, '{}', false, true, now(), now())`,
        [handoffId],
      );
    }
    const { body } = await post('simulation', { runs: 300 }).expect(200);
    expect(body).toMatchObject({ silent: null, basis: { estimated: 5, fromHistory: 5, finishedPlans: 5 } });
    expect(body.chances.percentiles[3].day > body.chances.percentiles[0].day).toBe(true);
    expect((await get()).tasks.every(({ estimate }: { estimate: unknown }) => estimate === null)).toBe(true);
  });

  it.each<[string, object, string]>([['too many runs', { runs: 50_000 }, 'runs'], ['a task that is not there', { changes: [{ kind: 'delay', task: 'party', days: 2 }] }, 'changes[0].task'], ['an estimate in disorder', { changes: [{ kind: 'edit', task: 'migrate', fields: { estimate: { optimistic: 9, likely: 3, pessimistic: 4 } } }] }, 'changes[0]']])(
    'is refused with its field when it asks for %s', async (_, asked, field) => {
      const { post } = await aPlan();
      const { body } = await post('simulation', asked).expect(422);
      expect(body.errors[0].path).toContain(field);
    },
  );
});
