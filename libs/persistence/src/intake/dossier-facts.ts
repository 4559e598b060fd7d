import { hasLeft, pointOfContact } from '@throughline/domain';
import type { Dossier, Instant, Role, TeamRole } from '@throughline/domain';
import type { EntityManager } from 'typeorm';

/** Makes a dossier the one that the handoff goes by: its deal, its contacts, its team. */
export async function takeOverDossier(manager: EntityManager, handoffId: string, dossierId: string, dossier: Dossier, at: Instant): Promise<void> {
  await storeDealFacts(manager, handoffId, dossierId, dossier);
  await storePeopleOf(manager, handoffId, dossier, at);
}

async function storeDealFacts(manager: EntityManager, handoffId: string, dossierId: string, { account, deal }: Dossier): Promise<void> {
  await manager.query(
    `UPDATE handoffs SET current_dossier_id = $2, account_name = $3, deal_name = $4, currency = $5, arr = $6, tcv = $7,
       deal_closed_at = $8, renewal_date = $9, account_external_id = $10, updated_at = now()
     WHERE id = $1`,
    [handoffId, dossierId, account.name, deal.name, deal.currency, deal.arr ?? null, deal.tcv ?? null, deal.closedAt, deal.renewalDate ?? null, account.externalId],
  );
}

/** The dossier's contacts as rows that {@link CONTACT_COLUMNS} names. */
export function contactRows(dossier: Dossier): unknown[] {
  return onceById(dossier.contacts ?? []).map(({ id, reportsTo, ...contact }, position) => ({
    ...contact, external_id: id, reports_to: reportsTo, roles: contact.roles ?? [], position, gone: hasLeft({ id, ...contact }),
  }));
}

/** The dossier's team as rows that {@link MEMBER_COLUMNS} names. */
export function memberRows(dossier: Dossier): unknown[] {
  const team = onceById(dossier.team ?? []);
  const first = pointOfContact(team)?.id;
  return team.map(({ id, ...member }, position) => ({ ...member, external_id: id, position, is_point_of_contact: id === first }));
}

export const CONTACT_COLUMNS = 'external_id text, position integer, name text, title text, email text, phone text, roles text[], timezone text, influence text, relationship text, preferences text, notes text, reports_to text, gone boolean';
export const MEMBER_COLUMNS = 'external_id text, position integer, name text, email text, role text, timezone text, is_point_of_contact boolean';

/** Contacts keep their ids over newer dossiers; those whom it no longer names, or says to have left, are marked as gone. */
async function storePeopleOf(manager: EntityManager, handoffId: string, dossier: Dossier, at: Instant): Promise<void> {
  await manager.query(
    `WITH named AS (
       INSERT INTO contacts AS stored (handoff_id, external_id, position, name, title, email, phone, roles, timezone, influence, relationship, preferences, notes, reports_to, gone_at)
       SELECT $1, external_id, position, name, title, email, phone, roles, timezone, influence, relationship, preferences, notes, reports_to,
         CASE WHEN gone THEN $3::timestamptz END
       FROM jsonb_to_recordset($2) AS given (${CONTACT_COLUMNS})
       ON CONFLICT (handoff_id, external_id) DO UPDATE SET position = excluded.position, name = excluded.name, title = excluded.title,
         email = excluded.email, phone = excluded.phone, roles = excluded.roles, timezone = excluded.timezone, influence = excluded.influence,
         relationship = excluded.relationship, preferences = excluded.preferences, notes = excluded.notes, reports_to = excluded.reports_to,
         gone_at = CASE WHEN excluded.gone_at IS NOT NULL THEN coalesce(stored.gone_at, excluded.gone_at) END
       RETURNING external_id)
     UPDATE contacts SET gone_at = $3 WHERE handoff_id = $1 AND gone_at IS NULL AND external_id NOT IN (SELECT external_id FROM named)`,
    [handoffId, JSON.stringify(contactRows(dossier)), at],
  );
  await manager.query('DELETE FROM team_members WHERE handoff_id = $1', [handoffId]);
  await manager.query(
    `INSERT INTO team_members (handoff_id, external_id, position, name, email, role, timezone, is_point_of_contact)
     SELECT $1, external_id, position, name, email, role, timezone, is_point_of_contact
     FROM jsonb_to_recordset($2) AS given (${MEMBER_COLUMNS})`,
    [handoffId, JSON.stringify(memberRows(dossier))],
  );
}

const ROLE_OF: Readonly<Record<TeamRole, Role>> = {
  csm: 'customer_success', cs_leader: 'customer_success', implementation_lead: 'customer_success', project_manager: 'customer_success', support_lead: 'customer_success',
  account_executive: 'seller', solutions_engineer: 'seller',
  sales_manager: 'leadership', executive_sponsor: 'leadership',
  other: 'read_only',
};

/** Lets the team of a demonstration's dossier sign in. Only for demonstrations: a real dossier never makes accounts. */
export async function storeTeamAccounts(manager: EntityManager, dossier: Dossier): Promise<void> {
  const accounts = new Map(
    (dossier.team ?? []).flatMap(({ name, email, role, timezone }) =>
      email === undefined ? [] : [[email.toLowerCase(), { name, email: email.toLowerCase(), role: ROLE_OF[role], timezone }] as const],
    ),
  );
  await manager.query(
    `INSERT INTO people (name, email, role, timezone)
     SELECT name, email, role, timezone FROM jsonb_to_recordset($1) AS given (name text, email text, role text, timezone text)
     ORDER BY email
     ON CONFLICT (email) DO NOTHING`,
    [JSON.stringify([...accounts.values()])],
  );
}

/** A dossier should not name an id twice; when it does, the first counts. */
function onceById<T extends { id: string }>(items: readonly T[]): T[] {
  return items.filter((item, index) => items.findIndex((other) => other.id === item.id) === index);
}
