import type { Corrections, Day, EntryOrigin, Evidence, Instant, LedgerStatus, PackageCommitment } from '@throughline/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { InstantColumn } from '../database/columns.ts';

/** A promise of either side. The reader, people and the workflow write columns of their own. */
@Entity('ledger_entries')
export class StoredLedgerEntry {
  @PrimaryColumn({ type: 'uuid' }) handoffId!: string;
  @PrimaryColumn({ type: 'text' }) entryId!: string;
  @Column({ type: 'text' }) origin!: EntryOrigin;
  @Column({ type: 'jsonb', nullable: true }) read!: PackageCommitment | null;
  @Column({ type: 'boolean', default: false }) found!: boolean;
  @Column({ type: 'integer', default: 0 }) readVersion!: number;
  @Column({ type: 'jsonb', default: {} }) corrections!: Corrections;
  @Column({ type: 'jsonb', default: [] }) marked!: Evidence[];
  @Column({ type: 'text', array: true, default: () => "'{}'" }) replacedBy!: string[];
  @Column({ type: 'text', default: 'open' }) status!: LedgerStatus;
  @Column({ type: 'uuid', nullable: true }) ownerId!: string | null;
  @InstantColumn({ nullable: true }) acknowledgedAt!: Instant | null;
  @Column({ type: 'text', nullable: true }) acknowledgedById!: string | null;
  @Column({ type: 'text', nullable: true }) acknowledgedByName!: string | null;
  @Column({ type: 'text', nullable: true }) acknowledgement!: string | null;
  @InstantColumn({ nullable: true }) dueAt!: Instant | null;
  @InstantColumn({ nullable: true }) remindedAt!: Instant | null;
  @InstantColumn({ nullable: true }) lateNoticeAt!: Instant | null;
  @InstantColumn({ nullable: true }) escalatedAt!: Instant | null;
  @Column({ type: 'text', nullable: true }) delivery!: string | null;
  @Column({ type: 'text', nullable: true }) deliveryProof!: string | null;
  @InstantColumn({ nullable: true }) deliveredAt!: Instant | null;
  @Column({ type: 'text', nullable: true }) deliveredByName!: string | null;
  /** `confirm` or `dispute`. */
  @Column({ type: 'text', nullable: true }) verdict!: 'confirm' | 'dispute' | null;
  @Column({ type: 'text', nullable: true }) verdictWords!: string | null;
  @InstantColumn({ nullable: true }) verdictAt!: Instant | null;
  @Column({ type: 'text', nullable: true }) verdictByName!: string | null;
  @Column({ type: 'text', nullable: true }) shownWhat!: string | null;
  @Column({ type: 'date', nullable: true }) shownDue!: Day | null;
  @Column({ type: 'text', nullable: true }) shownQuote!: string | null;
  @Column({ type: 'text', nullable: true }) shownBy!: string | null;
  @InstantColumn({ nullable: true }) shownAt!: Instant | null;
  @InstantColumn({ default: () => 'now()' }) createdAt!: Instant;
}
