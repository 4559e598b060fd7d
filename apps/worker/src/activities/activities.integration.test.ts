import { ApplicationFailure } from '@temporalio/common';
import type { HandoffActivities } from '@throughline/contract/handoff';
import { isWorkingDay } from '@throughline/domain';
import { HandoffDetailRepository, IntakeRepository, LibraryRepository, StoredPackage } from '@throughline/persistence';
import { aDelivery, aDossier, aProjection, aState, createTestDatabase } from '@throughline/persistence/testing';
import type { TestDatabase } from '@throughline/persistence/testing';
import { DateTime } from 'luxon';
import { holidaysOf } from '@throughline/integrations/calendar';
import { createActivities } from './index.ts';

let database: TestDatabase;
let activities: HandoffActivities;
beforeAll(async () => {
  database = await createTestDatabase();
  activities = createActivities(database.dataSource, { vendorName: 'Calderis', secondReader: null });
});
afterAll(() => database.drop());

const AT = '2026-03-02T09:00:00.000Z';

async function aDeal(change: Parameters<typeof aDossier>[0] = {}): Promise<{ handoffId: string; dossierId: string }> {
  const { handoffId } = await new IntakeRepository(database.dataSource).receive(aDelivery(aDossier(change)));
  const [row] = await database.dataSource.query<{ id: string }[]>('SELECT current_dossier_id AS id FROM handoffs WHERE id = $1', [handoffId]);
  return { handoffId, dossierId: row!.id };
}

describe('compiling a package', () => {
  it('stores it with a draft of the introduction, and knows the people by their own ids', async () => {
    const { handoffId, dossierId } = await aDeal();
    const compiled = await activities.compilePackage({ handoffId, dossierId, version: 1, at: AT });
    const parts = await new HandoffDetailRepository(database.dataSource).parts(handoffId);
    expect(parts.package?.body.rubric.total).toBe(compiled.summary.points);
    expect(parts.introduction?.subject).toContain('Cleo');
    expect(compiled.contactIds).toEqual(parts.contacts.map(({ id }) => id));
    expect(compiled.respondentIds).toHaveLength(2);
    expect(compiled.ownerId).toBeNull();
  });

  it('gives the same when it is done twice', async () => {
    const { handoffId, dossierId } = await aDeal();
    const once = await activities.compilePackage({ handoffId, dossierId, version: 1, at: AT });
    expect(await activities.compilePackage({ handoffId, dossierId, version: 1, at: AT })).toEqual(once);
    expect(await database.dataSource.manager.countBy(StoredPackage, { handoffId })).toBe(1);
    const { introduction } = await new HandoffDetailRepository(database.dataSource).parts(handoffId);
    expect(introduction?.revision).toBe(1);
  });

  it('puts its sources and what it says into the library, once, and never in place of a later version', async () => {
    const mail = (body: string) => ({ communications: [{ id: 'm-1', kind: 'email' as const, at: AT, from: 'c-1', to: ['t-ae'], subject: 'Rosters', body }] });
    const { handoffId, dossierId } = await aDeal(mail('We lose two days on every crew change because the rosters live in three spreadsheets.'));
    const library = new LibraryRepository(database.dataSource);
    const found = async (words: string) => (await library.search({ words, handoffId }, 1, 100)).items;
    await activities.compilePackage({ handoffId, dossierId, version: 2, at: AT });
    const once = await found('spreadsheets');
    expect(once).toContainEqual(expect.objectContaining({ part: 'communications', ref: 'm-1', kind: 'email', title: 'Rosters', author: 'Bea Buyer', at: AT, accountName: 'Harbour & Finch' }));
    expect(once.map(({ part }) => part)).toContain('package');
    await activities.compilePackage({ handoffId, dossierId, version: 2, at: AT });
    expect(await found('spreadsheets')).toEqual(once.map((hit) => ({ ...hit, pieces: expect.any(Array) as unknown })));
    await library.store(handoffId, 1, []);
    expect(await found('spreadsheets')).toHaveLength(once.length);
    await library.store(handoffId, 3, []);
    expect(await found('spreadsheets')).toEqual([]);
  });

  it('finds the owner among the people who can sign in, and nobody among those who left the customer', async () => {
    await database.dataSource.query(`INSERT INTO people (name, email, role) VALUES ('Cleo Success', 'cleo.success@calderis.example', 'customer_success')`);
    const { handoffId, dossierId } = await aDeal({
      contacts: [
        { id: 'c-1', name: 'Bea Buyer', email: 'bea@harbour.example', roles: ['economic_buyer'] },
        { id: 'c-2', name: 'Gone Already', email: 'gone@harbour.example', notes: 'Left in February.' },
        { id: 'c-3', name: 'No Address', roles: ['champion'] },
      ],
    });
    const compiled = await activities.compilePackage({ handoffId, dossierId, version: 1, at: AT });
    expect(compiled.ownerId).not.toBeNull();
    expect(compiled.contactIds).toHaveLength(1);
    expect(compiled.respondentIds).toEqual(compiled.contactIds);
  });

  it('is given up at once for a dossier that there is not', async () => {
    const { handoffId } = await aDeal();
    const failure = await activities.compilePackage({ handoffId, dossierId: handoffId, version: 1, at: AT }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ApplicationFailure);
    expect(failure).toMatchObject({ nonRetryable: true, type: 'UnknownDossier' });
  });
});

