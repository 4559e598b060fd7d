import type { DataSource } from 'typeorm';

import { Introduction } from './introduction.entity.ts';

/** Longer than the workflow is waited for; a process that died while it confirmed keeps nobody from editing for long. */
const HELD_SECONDS = 60;

/** The introduction's draft between those who edit it and whoever confirms it. */
export class IntroductionRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Null before the package is compiled. */
  async find(handoffId: string): Promise<Introduction | null> {
    return this.dataSource.manager.findOneBy(Introduction, { handoffId });
  }

  /** Saves over one revision; false when it is not the newest, being confirmed or confirmed. */
  async save(handoffId: string, edit: { revision: number; subject: string; message: string; editedBy: string | null }): Promise<boolean> {
    const [, saved] = await this.dataSource.query<[unknown, number]>(
      `UPDATE introductions SET subject = $3, message = $4, revision = revision + 1, edited_by = $5, edited_at = now()
       WHERE handoff_id = $1 AND revision = $2 AND confirmed_at IS NULL AND coalesce(held_until <= now(), true)`,
      [handoffId, edit.revision, edit.subject, edit.message, edit.editedBy],
    );
    return saved === 1;
  }

  /** Keeps the words of the newest revision for whoever confirms them; false when it is not the newest any more. */
  async approve(handoffId: string, revision: number): Promise<boolean> {
    const [held] = await this.dataSource.query<unknown[]>(
      `WITH held AS (
         UPDATE introductions SET held_until = now() + $3 * interval '1 second' WHERE handoff_id = $1 AND revision = $2
         RETURNING handoff_id, revision, subject, message),
       kept AS (INSERT INTO introduction_approvals (handoff_id, revision, subject, message) SELECT * FROM held ON CONFLICT DO NOTHING)
       SELECT revision FROM held`,
      [handoffId, revision, HELD_SECONDS],
    );
    return held !== undefined;
  }

  /** It was not confirmed after all: it may be edited again. */
  async release(handoffId: string): Promise<void> {
    await this.dataSource.query('UPDATE introductions SET held_until = NULL WHERE handoff_id = $1', [handoffId]);
  }
}
