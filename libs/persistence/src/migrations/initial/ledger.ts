/** The promises of both sides, what was asked of whom, and what people taught the reader. */
export const ledger = `
CREATE TABLE ledger_entries (
  handoff_id uuid NOT NULL REFERENCES handoffs (id),
  entry_id text NOT NULL CHECK (entry_id <> ''),
  origin text NOT NULL CHECK (origin IN ('read', 'manual', 'split')),
  -- The reader's part: what it found last, and in which version of the package.
  read jsonb,
  found boolean NOT NULL DEFAULT false,
  read_version integer NOT NULL DEFAULT 0,
  -- People's part: their word on single fields, the spans they marked, what took its place.
  corrections jsonb NOT NULL DEFAULT '{}',
  marked jsonb NOT NULL DEFAULT '[]',
  replaced_by text[] NOT NULL DEFAULT '{}',
  -- The workflow's part.
  status text NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'in_progress', 'delivered', 'confirmed', 'renegotiated', 'waived', 'broken', 'dismissed')),
  owner_id uuid REFERENCES people (id),
  acknowledged_at timestamptz,
  acknowledged_by_id text,
  acknowledged_by_name text,
  acknowledgement text,
  due_at timestamptz,
  reminded_at timestamptz,
  late_notice_at timestamptz,
  escalated_at timestamptz,
  -- The last delivery, and what the customer said to it.
  delivery text,
  delivery_proof text,
  delivered_at timestamptz,
  delivered_by_name text,
  verdict text,
  verdict_words text,
  verdict_at timestamptz,
  verdict_by_name text,
  -- What the customer may read of it; none for what was said among us.
  shown_what text,
  shown_due date,
  shown_quote text,
  shown_by text,
  shown_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (handoff_id, entry_id),
  CHECK (status <> 'confirmed' OR delivered_at IS NOT NULL)
);

-- Who was asked for what is missing. The greatest ordinal is the newest time the same person was asked.
CREATE TABLE asks (
  handoff_id uuid NOT NULL REFERENCES handoffs (id),
  ask_id text NOT NULL,
  gap_id text NOT NULL,
  question text NOT NULL CHECK (question <> ''),
  name text NOT NULL,
  email text NOT NULL CHECK (email <> ''),
  contact_id uuid,
  person_id uuid REFERENCES people (id),
  asked_by_name text NOT NULL,
  asked_at timestamptz NOT NULL,
  due_at timestamptz NOT NULL,
  reminded_at timestamptz,
  answered_at timestamptz,
  -- Set when the workflow has taken it in: until then it asks nobody.
  sent boolean NOT NULL DEFAULT false,
  PRIMARY KEY (handoff_id, ask_id),
  FOREIGN KEY (contact_id, handoff_id) REFERENCES contacts (id, handoff_id)
);

-- Each mail has a link of its own, so that a reminder does not break the one before.
CREATE TABLE ask_tokens (
  token_hash bytea PRIMARY KEY CHECK (octet_length(token_hash) = 32),
  handoff_id uuid NOT NULL,
  ask_id text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz NOT NULL,
  FOREIGN KEY (handoff_id, ask_id) REFERENCES asks (handoff_id, ask_id)
);

CREATE TABLE labels (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  handoff_id uuid NOT NULL REFERENCES handoffs (id),
  entry_id text NOT NULL,
  label text NOT NULL CHECK (label IN ('promise', 'not_a_promise', 'corrected', 'same_promise', 'several_promises')),
  spans jsonb NOT NULL,
  fields jsonb NOT NULL DEFAULT '{}',
  reason text,
  by_name text NOT NULL,
  at timestamptz NOT NULL
);
CREATE INDEX labels_by_handoff ON labels (handoff_id, id);
`;
