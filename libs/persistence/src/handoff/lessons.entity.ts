import type { Instant } from '@throughline/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { InstantColumn } from '../database/columns.ts';

/** One thing learned: a code that selects its sentence, with what to fill in. */
export interface LessonFinding {
  code: string;
  facts: Record<string, string | number>;
}

@Entity('lessons')
export class StoredLessons {
  @PrimaryColumn({ type: 'uuid' }) handoffId!: string;
  @Column({ type: 'jsonb' }) findings!: LessonFinding[];
  @InstantColumn() draftedAt!: Instant;
  @InstantColumn({ nullable: true }) signedOffAt!: Instant | null;
  @Column({ type: 'text', nullable: true }) signedOffByName!: string | null;
  @Column({ type: 'text', nullable: true }) note!: string | null;
}
