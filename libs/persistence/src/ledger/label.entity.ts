import type { Evidence, Instant } from '@throughline/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { InstantColumn } from '../database/columns.ts';

export type LabelKind = 'promise' | 'not_a_promise' | 'corrected' | 'same_promise' | 'several_promises';

/** What a person taught the reader about a span of a source. */
@Entity('labels')
export class StoredLabel {
  @PrimaryColumn({ type: 'bigint', insert: false }) id!: number;
  @Column({ type: 'uuid' }) handoffId!: string;
  @Column({ type: 'text' }) entryId!: string;
  @Column({ type: 'text' }) label!: LabelKind;
  @Column({ type: 'jsonb' }) spans!: Evidence[];
  @Column({ type: 'jsonb', default: {} }) fields!: Record<string, unknown>;
  @Column({ type: 'text', nullable: true }) reason!: string | null;
  @Column({ type: 'text' }) byName!: string;
  @InstantColumn() at!: Instant;
}
