import type { HandoffEvent, HandoffPackage, MailRequest } from '@throughline/domain';
import { randomUUID } from 'node:crypto';
import { HandoffDetailRepository } from '../handoff/handoff-detail.repository.ts';
import { HandoffRepository } from '../handoff/handoff.repository.ts';
import { Introduction } from '../handoff/introduction.entity.ts';
import { IntroductionRepository } from '../handoff/introduction.repository.ts';
import { PackageRepository } from '../handoff/package.repository.ts';
import { Person } from '../identity/person.entity.ts';
import { IntakeRepository } from '../intake/intake.repository.ts';
import { aDelivery, aDossier, aProjection, aState, createTestDatabase } from '../testing/index.ts';
import type { TestDatabase } from '../testing/index.ts';
import { ProjectionRepository } from './projection.repository.ts';

let database: TestDatabase;
let projections: ProjectionRepository;
beforeAll(async () => {
  database = await createTestDatabase();
  projections = new ProjectionRepository(database.dataSource);
});
afterAll(() => database.drop());

const at = '2026-04-01T09:00:00.000Z';

async function aHandoff(): Promise<string> {
  return (await new IntakeRepository(database.dataSource).receive(aDelivery(aDossier()))).handoffId;
}

async function contactsOf(handoffId: string): Promise<string[]> {
  const rows = await database.dataSource.query<{ id: string }[]>('SELECT id FROM contacts WHERE handoff_id = $1 ORDER BY position', [handoffId]);
  return rows.map((row) => row.id);
}

async function aPerson(role: Person['role'], email: string): Promise<string> {
  const { identifiers } = await database.dataSource.manager.insert(Person, { name: `Person ${email}`, email, role });
  return String(identifiers[0]?.['id']);
}

const event = (key: string, change: Partial<HandoffEvent> = {}): HandoffEvent => ({
  key, type: 'phase.changed', at, actor: { kind: 'system', id: 'throughline' }, visibility: 'team', subject: null, before: null, after: null, ...change,
});
const mail = (key: string, to: MailRequest['to']): MailRequest => ({ key, kind: 'package-ready', to, subject: null });

async function mailsOf(handoffId: string): Promise<{ key: string; email: string }[]> {
  return database.dataSource.query('SELECT key, recipient_email AS email FROM outbox WHERE handoff_id = $1 ORDER BY recipient_email', [handoffId]);
}

