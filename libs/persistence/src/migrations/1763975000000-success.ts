import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What success is, what was measured, and what the economic buyer signed. Measurements, signatures and consents are kept for
 * good: a correction is a row of its own. Customers read what was written out for them, and no word that the team wrote for itself.
 */
export class Success1763975000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE success_metrics (
        handoff_id uuid NOT NULL REFERENCES handoffs (id),
        metric_id text NOT NULL CHECK (metric_id <> ''),
        position integer NOT NULL,
        -- The compiled part, and in which version of the package it was found last.
        read jsonb,
        found boolean NOT NULL DEFAULT false,
        read_version integer NOT NULL DEFAULT 0,
        -- People's part: their word on single fields.
        edits jsonb NOT NULL DEFAULT '{}',
        removed_at timestamptz,
        -- What customers read, written out of both.
        shown jsonb,
        created_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (handoff_id, metric_id)
      );

      CREATE TABLE measurements (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        handoff_id uuid NOT NULL,
        metric_id text NOT NULL,
        measured_on date NOT NULL,
        -- Null takes back what it corrects.
        value double precision,
        note text,
        source text NOT NULL CHECK (source IN ('typed', 'csv', 'api', 'mail')),
        by_kind text NOT NULL CHECK (by_kind IN ('person', 'contact', 'api_key')),
        by_id text NOT NULL,
        by_name text NOT NULL,
        recorded_at timestamptz NOT NULL,
        -- No foreign key: checking one locks the row, for which nobody has the right.
        corrects bigint UNIQUE,
        -- The same key is the same measurement, however often it comes.
        idempotency_key text NOT NULL,
        FOREIGN KEY (handoff_id, metric_id) REFERENCES success_metrics (handoff_id, metric_id),
        UNIQUE (handoff_id, idempotency_key),
        CHECK (value IS NOT NULL OR corrects IS NOT NULL)
      );
      CREATE INDEX measurements_by_metric ON measurements (handoff_id, metric_id, measured_on);
      CREATE TRIGGER measurements_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON measurements
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      REVOKE UPDATE, DELETE, TRUNCATE ON measurements FROM CURRENT_USER;

      CREATE TABLE signatures (
        id uuid PRIMARY KEY,
        handoff_id uuid NOT NULL REFERENCES handoffs (id),
        -- Exactly what was signed: canonical JSON, and the SHA-256 of its UTF-8 bytes.
        body text NOT NULL,
        hash text NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
        contact_id uuid NOT NULL,
        -- As whoever signed wrote it.
        signed_name text NOT NULL CHECK (signed_name <> ''),
        signed_email text,
        -- Set when the workflow has taken it in: until then nothing is signed.
        signed_at timestamptz,
        voided_at timestamptz,
        created_at timestamptz NOT NULL DEFAULT now(),
        FOREIGN KEY (contact_id, handoff_id) REFERENCES contacts (id, handoff_id)
      );
      CREATE INDEX signatures_by_handoff ON signatures (handoff_id, signed_at);

      CREATE TABLE success_plans (
        handoff_id uuid PRIMARY KEY REFERENCES handoffs (id),
        report_every_days integer NOT NULL CHECK (report_every_days BETWEEN 1 AND 366),
        review_every_days integer NOT NULL CHECK (review_every_days BETWEEN 1 AND 366)
      );

      CREATE TABLE case_study_consents (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        handoff_id uuid NOT NULL REFERENCES handoffs (id),
        contact_id uuid NOT NULL,
        contact_name text NOT NULL,
        agrees boolean NOT NULL,
        words text NOT NULL,
        at timestamptz NOT NULL,
        FOREIGN KEY (contact_id, handoff_id) REFERENCES contacts (id, handoff_id)
      );
      CREATE TRIGGER case_study_consents_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON case_study_consents
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      REVOKE UPDATE, DELETE, TRUNCATE ON case_study_consents FROM CURRENT_USER;

      -- Links by which somebody gives one value of one metric. Only their hashes are kept.
      CREATE TABLE measurement_tokens (
        token_hash bytea PRIMARY KEY CHECK (octet_length(token_hash) = 32),
        handoff_id uuid NOT NULL,
        metric_id text NOT NULL,
        by_kind text NOT NULL CHECK (by_kind IN ('person', 'contact')),
        by_id text NOT NULL,
        by_name text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL,
        FOREIGN KEY (handoff_id, metric_id) REFERENCES success_metrics (handoff_id, metric_id)
      );

      ALTER TABLE success_metrics ENABLE ROW LEVEL SECURITY;
      ALTER TABLE measurements ENABLE ROW LEVEL SECURITY;
      ALTER TABLE signatures ENABLE ROW LEVEL SECURITY;
      ALTER TABLE success_plans ENABLE ROW LEVEL SECURITY;
      ALTER TABLE case_study_consents ENABLE ROW LEVEL SECURITY;
      ALTER TABLE measurement_tokens ENABLE ROW LEVEL SECURITY;
      REVOKE ALL ON success_metrics, measurements, signatures, success_plans, case_study_consents, measurement_tokens FROM PUBLIC, app_customer;
      GRANT SELECT (handoff_id, metric_id, position, shown) ON success_metrics TO app_customer;
      GRANT SELECT (id, handoff_id, metric_id, measured_on, value, source, by_kind, by_name, recorded_at, corrects) ON measurements TO app_customer;
      GRANT SELECT (id, handoff_id, body, hash, contact_id, signed_name, signed_at, voided_at) ON signatures TO app_customer;
      GRANT SELECT (handoff_id, report_every_days, review_every_days) ON success_plans TO app_customer;
      GRANT SELECT (id, handoff_id, contact_name, agrees, words, at) ON case_study_consents TO app_customer;
      CREATE POLICY customer_reads ON success_metrics FOR SELECT TO app_customer USING (handoff_id = current_handoff() AND shown IS NOT NULL);
      CREATE POLICY customer_reads ON measurements FOR SELECT TO app_customer USING (handoff_id = current_handoff());
      CREATE POLICY customer_reads ON signatures FOR SELECT TO app_customer USING (handoff_id = current_handoff() AND signed_at IS NOT NULL);
      CREATE POLICY customer_reads ON success_plans FOR SELECT TO app_customer USING (handoff_id = current_handoff());
      CREATE POLICY customer_reads ON case_study_consents FOR SELECT TO app_customer USING (handoff_id = current_handoff());

      CREATE FUNCTION success_changed() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM pg_notify('throughline_handoff', NEW.handoff_id::text);
        RETURN NULL;
      END $$;
      CREATE TRIGGER success_metrics_changed AFTER INSERT OR UPDATE ON success_metrics FOR EACH ROW EXECUTE FUNCTION success_changed();
      CREATE TRIGGER measurements_changed AFTER INSERT ON measurements FOR EACH ROW EXECUTE FUNCTION success_changed();
      CREATE TRIGGER signatures_changed AFTER UPDATE ON signatures FOR EACH ROW EXECUTE FUNCTION success_changed();
      CREATE TRIGGER success_plans_changed AFTER INSERT OR UPDATE ON success_plans FOR EACH ROW EXECUTE FUNCTION success_changed();
      CREATE TRIGGER case_study_consents_changed AFTER INSERT ON case_study_consents FOR EACH ROW EXECUTE FUNCTION success_changed();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE measurement_tokens, case_study_consents, success_plans, signatures, measurements, success_metrics; DROP FUNCTION success_changed');
  }
}
