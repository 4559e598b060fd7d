import type { EntityManager } from 'typeorm';

import type { Delivery } from './intake.repository.ts';

/**
 * Enters the delivery in the inbox, or finds it there. `handoffId` is set when it was taken in before; one that
 * was rejected before may be taken in now. A simultaneous repetition waits here until the first is through.
 */
export async function claimDelivery(manager: EntityManager, delivery: Delivery): Promise<{ id: string; handoffId: string | null }> {
  const [row] = await manager.query<{ id: string; handoffId: string | null }[]>(
    `INSERT INTO inbox (source, delivery_id, received_at, last_received_at, status, http_status, bytes, options, correlation_id)
     VALUES ($1, $2, $3, $3, 'accepted', 202, $4, $5, $6)
     ON CONFLICT (source, delivery_id) DO UPDATE SET times_received = inbox.times_received + 1, last_received_at = excluded.last_received_at
     RETURNING id, handoff_id AS "handoffId"`,
    [delivery.source, delivery.deliveryId, delivery.receivedAt, delivery.bytes, delivery.options, delivery.correlationId],
  );
  return row!;
}

/** Notes what became of a claimed delivery; an earlier rejection is over with it. */
export async function acceptInInbox(manager: EntityManager, id: string, handoffId: string, status: 'accepted' | 'duplicate'): Promise<void> {
  await manager.query(
    `UPDATE inbox SET handoff_id = $2, status = $3, http_status = 202, body = NULL, complete = true, reason = NULL, problems = '[]',
       replayed_at = CASE WHEN inbox.status = 'rejected' THEN now() END
     WHERE id = $1`,
    [id, handoffId, status],
  );
}
