import type { Confidence, Day, HandoffClock, HandoffState, HealthLevel, Instant, Phase, SourceSystem } from '@throughline/domain';
import { Column, Entity } from 'typeorm';

import { InstantColumn, UuidKey } from '../database/columns.ts';
import { currentState } from './current-state.ts';

/** One closed deal on its way: what is known of the deal, and the newest projection of its workflow. */
@Entity('handoffs')
export class Handoff {
  @UuidKey() id!: string;
  @Column({ type: 'text' }) sourceSystem!: SourceSystem;
  @Column({ type: 'text' }) dealExternalId!: string;
  /** The customer in the system that the deal is from: all its deals go by it. Null, like the other facts of the deal, while only a reference to it is known. */
  @Column({ type: 'text', nullable: true }) accountExternalId!: string | null;
  /** Follows from both: deals of one customer of one system have the same. */
  @Column({ type: 'uuid', nullable: true, insert: false, update: false }) accountId!: string | null;
  @Column({ type: 'text', nullable: true }) accountName!: string | null;
  @Column({ type: 'text', nullable: true }) dealName!: string | null;
  @Column({ type: 'text', nullable: true }) currency!: string | null;
  @Column({ type: 'numeric', nullable: true }) arr!: number | null;
  @Column({ type: 'numeric', nullable: true }) tcv!: number | null;
  @InstantColumn({ nullable: true }) dealClosedAt!: Instant | null;
  @Column({ type: 'date', nullable: true }) renewalDate!: Day | null;
  @Column({ type: 'jsonb' }) clock!: HandoffClock;
  @Column({ type: 'boolean', default: false }) demonstration!: boolean;
  @Column({ type: 'uuid', nullable: true }) currentDossierId!: string | null;
  @InstantColumn({ nullable: true }) workflowStartedAt!: Instant | null;
  @Column({ type: 'integer', default: 0 }) startAttempts!: number;
  @InstantColumn({ default: () => 'now()' }) nextStartAt!: Instant;
  @Column({ type: 'text', nullable: true }) startError!: string | null;
  /** Number of the projection shown here; 0 before the first. */
  @Column({ type: 'integer', default: 0 }) sequence!: number;
  @Column({ type: 'text', default: 'intake' }) phase!: Phase;
  @InstantColumn() phaseEnteredAt!: Instant;
  @Column({ type: 'jsonb', nullable: true, transformer: { to: (state: unknown) => state, from: currentState } }) state!: HandoffState | null;
  @Column({ type: 'text', nullable: true }) healthLevel!: HealthLevel | null;
  @Column({ type: 'integer', nullable: true }) healthScore!: number | null;
  @Column({ type: 'text', nullable: true }) healthConfidence!: Confidence | null;
  @InstantColumn({ nullable: true }) nextDeadline!: Instant | null;
  @Column({ type: 'uuid', nullable: true }) ownerId!: string | null;
  @Column({ type: 'text', nullable: true }) correlationId!: string | null;
  @InstantColumn({ default: () => 'now()' }) createdAt!: Instant;
  @InstantColumn({ default: () => 'now()' }) updatedAt!: Instant;
}
