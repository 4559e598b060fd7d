import type { HandoffState } from '@throughline/domain';
import type { EntityManager } from 'typeorm';

/** Spreads the workflow's part of the ledger, and of what was asked, into their tables. */
export async function writeLedger(manager: EntityManager, { handoffId, ledger, asks }: HandoffState): Promise<void> {
  if (ledger.length > 0) {
    await manager.query(
      `UPDATE ledger_entries e SET status = g.status, owner_id = g."ownerId", acknowledged_at = g."acknowledgedAt", due_at = g."dueAt",
         reminded_at = g."remindedAt", late_notice_at = g."lateNoticeAt", escalated_at = g."escalatedAt"
       FROM jsonb_to_recordset($2) AS g (id text, status text, "ownerId" uuid, "acknowledgedAt" timestamptz, "dueAt" timestamptz, "remindedAt" timestamptz,
         "lateNoticeAt" timestamptz, "escalatedAt" timestamptz)
       WHERE e.handoff_id = $1 AND e.entry_id = g.id
         AND (e.status, e.owner_id, e.acknowledged_at, e.due_at, e.reminded_at, e.late_notice_at, e.escalated_at)
           IS DISTINCT FROM (g.status, g."ownerId", g."acknowledgedAt", g."dueAt", g."remindedAt", g."lateNoticeAt", g."escalatedAt")`,
      [handoffId, JSON.stringify(ledger)],
    );
  }
  if (asks.length > 0) {
    await manager.query(
      `UPDATE asks a SET sent = true, asked_at = g."askedAt", due_at = g."dueAt", reminded_at = g."remindedAt", answered_at = g."answeredAt"
       FROM jsonb_to_recordset($2) AS g (id text, "askedAt" timestamptz, "dueAt" timestamptz, "remindedAt" timestamptz, "answeredAt" timestamptz)
       WHERE a.handoff_id = $1 AND a.ask_id = g.id`,
      [handoffId, JSON.stringify(asks)],
    );
  }
}
