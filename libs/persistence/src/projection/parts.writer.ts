import type { HandoffState } from '@throughline/domain';
import type { EntityManager } from 'typeorm';

import { noteSteps } from '../plan/plan-telling.repository.ts';
import type { NameOf } from './actor-names.ts';

/** Spreads the plan into its table. What was said about a completion goes when it is reopened. */
export async function writeMilestones(manager: EntityManager, { handoffId, plan }: HandoffState, nameOf: NameOf): Promise<void> {
  if (!plan) return;
  await noteSteps(manager, handoffId, plan.milestones);
  const rows = plan.milestones.map(({ completedBy, ...milestone }) => ({
    ...milestone, completedByKind: completedBy?.kind, completedById: completedBy?.id, completedByName: completedBy ? nameOf(completedBy) : undefined,
  }));
  await manager.query(
    `INSERT INTO milestones AS stored (handoff_id, milestone_id, title, kind, side, position, needs, needs_proof, is_go_live, due_at, assignee_contact_id,
       completed_at, completed_by_kind, completed_by_id, completed_by_name, reminded_at, overdue_notice_at)
     SELECT $1, id, title, kind, side, position, needs, "needsProof", "isGoLive", "dueAt", "assigneeContactId",
       "completedAt", "completedByKind", "completedById", "completedByName", "remindedAt", "overdueNoticeAt"
     FROM jsonb_to_recordset($2) AS given (id text, title text, kind text, side text, position integer, needs text[], "needsProof" boolean,
       "isGoLive" boolean, "dueAt" timestamptz, "assigneeContactId" uuid, "completedAt" timestamptz, "completedByKind" text, "completedById" text,
       "completedByName" text, "remindedAt" timestamptz, "overdueNoticeAt" timestamptz)
     ON CONFLICT (handoff_id, milestone_id) DO UPDATE SET title = excluded.title, kind = excluded.kind, side = excluded.side,
       position = excluded.position, needs = excluded.needs, needs_proof = excluded.needs_proof, is_go_live = excluded.is_go_live,
       due_at = excluded.due_at, assignee_contact_id = excluded.assignee_contact_id, completed_at = excluded.completed_at,
       completed_by_kind = excluded.completed_by_kind, completed_by_id = excluded.completed_by_id,
       -- The name is the one of then.
       completed_by_name = CASE WHEN stored.completed_at = excluded.completed_at THEN stored.completed_by_name ELSE excluded.completed_by_name END,
       reminded_at = excluded.reminded_at, overdue_notice_at = excluded.overdue_notice_at,
       note = CASE WHEN excluded.completed_at IS NOT NULL THEN stored.note END,
       proof = CASE WHEN excluded.completed_at IS NOT NULL THEN stored.proof END`,
    [handoffId, JSON.stringify(rows)],
  );
}

/** Spreads the customer's calls for help into their table. */
export async function writeEscalations(manager: EntityManager, { handoffId, escalations }: HandoffState, nameOf: NameOf): Promise<void> {
  if (escalations.length === 0) return;
  const rows = escalations.map(({ acknowledgedBy, ...escalation }) => ({
    ...escalation, acknowledgedByKind: acknowledgedBy?.kind, acknowledgedById: acknowledgedBy?.id, acknowledgedByName: acknowledgedBy ? nameOf(acknowledgedBy) : undefined,
  }));
  await manager.query(
    `INSERT INTO escalations AS stored (handoff_id, escalation_id, contact_id, opened_at, answer_by, acknowledged_at, acknowledged_by_kind, acknowledged_by_id,
       acknowledged_by_name, escalated_at, resolved_at)
     SELECT $1, id, "contactId", "openedAt", "answerBy", "acknowledgedAt", "acknowledgedByKind", "acknowledgedById", "acknowledgedByName", "escalatedAt", "resolvedAt"
     FROM jsonb_to_recordset($2) AS given (id text, "contactId" uuid, "openedAt" timestamptz, "answerBy" timestamptz, "acknowledgedAt" timestamptz,
       "acknowledgedByKind" text, "acknowledgedById" text, "acknowledgedByName" text, "escalatedAt" timestamptz, "resolvedAt" timestamptz)
     ON CONFLICT (handoff_id, escalation_id) DO UPDATE SET answer_by = excluded.answer_by, acknowledged_at = excluded.acknowledged_at,
       acknowledged_by_kind = excluded.acknowledged_by_kind, acknowledged_by_id = excluded.acknowledged_by_id,
       acknowledged_by_name = coalesce(stored.acknowledged_by_name, excluded.acknowledged_by_name),
       escalated_at = excluded.escalated_at, resolved_at = excluded.resolved_at`,
    [handoffId, JSON.stringify(rows)],
  );
}

/** Spreads the surveys and who is asked into their tables. */
export async function writeSurveys(manager: EntityManager, { handoffId, surveys }: HandoffState): Promise<void> {
  if (surveys.length === 0) return;
  await manager.query(
    `INSERT INTO surveys (handoff_id, survey_id, day, opens_at, closes_at, status)
     SELECT $1, id, day, "opensAt", "closesAt", status
     FROM jsonb_to_recordset($2) AS given (id text, day integer, "opensAt" timestamptz, "closesAt" timestamptz, status text)
     ON CONFLICT (handoff_id, survey_id) DO UPDATE SET opens_at = excluded.opens_at, closes_at = excluded.closes_at, status = excluded.status`,
    [handoffId, JSON.stringify(surveys)],
  );
  const respondents = surveys.flatMap((survey) =>
    survey.respondents.map(({ scores, ...respondent }) => ({ ...respondent, surveyId: survey.id, csat: scores?.csat, ces: scores?.ces, nps: scores?.nps })),
  );
  await manager.query(
    `INSERT INTO survey_respondents (handoff_id, survey_id, contact_id, answered_at, revision, csat, ces, nps, reminders_sent)
     SELECT $1, "surveyId", "contactId", "answeredAt", revision, csat, ces, nps, "remindersSent"
     FROM jsonb_to_recordset($2) AS given ("surveyId" text, "contactId" uuid, "answeredAt" timestamptz, revision integer, csat integer, ces integer,
       nps integer, "remindersSent" integer)
     ON CONFLICT (handoff_id, survey_id, contact_id) DO UPDATE SET answered_at = excluded.answered_at, revision = excluded.revision,
       csat = excluded.csat, ces = excluded.ces, nps = excluded.nps, reminders_sent = excluded.reminders_sent`,
    [handoffId, JSON.stringify(respondents)],
  );
}
