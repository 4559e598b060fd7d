import type { HandoffClock, Instant, Phase, Survey, SurveyDay, TeamRole } from '@throughline/domain';
import type { DataSource } from 'typeorm';

import { asCustomer } from './as-customer.ts';
import type { CustomerScope } from './as-customer.ts';

export interface PortalHandoff {
  id: string;
  accountName: string | null;
  dealName: string | null;
  dealClosedAt: Instant | null;
  clock: HandoffClock;
  demonstration: boolean;
  phase: Phase;
  phaseEnteredAt: Instant;
  sequence: number;
}

export interface PortalContact {
  id: string;
  name: string;
  title: string | null;
  email: string | null;
  phone: string | null;
  timezone: string | null;
}

export interface PortalTeamMember {
  name: string;
  email: string | null;
  phone: string | null;
  role: TeamRole;
  timezone: string | null;
  isPointOfContact: boolean;
}

export interface PortalMilestone {
  milestoneId: string;
  title: string;
  kind: 'milestone' | 'task';
  side: 'vendor' | 'customer';
  position: number;
  needs: string[];
  needsProof: boolean;
  isGoLive: boolean;
  dueAt: Instant;
  assigneeContactId: string | null;
  completedAt: Instant | null;
  completedByName: string | null;
  note: string | null;
}

export interface PortalEscalation {
  escalationId: string;
  contactId: string;
  words: string;
  openedAt: Instant;
  answerBy: Instant;
  acknowledgedAt: Instant | null;
  acknowledgedByName: string | null;
  acknowledgement: string | null;
  escalatedAt: Instant | null;
  resolvedAt: Instant | null;
  resolution: string | null;
}

/** A survey in which the reader is asked, with their newest answer. */
export interface PortalSurveyRow {
  surveyId: string;
  day: SurveyDay;
  opensAt: Instant;
  closesAt: Instant;
  status: Survey['status'];
  answer: { revision: number; csat: number | null; ces: number | null; nps: number | null; words: string; answeredAt: Instant } | null;
}

export interface PortalView {
  handoff: PortalHandoff;
  contacts: PortalContact[];
  team: PortalTeamMember[];
  milestones: PortalMilestone[];
  escalations: PortalEscalation[];
  surveys: PortalSurveyRow[];
}

const HANDOFF = `SELECT id, account_name AS "accountName", deal_name AS "dealName", deal_closed_at AS "dealClosedAt", clock, demonstration, phase,
  phase_entered_at AS "phaseEnteredAt", sequence FROM handoffs`;
const CONTACTS = 'SELECT id, name, title, email, phone, timezone FROM contacts WHERE gone_at IS NULL ORDER BY position';
const TEAM = 'SELECT name, email, phone, role, timezone, is_point_of_contact AS "isPointOfContact" FROM team_members ORDER BY is_point_of_contact DESC, position';
const MILESTONES = `SELECT milestone_id AS "milestoneId", title, kind, side, position, needs, needs_proof AS "needsProof", is_go_live AS "isGoLive", due_at AS "dueAt",
  assignee_contact_id AS "assigneeContactId", completed_at AS "completedAt", completed_by_name AS "completedByName", note FROM milestones ORDER BY position`;
const ESCALATIONS = `SELECT escalation_id AS "escalationId", contact_id AS "contactId", words, opened_at AS "openedAt", answer_by AS "answerBy",
  acknowledged_at AS "acknowledgedAt", CASE acknowledged_by_kind WHEN 'api_key' THEN NULL ELSE acknowledged_by_name END AS "acknowledgedByName", acknowledgement, escalated_at AS "escalatedAt", resolved_at AS "resolvedAt", resolution
  FROM escalations ORDER BY opened_at DESC`;
// Row-level security leaves the reader's own respondent and answer rows only.
const SURVEYS = `SELECT s.survey_id AS "surveyId", s.day, s.opens_at AS "opensAt", s.closes_at AS "closesAt", s.status, a.answer
  FROM surveys s JOIN survey_respondents r ON r.handoff_id = s.handoff_id AND r.survey_id = s.survey_id
  LEFT JOIN LATERAL (
    SELECT jsonb_build_object('revision', revision, 'csat', csat, 'ces', ces, 'nps', nps, 'words', words,
      'answeredAt', to_char(answered_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) AS answer
    FROM survey_answers WHERE handoff_id = s.handoff_id AND survey_id = s.survey_id ORDER BY revision DESC LIMIT 1) a ON true
  ORDER BY s.day`;

/** What a customer's contact sees. Every read runs under their rights. */
export class PortalRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Null when the handoff is gone or not theirs. */
  async view(scope: CustomerScope): Promise<PortalView | null> {
    return asCustomer(this.dataSource, scope, async (manager) => {
      const [handoff] = await manager.query<PortalHandoff[]>(HANDOFF);
      if (!handoff) return null;
      return {
        handoff,
        contacts: await manager.query<PortalContact[]>(CONTACTS),
        team: await manager.query<PortalTeamMember[]>(TEAM),
        milestones: await manager.query<PortalMilestone[]>(MILESTONES),
        escalations: await manager.query<PortalEscalation[]>(ESCALATIONS),
        surveys: await manager.query<PortalSurveyRow[]>(SURVEYS),
      };
    });
  }
}
