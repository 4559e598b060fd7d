import type { Instant } from '@throughline/domain';
import { Column, Entity } from 'typeorm';

import { InstantColumn, UuidKey } from '../database/columns.ts';

/** A mail to send. It is composed from the database when it is sent; no secret ever stands in it. */
@Entity('outbox')
export class OutboxMail {
  @UuidKey() id!: string;
  @Column({ type: 'text' }) key!: string;
  @Column({ type: 'uuid', nullable: true }) handoffId!: string | null;
  @Column({ type: 'text' }) kind!: string;
  @Column({ type: 'text' }) recipientEmail!: string;
  @Column({ type: 'text' }) recipientName!: string;
  @Column({ type: 'uuid', nullable: true }) recipientContactId!: string | null;
  @Column({ type: 'uuid', nullable: true }) recipientPersonId!: string | null;
  @Column({ type: 'text', nullable: true }) subjectRef!: string | null;
  @Column({ type: 'jsonb', default: {} }) data!: Record<string, unknown>;
  @Column({ type: 'text', nullable: true }) messageId!: string | null;
  @Column({ type: 'text', default: 'pending' }) status!: 'pending' | 'sending' | 'sent' | 'failed';
  @Column({ type: 'integer', default: 0 }) attempts!: number;
  @InstantColumn({ default: () => 'now()' }) nextAttemptAt!: Instant;
  @InstantColumn({ nullable: true }) claimedAt!: Instant | null;
  @InstantColumn({ nullable: true }) sentAt!: Instant | null;
  @Column({ type: 'text', nullable: true }) lastError!: string | null;
  @Column({ type: 'text', nullable: true }) correlationId!: string | null;
  @InstantColumn({ default: () => 'now()' }) createdAt!: Instant;
}
