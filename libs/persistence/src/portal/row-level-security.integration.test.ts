import { randomUUID } from 'node:crypto';
import { IntakeRepository } from '../intake/intake.repository.ts';
import { ProjectionRepository } from '../projection/projection.repository.ts';
import { aDelivery, aDossier, aProjection, aState, createTestDatabase } from '../testing/index.ts';
import type { TestDatabase } from '../testing/index.ts';
import { asCustomer } from './as-customer.ts';
import { PortalRepository } from './portal.repository.ts';

/** Tables that a customer reads; every other one is closed to them altogether. */
const OPEN = ['case_study_consents', 'contacts', 'escalations', 'events', 'handoffs', 'ledger_entries', 'measurements', 'milestones', 'plans', 'signatures', 'success_metrics', 'success_plans', 'survey_answers', 'survey_respondents', 'surveys', 'team_members'];
/** Of these a customer reads the columns without which they could not be told apart, and never the ones that are for the team. */
const HIDDEN: Record<string, string[]> = {
  measurements: ['note', 'by_id', 'idempotency_key'],
  success_metrics: ['read', 'edits', 'removed_at'],
  signatures: ['signed_email', 'created_at'],
  contacts: ['notes', 'preferences', 'relationship', 'influence', 'roles', 'reports_to', 'external_id'],
  handoffs: ['state', 'arr', 'tcv', 'health_level', 'health_score', 'start_error', 'owner_id', 'renewal_date', 'current_dossier_id'],
  milestones: ['proof', 'reminded_at', 'overdue_notice_at', 'completed_by_id'],
  events: ['before', 'after', 'actor_id', 'key'],
  ledger_entries: ['read', 'corrections', 'marked', 'acknowledgement', 'acknowledged_by_name', 'owner_id', 'due_at', 'escalated_at'],
  plans: ['document', 'time_zone', 'package_version'],
  survey_respondents: ['reminders_sent'],
};

let database: TestDatabase;
let ours: { id: string; contacts: string[] };
let theirs: { id: string; contacts: string[] };

beforeAll(async () => {
  database = await createTestDatabase();
  ours = await aFullHandoff();
  theirs = await aFullHandoff();
});
afterAll(() => database.drop());

/** A handoff with a row in every table that a customer may read. */
async function aFullHandoff() {
  const { handoffId } = await new IntakeRepository(database.dataSource).receive(aDelivery(aDossier()));
  const rows = await database.dataSource.query<{ id: string }[]>('SELECT id FROM contacts WHERE handoff_id = $1 ORDER BY position', [handoffId]);
  const contacts = rows.map((row) => row.id);
  const at = '2026-06-01T09:00:00.000Z';
  const scores = { csat: 4, ces: null, nps: 9 };
  const state = aState(handoffId, {
    phase: 'observation',
    plan: {
      kickoffAt: at, goLiveAt: at,
      milestones: [{ id: 'm1', title: 'Kick-off', kind: 'milestone', side: 'vendor', position: 0, needs: [], needsProof: false, isGoLive: false, dueAt: at, assigneeContactId: contacts[0]!, completedAt: null, completedBy: null, remindedAt: null, overdueNoticeAt: null }],
    },
    surveys: [{ id: 'day-30', day: 30, opensAt: at, closesAt: at, status: 'open', respondents: contacts.map((contactId) => ({ contactId, answeredAt: at, revision: 1, scores, remindersSent: 0 })) }],
    escalations: [{ id: 'e1', contactId: contacts[0]!, openedAt: at, answerBy: at, acknowledgedAt: null, acknowledgedBy: null, escalatedAt: null, resolvedAt: null }],
  });
  await new ProjectionRepository(database.dataSource).applyProjection(
    aProjection(state, {
      events: (['team', 'customer'] as const).map((visibility) => ({ key: visibility, type: 'plan.made', at, actor: { kind: 'system', id: 'throughline' }, visibility, subject: null, before: null, after: { secret: true } })),
      words: contacts.map((contactId) => ({ kind: 'survey_answer', surveyId: 'day-30', contactId, revision: 1, scores, words: `words of ${contactId}`, at })),
    }),
  );
  await database.dataSource.query(
    `INSERT INTO ledger_entries (handoff_id, entry_id, origin, shown_what, status) VALUES ($1, 'told', 'read', 'A rollback plan', 'open'), ($1, 'among-us', 'read', NULL, 'open'), ($1, 'no-promise', 'read', 'Lunch', 'dismissed')`,
    [handoffId],
  );
  await database.dataSource.query(
    `INSERT INTO plans (handoff_id, revision, status, package_version, document, time_zone) VALUES ($1, 1, 'baselined', 1, '{"secret": true}', 'UTC')`,
    [handoffId],
  );
  await database.dataSource.query(
    `INSERT INTO success_metrics (handoff_id, metric_id, position, shown, read) VALUES ($1, 'log-ins', 1, '{"name": "Log-ins"}', '{"annualValue": 1}'), ($1, 'among-us', 2, NULL, '{}')`,
    [handoffId],
  );
  await database.dataSource.query(
    `INSERT INTO measurements (handoff_id, metric_id, measured_on, value, note, source, by_kind, by_id, by_name, recorded_at, idempotency_key) VALUES ($1, 'log-ins', '2026-04-01', 4, 'among us', 'typed', 'person', 'p', 'Ada', $2, 'k')`,
    [handoffId, at],
  );
  await database.dataSource.query(
    `INSERT INTO signatures (id, handoff_id, body, hash, contact_id, signed_name, signed_at) VALUES (gen_random_uuid(), $1, '{}', repeat('a', 64), $2, 'Ada', now()), (gen_random_uuid(), $1, '{}', repeat('b', 64), $2, 'Ada', NULL)`,
    [handoffId, contacts[0]],
  );
  await database.dataSource.query('INSERT INTO success_plans (handoff_id, report_every_days, review_every_days) VALUES ($1, 14, 90)', [handoffId]);
  await database.dataSource.query(`INSERT INTO case_study_consents (handoff_id, contact_id, contact_name, agrees, words, at) VALUES ($1, $2, 'Ada', true, '', now())`, [handoffId, contacts[0]]);
  return { id: handoffId, contacts };
}

