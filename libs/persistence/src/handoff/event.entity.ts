import type { Actor, EventType, HandoffEvent, Instant } from '@throughline/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { InstantColumn } from '../database/columns.ts';

/** Something that happened. The database refuses every change. */
@Entity('events')
export class StoredEvent {
  @PrimaryColumn({ type: 'bigint', insert: false }) id!: number;
  @Column({ type: 'uuid' }) handoffId!: string;
  @Column({ type: 'text' }) key!: string;
  @Column({ type: 'text' }) type!: EventType;
  /** The handoff's time. */
  @InstantColumn() at!: Instant;
  /** Real time. */
  @InstantColumn() recordedAt!: Instant;
  @Column({ type: 'text' }) actorKind!: Actor['kind'];
  @Column({ type: 'text' }) actorId!: string;
  /** As the actor was called then. */
  @Column({ type: 'text' }) actorName!: string;
  @Column({ type: 'text', nullable: true }) subject!: string | null;
  @Column({ type: 'text' }) visibility!: HandoffEvent['visibility'];
  @Column({ type: 'jsonb', nullable: true }) before!: Record<string, unknown> | null;
  @Column({ type: 'jsonb', nullable: true }) after!: Record<string, unknown> | null;
}
