import type { DataSource, EntityManager } from 'typeorm';

import { OutboxMail } from './outbox.entity.ts';

/** A mail as whoever calls for it writes it down. */
export interface MailToWrite {
  key: string;
  handoffId: string | null;
  kind: string;
  recipientEmail: string;
  recipientName: string;
  recipientContactId?: string | null;
  recipientPersonId?: string | null;
  subjectRef?: string | null;
  data?: Record<string, unknown>;
  correlationId?: string | null;
}

/** Writes mails down inside the caller's transaction; a key that is there already is the same mail. */
export async function writeMails(manager: EntityManager, mails: readonly MailToWrite[]): Promise<void> {
  if (mails.length === 0) return;
  await manager.query(
    `INSERT INTO outbox (key, handoff_id, kind, recipient_email, recipient_name, recipient_contact_id, recipient_person_id, subject_ref, data, correlation_id)
     SELECT key, "handoffId", kind, "recipientEmail", "recipientName", "recipientContactId", "recipientPersonId", "subjectRef", coalesce(data, '{}'), "correlationId"
     FROM jsonb_to_recordset($1) AS given (key text, "handoffId" uuid, kind text, "recipientEmail" text, "recipientName" text, "recipientContactId" uuid,
       "recipientPersonId" uuid, "subjectRef" text, data jsonb, "correlationId" text)
     ON CONFLICT (key) DO NOTHING`,
    [JSON.stringify(mails)],
  );
}

/** The sender's side of the outbox. A claim is a lease, and no row goes to two senders at once. */
export class OutboxRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Leases mails that are due, and those whose sender has been silent for longer than its lease. */
  async claim(limit: number, leaseMs: number): Promise<OutboxMail[]> {
    const [rows] = await this.dataSource.query<[{ id: string }[], number]>(
      `UPDATE outbox SET status = 'sending', claimed_at = now(), attempts = attempts + 1
       WHERE id IN (
         SELECT id FROM outbox
         WHERE (status = 'pending' AND next_attempt_at <= now())
            OR (status = 'sending' AND claimed_at <= now() - $2 * interval '1 millisecond')
         ORDER BY next_attempt_at, created_at LIMIT $1 FOR UPDATE SKIP LOCKED)
       RETURNING id`,
      [limit, leaseMs],
    );
    if (rows.length === 0) return [];
    return this.dataSource.manager
      .createQueryBuilder(OutboxMail, 'mail')
      .where('mail.id IN (:...ids)', { ids: rows.map((row) => row.id) })
      .orderBy('mail.createdAt')
      .getMany();
  }

  /**
   * Sends a claimed mail and notes it: the note is written first and committed the moment `send` resolves, so that
   * a crash has next to no time between the two. Meanwhile the row is locked: however long the mail server takes,
   * nobody else takes the mail for abandoned. False, and nothing sent, when the mail is not on its way any more.
   */
  async sendHeld(id: string, messageId: string, send: () => Promise<void>): Promise<boolean> {
    return this.dataSource.transaction(async (manager) => {
      const [, held] = await manager.query<[unknown, number]>(
        `UPDATE outbox SET status = 'sent', sent_at = now(), message_id = $2, last_error = NULL WHERE id = $1 AND status = 'sending'`,
        [id, messageId],
      );
      if (held === 1) await send();
      return held === 1;
    });
  }

  /** Only whoever holds the mail may say what became of it. */
  async markSent(id: string, messageId: string): Promise<void> {
    await this.dataSource.query(
      `UPDATE outbox SET status = 'sent', sent_at = now(), message_id = $2, last_error = NULL WHERE id = $1 AND status = 'sending'`,
      [id, messageId],
    );
  }

  /** Tries again after a while. */
  async postpone(id: string, delayMs: number, reason: string): Promise<void> {
    await this.dataSource.query(
      `UPDATE outbox SET status = 'pending', next_attempt_at = now() + $2 * interval '1 millisecond', last_error = $3 WHERE id = $1 AND status = 'sending'`,
      [id, delayMs, reason],
    );
  }

  /** Gives up, with the reason that people read on the handoff. */
  async markFailed(id: string, reason: string): Promise<void> {
    await this.dataSource.query(`UPDATE outbox SET status = 'failed', last_error = $2 WHERE id = $1 AND status = 'sending'`, [id, reason]);
  }

  /** A handoff's mails, newest first. */
  async ofHandoff(handoffId: string): Promise<OutboxMail[]> {
    return this.dataSource.manager.find(OutboxMail, { where: { handoffId }, order: { createdAt: 'DESC' } });
  }
}
