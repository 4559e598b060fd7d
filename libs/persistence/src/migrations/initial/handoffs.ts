/** One row per handoff, what its dossiers say about people, and the read model of its workflow. */
export const handoffs = `
CREATE TABLE handoffs (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  source_system text NOT NULL CHECK (source_system IN ('salesforce', 'hubspot', 'pipedrive', 'twenty', 'file')),
  deal_external_id text NOT NULL CHECK (deal_external_id <> ''),
  -- Null while only a reference to the deal is known.
  account_name text,
  deal_name text,
  currency text CHECK (currency ~ '^[A-Z]{3}$'),
  arr numeric(16, 2) CHECK (arr >= 0),
  tcv numeric(16, 2) CHECK (tcv >= 0),
  deal_closed_at timestamptz,
  renewal_date date,
  clock jsonb NOT NULL,
  demonstration boolean NOT NULL DEFAULT false,
  current_dossier_id uuid,
  workflow_started_at timestamptz,
  start_attempts integer NOT NULL DEFAULT 0,
  -- A dispatcher's lease while it starts the workflow, and the pause after a failure.
  next_start_at timestamptz NOT NULL DEFAULT now(),
  start_error text,
  sequence integer NOT NULL DEFAULT 0 CHECK (sequence >= 0),
  phase text NOT NULL DEFAULT 'intake' CHECK (phase IN ('intake', 'compiling', 'review', 'briefing', 'introduction',
    'implementation', 'observation', 'learning', 'closed', 'cancelled')),
  phase_entered_at timestamptz NOT NULL,
  state jsonb,
  health_level text CHECK (health_level IN ('in_danger', 'to_watch', 'well', 'unknown')),
  health_score integer CHECK (health_score BETWEEN 0 AND 100),
  health_confidence text CHECK (health_confidence IN ('sure', 'fairly_sure', 'not_sure')),
  next_deadline timestamptz,
  owner_id uuid REFERENCES people (id),
  correlation_id text,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (source_system, deal_external_id)
);
CREATE INDEX handoffs_by_phase ON handoffs (phase);
CREATE INDEX handoffs_by_health ON handoffs (health_level, arr DESC NULLS LAST) WHERE phase NOT IN ('closed', 'cancelled');
CREATE INDEX handoffs_by_deadline ON handoffs (next_deadline) WHERE phase NOT IN ('closed', 'cancelled');
CREATE INDEX handoffs_by_account ON handoffs (lower(account_name) text_pattern_ops);
CREATE INDEX handoffs_to_start ON handoffs (next_start_at) WHERE workflow_started_at IS NULL;

CREATE TABLE dossiers (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  handoff_id uuid NOT NULL REFERENCES handoffs (id),
  content_hash text NOT NULL,
  exported_at timestamptz,
  received_at timestamptz NOT NULL,
  body jsonb NOT NULL,
  -- When its workflow was told; never for one that was superseded before.
  delivered_at timestamptz,
  superseded_at timestamptz,
  delivery_attempts integer NOT NULL DEFAULT 0,
  next_delivery_at timestamptz NOT NULL DEFAULT now(),
  delivery_error text,
  UNIQUE (handoff_id, content_hash),
  UNIQUE (id, handoff_id)
);
CREATE INDEX dossiers_to_deliver ON dossiers (next_delivery_at) WHERE delivered_at IS NULL AND superseded_at IS NULL;
ALTER TABLE handoffs ADD FOREIGN KEY (current_dossier_id, id) REFERENCES dossiers (id, handoff_id);

CREATE TABLE contacts (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  handoff_id uuid NOT NULL REFERENCES handoffs (id),
  external_id text NOT NULL,
  position integer NOT NULL DEFAULT 0,
  name text NOT NULL,
  title text,
  email text,
  phone text,
  roles text[] NOT NULL DEFAULT '{}',
  timezone text,
  influence text CHECK (influence IN ('high', 'medium', 'low')),
  relationship text CHECK (relationship IN ('strong', 'neutral', 'risk')),
  preferences text,
  notes text,
  reports_to text,
  -- Set when a newer dossier no longer names the contact.
  gone_at timestamptz,
  -- Somebody of the team has taken the portal away from the contact, until they send a new link.
  access_revoked_at timestamptz,
  UNIQUE (handoff_id, external_id),
  UNIQUE (id, handoff_id)
);
CREATE INDEX contacts_by_email ON contacts (lower(email));

CREATE TABLE team_members (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  handoff_id uuid NOT NULL REFERENCES handoffs (id),
  external_id text NOT NULL,
  position integer NOT NULL DEFAULT 0,
  name text NOT NULL,
  email text,
  phone text,
  role text NOT NULL,
  timezone text,
  is_point_of_contact boolean NOT NULL DEFAULT false,
  UNIQUE (handoff_id, external_id)
);
CREATE UNIQUE INDEX team_members_point_of_contact ON team_members (handoff_id) WHERE is_point_of_contact;
`;