describe('a projection', () => {
  it('shows in the list and in the history', async () => {
    const id = await aHandoff();
    const health = { level: 'to_watch', score: 61, confidence: 'sure', inputs: [], reasons: [] } as const;
    const state = aState(id, { phase: 'review', sequence: 3, health: { ...health, inputs: [], reasons: [] } });
    await projections.applyProjection(aProjection(state, { nextDeadline: at, events: [event('3.1'), event('3.2', { after: { phase: 'review' } })] }));

    expect(await new HandoffRepository(database.dataSource).find(id)).toMatchObject({ phase: 'review', sequence: 3, nextDeadline: at, state: { handoffId: id }, arr: 120_000.5, renewalDate: '2027-03-01' });
    const history = await new HandoffDetailRepository(database.dataSource).events(id, { limit: 10 });
    expect(history.map(({ key, after, actorName }) => ({ key, after, actorName }))).toEqual([
      { key: '3.2', after: { phase: 'review' }, actorName: 'Throughline' },
      { key: '3.1', after: null, actorName: 'Throughline' },
    ]);
  });

  it('changes nothing when it, or a later one, has been written before', async () => {
    const id = await aHandoff();
    const second = aProjection(aState(id, { sequence: 2, phase: 'review' }), { events: [event('2.1')], mails: [mail('m', { kind: 'customer_success' })] });
    const first = aProjection(aState(id, { sequence: 1 }), { events: [event('1.1')] });
    expect(await projections.applyProjection(second)).toEqual({ applied: true });
    expect(await projections.applyProjection(second)).toEqual({ applied: false });
    expect(await projections.applyProjection(first)).toEqual({ applied: false });
    const [counts] = await database.dataSource.query<unknown[]>('SELECT (SELECT count(*) FROM events WHERE handoff_id = $1) AS events, (SELECT phase FROM handoffs WHERE id = $1) AS phase', [id]);
    expect(counts).toEqual({ events: 1, phase: 'review' });
    expect(await mailsOf(id)).toHaveLength(1);
  });

  it('is written once when it is sent many times at once', async () => {
    const id = await aHandoff();
    const projection = aProjection(aState(id, { sequence: 1 }), { events: [event('1.1')] });
    const all = await Promise.all(Array.from({ length: 10 }, () => projections.applyProjection(projection)));
    expect(all.filter((outcome) => outcome.applied)).toHaveLength(1);
  });

  it('leaves nothing behind when a part of it cannot be written', async () => {
    const id = await aHandoff();
    const broken = aProjection(aState(id, { sequence: 1, phase: 'review' }), { events: [event('1.1')], mails: [mail('m', { kind: 'contact', contactId: 'not-an-id' })] });
    await expect(projections.applyProjection(broken)).rejects.toThrow();
    expect(await new HandoffRepository(database.dataSource).find(id)).toMatchObject({ phase: 'intake', sequence: 0 });
  });

  it('is refused for a handoff that nobody knows', async () => {
    await expect(projections.applyProjection(aProjection(aState(randomUUID())))).rejects.toThrow(/There is no handoff/);
  });

  it('keeps what was said with a completion until the milestone is reopened', async () => {
    const id = await aHandoff();
    const personId = await aPerson('customer_success', `${randomUUID()}@calderis.example`);
    const done = { kind: 'person', id: personId } as const;
    const milestone = { id: 'm1', title: 'Kick-off', kind: 'milestone', side: 'vendor', position: 0, needs: ['m0'], needsProof: true, isGoLive: false, dueAt: at, assigneeContactId: null, remindedAt: null, overdueNoticeAt: null } as const;
    const planned = (sequence: number, completed: boolean) =>
      aState(id, { sequence, plan: { kickoffAt: at, goLiveAt: at, milestones: [{ ...milestone, needs: ['m0'], completedAt: completed ? at : null, completedBy: completed ? done : null }] } });
    const read = async () => (await new HandoffDetailRepository(database.dataSource).parts(id)).milestones[0];

    await projections.applyProjection(aProjection(planned(1, true), { words: [{ kind: 'milestone', milestoneId: 'm1', note: 'all there', proof: 'https://proof.example' }] }));
    expect(await read()).toMatchObject({ completedAt: at, completedByName: expect.stringContaining('Person'), note: 'all there', proof: 'https://proof.example', needs: ['m0'] });
    await projections.applyProjection(aProjection(planned(2, true)));
    expect(await read()).toMatchObject({ note: 'all there' });
    await projections.applyProjection(aProjection(planned(3, false)));
    expect(await read()).toMatchObject({ completedAt: null, completedByName: null, note: null, proof: null });
  });

  it('keeps every revision of an answer, and what was said to a call for help when it was taken and when it ended', async () => {
    const id = await aHandoff();
    const [contactId] = await contactsOf(id);
    const scores = (csat: number) => ({ csat, ces: null, nps: null });
    const surveys = (revision: number) => [
      { id: 'day-30', day: 30 as const, opensAt: at, closesAt: at, status: 'open' as const, respondents: [{ contactId: contactId!, answeredAt: at, revision, scores: scores(revision), remindersSent: 1 }] },
    ];
    const escalation = { id: 'e1', contactId: contactId!, openedAt: at, answerBy: at, acknowledgedAt: null, acknowledgedBy: null, escalatedAt: null, resolvedAt: null };
    const answer = (revision: number) => ({ kind: 'survey_answer' as const, surveyId: 'day-30', contactId: contactId!, revision, scores: scores(revision), words: `words ${revision}`, at });

    await projections.applyProjection(
      aProjection(aState(id, { sequence: 1, surveys: surveys(1), escalations: [escalation] }), { words: [answer(1), { kind: 'help', escalationId: 'e1', contactId: contactId!, words: 'It is slow.' }] }),
    );
    await projections.applyProjection(
      aProjection(aState(id, { sequence: 2, surveys: surveys(2), escalations: [{ ...escalation, resolvedAt: at }] }), {
        words: [answer(2)],
        events: [
          event('2.1', { type: 'help.acknowledged', subject: 'e1', after: { note: 'I am on it.' } }),
          event('2.2', { type: 'help.resolved', subject: 'e1', after: { note: 'It is fast again.' } }),
        ],
      }),
    );
    const details = new HandoffDetailRepository(database.dataSource);
    const parts = await details.parts(id);
    expect(parts.surveyAnswers.map(({ revision, csat, words }) => ({ revision, csat, words }))).toEqual([{ revision: 2, csat: 2, words: 'words 2' }]);
    expect(await database.dataSource.query('SELECT revision FROM survey_answers WHERE handoff_id = $1 ORDER BY revision', [id])).toEqual([{ revision: 1 }, { revision: 2 }]);
    expect(parts.escalations).toMatchObject([{ words: 'It is slow.', resolvedAt: at, acknowledgement: 'I am on it.', resolution: 'It is fast again.' }]);
    const said = await details.customerWords([{ handoffId: id, subject: 'e1' }, { handoffId: id, subject: 'day-30' }]);
    expect([said.get(`${id}/e1`), said.get(`${id}/day-30`)]).toEqual([{ text: 'It is slow.', by: 'Bea Buyer', at }, { text: 'words 2', by: 'Bea Buyer', at }]);
  });
});

