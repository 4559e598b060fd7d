import type { Actor, Instant } from '@throughline/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { InstantColumn } from '../database/columns.ts';

/** A milestone or task of the plan, with the words that came with its completion. */
@Entity('milestones')
export class StoredMilestone {
  @PrimaryColumn({ type: 'uuid' }) handoffId!: string;
  @PrimaryColumn({ type: 'text' }) milestoneId!: string;
  @Column({ type: 'text' }) title!: string;
  @Column({ type: 'text' }) kind!: 'milestone' | 'task';
  @Column({ type: 'text' }) side!: 'vendor' | 'customer';
  @Column({ type: 'integer' }) position!: number;
  @Column({ type: 'text', array: true, default: () => "'{}'" }) needs!: string[];
  @Column({ type: 'boolean' }) needsProof!: boolean;
  @Column({ type: 'boolean' }) isGoLive!: boolean;
  @InstantColumn() dueAt!: Instant;
  @Column({ type: 'uuid', nullable: true }) assigneeContactId!: string | null;
  @InstantColumn({ nullable: true }) completedAt!: Instant | null;
  @Column({ type: 'text', nullable: true }) completedByKind!: Actor['kind'] | null;
  @Column({ type: 'text', nullable: true }) completedById!: string | null;
  @Column({ type: 'text', nullable: true }) completedByName!: string | null;
  @InstantColumn({ nullable: true }) remindedAt!: Instant | null;
  @InstantColumn({ nullable: true }) overdueNoticeAt!: Instant | null;
  @Column({ type: 'text', nullable: true }) note!: string | null;
  @Column({ type: 'text', nullable: true }) proof!: string | null;
}
