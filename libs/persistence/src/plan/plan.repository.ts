import { DomainError } from '@throughline/domain';
import type { Actor, Day, FinishedPlan, Instant, PlanDocument } from '@throughline/domain';
import type { DataSource, EntityManager } from 'typeorm';

import { StoredPlan, StoredPlanChange } from './plan.entity.ts';

/** A step that is complete in the workflow: the actual finish of the task with its id. */
export interface StepCompletion {
  id: string;
  on: Day;
  by: string | null;
}

/** A plan with what the workflow knows of it. */
export interface PlanRead {
  plan: StoredPlan;
  completions: StepCompletion[];
}

/** Who changes a plan, and why. */
export interface PlanChangeHead {
  key: string;
  /** The revision that was looked at; null for whichever there is. */
  revision: number | null;
  at: Instant;
  actor: Actor & { name: string };
  cause: StoredPlanChange['cause'];
  reason: string;
  told: string | null;
}

/** What a change makes of a plan. */
export interface ChangedPlan {
  document: PlanDocument;
  changes: unknown[];
  moved: unknown[];
  undoes?: number;
}

export type PlanHistoryEntry = Omit<StoredPlanChange, 'before' | 'key'>;

/** The plans of handoffs: drafted, agreed, and changed one revision after the other. */
export class PlanRepository {
  constructor(private readonly dataSource: DataSource) {}

  async read(handoffId: string): Promise<PlanRead | null> {
    return readPlan(this.dataSource.manager, handoffId);
  }

  /** The newest first, without the documents. */
  async history(handoffId: string): Promise<PlanHistoryEntry[]> {
    return this.dataSource.manager.createQueryBuilder(StoredPlanChange, 'change').select(HISTORY.map((column) => `change.${column}`)).where({ handoffId }).orderBy('change.revision', 'DESC').getMany();
  }

  /** The document before each change of a plan that counted already, the oldest first. */
  async documentsBefore(handoffId: string): Promise<{ revision: number; before: PlanDocument }[]> {
    return this.dataSource.query<{ revision: number; before: PlanDocument }[]>(
      `SELECT revision, before FROM plan_changes WHERE handoff_id = $1 AND jsonb_typeof(before -> 'baseline') = 'object' ORDER BY revision`,
      [handoffId],
    );
  }

  /** What other plans whose go-live is over tell of durations, the newest first. Played deals tell of played ones only. */
  async finished(handoffId: string, limit: number): Promise<FinishedPlan[]> {
    return this.dataSource.query<FinishedPlan[]>(
      `SELECT p.document -> 'calendars' AS calendars, done.tasks FROM plans p
       JOIN handoffs h ON h.id = p.handoff_id AND h.demonstration = (SELECT demonstration FROM handoffs WHERE id = $1)
       JOIN milestones live ON live.handoff_id = p.handoff_id AND live.is_go_live AND live.completed_at IS NOT NULL
       CROSS JOIN LATERAL (
         SELECT jsonb_agg(jsonb_build_object('id', task ->> 'id', 'calendar', task ->> 'calendar', 'agreed', p.document -> 'baseline' -> (task ->> 'id'),
           'startedOn', task -> 'actual' ->> 'startedOn', 'finishedOn', task -> 'actual' ->> 'finishedOn')) AS tasks
         FROM jsonb_array_elements(p.document -> 'tasks') task
         WHERE task -> 'actual' ->> 'startedOn' IS NOT NULL AND task -> 'actual' ->> 'finishedOn' IS NOT NULL AND jsonb_exists(p.document -> 'baseline', task ->> 'id')
       ) done
       WHERE p.handoff_id <> $1 AND done.tasks IS NOT NULL ORDER BY live.completed_at DESC, p.handoff_id LIMIT $2`,
      [handoffId, limit],
    );
  }

  /** The change that made a revision. */
  async change(handoffId: string, revision: number): Promise<StoredPlanChange | null> {
    return this.dataSource.manager.findOneBy(StoredPlanChange, { handoffId, revision });
  }

  /** Writes a draft, in place of an earlier one that nobody has touched; a compile run that was overtaken changes nothing. */
  async draft(handoffId: string, { document, packageVersion, timeZone }: Pick<StoredPlan, 'document' | 'packageVersion' | 'timeZone'>): Promise<void> {
    await this.dataSource.query(
      `INSERT INTO plans AS stored (handoff_id, revision, status, package_version, document, time_zone) VALUES ($1, 1, 'draft', $2, $3, $4)
       ON CONFLICT (handoff_id) DO UPDATE SET revision = stored.revision + 1, package_version = excluded.package_version, document = excluded.document, time_zone = excluded.time_zone, updated_at = now()
       WHERE stored.status = 'draft' AND NOT stored.edited AND stored.package_version <= excluded.package_version AND stored.document <> excluded.document`,
      [handoffId, packageVersion, JSON.stringify(document), timeZone],
    );
  }