describe('the mails of a projection', () => {
  it('go to the owner alone when there is one', async () => {
    const id = await aHandoff();
    const ownerId = await aPerson('customer_success', `owner-${randomUUID()}@calderis.example`);
    await projections.applyProjection(aProjection(aState(id, { ownerId }), { mails: [mail('m', { kind: 'customer_success' })] }));
    expect((await mailsOf(id)).map((row) => row.email)).toEqual([expect.stringMatching(/^owner-/)]);
  });

  it('go to the seller whom the dossier names, and to a contact as a contact', async () => {
    const id = await aHandoff();
    const [contactId] = await contactsOf(id);
    await projections.applyProjection(aProjection(aState(id), { mails: [mail('a', { kind: 'sellers' }), mail('b', { kind: 'contact', contactId: contactId! })] }));
    expect(await mailsOf(id)).toEqual([
      { key: expect.stringContaining(`${id}/a/`), email: 'Ada.Seller@calderis.example' },
      { key: `${id}/b/${contactId}`, email: 'bea@harbour.example' },
    ]);
  });

  it('say nothing of anybody in their keys', async () => {
    const id = await aHandoff();
    await projections.applyProjection(aProjection(aState(id), { mails: [mail('a', { kind: 'sellers' })] }));
    expect((await mailsOf(id))[0]?.key).not.toMatch(/ada|@/i);
  });

  it('go nowhere for a contact who has left', async () => {
    const id = await aHandoff();
    const [contactId] = await contactsOf(id);
    await database.dataSource.query('UPDATE contacts SET gone_at = now() WHERE id = $1', [contactId]);
    await projections.applyProjection(aProjection(aState(id), { mails: [mail('a', { kind: 'contact', contactId: contactId! })] }));
    expect(await mailsOf(id)).toEqual([]);
  });
});

describe('what happened', () => {
  it.each(['UPDATE events SET subject = NULL', 'DELETE FROM events', 'TRUNCATE events', `UPDATE gap_answers SET text = 'x'`, 'DELETE FROM gap_answers'])('cannot be changed by %s', async (statement) => {
    await expect(database.dataSource.query(statement)).rejects.toThrow(/permission denied|append-only/);
  });

  it.each(['UPDATE events SET subject = NULL', 'DELETE FROM events', 'TRUNCATE events'])('cannot be changed by %s even where the right to it was given back', async (statement) => {
    const own = await createTestDatabase();
    try {
      await own.dataSource.query('GRANT UPDATE, DELETE, TRUNCATE ON events TO CURRENT_USER');
      await expect(own.dataSource.query(statement)).rejects.toThrow(/append-only/);
    } finally {
      await own.drop();
    }
  });
});

describe('the introduction', () => {
  it('is drafted anew with the package until somebody has edited it', async () => {
    const id = await aHandoff();
    const packages = new PackageRepository(database.dataSource);
    const read = async () => (await new HandoffDetailRepository(database.dataSource).parts(id)).introduction;
    const [{ dossierId, dossier }] = await database.dataSource.query('SELECT id AS "dossierId", body AS dossier FROM dossiers WHERE handoff_id = $1', [id]);
    const compile = (version: number, message: string) =>
      packages.store({ handoffId: id, dossierId, dossier, version, body: { rubric: { total: 0 } } as HandoffPackage, introduction: { subject: 'Hello', message }, at });
    await compile(1, 'one');
    await compile(2, 'one');
    expect(await read()).toMatchObject({ message: 'one', revision: 1 });
    await compile(3, 'two');
    expect(await read()).toMatchObject({ message: 'two', revision: 2 });
    await compile(2, 'too late');
    expect(await read()).toMatchObject({ message: 'two', revision: 2 });
    await database.dataSource.query(`UPDATE introductions SET message = 'edited', edited_at = now(), revision = 3 WHERE handoff_id = $1`, [id]);
    await compile(4, 'three');
    expect(await read()).toMatchObject({ message: 'edited', revision: 3 });
  });

  it('is sent as it was approved, whatever was saved until the workflow had it', async () => {
    const id = await aHandoff();
    const introductions = new IntroductionRepository(database.dataSource);
    await database.dataSource.manager.insert(Introduction, { handoffId: id, subject: 'Hello', message: 'approved', draftedAt: at });
    expect(await introductions.approve(id, 2)).toBe(false);
    expect(await introductions.approve(id, 1)).toBe(true);
    const late = { revision: 1, subject: 'Hello', message: 'late', editedBy: null };
    expect(await introductions.save(id, late)).toBe(false);
    // Whoever confirmed died, and the workflow came to it much later.
    await database.dataSource.query(`UPDATE introductions SET held_until = now() - interval '1 second' WHERE handoff_id = $1`, [id]);
    expect(await introductions.save(id, late)).toBe(true);
    const introduction = { draftedAt: at, confirmedAt: at, confirmedBy: null, confirmedRevision: 1, remindedAt: null };
    await projections.applyProjection(aProjection(aState(id, { phase: 'implementation', introduction })));
    expect(await introductions.find(id)).toMatchObject({ message: 'approved', revision: 1, confirmedAt: at });
    expect(await introductions.save(id, late)).toBe(false);
  });
});
