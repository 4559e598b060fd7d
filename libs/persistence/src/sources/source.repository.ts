import type { Dossier, Instant } from '@throughline/domain';
import type { DataSource } from 'typeorm';

import type { StoredSource } from './source.entity.ts';

/** One of a handoff's dossiers: each is kept with all its sources. */
export interface DossierVersion {
  id: string;
  exportedAt: Instant | null;
  receivedAt: Instant;
  /** The one that the handoff goes by now. */
  current: boolean;
}

export interface SourceFilter {
  kind?: string | undefined;
  /** Lower-case ids, addresses and names by which the dossier may call one person. */
  person?: string[] | undefined;
  from?: Instant | undefined;
  /** Up to, and without. */
  until?: Instant | undefined;
}

export interface FoundSource extends StoredSource { body: string }

export interface Neighbour { id: string; title: string | null; kind: string }

const COLUMNS = `s.dossier_id AS "dossierId", s.handoff_id AS "handoffId", s.part, s.position, s.external_id AS "externalId", s.kind, s.title, s.at, s.author,
  s.recipients, s.thread, s.signed, s.format, s.bytes, s.sha256`;
/** As they were said; what has no date comes last, as the dossier has it. */
const ORDER = 's.at NULLS LAST, s.part, s.position';
const MATCHES = `s.dossier_id = $1 AND ($2::text IS NULL OR s.kind = $2)
  AND ($3::text[] IS NULL OR lower(s.author) = ANY ($3) OR EXISTS (SELECT FROM unnest(s.recipients) one WHERE lower(one) = ANY ($3)))
  AND ($4::timestamptz IS NULL OR s.at >= $4) AND ($5::timestamptz IS NULL OR s.at < $5)`;

/** The mails, calls, documents and findings of dossiers. */
export class SourceRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** The newest first. */
  async dossiers(handoffId: string): Promise<DossierVersion[]> {
    return this.dataSource.query<DossierVersion[]>(
      `SELECT d.id, d.exported_at AS "exportedAt", d.received_at AS "receivedAt", d.id = h.current_dossier_id AS current
       FROM handoffs h JOIN dossiers d ON d.handoff_id = h.id WHERE h.id = $1 ORDER BY coalesce(d.exported_at, d.received_at) DESC, d.id`,
      [handoffId],
    );
  }

  /** Those whom a dossier names. */
  async people(dossierId: string): Promise<Pick<Dossier, 'contacts' | 'team'>> {
    const [row] = await this.dataSource.query<Pick<Dossier, 'contacts' | 'team'>[]>(
      `SELECT coalesce(body->'contacts', '[]') AS contacts, coalesce(body->'team', '[]') AS team FROM dossiers WHERE id = $1`,
      [dossierId],
    );
    return row ?? {};
  }

  async list(dossierId: string, { kind, person, from, until }: SourceFilter, page: number, size: number): Promise<{ items: StoredSource[]; total: number }> {
    const matching = [dossierId, kind ?? null, person ?? null, from ?? null, until ?? null];
    const [items, [count]] = await Promise.all([
      this.dataSource.query<StoredSource[]>(`SELECT ${COLUMNS} FROM sources s WHERE ${MATCHES} ORDER BY ${ORDER} LIMIT $6 OFFSET $7`, [...matching, size, (page - 1) * size]),
      this.dataSource.query<{ total: number }[]>(`SELECT count(*) AS total FROM sources s WHERE ${MATCHES}`, matching),
    ]);
    return { items, total: count?.total ?? 0 };
  }

  /** How many of each kind there are, and who wrote, said or got any. */
  async overview(dossierId: string): Promise<{ kinds: Record<string, number>; refs: string[] }> {
    const [kinds, refs] = await Promise.all([
      this.dataSource.query<{ kind: string; count: number }[]>('SELECT kind, count(*) AS count FROM sources WHERE dossier_id = $1 GROUP BY kind ORDER BY kind', [dossierId]),
      this.dataSource.query<{ ref: string }[]>(
        `SELECT DISTINCT ref FROM sources, unnest(recipients || author) AS ref WHERE dossier_id = $1 AND part = 'communications' AND ref IS NOT NULL LIMIT 1000`,
        [dossierId],
      ),
    ]);
    return { kinds: Object.fromEntries(kinds.map(({ kind, count }) => [kind, count])), refs: refs.map(({ ref }) => ref) };
  }

  /** With its text as it came; words go before findings, and of two with one id the later counts, as everywhere. */
  async find(dossierId: string, externalId: string): Promise<FoundSource | null> {
    const [row] = await this.dataSource.query<FoundSource[]>(
      `SELECT ${COLUMNS}, source_text(s.part, d.body->s.part->s.position) AS body FROM sources s JOIN dossiers d ON d.id = s.dossier_id
       WHERE s.dossier_id = $1 AND s.external_id = $2 ORDER BY s.part = 'contributions', s.part DESC, s.position DESC LIMIT 1`,
      [dossierId, externalId],
    );
    return row ?? null;
  }

  /** What was said right before and right after. */
  async neighbours({ dossierId, part, position }: StoredSource): Promise<{ previous: Neighbour | null; next: Neighbour | null }> {
    const [row] = await this.dataSource.query<{ previous: Neighbour | null; next: Neighbour | null }[]>(
      `SELECT previous, next FROM (
         SELECT part, position, lag(one) OVER told AS previous, lead(one) OVER told AS next
         FROM sources s, jsonb_build_object('id', external_id, 'title', title, 'kind', kind) AS one
         WHERE dossier_id = $1 WINDOW told AS (ORDER BY ${ORDER})
       ) row WHERE part = $2 AND position = $3`,
      [dossierId, part, position],
    );
    return row ?? { previous: null, next: null };
  }
}
