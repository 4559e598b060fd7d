import type { HandoffPackage } from '@throughline/domain';
import { StoredGapAnswer, StoredPackage } from '@throughline/persistence';
import request from 'supertest';
import { aLivingHandoff } from '../testing/living-handoff.ts';
import type { LivingHandoff } from '../testing/living-handoff.ts';
import { createTestApi } from '../testing/test-api.ts';
import type { TestApi } from '../testing/test-api.ts';

type Contact = LivingHandoff['contacts'][number];

let api: TestApi;
/** Has a plan, surveys and a call for help. */
let theirs: LivingHandoff;
/** Has none of these yet, so that whatever its reader finds under such an id is somebody else's. */
let own: { handoffId: string; cookie: string };

beforeAll(async () => {
  api = await createTestApi();
  theirs = await aLivingHandoff(api);
  const { handoffId, contacts } = await api.handoff();
  own = { handoffId, cookie: await api.customer(contacts[0]!.id) };
});
afterAll(() => api.close());

type Method = 'get' | 'post' | 'put';
const BODIES: Record<string, object> = {
  'put /api/portal/surveys/{id}/answer': { csat: 5 },
  'post /api/portal/tasks/{milestoneId}/complete': { note: 'Done.' },
  'post /api/portal/goals/{metricId}/measurements': { on: '2026-01-02', value: 1 },
  'post /api/portal/promises/{entryId}/dispute': { words: 'Two of six sessions were cancelled.' },
};
const isSigningIn = (path: string) => /\/(sign-in|sign-out)/.test(path);
const isStream = (path: string) => path.endsWith('/stream');

/** Every portal route that the API describes of itself, so that a new one is tested from its first day. */
async function portalRoutes(): Promise<{ method: Method; path: string }[]> {
  const { body } = await request(api.http).get('/api/openapi.json').expect(200);
  return Object.entries((body as { paths: Record<string, object> }).paths)
    .filter(([path]) => path.startsWith('/api/portal/') && !isSigningIn(path) && !isStream(path))
    .flatMap(([path, methods]) => Object.keys(methods).map((method) => ({ method: method as Method, path })));
}

describe('a customer', () => {
  it('finds nothing under the ids of another handoff, on any portal route', async () => {
    const ids = [
      theirs.handoffId, ...theirs.contacts.map(({ id }) => id), ...theirs.state.plan!.milestones.map(({ id }) => id),
      ...theirs.state.surveys.map(({ id }) => id), ...theirs.state.escalations.map(({ id }) => id),
    ];
    const withIds = (await portalRoutes()).filter(({ path }) => path.includes('{'));
    expect(withIds.length).toBeGreaterThanOrEqual(3);
    for (const { method, path } of withIds) {
      for (const id of ids) {
        const answer = await request(api.http)[method](path.replace(/\{\w+\}/g, id)).set('Cookie', own.cookie).send(method === 'get' ? undefined : BODIES[`${method} ${path}`] ?? {});
        expect({ method, path, id, status: answer.status }).toEqual({ method, path, id, status: 404 });
      }
    }
  });

  it('reads their own handoff only, on every route without an id', async () => {
    const pages = (await portalRoutes()).filter(({ method, path }) => method === 'get' && !path.includes('{'));
    expect(pages.length).toBeGreaterThanOrEqual(3);
    for (const { path } of pages) {
      const { text, status } = await request(api.http).get(`${path}?handoffId=${theirs.handoffId}&id=${theirs.handoffId}`).set({ Cookie: own.cookie, 'x-handoff-id': theirs.handoffId });
      // What there is nothing of yet, such as a plan, is not found.
      expect([200, 404]).toContain(status);
      for (const { id, email } of theirs.contacts) {
        expect(text).not.toContain(id);
        expect(text).not.toContain(email);
      }
      expect(text).not.toContain('Where do I find the import?');
    }
  });
});

describe('what is internal', () => {
  const SECRETS = [
    'secret-note', 'secret-preference', 'secret-risk', 'secret-competitor', 'secret-answer', 'secret-reason', 'secret-proof', 'secret-health', 'secret-words-of-another',
    // How the relationship stands, and what the deal is worth.
    '"relationship"', '"influence"', '"preferences"', '"notes"', '"arr"', '"tcv"', '120000.5', '240001',
  ];

  it('is in no answer that a customer gets, however much of it there is', async () => {
    const living = await aLivingHandoff(api);
    const [reader, other] = living.contacts as [Contact, Contact];
    const { manager } = api.database.dataSource;
    const [dossier] = await api.database.dataSource.query<{ id: string }[]>('SELECT id FROM dossiers WHERE handoff_id = $1', [living.handoffId]);
    await manager.insert(StoredPackage, { handoffId: living.handoffId, version: 1, dossierId: dossier!.id, points: 1, compiledAt: new Date().toISOString(), body: { risks: ['secret-risk'], competitors: ['secret-competitor'] } as unknown as HandoffPackage });
    await manager.insert(StoredGapAnswer, { handoffId: living.handoffId, gapId: 'sso', text: 'secret-answer', byKind: 'person', byId: 'p', byName: 'P', at: new Date().toISOString() });
    const [milestone] = living.state.plan!.milestones;
    milestone!.completedAt = new Date().toISOString();
    milestone!.completedBy = { kind: 'person', id: other.id };
    living.state.surveys[0]!.respondents[1]! = { ...living.state.surveys[0]!.respondents[1]!, answeredAt: new Date().toISOString(), revision: 1, scores: { csat: 1, ces: 1, nps: 0 } };
    await living.goOn(
      { health: { level: 'in_danger', score: 10, confidence: 'sure', inputs: [], reasons: [{ code: 'help_open', subject: null, redLine: true, facts: { text: 'secret-health' } }] } },
      {
        words: [
          { kind: 'milestone', milestoneId: milestone!.id, note: 'Held with everybody.', proof: 'https://files.example/secret-proof' },
          { kind: 'survey_answer', surveyId: 'day-30', contactId: other.id, revision: 1, scores: { csat: 1, ces: 1, nps: 0 }, words: 'secret-words-of-another', at: new Date().toISOString() },
        ],
        events: [{ key: '3.1', type: 'review.overridden', at: new Date().toISOString(), actor: { kind: 'system', id: 'throughline' }, visibility: 'team', subject: null, before: null, after: { reason: 'secret-reason' } }],
      },
    );
    const cookie = await api.customer(reader.id);
    const ids = ['day-30', milestone!.id, 'help-1'];
    // At once: Temporal is not there, and each action waits a while for it before it says so.
    const answers = await Promise.all(
      (await portalRoutes()).flatMap(({ method, path }) =>
        (method === 'get' ? ids : ids.slice(0, 2)).map((id) => request(api.http)[method](path.replace(/\{\w+\}/g, id)).set('Cookie', cookie).send(method === 'get' ? undefined : BODIES[`${method} ${path}`] ?? { words: 'Hello?' })),
      ),
    );
    const everything = answers.map(({ text }) => text).join('\n');
    // What is theirs is there, so the secrets had their chance.
    for (const shown of ['Held with everybody.', 'Where do I find the import?', 'Bea Buyer', 'Cleo Success']) expect(everything).toContain(shown);
    for (const secret of SECRETS) expect({ secret, shown: everything.includes(secret) }).toEqual({ secret, shown: false });
  });
});