  /** Makes the plan count: what was drafted, with its start known, becomes the baseline. A second time changes nothing. */
  async baseline(handoffId: string, packageVersion: number, timeZone: string, make: (draft: StoredPlan | null) => PlanDocument): Promise<PlanDocument> {
    return this.dataSource.transaction(async (manager) => {
      const stored = await locked(manager, handoffId);
      if (stored?.status === 'baselined') return stored.document;
      const document = make(stored);
      await manager.query(
        `INSERT INTO plans AS stored (handoff_id, revision, status, package_version, document, time_zone, told_revision) VALUES ($1, 1, 'baselined', $2, $3, $4, 1)
         ON CONFLICT (handoff_id) DO UPDATE SET revision = stored.revision + 1, status = 'baselined', document = excluded.document, time_zone = excluded.time_zone,
           told_revision = stored.revision + 1, updated_at = now()`,
        [handoffId, packageVersion, JSON.stringify(document), timeZone],
      );
      return document;
    });
  }

  /**
   * Changes the plan in one transaction and answers its new revision. The same key again changes nothing. Throws a DomainError
   * when somebody else was first, and whatever `work` throws; then nothing has changed.
   */
  async revise(handoffId: string, head: PlanChangeHead, work: (read: PlanRead) => Promise<ChangedPlan> | ChangedPlan): Promise<{ revision: number; repeated: boolean }> {
    return this.dataSource.transaction(async (manager) => {
      if ((await locked(manager, handoffId)) === null) throw new DomainError('no_plan', 'This handoff has no plan yet: it is drafted with the package.');
      const [done] = await manager.query<{ revision: number }[]>('SELECT revision FROM plan_changes WHERE handoff_id = $1 AND key = $2', [handoffId, head.key]);
      if (done) return { revision: done.revision, repeated: true };
      const read = (await readPlan(manager, handoffId))!;
      const { plan } = read;
      if (head.revision !== null && head.revision !== plan.revision) throw newer(plan.revision);
      const { document, changes, moved, undoes = null } = await work(read);
      const revision = plan.revision + 1;
      await manager.query(`UPDATE plans SET revision = $2, document = $3, edited = true, updated_at = now() WHERE handoff_id = $1`, [handoffId, revision, JSON.stringify(document)]);
      const { key, at, actor, cause, reason, told } = head;
      await manager.query(
        `INSERT INTO plan_changes (handoff_id, revision, key, at, actor_kind, actor_id, actor_name, cause, reason, told, changes, moved, undoes, before)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
        [handoffId, revision, key, at, actor.kind, actor.id, actor.name, cause, reason, told, JSON.stringify(changes), JSON.stringify(moved), undoes, JSON.stringify(plan.document)],
      );
      await manager.query(`SELECT pg_notify('throughline_plan', '')`);
      return { revision, repeated: false };
    });
  }

  /** Writes out what customers read, unless a newer revision has been written out. */
  async show(handoffId: string, revision: number, shown: Record<string, unknown>): Promise<void> {
    await this.dataSource.query('UPDATE plans SET shown = $3 WHERE handoff_id = $1 AND revision = $2 AND shown IS DISTINCT FROM $3::jsonb', [handoffId, revision, JSON.stringify(shown)]);
  }

  /** The instants of an hour of some days where the plan's days end. */
  async instants(zone: string, at: readonly { day: Day; hour: number }[]): Promise<Instant[]> {
    const rows = await this.dataSource.query<{ at: Date }[]>(
      `SELECT (given.day + given.hour * interval '1 hour') AT TIME ZONE $1 AS at FROM jsonb_to_recordset($2) AS given (place integer, day date, hour integer) ORDER BY place`,
      [zone, JSON.stringify(at.map((one, place) => ({ ...one, place })))],
    );
    return rows.map((row) => new Date(row.at).toISOString());
  }
}

const HISTORY = ['handoffId', 'revision', 'at', 'actorKind', 'actorId', 'actorName', 'cause', 'reason', 'told', 'changes', 'moved', 'undoes'] as const;

function newer(revision: number): DomainError {
  return new DomainError('newer_revision', `Somebody has changed the plan meanwhile: it is at revision ${revision} now. Look at it, and make your change again.`);
}

async function locked(manager: EntityManager, handoffId: string): Promise<StoredPlan | null> {
  return manager.findOne(StoredPlan, { where: { handoffId }, lock: { mode: 'pessimistic_write' } });
}

async function readPlan(manager: EntityManager, handoffId: string): Promise<PlanRead | null> {
  const plan = await manager.findOneBy(StoredPlan, { handoffId });
  if (plan === null) return null;
  const completions = await manager.query<StepCompletion[]>(
    `SELECT milestone_id AS id, to_char(completed_at AT TIME ZONE $2, 'YYYY-MM-DD') AS "on", completed_by_name AS by FROM milestones WHERE handoff_id = $1 AND completed_at IS NOT NULL`,
    [handoffId, plan.timeZone],
  );
  return { plan, completions };
}
