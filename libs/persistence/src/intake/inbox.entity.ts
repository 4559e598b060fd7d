import type { Instant } from '@throughline/domain';
import { Column, Entity } from 'typeorm';

import { InstantColumn, UuidKey } from '../database/columns.ts';

export type InboxSource = 'webhook' | 'upload' | 'api' | 'cli';
export type InboxStatus = 'accepted' | 'duplicate' | 'rejected';

/** What was asked for beside the dossier itself. A replay asks for the same. */
export interface IntakeOptions {
  demonstration?: boolean;
  /** Real milliseconds that a day of the demonstration lasts. */
  dayLength?: number;
}

/** One delivery, kept with its reason when it could not be used. */
@Entity('inbox')
export class InboxItem {
  @UuidKey() id!: string;
  @Column({ type: 'text' }) source!: InboxSource;
  @Column({ type: 'text' }) deliveryId!: string;
  @InstantColumn({ default: () => 'now()' }) receivedAt!: Instant;
  @Column({ type: 'integer', default: 1 }) timesReceived!: number;
  @InstantColumn({ default: () => 'now()' }) lastReceivedAt!: Instant;
  @Column({ type: 'text' }) status!: InboxStatus;
  @Column({ type: 'integer' }) httpStatus!: number;
  @Column({ type: 'text', nullable: true }) reason!: string | null;
  @Column({ type: 'jsonb', default: [] }) problems!: { path: string; message: string }[];
  /** Size of what was sent. */
  @Column({ type: 'integer' }) bytes!: number;
  /** As sent; null for what was accepted. Left out of lists. */
  @Column({ type: 'bytea', nullable: true, select: false }) body!: Buffer | null;
  /** Whether `body` is all of it, so that it can be replayed. */
  @Column({ type: 'boolean', default: true }) complete!: boolean;
  @Column({ type: 'jsonb', default: {} }) options!: IntakeOptions;
  @Column({ type: 'uuid', nullable: true }) handoffId!: string | null;
  @InstantColumn({ nullable: true }) replayedAt!: Instant | null;
  @Column({ type: 'text', nullable: true }) correlationId!: string | null;
}
