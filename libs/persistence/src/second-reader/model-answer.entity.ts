import type { Instant } from '@throughline/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { InstantColumn } from '../database/columns.ts';

/** What a language model claimed about one part of a handoff's sources. The key is made of model, question and words: what is the same is asked once. */
@Entity('model_answers')
export class ModelAnswer {
  @PrimaryColumn({ type: 'uuid' }) handoffId!: string;
  @PrimaryColumn({ type: 'text' }) requestKey!: string;
  @Column({ type: 'jsonb' }) answer!: unknown;
  @InstantColumn({ insert: false }) answeredAt!: Instant;
}
