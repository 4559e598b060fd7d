import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The plan of each handoff: one document with its revision, and what has changed in it, for good. Customers read only
 * what was written out for them, and only of a plan that counts; everything else is closed to them.
 */
export class Plan1763974800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE plans (
        handoff_id uuid PRIMARY KEY REFERENCES handoffs (id),
        revision integer NOT NULL CHECK (revision > 0),
        status text NOT NULL CHECK (status IN ('draft', 'baselined')),
        -- The version of the package that it was drafted from; a compile run that was overtaken drafts nothing.
        package_version integer NOT NULL,
        -- Somebody changed it: it is not drafted anew.
        edited boolean NOT NULL DEFAULT false,
        document jsonb NOT NULL,
        -- Where its days end and its calendar is read.
        time_zone text NOT NULL,
        -- What customers read, written out of the document.
        shown jsonb,
        -- The newest revision whose dates the workflow goes by; null while it needs none.
        told_revision integer,
        -- A teller's lease, and the pause after a failure.
        next_tell_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX plans_to_tell ON plans (next_tell_at) WHERE told_revision < revision;

      CREATE TABLE plan_changes (
        handoff_id uuid NOT NULL REFERENCES plans (handoff_id),
        -- The revision that it made.
        revision integer NOT NULL CHECK (revision > 0),
        -- The same key is the same change, however often it comes.
        key text NOT NULL,
        at timestamptz NOT NULL,
        actor_kind text NOT NULL CHECK (actor_kind IN ('person', 'contact', 'api_key', 'system')),
        actor_id text NOT NULL,
        actor_name text NOT NULL,
        cause text CHECK (cause IN ('customer', 'us', 'third_party', 'scope')),
        reason text NOT NULL,
        -- What the customer reads of the reason.
        told text,
        -- What was asked for, and the dates that moved with it.
        changes jsonb NOT NULL,
        moved jsonb NOT NULL,
        -- The revision whose change this takes back.
        undoes integer,
        -- The document before, to take it back.
        before jsonb NOT NULL,
        PRIMARY KEY (handoff_id, revision),
        UNIQUE (handoff_id, key)
      );
      CREATE TRIGGER plan_changes_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON plan_changes
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      REVOKE UPDATE, DELETE, TRUNCATE ON plan_changes FROM CURRENT_USER;

      CREATE TABLE change_requests (
        id uuid PRIMARY KEY,
        handoff_id uuid NOT NULL REFERENCES plans (handoff_id),
        title text NOT NULL CHECK (title <> ''),
        reason text NOT NULL CHECK (reason <> ''),
        cause text NOT NULL CHECK (cause IN ('customer', 'us', 'third_party', 'scope')),
        changes jsonb NOT NULL,
        -- The revision that it was looked at on, and what it would have meant.
        revision integer NOT NULL,
        outcome jsonb NOT NULL,
        status text NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'applied', 'dropped')),
        asked_by_id text NOT NULL,
        asked_by_name text NOT NULL,
        asked_at timestamptz NOT NULL,
        decided_by_name text,
        decided_at timestamptz,
        decision text
      );
      CREATE INDEX change_requests_by_handoff ON change_requests (handoff_id, asked_at);

      -- Addresses by which somebody subscribes to the plan's dates. Only their hashes are kept.
      CREATE TABLE plan_subscriptions (
        token_hash bytea PRIMARY KEY CHECK (octet_length(token_hash) = 32),
        handoff_id uuid NOT NULL REFERENCES handoffs (id),
        person_id uuid REFERENCES people (id),
        contact_id uuid,
        created_at timestamptz NOT NULL DEFAULT now(),
        revoked_at timestamptz,
        FOREIGN KEY (contact_id, handoff_id) REFERENCES contacts (id, handoff_id),
        CHECK (num_nonnulls(person_id, contact_id) = 1)
      );
      CREATE INDEX plan_subscriptions_by_reader ON plan_subscriptions (handoff_id, person_id, contact_id);

      ALTER TABLE plans ENABLE ROW LEVEL SECURITY;
      ALTER TABLE plan_changes ENABLE ROW LEVEL SECURITY;
      ALTER TABLE change_requests ENABLE ROW LEVEL SECURITY;
      ALTER TABLE plan_subscriptions ENABLE ROW LEVEL SECURITY;
      REVOKE ALL ON plans, plan_changes, change_requests, plan_subscriptions FROM PUBLIC, app_customer;
      GRANT SELECT (handoff_id, revision, shown) ON plans TO app_customer;
      CREATE POLICY customer_reads ON plans FOR SELECT TO app_customer USING (handoff_id = current_handoff() AND status = 'baselined');

      CREATE FUNCTION plan_changed() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM pg_notify('throughline_handoff', NEW.handoff_id::text);
        RETURN NULL;
      END $$;
      CREATE TRIGGER plans_changed AFTER INSERT OR UPDATE OF revision, status ON plans FOR EACH ROW EXECUTE FUNCTION plan_changed();
      CREATE TRIGGER change_requests_changed AFTER INSERT OR UPDATE ON change_requests FOR EACH ROW EXECUTE FUNCTION plan_changed();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE plan_subscriptions, change_requests, plan_changes, plans; DROP FUNCTION plan_changed');
  }
}
