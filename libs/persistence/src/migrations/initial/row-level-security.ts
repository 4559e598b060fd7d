/**
 * The role under which a customer's requests read. Roles belong to the whole server: another database may have
 * made it before, or be making it right now, and the account need not be a superuser.
 */
export const customerRole = `
DO $$
BEGIN
  FOR attempt IN 1..20 LOOP
    BEGIN
      IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'app_customer') THEN
        CREATE ROLE app_customer NOLOGIN NOINHERIT;
      END IF;
      EXIT;
    EXCEPTION WHEN duplicate_object OR unique_violation THEN
      PERFORM pg_sleep(0.1);
    END;
  END LOOP;

  FOR attempt IN 1..20 LOOP
    BEGIN
      SET LOCAL ROLE app_customer;
      RESET ROLE;
      EXIT;
    EXCEPTION WHEN insufficient_privilege THEN
      BEGIN
        EXECUTE format('GRANT app_customer TO %I', current_user);
      EXCEPTION
        WHEN insufficient_privilege THEN
          RAISE EXCEPTION 'The role app_customer exists and % may not use it. Let an administrator of the server run: GRANT app_customer TO %;',
            current_user, quote_ident(current_user);
        -- Another database's migration granted it at the same moment.
        WHEN internal_error OR unique_violation THEN
          PERFORM pg_sleep(0.1);
      END;
    END;
  END LOOP;
END $$;
`;

/**
 * Default deny: every table has row-level security, a customer reads the columns named here only, and of those
 * tables only the rows of the handoff (and for their own answers, the contact) that the transaction is set to.
 * The owner of the tables is the application itself, which is not held by the policies.
 */
export const rowLevelSecurity = `
CREATE FUNCTION current_handoff() RETURNS uuid LANGUAGE sql STABLE AS
  $$ SELECT nullif(current_setting('app.handoff', true), '')::uuid $$;
CREATE FUNCTION current_contact() RETURNS uuid LANGUAGE sql STABLE AS
  $$ SELECT nullif(current_setting('app.contact', true), '')::uuid $$;

DO $$
DECLARE name text;
BEGIN
  EXECUTE format('GRANT USAGE ON SCHEMA %I TO app_customer', current_schema());
  FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = current_schema() LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('REVOKE ALL ON %I FROM PUBLIC, app_customer', name);
  END LOOP;
END $$;

GRANT SELECT (id, account_name, deal_name, deal_closed_at, clock, demonstration, phase, phase_entered_at, sequence)
  ON handoffs TO app_customer;
GRANT SELECT (id, handoff_id, position, name, title, email, phone, timezone, gone_at) ON contacts TO app_customer;
GRANT SELECT (id, handoff_id, position, name, email, phone, role, timezone, is_point_of_contact) ON team_members TO app_customer;
GRANT SELECT (handoff_id, milestone_id, title, kind, side, position, needs, needs_proof, is_go_live, due_at,
  assignee_contact_id, completed_at, completed_by_name, note) ON milestones TO app_customer;
GRANT SELECT (handoff_id, escalation_id, contact_id, words, opened_at, answer_by, acknowledged_at, acknowledged_by_kind, acknowledged_by_name,
  acknowledgement, escalated_at, resolved_at, resolution) ON escalations TO app_customer;
GRANT SELECT (handoff_id, survey_id, day, opens_at, closes_at, status) ON surveys TO app_customer;
GRANT SELECT (handoff_id, survey_id, contact_id, answered_at, revision, csat, ces, nps) ON survey_respondents TO app_customer;
GRANT SELECT (handoff_id, survey_id, contact_id, revision, csat, ces, nps, words, answered_at) ON survey_answers TO app_customer;
GRANT SELECT (handoff_id, entry_id, status, shown_what, shown_due, shown_quote, shown_by, shown_at, delivery, delivery_proof, delivered_at,
  delivered_by_name, verdict, verdict_words, verdict_at, verdict_by_name) ON ledger_entries TO app_customer;
GRANT SELECT (id, handoff_id, type, at, actor_kind, actor_name, subject, visibility) ON events TO app_customer;

CREATE POLICY customer_reads ON handoffs FOR SELECT TO app_customer USING (id = current_handoff());
CREATE POLICY customer_reads ON contacts FOR SELECT TO app_customer USING (handoff_id = current_handoff());
CREATE POLICY customer_reads ON team_members FOR SELECT TO app_customer USING (handoff_id = current_handoff());
CREATE POLICY customer_reads ON milestones FOR SELECT TO app_customer USING (handoff_id = current_handoff());
CREATE POLICY customer_reads ON escalations FOR SELECT TO app_customer USING (handoff_id = current_handoff());
CREATE POLICY customer_reads ON surveys FOR SELECT TO app_customer USING (handoff_id = current_handoff());
CREATE POLICY customer_reads ON survey_respondents FOR SELECT TO app_customer
  USING (handoff_id = current_handoff() AND contact_id = current_contact());
CREATE POLICY customer_reads ON survey_answers FOR SELECT TO app_customer
  USING (handoff_id = current_handoff() AND contact_id = current_contact());
CREATE POLICY customer_reads ON ledger_entries FOR SELECT TO app_customer
  USING (handoff_id = current_handoff() AND shown_what IS NOT NULL AND status <> 'dismissed');
CREATE POLICY customer_reads ON events FOR SELECT TO app_customer
  USING (handoff_id = current_handoff() AND visibility = 'customer');
`;