describe('planning the implementation', () => {
  it('ends each step at five where the customer is, on a day on which they work', async () => {
    const { handoffId } = await aDeal({ account: { externalId: 'a', name: 'Arroyo', country: 'US', timezone: 'America/Phoenix' } });
    const plan = await activities.planImplementation({ handoffId, from: '2026-06-01T03:00:00.000Z' });
    for (const { dueAt } of plan.milestones) {
      const there = DateTime.fromISO(dueAt, { zone: 'America/Phoenix' });
      expect(there.hour).toBe(17);
      expect(isWorkingDay(there.toISODate()!, holidaysOf('US'))).toBe(true);
    }
    expect(DateTime.fromISO(plan.kickoffAt, { zone: 'America/Phoenix' }).hour).toBe(10);
    // It was still Sunday in Phoenix: the work begins on Monday the first, and ten working days later is the fifteenth.
    expect(plan.kickoffAt.slice(0, 10)).toBe('2026-06-15');
  });

  it('goes by the dossier that it is told, whichever came in since', async () => {
    const dossier = aDossier({ account: { externalId: 'a', name: 'Arroyo', timezone: 'America/Phoenix' } });
    const { handoffId } = await new IntakeRepository(database.dataSource).receive(aDelivery(dossier));
    await new IntakeRepository(database.dataSource).receive(aDelivery({ ...dossier, source: { ...dossier.source, exportedAt: '2026-03-09T08:00:00Z' }, account: { ...dossier.account, timezone: 'Asia/Tokyo' } }));
    const [first] = await database.dataSource.query<{ id: string }[]>('SELECT id FROM dossiers WHERE handoff_id = $1 ORDER BY exported_at LIMIT 1', [handoffId]);
    const plan = await activities.planImplementation({ handoffId, dossierId: first!.id, from: AT });
    expect(DateTime.fromISO(plan.kickoffAt, { zone: 'America/Phoenix' }).hour).toBe(10);
  });

  it('gives tasks to the contact whose role fits best', async () => {
    const { handoffId } = await aDeal();
    const { contacts } = await new HandoffDetailRepository(database.dataSource).parts(handoffId);
    const { milestones } = await activities.planImplementation({ handoffId, from: AT });
    const champion = contacts.find(({ name }) => name === 'Carl Champion')!.id;
    expect(milestones.find(({ id }) => id === 'project-team')?.assigneeContactId).toBe(champion);
    expect(milestones.find(({ side }) => side === 'vendor')?.assigneeContactId).toBeNull();
  });

  it('does with a country and a time zone that nobody knows', async () => {
    const { handoffId } = await aDeal({ account: { externalId: 'a', name: 'Nowhere', country: 'ZZ', timezone: 'Mars/Olympus' } });
    const plan = await activities.planImplementation({ handoffId, from: AT });
    expect(plan.milestones[0]!.dueAt).toMatch(/T17:00:00/);
  });
});

