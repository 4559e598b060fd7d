/** Mails to send: written with the change that calls for them, composed and sent by the worker. */
export const outbox = `
CREATE TABLE outbox (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  -- What makes the mail the same mail; its Message-ID is derived from it.
  key text NOT NULL UNIQUE,
  -- Null for the organisation's own sign-in mails.
  handoff_id uuid REFERENCES handoffs (id),
  kind text NOT NULL,
  recipient_email text NOT NULL CHECK (recipient_email <> ''),
  recipient_name text NOT NULL,
  recipient_contact_id uuid REFERENCES contacts (id),
  recipient_person_id uuid REFERENCES people (id),
  -- The milestone, survey or escalation it is about.
  subject_ref text,
  data jsonb NOT NULL DEFAULT '{}',
  message_id text,
  status text NOT NULL DEFAULT 'pending' CHECK (status IN ('pending', 'sending', 'sent', 'failed')),
  attempts integer NOT NULL DEFAULT 0,
  next_attempt_at timestamptz NOT NULL DEFAULT now(),
  claimed_at timestamptz,
  sent_at timestamptz,
  last_error text,
  correlation_id text,
  created_at timestamptz NOT NULL DEFAULT now(),
  CHECK ((status = 'sent') = (sent_at IS NOT NULL)),
  CHECK (status <> 'sending' OR claimed_at IS NOT NULL)
);
CREATE INDEX outbox_due ON outbox (next_attempt_at) WHERE status IN ('pending', 'sending');
CREATE INDEX outbox_by_handoff ON outbox (handoff_id, created_at);
CREATE INDEX outbox_failed ON outbox (created_at DESC) WHERE status = 'failed';
`;

/** Wakes whoever waits for work or shows a page; the payload is an opaque id or nothing. */
export const notifications = `
CREATE FUNCTION notify_channel() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify(TG_ARGV[0], '');
  RETURN NULL;
END $$;
CREATE TRIGGER handoffs_arrived AFTER INSERT ON handoffs
  FOR EACH STATEMENT EXECUTE FUNCTION notify_channel('throughline_intake');
CREATE TRIGGER dossiers_arrived AFTER INSERT ON dossiers
  FOR EACH STATEMENT EXECUTE FUNCTION notify_channel('throughline_intake');
CREATE TRIGGER outbox_arrived AFTER INSERT ON outbox
  FOR EACH STATEMENT EXECUTE FUNCTION notify_channel('throughline_outbox');

CREATE FUNCTION notify_handoff() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('throughline_handoff', NEW.id::text);
  RETURN NULL;
END $$;
CREATE TRIGGER handoffs_changed AFTER UPDATE ON handoffs FOR EACH ROW
  WHEN (OLD.sequence <> NEW.sequence
    OR OLD.current_dossier_id IS DISTINCT FROM NEW.current_dossier_id
    OR OLD.workflow_started_at IS DISTINCT FROM NEW.workflow_started_at
    OR OLD.start_error IS DISTINCT FROM NEW.start_error)
  EXECUTE FUNCTION notify_handoff();
`;
