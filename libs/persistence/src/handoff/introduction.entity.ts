import type { Instant } from '@throughline/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { InstantColumn } from '../database/columns.ts';

/** The mail that introduces the customer to the new team, as drafted and edited. */
@Entity('introductions')
export class Introduction {
  @PrimaryColumn({ type: 'uuid' }) handoffId!: string;
  @Column({ type: 'text' }) subject!: string;
  @Column({ type: 'text' }) message!: string;
  /** Counts edits, so that nobody overwrites what they have not seen. */
  @Column({ type: 'integer', default: 1 }) revision!: number;
  @InstantColumn() draftedAt!: Instant;
  @Column({ type: 'uuid', nullable: true }) editedBy!: string | null;
  @InstantColumn({ nullable: true }) editedAt!: Instant | null;
  /** While somebody confirms, nobody edits. */
  @InstantColumn({ nullable: true }) heldUntil!: Instant | null;
  @InstantColumn({ nullable: true }) confirmedAt!: Instant | null;
}

/** A revision as somebody approved it. */
@Entity('introduction_approvals')
export class IntroductionApproval {
  @PrimaryColumn({ type: 'uuid' }) handoffId!: string;
  @PrimaryColumn({ type: 'integer' }) revision!: number;
  @Column({ type: 'text' }) subject!: string;
  @Column({ type: 'text' }) message!: string;
}
