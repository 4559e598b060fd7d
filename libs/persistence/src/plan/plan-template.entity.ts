import type { Instant, PlanTemplate } from '@throughline/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { InstantColumn } from '../database/columns.ts';

/** One version of a template of plans, for good. */
@Entity('plan_templates')
export class StoredPlanTemplate {
  @PrimaryColumn({ type: 'text' }) templateId!: string;
  @PrimaryColumn({ type: 'integer' }) version!: number;
  @Column({ type: 'jsonb' }) body!: PlanTemplate;
  @Column({ type: 'text' }) note!: string;
  @InstantColumn({ default: () => 'now()' }) at!: Instant;
  @Column({ type: 'text' }) byName!: string;
}
