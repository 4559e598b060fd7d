import type { Instant } from '@throughline/domain';
import type { DataSource } from 'typeorm';

import { ChangeRequest } from './plan.entity.ts';

export type NewChangeRequest = Pick<ChangeRequest, 'id' | 'handoffId' | 'title' | 'reason' | 'cause' | 'changes' | 'revision' | 'outcome' | 'askedById' | 'askedByName' | 'askedAt'>;

/** Changes of plans that somebody asks for, and what became of them. */
export class ChangeRequestRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** The newest first. */
  async list(handoffId: string): Promise<ChangeRequest[]> {
    return this.dataSource.manager.find(ChangeRequest, { where: { handoffId }, order: { askedAt: 'DESC', id: 'ASC' } });
  }

  async find(handoffId: string, id: string): Promise<ChangeRequest | null> {
    return this.dataSource.manager.findOneBy(ChangeRequest, { handoffId, id });
  }

  /** The same id again changes nothing. */
  async add({ id, handoffId, title, reason, cause, changes, revision, outcome, askedById, askedByName, askedAt }: NewChangeRequest): Promise<void> {
    await this.dataSource.query(
      `INSERT INTO change_requests (id, handoff_id, title, reason, cause, changes, revision, outcome, asked_by_id, asked_by_name, asked_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT DO NOTHING`,
      [id, handoffId, title, reason, cause, JSON.stringify(changes), revision, JSON.stringify(outcome), askedById, askedByName, askedAt],
    );
  }

  /** Whether it was open until now. */
  async decide(id: string, { status, by, at, decision }: { status: 'applied' | 'dropped'; by: string; at: Instant; decision: string }): Promise<boolean> {
    const [, count] = await this.dataSource.query<[unknown[], number]>(`UPDATE change_requests SET status = $2, decided_by_name = $3, decided_at = $4, decision = $5 WHERE id = $1 AND status = 'open'`, [id, status, by, at, decision]);
    return count > 0;
  }
}
