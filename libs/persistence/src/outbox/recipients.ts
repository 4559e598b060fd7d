import type { Audience, Role, TeamRole } from '@throughline/domain';
import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';

export interface Recipient {
  /** Stands in the outbox key; says nothing about the person. */
  key: string;
  email: string;
  name: string;
  contactId: string | null;
  personId: string | null;
}

/** Finds the addresses of an audience, reading within the caller's transaction. Nobody is addressed twice. */
export async function recipientsOf(manager: EntityManager, handoffId: string, audience: Audience): Promise<Recipient[]> {
  if (audience.kind === 'contact') return contact(manager, handoffId, audience.contactId);
  if (audience.kind === 'customer_success') return firstFound([() => owner(manager, handoffId), () => customerSuccess(manager, handoffId), () => people(manager, 'administrator')]);
  if (audience.kind === 'person') return firstFound([() => person(manager, audience.personId), () => recipientsOf(manager, handoffId, { kind: 'customer_success' })]);
  if (audience.kind === 'asked') return asked(manager, handoffId, audience.askId);
  if (audience.kind === 'leadership') return leadership(manager, handoffId);
  return firstFound([
    () => teamMembers(manager, handoffId, 'account_executive'),
    () => teamMembers(manager, handoffId, 'sales_manager'),
    () => teamMembers(manager, handoffId, 'solutions_engineer'),
    () => people(manager, 'administrator'),
  ]);
}

/** Leadership, and whom the plan's escalation path names above those who lead the project: each who has an address in the dossier. */
async function leadership(manager: EntityManager, handoffId: string): Promise<Recipient[]> {
  const found = await firstFound([() => people(manager, 'leadership'), () => people(manager, 'administrator')]);
  const named = await manager.query<Found[]>(
    `SELECT p.id, t.name, t.email FROM plans JOIN LATERAL jsonb_array_elements(document -> 'escalation') AS step ON (step ->> 'level')::integer > 1
     JOIN LATERAL jsonb_array_elements_text(step -> 'vendor') AS named ON true
     JOIN team_members t ON t.handoff_id = plans.handoff_id AND t.name = named AND t.email IS NOT NULL LEFT JOIN people p ON p.email = lower(t.email) AND p.active
     WHERE plans.handoff_id = $1 ORDER BY step ->> 'level', t.position`,
    [handoffId],
  );
  return ofTheTeam([...found.map(({ personId, name, email }) => ({ id: personId, name, email })), ...named]);
}

async function firstFound(finders: (() => Promise<Recipient[]>)[]): Promise<Recipient[]> {
  for (const find of finders) {
    const found = await find();
    if (found.length > 0) return found;
  }
  return [];
}

interface Found {
  id: string | null;
  name: string;
  email: string;
}

/** The same address is the same recipient, whether it was found as a person or in a dossier. */
function ofTheTeam(found: readonly Found[]): Recipient[] {
  const byEmail = new Map<string, Recipient>();
  for (const { id, name, email } of found) {
    const key = createHash('sha256').update(email.toLowerCase()).digest('hex').slice(0, 16);
    if (!byEmail.has(key)) byEmail.set(key, { key, email, name, contactId: null, personId: id });
  }
  return [...byEmail.values()];
}

async function contact(manager: EntityManager, handoffId: string, contactId: string): Promise<Recipient[]> {
  const found = await manager.query<{ id: string; name: string; email: string }[]>(
    'SELECT id, name, email FROM contacts WHERE handoff_id = $1 AND id = $2 AND email IS NOT NULL AND gone_at IS NULL AND access_revoked_at IS NULL',
    [handoffId, contactId],
  );
  return found.map(({ id, name, email }) => ({ key: id, email, name, contactId: id, personId: null }));
}

async function person(manager: EntityManager, personId: string): Promise<Recipient[]> {
  return ofTheTeam(await manager.query<Found[]>('SELECT id, name, email FROM people WHERE id::text = $1 AND active', [personId]));
}

/** Whoever was asked for what is missing; a contact whose access was ended is asked nothing. */
async function asked(manager: EntityManager, handoffId: string, askId: string): Promise<Recipient[]> {
  const found = await manager.query<(Found & { contactId: string | null })[]>(
    `SELECT a.person_id AS id, a.contact_id AS "contactId", a.name, a.email FROM asks a LEFT JOIN contacts c ON c.id = a.contact_id
     WHERE a.handoff_id = $1 AND a.ask_id = $2 AND (a.contact_id IS NULL OR (c.gone_at IS NULL AND c.access_revoked_at IS NULL))`,
    [handoffId, askId],
  );
  return found.map(({ id, contactId, name, email }) => ({ key: askId, email, name, contactId, personId: id }));
}

async function owner(manager: EntityManager, handoffId: string): Promise<Recipient[]> {
  return ofTheTeam(
    await manager.query<Found[]>('SELECT p.id, p.name, p.email FROM handoffs h JOIN people p ON p.id = h.owner_id AND p.active WHERE h.id = $1', [handoffId]),
  );
}

async function people(manager: EntityManager, role: Role): Promise<Recipient[]> {
  return ofTheTeam(await manager.query<Found[]>('SELECT id, name, email FROM people WHERE role = $1 AND active ORDER BY email', [role]));
}

async function teamMembers(manager: EntityManager, handoffId: string, role: TeamRole): Promise<Recipient[]> {
  return ofTheTeam(
    await manager.query<Found[]>(
      `SELECT p.id, t.name, t.email FROM team_members t LEFT JOIN people p ON p.email = lower(t.email) AND p.active
       WHERE t.handoff_id = $1 AND t.role = $2 AND t.email IS NOT NULL ORDER BY t.position`,
      [handoffId, role],
    ),
  );
}

/** Without an owner: everybody of customer success, and the one the dossier names. */
async function customerSuccess(manager: EntityManager, handoffId: string): Promise<Recipient[]> {
  const all = [...(await people(manager, 'customer_success')), ...(await teamMembers(manager, handoffId, 'csm'))];
  return ofTheTeam(all.map(({ personId, name, email }) => ({ id: personId, name, email })));
}
