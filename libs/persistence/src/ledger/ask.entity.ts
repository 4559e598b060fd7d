import type { Instant } from '@throughline/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { InstantColumn } from '../database/columns.ts';

/** A question about a gap, put to one person by mail. */
@Entity('asks')
export class StoredAsk {
  @PrimaryColumn({ type: 'uuid' }) handoffId!: string;
  @PrimaryColumn({ type: 'text' }) askId!: string;
  @Column({ type: 'text' }) gapId!: string;
  @Column({ type: 'text' }) question!: string;
  @Column({ type: 'text' }) name!: string;
  @Column({ type: 'text' }) email!: string;
  @Column({ type: 'uuid', nullable: true }) contactId!: string | null;
  @Column({ type: 'uuid', nullable: true }) personId!: string | null;
  @Column({ type: 'text' }) askedByName!: string;
  @InstantColumn() askedAt!: Instant;
  @InstantColumn() dueAt!: Instant;
  @InstantColumn({ nullable: true }) remindedAt!: Instant | null;
  @InstantColumn({ nullable: true }) answeredAt!: Instant | null;
  @Column({ type: 'boolean', default: false }) sent!: boolean;
}

/** A link by which whoever was asked answers. Only its hash is kept. */
@Entity('ask_tokens')
export class StoredAskToken {
  @PrimaryColumn({ type: 'bytea' }) tokenHash!: Buffer;
  @Column({ type: 'uuid' }) handoffId!: string;
  @Column({ type: 'text' }) askId!: string;
  @InstantColumn({ default: () => 'now()' }) createdAt!: Instant;
  @InstantColumn() expiresAt!: Instant;
}
