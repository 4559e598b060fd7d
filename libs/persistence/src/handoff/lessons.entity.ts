import type { Instant, LessonFinding } from '@throughline/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { InstantColumn } from '../database/columns.ts';

@Entity('lessons')
export class StoredLessons {
  @PrimaryColumn({ type: 'uuid' }) handoffId!: string;
  @Column({ type: 'jsonb' }) findings!: LessonFinding[];
  @InstantColumn() draftedAt!: Instant;
  @InstantColumn({ nullable: true }) signedOffAt!: Instant | null;
  @Column({ type: 'text', nullable: true }) signedOffByName!: string | null;
  @Column({ type: 'text', nullable: true }) note!: string | null;
}
