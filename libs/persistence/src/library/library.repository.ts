import type { Instant } from '@throughline/domain';
import { randomBytes } from 'node:crypto';
import type { DataSource } from 'typeorm';

import type { LibraryEntry, LibraryPart } from './library-entry.entity.ts';
import { type Piece, piecesBetween } from './pieces.ts';

export type NewLibraryEntry = Omit<LibraryEntry, 'id' | 'handoffId' | 'search'>;

export interface LibraryQuery {
  words: string;
  part?: LibraryPart | undefined;
  kind?: string | undefined;
  handoffId?: string | undefined;
  /** The name of somebody who wrote, said or got it. */
  person?: string | undefined;
  from?: Instant | undefined;
  /** Up to, and without. */
  until?: Instant | undefined;
}

/** A source, or something in a package, that has the words. */
export interface LibraryHit extends Pick<LibraryEntry, 'handoffId' | 'part' | 'ref' | 'kind' | 'title' | 'author' | 'at'> {
  accountName: string | null;
  dealName: string | null;
  /** The words around the first hit. */
  pieces: Piece[];
  /** Where the first hit stands in the source as it is shown; null where that cannot be told. */
  place: { start: number; end: number } | null;
}

/** What the words are found in, whatever else is asked for. */
export interface LibraryChoices {
  kinds: string[];
  people: string[];
  handoffs: { id: string; name: string }[];
}

export interface LibraryFound {
  items: LibraryHit[];
  /** How many there are of each part, whichever is asked for. */
  parts: Partial<Record<LibraryPart, number>>;
  choices: LibraryChoices;
}

const LANGUAGES = ['simple', 'english', 'german', 'french', 'dutch', 'spanish'];

/** Each source once, by the piece that fits best; then what else was asked for, apart from its part. Every language's words are a constant of the plan, so that the index serves them. */
const MATCHING = `WITH asked AS MATERIALIZED (
    SELECT language, library_query($1, language) AS query FROM unnest(ARRAY['${LANGUAGES.join("', '")}']) AS language
  ), matched AS MATERIALIZED (
    SELECT DISTINCT ON (e.handoff_id, e.part, e.ref) e.id, e.handoff_id, e.part, e.kind, e.people, e.at, asked.query, ts_rank_cd(e.search, asked.query, 1) AS rank
    FROM library_entries e JOIN asked USING (language) WHERE ${LANGUAGES.map((language) => `(e.language = '${language}' AND e.search @@ library_query($1, '${language}'))`).join(' OR ')}
    ORDER BY e.handoff_id, e.part, e.ref, rank DESC, e.start
  ), kept AS (
    SELECT * FROM matched WHERE ($2::text IS NULL OR kind = $2) AND ($3::uuid IS NULL OR handoff_id = $3) AND ($4::text IS NULL OR $4 = ANY (people))
      AND ($5::timestamptz IS NULL OR at >= $5) AND ($6::timestamptz IS NULL OR at < $6)
  )`;

/** More are not offered to choose from; they can still be searched for. */
const MOST_CHOICES = 200;

/** Longer titles and texts are not what anybody looks for as one; a `tsvector` holds a megabyte. */
const LONGEST = { title: 1_000, text: 60_000 };

/** What PostgreSQL keeps, so that no text keeps a package from being compiled. */
function storable({ title, text, ...entry }: NewLibraryEntry): NewLibraryEntry {
  const clean = (words: string, longest: number): string => words.slice(0, longest).replaceAll('\0', ' ').replace(/\p{Surrogate}/gu, '\ufffd');
  return { ...entry, title: clean(title, LONGEST.title), text: clean(text, LONGEST.text) };
}

