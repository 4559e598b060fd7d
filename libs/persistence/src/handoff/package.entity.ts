import type { HandoffPackage, Instant } from '@throughline/domain';
import { Column, Entity } from 'typeorm';

import { InstantColumn, UuidKey } from '../database/columns.ts';

/** One compile run's package. All versions are kept. */
@Entity('packages')
export class StoredPackage {
  @UuidKey() id!: string;
  @Column({ type: 'uuid' }) handoffId!: string;
  @Column({ type: 'integer' }) version!: number;
  @Column({ type: 'uuid' }) dossierId!: string;
  @Column({ type: 'jsonb' }) body!: HandoffPackage;
  @Column({ type: 'integer' }) points!: number;
  @InstantColumn() compiledAt!: Instant;
}

/** What somebody answered to a gap. Append-only: the greatest ordinal of a gap counts. */
@Entity('gap_answers')
export class StoredGapAnswer {
  @UuidKey() id!: string;
  @Column({ type: 'bigint', insert: false, update: false }) ordinal!: number;
  @Column({ type: 'uuid' }) handoffId!: string;
  @Column({ type: 'text' }) gapId!: string;
  @Column({ type: 'text' }) text!: string;
  @Column({ type: 'text' }) byKind!: 'person' | 'api_key' | 'contact' | 'asked';
  @Column({ type: 'text' }) byId!: string;
  @Column({ type: 'text' }) byName!: string;
  /** The handoff's time. */
  @InstantColumn() at!: Instant;
}
