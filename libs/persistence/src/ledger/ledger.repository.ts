import type { GapAnswer, LedgerEntry, Phase, ShownPromise } from '@throughline/domain';
import type { DataSource } from 'typeorm';

import { asEntry } from './as-entry.ts';
import { StoredAsk } from './ask.entity.ts';
import { StoredLabel } from './label.entity.ts';
import { StoredLedgerEntry } from './ledger-entry.entity.ts';

/** An entry with its owner's name. */
export interface LedgerRow extends StoredLedgerEntry {
  ownerName: string | null;
}

/** A handoff under way whose package found that what was said, signed and planned differ. */
export interface DifferingHandoff {
  id: string;
  accountName: string | null;
  dealName: string | null;
  phase: Phase;
}

/** The promises of a handoff, in and out. */
export class LedgerRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** As the compile run reconciles them. */
  async entries(handoffId: string): Promise<LedgerEntry[]> {
    return (await this.dataSource.manager.findBy(StoredLedgerEntry, { handoffId })).map(asEntry);
  }

  async rows(handoffId: string): Promise<LedgerRow[]> {
    const [rows, owners] = await Promise.all([
      this.dataSource.manager.find(StoredLedgerEntry, { where: { handoffId }, order: { entryId: 'ASC' } }),
      this.dataSource.query<{ id: string; name: string }[]>('SELECT DISTINCT p.id, p.name FROM ledger_entries e JOIN people p ON p.id = e.owner_id WHERE e.handoff_id = $1', [handoffId]),
    ]);
    const names = new Map(owners.map(({ id, name }) => [id, name]));
    return rows.map((row) => ({ ...row, ownerName: row.ownerId === null ? null : (names.get(row.ownerId) ?? null) }));
  }

  /** Who stands for which promise, as answers to the questions of the package. */
  async acknowledgements(handoffId: string): Promise<GapAnswer[]> {
    return this.dataSource.query<GapAnswer[]>(
      `SELECT 'acknowledge.' || entry_id AS "gapId", acknowledgement AS text, acknowledged_by_name AS by,
         to_char(acknowledged_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at
       FROM ledger_entries WHERE handoff_id = $1 AND acknowledged_at IS NOT NULL AND acknowledgement <> ''`,
      [handoffId],
    );
  }

  /** Writes the reader's part and nothing of people's; a run that was overtaken changes nothing. */
  async storeReading(handoffId: string, version: number, entries: readonly { entry: LedgerEntry; shown: ShownPromise | null }[]): Promise<void> {
    const rows = entries.map(({ entry: { id, origin, read, found }, shown }) => ({
      id, origin, read, found, what: shown?.what, due: shown?.due, quote: shown?.quote.quote, by: shown?.quote.by, at: shown?.quote.at,
    }));
    await this.dataSource.query(
      `INSERT INTO ledger_entries AS stored (handoff_id, entry_id, origin, read, found, read_version, shown_what, shown_due, shown_quote, shown_by, shown_at)
       SELECT $1, id, origin, nullif(read, 'null'), found, $2, what, due, quote, by, at
       FROM jsonb_to_recordset($3) AS given (id text, origin text, read jsonb, found boolean, what text, due date, quote text, by text, at timestamptz)
       ON CONFLICT (handoff_id, entry_id) DO UPDATE SET read = excluded.read, found = excluded.found, read_version = excluded.read_version,
         shown_what = excluded.shown_what, shown_due = excluded.shown_due, shown_quote = excluded.shown_quote, shown_by = excluded.shown_by, shown_at = excluded.shown_at
       WHERE stored.read_version <= excluded.read_version`,
      [handoffId, version, JSON.stringify(rows)],
    );
  }

  /** What was asked of whom, the newest first. */
  async asks(handoffId: string): Promise<StoredAsk[]> {
    return this.dataSource.manager.find(StoredAsk, { where: { handoffId, sent: true }, order: { askedAt: 'DESC', askId: 'ASC' } });
  }

  /** What people taught the reader, the oldest first. */
  async labels({ after, limit }: { after: number; limit: number }): Promise<StoredLabel[]> {
    return this.dataSource.manager.createQueryBuilder(StoredLabel, 'label').where('label.id > :after', { after }).orderBy('label.id').limit(limit).getMany();
  }

  /** Handoffs under way in whose newest package something differs, or whose plan has promised dates to keep, by the customer's name. */
  async differing({ limit, offset }: { limit: number; offset: number }): Promise<DifferingHandoff[]> {
    return this.dataSource.query<DifferingHandoff[]>(
      `SELECT h.id, h.account_name AS "accountName", h.deal_name AS "dealName", h.phase FROM handoffs h
       JOIN LATERAL (SELECT body FROM packages p WHERE p.handoff_id = h.id ORDER BY p.version DESC LIMIT 1) newest ON jsonb_array_length(newest.body -> 'drift') > 0
         OR EXISTS (SELECT FROM plans WHERE plans.handoff_id = h.id AND plans.document @> '{"tasks": [{"constraint": {"kind": "finish_by"}}]}')
       WHERE h.phase NOT IN ('closed', 'cancelled') ORDER BY lower(h.account_name), h.id LIMIT $1 OFFSET $2`,
      [limit, offset],
    );
  }
}
