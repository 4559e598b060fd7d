import type { Actor, HandoffClock, PlanDocument } from '@throughline/domain';
import type { DataSource } from 'typeorm';

/** A plan of whose newer dates the workflow has to hear. */
export interface PlanToTell {
  handoffId: string;
  revision: number;
  document: PlanDocument;
  timeZone: string;
  clock: HandoffClock;
  /** Who changed it last. */
  actor: Actor;
}

/** Plans whose newest dates have not reached their workflow. A claim is a lease: who takes it and dies leaves it to others after a while. */
export class PlanTellingRepository {
  constructor(private readonly dataSource: DataSource) {}

  async claim(limit: number, leaseMs: number): Promise<PlanToTell[]> {
    const [rows] = await this.dataSource.query<[(Omit<PlanToTell, 'actor'> & { actorKind: Actor['kind'] | null; actorId: string | null })[], number]>(
      `UPDATE plans SET next_tell_at = now() + $2 * interval '1 millisecond' FROM handoffs
       WHERE handoffs.id = plans.handoff_id AND plans.handoff_id IN (
         SELECT handoff_id FROM plans waiting WHERE told_revision < revision AND next_tell_at <= now() ORDER BY next_tell_at LIMIT $1 FOR UPDATE SKIP LOCKED)
       RETURNING handoff_id AS "handoffId", revision, document, time_zone AS "timeZone", clock,
         (SELECT actor_kind FROM plan_changes c WHERE c.handoff_id = plans.handoff_id AND c.revision = plans.revision) AS "actorKind",
         (SELECT actor_id FROM plan_changes c WHERE c.handoff_id = plans.handoff_id AND c.revision = plans.revision) AS "actorId"`,
      [limit, leaseMs],
    );
    return rows.map(({ actorKind, actorId, ...row }) => ({ ...row, actor: { kind: actorKind ?? 'system', id: actorId ?? 'throughline' } }));
  }

  async told(handoffId: string, revision: number): Promise<void> {
    await this.dataSource.query('UPDATE plans SET told_revision = $2, next_tell_at = now() WHERE handoff_id = $1 AND told_revision < $2', [handoffId, revision]);
  }
}
