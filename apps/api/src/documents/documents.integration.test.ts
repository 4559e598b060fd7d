import { compilePackage } from '@throughline/domain';
import type { Dossier } from '@throughline/domain';
import { readDossier } from '@throughline/extraction';
import { IntakeRepository, PackageRepository } from '@throughline/persistence';
import { aDelivery, aDossier } from '@throughline/persistence/testing';
import { createHash, randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import request from 'supertest';
import { createTestApi } from '../testing/test-api.ts';
import type { TestApi } from '../testing/test-api.ts';

const at = '2026-03-02T09:00:00.000Z';

let api: TestApi;
let reader: string;
let handoffId: string;
let dossier: Dossier;
beforeAll(async () => {
  api = await createTestApi();
  reader = await api.apiKey(['handoffs:read']);
  dossier = aDossier({
    communications: [
      { id: 'mail', kind: 'email', at: '2026-02-03T09:00:00.000Z', from: 'ada.seller@calderis.example', to: ['bea@harbour.example'], subject: 'Plan', body: 'Hello Bea,\n\nWe will send you the migration plan by Friday, 20 March 2026.\n\nAda\n' },
      { id: 'note', kind: 'note', at: '2026-02-04T09:00:00.000Z', from: 'ada.seller@calderis.example', body: 'Bea is afraid that she loses her job over this. Do not tell anybody.\n' },
    ],
  });
  handoffId = (await new IntakeRepository(api.database.dataSource).receive(aDelivery(dossier))).handoffId;
});
afterAll(() => api.close());

async function compiled(version: number): Promise<void> {
  const [stored] = await api.database.dataSource.query<{ id: string }[]>('SELECT id FROM dossiers WHERE handoff_id = $1', [handoffId]);
  const body = compilePackage(dossier, readDossier(dossier), [], at);
  await new PackageRepository(api.database.dataSource).store({ handoffId, dossierId: stored!.id, dossier, version, body, introduction: { subject: 'Hello', message: 'We begin.' }, at });
}
const get = (path: string, id = handoffId) => request(api.http).get(`/api/handoffs/${id}/documents${path}`).set('Authorization', reader);
const bytes = (answer: request.Response, done: (error: Error | null, body: Buffer) => void) => {
  const pieces: Buffer[] = [];
  (answer as unknown as IncomingMessage).on('data', (piece: Buffer) => pieces.push(piece)).on('end', () => done(null, Buffer.concat(pieces)));
};
const file = (name: string) => get(`/${name}`).buffer(true).parse(bytes as never);

describe('the documents of a handoff', () => {
  it('are refused with the reason, while there is no package', async () => {
    for (const path of ['', '/handoff.pdf']) expect((await get(path).expect(404)).body).toMatchObject({ code: 'not_compiled', detail: expect.stringContaining('has not been compiled yet') });
  });

  it('are listed with whom they are for, and come as what they are, under a name that says so, the same bytes twice', async () => {
    await compiled(1);
    const { body } = await get('').expect(200);
    expect(body).toMatchObject({ version: 1, compiledAt: at });
    const items = (body.items as { file: string; output: string; audience: string; type: string }[]).filter(({ output }) => output === 'package' || output === 'customer');
    expect(items.map(({ file: name, audience }) => `${audience} ${name}`)).toEqual([
      'internal package.json', 'internal handoff.md', 'internal handoff.html', 'internal handoff.pdf', 'internal handoff.docx', 'internal dossier.zip', 'customer customer.md', 'customer customer.html', 'customer customer.pdf', 'customer customer.docx',
    ]);
    const begins: Record<string, string> = { 'handoff.pdf': '%PDF-', 'handoff.docx': 'PK', 'dossier.zip': 'PK', 'customer.pdf': '%PDF-', 'customer.docx': 'PK', 'handoff.html': '<!doctype html>', 'customer.html': '<!doctype html>', 'handoff.md': '# ', 'customer.md': '# ', 'package.json': '{' };
    for (const { file: name, audience, type } of items) {
      const answer = await file(name).expect(200);
      const content = answer.body as Buffer;
      expect(content.subarray(0, 20).toString('latin1')).toMatch(new RegExp(`^${begins[name]}`));
      expect(answer.headers).toMatchObject({
        'content-type': type, 'content-length': String(content.length), 'x-content-type-options': 'nosniff', 'content-security-policy': "sandbox; default-src 'none'", 'cache-control': 'no-store, no-transform',
        'repr-digest': `sha-256=:${createHash('sha256').update(content).digest('base64')}:`,
        'content-disposition': expect.stringContaining(audience === 'customer' ? 'what%20was%20agreed' : 'internal%20handoff'),
      });
      expect((await file(name)).body).toEqual(content);
    }
  });

  it('tell the customer nothing of what was said among us', async () => {
    for (const name of ['customer.md', 'customer.html']) {
      const text = ((await file(name).expect(200)).body as Buffer).toString();
      expect(text).toContain('We will send you the migration plan');
      expect(text).not.toMatch(/afraid|loses her job/);
    }
    expect(((await file('handoff.md')).body as Buffer).toString()).toMatch(/afraid/);
  });

  it('are there for each output of a handoff as well; lessons, once there are some', async () => {
    const { body } = await get('').expect(200);
    const outputs = (body.items as { file: string; output: string; audience: string; format: string }[]).filter(({ output, format }) => output !== 'package' && output !== 'customer' && format === 'md');
    expect(outputs.map(({ output }) => output)).toEqual(['briefing', 'plan', 'metrics-plan', 'risks', 'relationships', 'style-guide', 'feedback-plan', 'lessons']);
    for (const { file: name, audience } of outputs.slice(0, -1)) {
      expect(audience).toBe('internal');
      expect(((await file(name).expect(200)).body as Buffer).toString()).toContain('Internal: not for the customer');
    }
    expect((await get('/lessons.pdf').expect(404)).body).toMatchObject({ code: 'no_lessons' });
    await api.database.dataSource.query(`INSERT INTO lessons (handoff_id, findings, drafted_at) VALUES ($1, $2, $3)`, [handoffId, JSON.stringify([{ code: 'help_not_asked', facts: {} }]), at]);
    expect(((await file('lessons.md').expect(200)).body as Buffer).toString()).toContain('The customer never asked for help');
  });

  it('are written once for many who ask at the same time, while the API goes on answering', async () => {
    dossier = { ...dossier, deal: { ...dossier.deal, nextStep: 'Another day' } };
    await compiled(2);
    const done: string[] = [];
    const asked = Array.from({ length: 4 }, () => file('handoff.pdf').expect(200).then(({ body }) => { done.push('document'); return body as Buffer; }));
    await get('').expect(200).then(() => done.push('list'));
    expect(done[0]).toBe('list');
    const [first, ...others] = await Promise.all(asked);
    for (const other of others) expect(other).toEqual(first);
  });

  it('are found by their name and their handoff only, and by the team only', async () => {
    expect((await get('/secret.pdf').expect(404)).body.detail).toContain('handoff.pdf');
    await get('/..%2F..%2Fetc%2Fpasswd').expect(404);
    await get('', randomUUID()).expect(404);
    const { contacts } = await api.handoff();
    const cookie = await api.customer(contacts[0]!.id);
    for (const path of ['', '/customer.pdf', '/handoff.pdf']) {
      await request(api.http).get(`/api/handoffs/${handoffId}/documents${path}`).set('Cookie', cookie).expect(401);
      await request(api.http).get(`/api/handoffs/${handoffId}/documents${path}`).expect(401);
      await request(api.http).get(`/api/handoffs/${handoffId}/documents${path}`).set('Authorization', await api.apiKey(['risk:read'])).expect(403);
    }
  });
});