describe('counting working hours', () => {
  const from = async (instant: string, hours: number, timezone = 'Europe/Madrid') => {
    const { handoffId } = await aDeal({ team: [{ id: 't', name: 'Lucía', role: 'csm', timezone }] });
    return activities.workingHoursAfter({ handoffId, from: instant, hours });
  };

  it('counts within the day, over the night, and over the weekend of the point of contact', async () => {
    expect(await from('2026-03-03T09:00:00Z', 4)).toBe('2026-03-03T13:00:00.000Z');
    expect(await from('2026-03-03T15:00:00Z', 4)).toBe('2026-03-04T11:00:00.000Z');
    expect(await from('2026-03-06T15:30:00Z', 4)).toBe('2026-03-09T11:30:00.000Z');
    expect(await from('2026-03-07T03:00:00Z', 8)).toBe('2026-03-09T16:00:00.000Z');
  });

  it('leaves out the holidays of the country in which that zone lies', async () => {
    // Epiphany is a holiday in Spain and none in Britain.
    expect(await from('2026-01-05T15:00:00Z', 4, 'Europe/Madrid')).toBe('2026-01-07T11:00:00.000Z');
    expect(await from('2026-01-05T15:00:00Z', 4, 'Europe/London')).toBe('2026-01-06T11:00:00.000Z');
  });

  it('keeps to the clock on the wall when summer time begins', async () => {
    // Friday 16:00 in Madrid is 15:00 UTC in winter; Monday 12:00 is 10:00 UTC in summer.
    expect(await from('2026-03-27T15:00:00Z', 4)).toBe('2026-03-30T10:00:00.000Z');
  });
});

describe('the clock of a call for help', () => {
  it('counts the hours of the plan’s escalation path, as they were changed last, and four before there is a plan', async () => {
    const { handoffId } = await aDeal({ team: [{ id: 't', name: 'Lucía', role: 'csm', timezone: 'Europe/Madrid' }] });
    const answerBy = () => activities.workingHoursAfter({ handoffId, from: '2026-03-03T08:00:00Z', hours: 4, help: true });
    expect(await answerBy()).toBe('2026-03-03T12:00:00.000Z');
    const escalation = [{ level: 1, title: 'Leads', vendor: [], customer: [], respondWithinHours: 8 }, { level: 2, title: 'Account', vendor: ['Lucía'], customer: [], respondWithinHours: 2.5 }];
    await database.dataSource.query(`INSERT INTO plans (handoff_id, revision, status, package_version, document, time_zone) VALUES ($1, 1, 'baselined', 1, $2, 'Europe/Madrid')`, [handoffId, JSON.stringify({ escalation })]);
    expect(await answerBy()).toBe('2026-03-03T10:30:00.000Z');
    expect(await activities.workingHoursAfter({ handoffId, from: '2026-03-03T08:00:00Z', hours: 4 })).toBe('2026-03-03T12:00:00.000Z');
  });
});

describe('projecting', () => {
  it('writes what people paste, whatever PostgreSQL thinks of it', async () => {
    const { handoffId } = await aDeal();
    const { contacts } = await new HandoffDetailRepository(database.dataSource).parts(handoffId);
    const contactId = contacts[0]!.id;
    const state = aState(handoffId, {
      escalations: [{ id: 'e-1', contactId, openedAt: AT, answerBy: AT, acknowledgedAt: null, acknowledgedBy: null, escalatedAt: null, resolvedAt: null }],
    });
    await activities.project(aProjection(state, { words: [{ kind: 'help', escalationId: 'e-1', contactId, words: 'It says \0 and \ud83d here.' }] }));
    const { escalations } = await new HandoffDetailRepository(database.dataSource).parts(handoffId);
    expect(escalations[0]?.words).toBe('It says  and \ufffd here.');
  });

  it('is given up at once for a handoff that there is not', async () => {
    const failure = await activities.project(aProjection(aState('00000000-0000-4000-8000-000000000000'))).catch((error: unknown) => error);
    expect(failure).toMatchObject({ nonRetryable: true, type: 'unknown_handoff' });
  });
});