const scope = () => ({ handoffId: ours.id, contactId: ours.contacts[0]! });

async function readableColumns(table: string): Promise<string[]> {
  const rows = await database.dataSource.query<{ name: string }[]>(
    `SELECT attname AS name FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped
       AND has_column_privilege('app_customer', attrelid, attname, 'SELECT')`,
    [table],
  );
  return rows.map((row) => row.name);
}

async function tables(): Promise<string[]> {
  const rows = await database.dataSource.query<{ name: string }[]>(`SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p', 'v', 'm') ORDER BY relname`);
  return rows.map((row) => row.name);
}

describe('a customer in the database', () => {
  it('meets row-level security on every table there is', async () => {
    const open = await database.dataSource.query<{ relname: string }[]>(
      `SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND NOT relrowsecurity`,
    );
    expect(open).toEqual([]);
  });

  it('may read the tables meant for customers and not one more, and write to none', async () => {
    const readable: string[] = [];
    for (const table of await tables()) {
      if ((await readableColumns(table)).length > 0) readable.push(table);
      const [writes] = await database.dataSource.query<{ any: boolean }[]>(
        `SELECT has_any_column_privilege('app_customer', $1::regclass, 'INSERT, UPDATE') OR has_table_privilege('app_customer', $1::regclass, 'DELETE, TRUNCATE') AS any`,
        [table],
      );
      expect({ table, writes: writes?.any }).toEqual({ table, writes: false });
    }
    expect(readable).toEqual(OPEN);
  });

  it.each(OPEN)('sees of %s only what belongs to their own handoff', async (table) => {
    const key = table === 'handoffs' ? 'id' : 'handoff_id';
    const everybody = await database.dataSource.query<{ id: string }[]>(`SELECT DISTINCT ${key} AS id FROM ${table}`);
    expect(everybody.map((row) => row.id).sort()).toEqual([ours.id, theirs.id].sort());
    const seen = await asCustomer(database.dataSource, scope(), (manager) => manager.query<{ id: string }[]>(`SELECT DISTINCT ${key} AS id FROM ${table}`));
    expect(seen).toEqual([{ id: ours.id }]);
  });

  it.each(OPEN)('sees nothing of %s when nobody said whose request it is', async (table) => {
    const key = table === 'handoffs' ? 'id' : 'handoff_id';
    const seen = await database.dataSource.transaction(async (manager) => {
      await manager.query('SET LOCAL ROLE app_customer');
      return manager.query<unknown[]>(`SELECT ${key} FROM ${table}`);
    });
    expect(seen).toEqual([]);
  });

  it('reads the answers of nobody but themselves', async () => {
    const words = await asCustomer(database.dataSource, scope(), (manager) => manager.query<unknown[]>('SELECT words FROM survey_answers'));
    expect(words).toEqual([{ words: `words of ${ours.contacts[0]}` }]);
    const asked = await asCustomer(database.dataSource, scope(), (manager) => manager.query<unknown[]>('SELECT contact_id FROM survey_respondents'));
    expect(asked).toEqual([{ contact_id: ours.contacts[0] }]);
  });

  it('reads no event that is for the team', async () => {
    const events = await asCustomer(database.dataSource, scope(), (manager) => manager.query<unknown[]>('SELECT visibility FROM events'));
    expect(events).toEqual([{ visibility: 'customer' }]);
  });

  it('reads no promise that was made among us or that is none', async () => {
    const seen = await asCustomer(database.dataSource, scope(), (manager) => manager.query<unknown[]>('SELECT entry_id FROM ledger_entries'));
    expect(seen).toEqual([{ entry_id: 'told' }]);
  });

  it('reads no plan that is a draft', async () => {
    const drafted = await aFullHandoff();
    await database.dataSource.query(`UPDATE plans SET status = 'draft' WHERE handoff_id = $1`, [drafted.id]);
    const seen = await asCustomer(database.dataSource, { handoffId: drafted.id, contactId: drafted.contacts[0]! }, (manager) => manager.query<unknown[]>('SELECT revision FROM plans'));
    expect(seen).toEqual([]);
  });

  it.each(Object.entries(HIDDEN).flatMap(([table, columns]) => columns.map((column) => [table, column])))('is refused %s.%s', async (table, column) => {
    await expect(asCustomer(database.dataSource, scope(), (manager) => manager.query(`SELECT ${column} FROM ${table}`))).rejects.toThrow(/permission denied/);
  });

  it('is refused every statement that writes', async () => {
    await expect(asCustomer(database.dataSource, scope(), (manager) => manager.query(`UPDATE milestones SET note = 'x'`))).rejects.toThrow(/read-only|permission denied/);
  });

  it('leaves nothing of the role or the settings on the connection', async () => {
    const single = await createTestDatabase();
    try {
      await asCustomer(single.dataSource, scope(), (manager) => manager.query('SELECT 1'));
      await asCustomer(single.dataSource, scope(), () => Promise.reject(new Error('on purpose'))).catch(() => undefined);
      const left = await single.dataSource.query<{ role: string; handoff: string | null }[]>(`SELECT current_user AS role, nullif(current_setting('app.handoff', true), '') AS handoff`);
      expect(left).toEqual([{ role: new URL(single.url).username, handoff: null }]);
    } finally {
      await single.drop();
    }
  });
});

describe('the portal', () => {
  it('shows a contact their handoff without anything internal', async () => {
    const view = await new PortalRepository(database.dataSource).view(scope());
    expect(view?.handoff.accountName).toBe('Harbour & Finch');
    expect(view?.contacts.map((contact) => contact.name)).toEqual(['Bea Buyer', 'Carl Champion']);
    expect(view?.team.map((member) => member.isPointOfContact)).toEqual([true, false]);
    expect(view?.milestones.map((milestone) => milestone.dueAt)).toEqual(['2026-06-01T09:00:00.000Z']);
    expect(view?.surveys).toEqual([
      expect.objectContaining({ surveyId: 'day-30', answer: { revision: 1, csat: 4, ces: null, nps: 9, words: `words of ${ours.contacts[0]}`, answeredAt: '2026-06-01T09:00:00.000Z' } }),
    ]);
    expect(JSON.stringify(view)).not.toMatch(/secret/);
  });

  it('shows nothing of a handoff that does not exist', async () => {
    expect(await new PortalRepository(database.dataSource).view({ handoffId: randomUUID(), contactId: ours.contacts[0]! })).toBeNull();
  });
});
