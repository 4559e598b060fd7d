import type { Instant } from '@throughline/domain';
import type { DataSource } from 'typeorm';

import { InboxItem } from './inbox.entity.ts';
import type { InboxSource, InboxStatus, IntakeOptions } from './inbox.entity.ts';

/** A delivery that was let in and cannot be used. */
export interface Rejection {
  source: InboxSource;
  deliveryId: string;
  receivedAt: Instant;
  httpStatus: number;
  reason: string;
  problems: { path: string; message: string }[];
  /** As sent, or its beginning. */
  body: Buffer;
  /** Size of all that was sent. */
  bytes: number;
  options: IntakeOptions;
  correlationId: string | null;
}

/** A row of the inbox's list, with the beginning of what was sent, and the customer whose handoff came of it. */
export type InboxRow = Omit<InboxItem, 'body'> & { preview: string; accountName: string | null };

const PREVIEW_BYTES = 400;

/** Everything that came in, above all what could not be used. */
export class InboxRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Keeps an unusable delivery; answers its id. Sent again, it is the same row with the newest body; what was accepted before stays accepted. */
  async reject(rejection: Rejection): Promise<string> {
    const { source, deliveryId, receivedAt, httpStatus, reason, problems, body, bytes, options, correlationId } = rejection;
    const newest = ['http_status', 'reason', 'problems', 'body', 'bytes', 'complete', 'options', 'correlation_id'];
    const [row] = await this.dataSource.query<{ id: string }[]>(
      `INSERT INTO inbox (source, delivery_id, received_at, last_received_at, status, http_status, reason, problems, body, bytes, complete, options, correlation_id)
       VALUES ($1, $2, $3, $3, 'rejected', $4, $5, $6, $7, $8, $9, $10, $11)
       ON CONFLICT (source, delivery_id) DO UPDATE SET times_received = inbox.times_received + 1, last_received_at = excluded.last_received_at,
         ${newest.map((column) => `${column} = CASE inbox.status WHEN 'rejected' THEN excluded.${column} ELSE inbox.${column} END`).join(', ')}
       RETURNING id`,
      [source, deliveryId, receivedAt, httpStatus, reason, JSON.stringify(problems), body, bytes, body.length === bytes, options, correlationId],
    );
    return row!.id;
  }

  /** Newest first. */
  async list(filter: { status?: InboxStatus | undefined; limit: number; offset: number }): Promise<{ items: InboxRow[]; total: number; rejected: number }> {
    const items = await this.rows('($1::text IS NULL OR status = $1)', [filter.status ?? null, filter.limit, filter.offset]);
    const [counts] = await this.dataSource.query<{ total: number; rejected: number }[]>(
      `SELECT count(*) FILTER (WHERE $1::text IS NULL OR status = $1) AS total, count(*) FILTER (WHERE status = 'rejected') AS rejected FROM inbox`,
      [filter.status ?? null],
    );
    return { items, ...counts! };
  }

  async find(id: string): Promise<InboxRow | null> {
    return (await this.rows('id = $1', [id, 1, 0]))[0] ?? null;
  }

  /** With the body, for a replay. */
  async load(id: string): Promise<InboxItem | null> {
    return this.dataSource.manager.createQueryBuilder(InboxItem, 'item').addSelect('item.body').where({ id }).getOne();
  }

  private rows(condition: string, parameters: unknown[]): Promise<InboxRow[]> {
    return this.dataSource.query<InboxRow[]>(
      `SELECT id, source, delivery_id AS "deliveryId", received_at AS "receivedAt", times_received AS "timesReceived",
         last_received_at AS "lastReceivedAt", status, http_status AS "httpStatus", reason, problems, bytes, complete, options,
         handoff_id AS "handoffId", replayed_at AS "replayedAt", correlation_id AS "correlationId",
         coalesce(encode(substring(body FOR ${PREVIEW_BYTES}), 'base64'), '') AS preview,
         (SELECT account_name FROM handoffs WHERE handoffs.id = inbox.handoff_id) AS "accountName"
       FROM inbox WHERE ${condition} ORDER BY received_at DESC, id LIMIT $2 OFFSET $3`,
      parameters,
    ).then((rows) => rows.map((row) => ({ ...row, preview: Buffer.from(row.preview, 'base64').toString('utf8') })));
  }
}
