/** Every delivery that was let in, also the unusable ones: they can be looked at and replayed. */
export const intake = `
CREATE TABLE inbox (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  source text NOT NULL CHECK (source IN ('webhook', 'upload', 'api', 'cli')),
  delivery_id text NOT NULL CHECK (delivery_id <> ''),
  received_at timestamptz NOT NULL DEFAULT now(),
  -- How often it came, and when last: senders repeat what they believe to be lost.
  times_received integer NOT NULL DEFAULT 1,
  last_received_at timestamptz NOT NULL DEFAULT now(),
  status text NOT NULL CHECK (status IN ('accepted', 'duplicate', 'rejected')),
  http_status integer NOT NULL,
  reason text,
  problems jsonb NOT NULL DEFAULT '[]',
  bytes integer NOT NULL CHECK (bytes >= 0),
  -- As sent, byte for byte, while it could not be used; an accepted one lives on as a dossier.
  body bytea,
  -- Whether the body is all that was sent, so that it can be replayed.
  complete boolean NOT NULL DEFAULT true,
  options jsonb NOT NULL DEFAULT '{}',
  handoff_id uuid REFERENCES handoffs (id),
  replayed_at timestamptz,
  correlation_id text,
  UNIQUE (source, delivery_id),
  CHECK (status = 'rejected' OR body IS NULL)
);
CREATE INDEX inbox_by_time ON inbox (received_at DESC);
CREATE INDEX inbox_rejected ON inbox (received_at DESC) WHERE status = 'rejected';
`;