/** Full-text search over what all handoffs rest on and say. */
export class LibraryRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Puts these in place of what the library knew of a handoff; a compile run that was overtaken changes nothing. */
  async store(handoffId: string, version: number, entries: readonly NewLibraryEntry[]): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      await manager.query("SELECT pg_advisory_xact_lock(hashtextextended('library/' || $1, 0))", [handoffId]);
      const newer = await manager.query<unknown[]>('SELECT FROM packages WHERE handoff_id = $1 AND version > $2 LIMIT 1', [handoffId, version]);
      if (newer.length > 0) return;
      await manager.query('DELETE FROM library_entries WHERE handoff_id = $1', [handoffId]);
      await manager.query(
        `INSERT INTO library_entries (handoff_id, part, ref, kind, title, author, people, at, start, language, text, search)
         SELECT $1, part, ref, kind, title, author, people, at, start, language, text, library_words(title, language, text)
         FROM jsonb_to_recordset($2) AS given (part text, ref text, kind text, title text, author text, people text[], at timestamptz, start integer, language text, text text)`,
        [handoffId, JSON.stringify(entries.map(storable))],
      );
    });
  }

  /** The best first. */
  async search(query: LibraryQuery, page: number, size: number): Promise<LibraryFound> {
    const matching = [query.words, query.kind ?? null, query.handoffId ?? null, query.person ?? null, query.from ?? null, query.until ?? null];
    const [items, { parts, choices }] = await Promise.all([this.best(matching, query.part ?? null, page, size), this.overview(matching)]);
    return { items, parts, choices };
  }

  private async best(matching: readonly unknown[], part: LibraryPart | null, page: number, size: number): Promise<LibraryHit[]> {
    // Unguessable, so that no text can pretend that something in it was found.
    const mark = randomBytes(12).toString('hex');
    const rows = await this.dataSource.query<(LibraryHit & { text: string; start: number; headline: string })[]>(
      `${MATCHING}, best AS (
         SELECT id, query, rank, at FROM kept WHERE $7::text IS NULL OR part = $7 ORDER BY rank DESC, at DESC NULLS LAST, id LIMIT $9 OFFSET $10
       )
       SELECT e.handoff_id AS "handoffId", h.account_name AS "accountName", h.deal_name AS "dealName", e.part, e.ref, e.kind, e.title, e.author, e.at, e.text, e.start,
         ts_headline(e.language::regconfig, e.text, best.query, $8) AS headline
       FROM best JOIN library_entries e USING (id) JOIN handoffs h ON h.id = e.handoff_id ORDER BY best.rank DESC, best.at DESC NULLS LAST, best.id`,
      [...matching, part, `StartSel=${mark}a, StopSel=${mark}z, MaxFragments=1, MaxWords=36, MinWords=18, FragmentDelimiter=""`, size, (page - 1) * size],
    );
    return rows.map(({ text, start, headline, ...row }) => {
      const { pieces, place } = piecesBetween(headline, `${mark}a`, `${mark}z`, text, start);
      // A finding is shown in another order of its fields, and a package has no places.
      return { ...row, pieces, place: row.part === 'communications' || row.part === 'documents' ? place : null };
    });
  }

  private async overview(matching: readonly unknown[]): Promise<Pick<LibraryFound, 'parts' | 'choices'>> {
    const rows = await this.dataSource.query<{ of: 'part' | 'kind' | 'person' | 'handoff'; value: string; name: string; count: number }[]>(
      `${MATCHING}, counted AS (
         SELECT 'part' AS of, part AS value, part AS name, count(*) AS count FROM kept GROUP BY part
         UNION ALL SELECT 'kind', kind, kind, count(*) FROM matched GROUP BY kind
         UNION ALL SELECT 'person', person, person, count(*) FROM matched, unnest(people) AS person GROUP BY person
         UNION ALL SELECT 'handoff', h.id::text, coalesce(h.account_name, ''), count(*) FROM matched m JOIN handoffs h ON h.id = m.handoff_id GROUP BY h.id
       ), ranked AS (SELECT *, row_number() OVER (PARTITION BY of ORDER BY count DESC, value) AS place FROM counted)
       SELECT of, value, name, count FROM ranked WHERE place <= ${MOST_CHOICES} ORDER BY lower(name), value`,
      [...matching],
    );
    const named = (of: (typeof rows)[number]['of']) => rows.filter((row) => row.of === of);
    return {
      parts: Object.fromEntries(named('part').map(({ value, count }) => [value, count])),
      choices: { kinds: named('kind').map(({ value }) => value), people: named('person').map(({ value }) => value), handoffs: named('handoff').map(({ value: id, name }) => ({ id, name })) },
    };
  }
}
