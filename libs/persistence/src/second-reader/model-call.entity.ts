import type { Instant } from '@throughline/domain';
import { Column, Entity } from 'typeorm';

import { InstantColumn, UuidKey } from '../database/columns.ts';

/** One request to a language model, with what it cost. Append-only; says nothing of what was asked or answered. */
@Entity('model_calls')
export class ModelCall {
  @UuidKey() id!: string;
  @Column({ type: 'uuid' }) handoffId!: string;
  @Column({ type: 'text' }) requestKey!: string;
  @Column({ type: 'text' }) model!: string;
  @Column({ type: 'text' }) question!: string;
  /** `answered`, or why there was no answer. */
  @Column({ type: 'text' }) outcome!: string;
  @Column({ type: 'integer' }) inputTokens!: number;
  @Column({ type: 'integer' }) outputTokens!: number;
  /** In the currency of the configured prices; null without prices. */
  @Column({ type: 'numeric', nullable: true }) cost!: number | null;
  @Column({ type: 'integer' }) milliseconds!: number;
  /** Real time. */
  @InstantColumn({ insert: false }) at!: Instant;
}
