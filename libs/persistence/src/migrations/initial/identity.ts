/** People of the organisation, API keys, sessions, and what a person signs in with. Secrets are stored as hashes only. */
export const identity = `
CREATE TABLE people (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  name text NOT NULL CHECK (name <> ''),
  email text NOT NULL UNIQUE CHECK (email = lower(email)),
  role text NOT NULL CHECK (role IN ('administrator', 'customer_success', 'seller', 'leadership', 'read_only')),
  timezone text,
  active boolean NOT NULL DEFAULT true,
  last_seen_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX people_by_role ON people (role) WHERE active;

CREATE TABLE api_keys (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  name text NOT NULL CHECK (name <> ''),
  prefix text NOT NULL,
  key_hash bytea NOT NULL UNIQUE CHECK (octet_length(key_hash) = 32),
  scopes text[] NOT NULL CHECK (cardinality(scopes) > 0),
  created_by uuid REFERENCES people (id),
  created_at timestamptz NOT NULL DEFAULT now(),
  last_used_at timestamptz,
  revoked_at timestamptz
);
`;

/** Needs the customers' contacts to exist: a session and a sign-in token belong to a person or to a contact. */
export const signIn = `
CREATE TABLE sessions (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  person_id uuid REFERENCES people (id),
  contact_id uuid REFERENCES contacts (id),
  token_hash bytea NOT NULL UNIQUE CHECK (octet_length(token_hash) = 32),
  -- The token before the last rotation, accepted a little longer for requests that were under way.
  previous_hash bytea UNIQUE CHECK (octet_length(previous_hash) = 32),
  previous_until timestamptz,
  device text NOT NULL DEFAULT '',
  created_at timestamptz NOT NULL DEFAULT now(),
  rotated_at timestamptz NOT NULL DEFAULT now(),
  last_seen_at timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz NOT NULL,
  revoked_at timestamptz,
  CHECK (num_nonnulls(person_id, contact_id) = 1)
);
CREATE INDEX sessions_by_person ON sessions (person_id) WHERE revoked_at IS NULL;
CREATE INDEX sessions_by_contact ON sessions (contact_id) WHERE revoked_at IS NULL;

CREATE TABLE sign_in_tokens (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  person_id uuid REFERENCES people (id),
  contact_id uuid REFERENCES contacts (id),
  token_hash bytea NOT NULL UNIQUE CHECK (octet_length(token_hash) = 32),
  -- Set when a code was mailed beside the link.
  code_hash bytea CHECK (octet_length(code_hash) = 32),
  code_attempts integer NOT NULL DEFAULT 0,
  reusable boolean NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz NOT NULL,
  used_at timestamptz,
  revoked_at timestamptz,
  CHECK (num_nonnulls(person_id, contact_id) = 1),
  -- What somebody of the organisation signs in with works once.
  CHECK (contact_id IS NOT NULL OR NOT reusable)
);
CREATE INDEX sign_in_tokens_by_person ON sign_in_tokens (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX sign_in_tokens_by_contact ON sign_in_tokens (contact_id) WHERE contact_id IS NOT NULL;

-- Counts attempts over all API processes; losing it in a crash only forgives some.
CREATE UNLOGGED TABLE rate_limits (
  key text PRIMARY KEY,
  window_started_at timestamptz NOT NULL,
  count integer NOT NULL
);
`;