export const journey = `
CREATE TABLE packages (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  handoff_id uuid NOT NULL REFERENCES handoffs (id),
  version integer NOT NULL CHECK (version > 0),
  dossier_id uuid NOT NULL,
  body jsonb NOT NULL,
  points integer NOT NULL CHECK (points >= 0),
  compiled_at timestamptz NOT NULL,
  UNIQUE (handoff_id, version),
  FOREIGN KEY (dossier_id, handoff_id) REFERENCES dossiers (id, handoff_id)
);

CREATE TABLE gap_answers (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  -- The greatest one of a gap is the answer that counts.
  ordinal bigint GENERATED ALWAYS AS IDENTITY,
  handoff_id uuid NOT NULL REFERENCES handoffs (id),
  gap_id text NOT NULL,
  text text NOT NULL CHECK (text <> ''),
  -- "asked": somebody without an account who was asked by mail.
  by_kind text NOT NULL CHECK (by_kind IN ('person', 'api_key', 'contact', 'asked')),
  by_id text NOT NULL,
  by_name text NOT NULL,
  at timestamptz NOT NULL
);
CREATE INDEX gap_answers_by_gap ON gap_answers (handoff_id, gap_id, ordinal DESC);

CREATE TABLE introductions (
  handoff_id uuid PRIMARY KEY REFERENCES handoffs (id),
  subject text NOT NULL,
  message text NOT NULL,
  revision integer NOT NULL DEFAULT 1 CHECK (revision > 0),
  drafted_at timestamptz NOT NULL,
  edited_by uuid REFERENCES people (id),
  edited_at timestamptz,
  -- Nobody edits while somebody confirms: until the workflow has answered, or this has passed.
  held_until timestamptz,
  confirmed_at timestamptz
);

-- The words that somebody approved, kept before the workflow is told of the revision: they are what is sent.
CREATE TABLE introduction_approvals (
  handoff_id uuid NOT NULL REFERENCES introductions (handoff_id),
  revision integer NOT NULL CHECK (revision > 0),
  subject text NOT NULL,
  message text NOT NULL,
  PRIMARY KEY (handoff_id, revision)
);

CREATE TABLE milestones (
  handoff_id uuid NOT NULL REFERENCES handoffs (id),
  milestone_id text NOT NULL,
  title text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('milestone', 'task')),
  side text NOT NULL CHECK (side IN ('vendor', 'customer')),
  position integer NOT NULL,
  needs text[] NOT NULL DEFAULT '{}',
  needs_proof boolean NOT NULL,
  is_go_live boolean NOT NULL,
  due_at timestamptz NOT NULL,
  assignee_contact_id uuid,
  completed_at timestamptz,
  completed_by_kind text,
  completed_by_id text,
  completed_by_name text,
  reminded_at timestamptz,
  overdue_notice_at timestamptz,
  note text,
  proof text,
  PRIMARY KEY (handoff_id, milestone_id),
  FOREIGN KEY (assignee_contact_id, handoff_id) REFERENCES contacts (id, handoff_id)
);

CREATE TABLE escalations (
  handoff_id uuid NOT NULL REFERENCES handoffs (id),
  escalation_id text NOT NULL,
  contact_id uuid NOT NULL,
  words text NOT NULL DEFAULT '',
  opened_at timestamptz NOT NULL,
  answer_by timestamptz NOT NULL,
  acknowledged_at timestamptz,
  acknowledged_by_kind text,
  acknowledged_by_id text,
  acknowledged_by_name text,
  acknowledgement text,
  escalated_at timestamptz,
  resolved_at timestamptz,
  resolution text,
  PRIMARY KEY (handoff_id, escalation_id),
  FOREIGN KEY (contact_id, handoff_id) REFERENCES contacts (id, handoff_id)
);

CREATE TABLE surveys (
  handoff_id uuid NOT NULL REFERENCES handoffs (id),
  survey_id text NOT NULL,
  day integer NOT NULL CHECK (day IN (30, 60, 90)),
  opens_at timestamptz NOT NULL,
  closes_at timestamptz NOT NULL,
  status text NOT NULL CHECK (status IN ('scheduled', 'open', 'closed')),
  PRIMARY KEY (handoff_id, survey_id)
);

CREATE TABLE survey_respondents (
  handoff_id uuid NOT NULL,
  survey_id text NOT NULL,
  contact_id uuid NOT NULL,
  answered_at timestamptz,
  revision integer NOT NULL DEFAULT 0 CHECK (revision >= 0),
  csat integer CHECK (csat BETWEEN 1 AND 5),
  ces integer CHECK (ces BETWEEN 1 AND 7),
  nps integer CHECK (nps BETWEEN 0 AND 10),
  reminders_sent integer NOT NULL DEFAULT 0,
  PRIMARY KEY (handoff_id, survey_id, contact_id),
  FOREIGN KEY (handoff_id, survey_id) REFERENCES surveys (handoff_id, survey_id),
  FOREIGN KEY (contact_id, handoff_id) REFERENCES contacts (id, handoff_id)
);

CREATE TABLE survey_answers (
  handoff_id uuid NOT NULL,
  survey_id text NOT NULL,
  contact_id uuid NOT NULL,
  revision integer NOT NULL CHECK (revision > 0),
  csat integer CHECK (csat BETWEEN 1 AND 5),
  ces integer CHECK (ces BETWEEN 1 AND 7),
  nps integer CHECK (nps BETWEEN 0 AND 10),
  words text NOT NULL DEFAULT '',
  answered_at timestamptz NOT NULL,
  PRIMARY KEY (handoff_id, survey_id, contact_id, revision),
  FOREIGN KEY (handoff_id, survey_id) REFERENCES surveys (handoff_id, survey_id),
  FOREIGN KEY (contact_id, handoff_id) REFERENCES contacts (id, handoff_id)
);

CREATE TABLE lessons (
  handoff_id uuid PRIMARY KEY REFERENCES handoffs (id),
  findings jsonb NOT NULL,
  drafted_at timestamptz NOT NULL,
  signed_off_at timestamptz,
  signed_off_by_name text,
  note text
);
`;
