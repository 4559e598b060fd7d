import type { Actor, PlanDocument, PlanMove } from '@throughline/domain';
import type { DataSource, EntityManager } from 'typeorm';

/** A plan of whose newer dates the workflow has to hear. */
export interface PlanToTell {
  handoffId: string;
  revision: number;
  /** How often a step had been completed or reopened. */
  steps: number;
  document: PlanDocument;
  timeZone: string;
  /** Who changed it, or completed a step of it, last. */
  actor: Actor;
  /** What the workflow goes by, as far as that is sure. */
  toldDates: PlanMove | null;
}

type Row = Omit<PlanToTell, 'actor'> & { actorKind: Actor['kind'] | null; actorId: string | null };

/** Plans whose newest dates have not reached their workflow. A claim is a lease: who takes it and dies leaves it to others after a while. */
export class PlanTellingRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** While one is told, nobody is sure which dates the workflow goes by. */
  async claim(limit: number, leaseMs: number): Promise<PlanToTell[]> {
    const [rows] = await this.dataSource.query<[Row[], number]>(
      `UPDATE plans SET next_tell_at = now() + $2 * interval '1 millisecond', told_dates = NULL
       FROM (SELECT handoff_id, told_dates FROM plans WHERE (told_revision < revision OR told_steps < steps) AND next_tell_at <= now() ORDER BY next_tell_at LIMIT $1 FOR UPDATE SKIP LOCKED) waiting
       LEFT JOIN LATERAL (SELECT completed_by_kind, completed_by_id FROM milestones m WHERE m.handoff_id = waiting.handoff_id AND completed_at IS NOT NULL ORDER BY completed_at DESC LIMIT 1) step ON true
       WHERE plans.handoff_id = waiting.handoff_id
       RETURNING plans.handoff_id AS "handoffId", revision, steps, document, time_zone AS "timeZone", waiting.told_dates AS "toldDates",
         CASE WHEN told_revision < revision THEN (SELECT actor_kind FROM plan_changes c WHERE c.handoff_id = plans.handoff_id AND c.revision = plans.revision) ELSE completed_by_kind END AS "actorKind",
         CASE WHEN told_revision < revision THEN (SELECT actor_id FROM plan_changes c WHERE c.handoff_id = plans.handoff_id AND c.revision = plans.revision) ELSE completed_by_id END AS "actorId"`,
      [limit, leaseMs],
    );
    return rows.map(({ actorKind, actorId, ...row }) => ({ ...row, actor: { kind: actorKind ?? 'system', id: actorId ?? 'throughline' } }));
  }

  /** The workflow goes by these dates; of what changes meanwhile it hears together, after a pause. */
  async told({ handoffId, revision, steps }: Pick<PlanToTell, 'handoffId' | 'revision' | 'steps'>, dates: PlanMove, pauseMs: number): Promise<void> {
    await this.dataSource.query(
      `UPDATE plans SET told_revision = greatest(told_revision, $2), told_steps = greatest(told_steps, $3), told_dates = $4, next_tell_at = now() + $5 * interval '1 millisecond' WHERE handoff_id = $1`,
      [handoffId, revision, steps, JSON.stringify(dates), pauseMs],
    );
  }
}

/** Counts steps that are completed or reopened now, as `given` says, before they are written: dates follow from them. */
export async function noteSteps(manager: EntityManager, handoffId: string, given: readonly { id: string; completedAt: string | null }[]): Promise<void> {
  const [, noted] = await manager.query<[unknown[], number]>(
    `UPDATE plans SET steps = steps + 1 WHERE handoff_id = $1 AND told_revision IS NOT NULL AND EXISTS (
       SELECT FROM jsonb_to_recordset($2) AS given (id text, "completedAt" timestamptz) JOIN milestones m ON m.handoff_id = $1 AND m.milestone_id = given.id
       WHERE m.completed_at IS DISTINCT FROM given."completedAt")`,
    [handoffId, JSON.stringify(given.map(({ id, completedAt }) => ({ id, completedAt })))],
  );
  if (noted > 0) await manager.query(`SELECT pg_notify('throughline_plan', '')`);
}
