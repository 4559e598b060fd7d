import type { Instant } from '@throughline/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { InstantColumn } from '../database/columns.ts';

/** How often something was tried in a running window of time. */
@Entity('rate_limits')
export class RateLimit {
  @PrimaryColumn({ type: 'text' }) key!: string;
  @InstantColumn() windowStartedAt!: Instant;
  @Column({ type: 'integer' }) count!: number;
}
