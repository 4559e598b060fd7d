import type { Actor, Instant } from '@throughline/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { InstantColumn } from '../database/columns.ts';

/** A customer's call for help. */
@Entity('escalations')
export class StoredEscalation {
  @PrimaryColumn({ type: 'uuid' }) handoffId!: string;
  @PrimaryColumn({ type: 'text' }) escalationId!: string;
  @Column({ type: 'uuid' }) contactId!: string;
  @Column({ type: 'text', default: '' }) words!: string;
  @InstantColumn() openedAt!: Instant;
  @InstantColumn() answerBy!: Instant;
  @InstantColumn({ nullable: true }) acknowledgedAt!: Instant | null;
  @Column({ type: 'text', nullable: true }) acknowledgedByKind!: Actor['kind'] | null;
  @Column({ type: 'text', nullable: true }) acknowledgedById!: string | null;
  @Column({ type: 'text', nullable: true }) acknowledgedByName!: string | null;
  @Column({ type: 'text', nullable: true }) acknowledgement!: string | null;
  @InstantColumn({ nullable: true }) escalatedAt!: Instant | null;
  @InstantColumn({ nullable: true }) resolvedAt!: Instant | null;
  @Column({ type: 'text', nullable: true }) resolution!: string | null;
}
