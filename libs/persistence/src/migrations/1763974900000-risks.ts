import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The register of risks of each handoff, and what became of each risk, for good. Customers see nothing of it: without a
 * grant and a policy, row-level security lets nobody but the owner in.
 */
export class Risks1763974900000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE risks (
        handoff_id uuid NOT NULL REFERENCES handoffs (id),
        risk_id text NOT NULL CHECK (risk_id <> ''),
        origin text NOT NULL CHECK (origin IN ('voiced', 'rule', 'person')),
        -- What the compiler found last, and whether its last run still found it.
        read jsonb,
        found boolean NOT NULL DEFAULT false,
        read_version integer NOT NULL DEFAULT 0,
        -- What people put in its place, field by field.
        edits jsonb NOT NULL DEFAULT '{}',
        status text NOT NULL DEFAULT 'proposed' CHECK (status IN ('proposed', 'accepted', 'closed')),
        merged_into text,
        PRIMARY KEY (handoff_id, risk_id)
      );
      CREATE TABLE risk_changes (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        handoff_id uuid NOT NULL,
        risk_id text NOT NULL,
        -- The same key is the same change, however often it comes.
        key text NOT NULL,
        kind text NOT NULL CHECK (kind IN ('found', 'gone', 'graded', 'added', 'accepted', 'edited', 'merged', 'closed', 'reopened')),
        at timestamptz NOT NULL,
        actor_kind text NOT NULL CHECK (actor_kind IN ('person', 'api_key', 'system')),
        actor_name text NOT NULL,
        note text NOT NULL DEFAULT '',
        -- Its grades after the change.
        severity text NOT NULL,
        likelihood text NOT NULL,
        UNIQUE (handoff_id, key),
        FOREIGN KEY (handoff_id, risk_id) REFERENCES risks (handoff_id, risk_id)
      );
      CREATE INDEX risk_changes_by_risk ON risk_changes (handoff_id, risk_id, id);
      CREATE TRIGGER risk_changes_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON risk_changes
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      REVOKE UPDATE, DELETE, TRUNCATE ON risk_changes FROM CURRENT_USER;
      ALTER TABLE risks ENABLE ROW LEVEL SECURITY;
      ALTER TABLE risk_changes ENABLE ROW LEVEL SECURITY;
      REVOKE ALL ON risks, risk_changes FROM PUBLIC, app_customer;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE risk_changes; DROP TABLE risks');
  }
}
