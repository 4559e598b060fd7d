import type { HandoffEvent, HandoffState, Instant, LessonFinding } from '@throughline/domain';
import type { DataSource } from 'typeorm';

import { Handoff } from './handoff.entity.ts';
import { StoredEvent } from './event.entity.ts';

/** What the lessons are drafted from, and the draft. */
export class LessonsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Null when nothing has been projected yet. */
  async sources(handoffId: string): Promise<{ state: HandoffState; events: Pick<HandoffEvent, 'type' | 'at'>[] } | null> {
    const handoff = await this.dataSource.manager.findOneBy(Handoff, { id: handoffId });
    if (!handoff?.state) return null;
    const events = await this.dataSource.manager.find(StoredEvent, { where: { handoffId }, select: { id: true, type: true, at: true }, order: { id: 'ASC' } });
    return { state: handoff.state, events };
  }

  /** Stores the draft; a repeated run replaces it until somebody has signed it off. */
  async store(handoffId: string, findings: readonly LessonFinding[], at: Instant): Promise<void> {
    await this.dataSource.query(
      `INSERT INTO lessons AS stored (handoff_id, findings, drafted_at) VALUES ($1, $2, $3)
       ON CONFLICT (handoff_id) DO UPDATE SET findings = excluded.findings, drafted_at = excluded.drafted_at WHERE stored.signed_off_at IS NULL`,
      [handoffId, JSON.stringify(findings), at],
    );
  }
}
