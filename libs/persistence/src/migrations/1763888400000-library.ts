import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the library is searched in: the words of the sources that each handoff goes by, and what its newest package says.
 * Written anew with every package. Customers see nothing of it: without a grant and a policy, row-level security lets
 * nobody but the owner in.
 *
 * Every text is kept in two forms of its words: as they are written (`simple`, which has no stop words and no language,
 * so that names, figures and mixed texts are found whatever they are in) and as the text's own language bends them
 * (`english` finds “migrating” for “migrate”, `german` “Schulungen” for “Schulung”). Each language is asked for itself:
 * were they asked as one, a word after a minus would be found in the form that another language gives it.
 */
export class Library1763888400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE library_entries (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        handoff_id uuid NOT NULL REFERENCES handoffs (id) ON DELETE CASCADE,
        part text NOT NULL CHECK (part IN ('communications', 'documents', 'contributions', 'package')),
        -- The dossier's id of a source, or where in the package, such as commitments/3.
        ref text NOT NULL,
        kind text NOT NULL,
        title text NOT NULL,
        author text,
        -- Who wrote, said or got it.
        people text[] NOT NULL,
        at timestamptz,
        -- Where the piece begins in the source as it is shown.
        start integer NOT NULL,
        language text NOT NULL CHECK (language IN ('simple', 'english', 'german', 'french', 'dutch', 'spanish')),
        text text NOT NULL,
        search tsvector NOT NULL
      );
      CREATE INDEX library_entries_by_handoff ON library_entries (handoff_id);
      CREATE INDEX library_entries_by_words ON library_entries USING gin (search);
      ALTER TABLE library_entries ENABLE ROW LEVEL SECURITY;
      REVOKE ALL ON library_entries FROM PUBLIC, app_customer;

      CREATE FUNCTION library_words(title text, language text, text text) RETURNS tsvector LANGUAGE sql STABLE AS
        $$ SELECT setweight(to_tsvector('simple', title) || to_tsvector(language::regconfig, title), 'A') || to_tsvector('simple', text) || to_tsvector(language::regconfig, text) $$;
      CREATE FUNCTION library_query(words text, language text) RETURNS tsquery LANGUAGE sql STABLE AS
        $$ SELECT websearch_to_tsquery('simple', words) || websearch_to_tsquery(language::regconfig, words) $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION library_query; DROP FUNCTION library_words; DROP TABLE library_entries');
  }
}
