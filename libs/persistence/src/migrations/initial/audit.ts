/** What happened, for good: no statement changes or removes a row, whoever sends it. */
export const audit = `
CREATE TABLE events (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  handoff_id uuid NOT NULL REFERENCES handoffs (id),
  key text NOT NULL,
  type text NOT NULL,
  at timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL,
  actor_kind text NOT NULL CHECK (actor_kind IN ('person', 'contact', 'api_key', 'system')),
  actor_id text NOT NULL,
  actor_name text NOT NULL,
  subject text,
  visibility text NOT NULL CHECK (visibility IN ('team', 'customer')),
  before jsonb,
  after jsonb,
  UNIQUE (handoff_id, key)
);
CREATE INDEX events_by_handoff ON events (handoff_id, id);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only: % is refused.', TG_TABLE_NAME, TG_OP USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER events_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON events
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER gap_answers_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON gap_answers
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
REVOKE UPDATE, DELETE, TRUNCATE ON events, gap_answers FROM CURRENT_USER;
`;
