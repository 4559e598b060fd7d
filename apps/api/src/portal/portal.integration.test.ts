import type { PortalHome } from '@throughline/contract/http';
import request from 'supertest';
import type { z } from 'zod';
import { aLivingHandoff } from '../testing/living-handoff.ts';
import type { LivingHandoff } from '../testing/living-handoff.ts';
import { createTestApi } from '../testing/test-api.ts';
import type { TestApi } from '../testing/test-api.ts';

let api: TestApi;
let living: LivingHandoff;
let first: string;
let second: string;
beforeAll(async () => {
  api = await createTestApi();
  living = await aLivingHandoff(api);
  [first, second] = [await api.customer(living.contacts[0]!.id), await api.customer(living.contacts[1]!.id)];
});
afterAll(() => api.close());

const home = async (cookie: string): Promise<z.output<typeof PortalHome>> => (await request(api.http).get('/api/portal/home').set('Cookie', cookie).expect(200)).body;

describe('the portal’s first page', () => {
  it('tells the way from the signature to the look back, in the order of its dates', async () => {
    const { steps } = await home(first);
    expect(steps[0]).toMatchObject({ kind: 'signed', done: true });
    expect(steps.at(-1)!.kind).toBe('review');
    expect(steps.filter(({ kind }) => kind === 'survey')).toHaveLength(3);
    expect(steps.filter(({ kind }) => kind === 'golive')).toHaveLength(1);
    expect(steps.map(({ at }) => at)).toEqual(steps.map(({ at }) => at).toSorted((a, b) => Date.parse(a) - Date.parse(b)));
  });

  it('marks the tasks of whoever reads, and says why one cannot be completed yet', async () => {
    const [theirs, mine] = [await home(first), await home(second)];
    const tasks = (page: typeof mine) => page.steps.filter(({ kind, side }) => kind === 'task' && side === 'customer');
    expect(tasks(theirs).every(({ forMe }) => !forMe)).toBe(true);
    expect(tasks(mine).length).toBeGreaterThan(1);
    expect(tasks(mine).every(({ forMe, assignee }) => forMe && assignee === 'Carl Champion')).toBe(true);
    expect(mine.mine).toMatchObject({ forMe: true, refusal: null });
    expect(mine.steps.find(({ kind }) => kind === 'golive')!.refusal).toMatch(/cannot be completed before “.+”/);
  });

  it('names the one person to turn to, and whose call for help is whose', async () => {
    const page = await home(first);
    expect(page.pointOfContact).toMatchObject({ name: 'Cleo Success', side: 'vendor', isPointOfContact: true });
    expect(page.help).toEqual([expect.objectContaining({ words: 'Where do I find the import?', mine: true })]);
    expect((await home(second)).help[0]!.mine).toBe(false);
  });

  it('asks in a survey until it is answered, and shows the reader their own answer to correct', async () => {
    expect((await home(first)).surveys).toEqual([expect.objectContaining({ id: 'day-30', status: 'open', answer: null })]);
    const at = new Date().toISOString();
    const surveys = structuredClone(living.state.surveys);
    Object.assign(surveys[0]!.respondents[0]!, { answeredAt: at, revision: 2, scores: { csat: 4, ces: null, nps: 9 } });
    const answered = { kind: 'survey_answer' as const, surveyId: 'day-30', contactId: living.contacts[0]!.id, scores: { csat: 4, ces: null, nps: 9 }, at };
    await living.goOn({ surveys }, { words: [{ ...answered, revision: 1, words: 'Slow.' }, { ...answered, revision: 2, words: 'Better now.' }] });
    const { body } = await request(api.http).get('/api/portal/surveys/day-30').set('Cookie', first).expect(200);
    expect(body.answer).toEqual({ csat: 4, ces: null, nps: 9, words: 'Better now.', revision: 2, answeredAt: at });
    expect((await home(second)).surveys[0]!.answer).toBeNull();
  });

  it('does not show a survey before it opens', async () => {
    await request(api.http).get('/api/portal/surveys/day-60').set('Cookie', first).expect(404);
  });

  it('refuses to complete what the vendor completes', async () => {
    const ours = living.state.plan!.milestones.find(({ side }) => side === 'vendor')!;
    const { body } = await request(api.http).post(`/api/portal/tasks/${ours.id}/complete`).set({ Cookie: first, Origin: api.config.PUBLIC_URL }).send({}).expect(409);
    expect(body).toMatchObject({ code: 'not_yours', detail: expect.stringContaining('Calderis') });
  });

  it('takes no survey answer without a score', async () => {
    const { body } = await request(api.http).put('/api/portal/surveys/day-30/answer').set({ Cookie: first, Origin: api.config.PUBLIC_URL }).send({ words: 'Fine.' }).expect(422);
    expect(body.errors).toEqual([{ path: 'csat', message: 'Answer at least one of the questions.' }]);
  });

  it('lists who is who on both sides', async () => {
    const { body } = await request(api.http).get('/api/portal/people').set('Cookie', second).expect(200);
    expect(body.items.map(({ name, side }: { name: string; side: string }) => `${side}: ${name}`)).toEqual(['vendor: Cleo Success', 'vendor: Ada Seller', 'customer: Bea Buyer', 'customer: Carl Champion']);
  });
});
