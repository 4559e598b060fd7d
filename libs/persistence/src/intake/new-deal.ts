import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { QueryFailedError } from 'typeorm';

import { CONTACT_COLUMNS, contactRows, MEMBER_COLUMNS, memberRows } from './dossier-facts.ts';
import type { Delivery, IntakeOutcome } from './intake.repository.ts';

/** Somebody else enters the same delivery or deal in this very moment. */
const OVERTAKEN: readonly unknown[] = ['23505', '40P01'];

/**
 * Takes in what nearly every delivery is: the first of its deal, with a dossier. One statement and one way to the
 * server instead of ten, since a sender waits for it; null when it is anything else, and then nothing was stored.
 */
export async function receiveNewDeal(dataSource: DataSource, delivery: Delivery): Promise<IntakeOutcome | null> {
  // A demonstration also makes accounts, and is in no hurry.
  if (delivery.dossier === null || delivery.demonstration) return null;
  const { body, contentHash } = delivery.dossier;
  const { account, deal } = body;
  const handoffId = randomUUID();
  try {
    const [stored] = await dataSource.query<{ inboxId: string }[]>(STATEMENT, [
      handoffId, randomUUID(), delivery.deal.system, delivery.deal.externalId, delivery.clock, delivery.clock.startsAt, delivery.correlationId,
      account.name, deal.name, deal.currency, deal.arr ?? null, deal.tcv ?? null, deal.closedAt, deal.renewalDate ?? null,
      contentHash, body.source.exportedAt ?? null, delivery.receivedAt, body, JSON.stringify(contactRows(body)), JSON.stringify(memberRows(body)),
      delivery.source, delivery.deliveryId, delivery.bytes, delivery.options, account.externalId,
    ]);
    return stored ? { inboxId: stored.inboxId, status: 'accepted', handoffId } : null;
  } catch (error) {
    if (error instanceof QueryFailedError && OVERTAKEN.includes((error.driverError as { code?: unknown }).code)) return null;
    throw error;
  }
}

// Everything hangs on the first insert: a deal or a delivery that is known already leaves no trace here.
const STATEMENT = `
WITH handoff AS (
  INSERT INTO handoffs (id, current_dossier_id, source_system, deal_external_id, clock, phase_entered_at, correlation_id,
    account_name, deal_name, currency, arr, tcv, deal_closed_at, renewal_date, account_external_id)
  SELECT $1::uuid, $2::uuid, $3::text, $4::text, $5::jsonb, $6::timestamptz, $7::text, $8::text, $9::text, $10::text, $11::numeric, $12::numeric, $13::timestamptz, $14::date, $25::text
  WHERE NOT EXISTS (SELECT FROM inbox WHERE source = $21::text AND delivery_id = $22::text)
  ON CONFLICT (source_system, deal_external_id) DO NOTHING
  RETURNING id, current_dossier_id),
dossier AS (
  INSERT INTO dossiers (id, handoff_id, content_hash, exported_at, received_at, body)
  SELECT current_dossier_id, id, $15::text, $16::timestamptz, $17::timestamptz, $18::jsonb FROM handoff),
contact AS (
  INSERT INTO contacts (handoff_id, external_id, position, name, title, email, phone, roles, timezone, influence, relationship, preferences, notes, reports_to, gone_at)
  SELECT handoff.id, external_id, position, name, title, email, phone, roles, timezone, influence, relationship, preferences, notes, reports_to,
    CASE WHEN gone THEN $17::timestamptz END
  FROM handoff, jsonb_to_recordset($19::jsonb) AS given (${CONTACT_COLUMNS})),
member AS (
  INSERT INTO team_members (handoff_id, external_id, position, name, email, role, timezone, is_point_of_contact)
  SELECT handoff.id, external_id, position, name, email, role, timezone, is_point_of_contact
  FROM handoff, jsonb_to_recordset($20::jsonb) AS given (${MEMBER_COLUMNS}))
INSERT INTO inbox (source, delivery_id, received_at, last_received_at, status, http_status, bytes, options, correlation_id, handoff_id)
SELECT $21::text, $22::text, $17::timestamptz, $17::timestamptz, 'accepted', 202, $23::integer, $24::jsonb, $7::text, id FROM handoff
RETURNING id AS "inboxId"`;
