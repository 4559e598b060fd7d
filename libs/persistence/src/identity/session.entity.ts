import type { Instant } from '@throughline/domain';
import { Column, Entity } from 'typeorm';

import { InstantColumn, UuidKey } from '../database/columns.ts';

/** A signed-in browser of a person or of a customer's contact: exactly one of the two is set. */
@Entity('sessions')
export class Session {
  @UuidKey() id!: string;
  @Column({ type: 'uuid', nullable: true }) personId!: string | null;
  @Column({ type: 'uuid', nullable: true }) contactId!: string | null;
  @Column({ type: 'bytea' }) tokenHash!: Buffer;
  @Column({ type: 'bytea', nullable: true }) previousHash!: Buffer | null;
  @InstantColumn({ nullable: true }) previousUntil!: Instant | null;
  @Column({ type: 'text', default: '' }) device!: string;
  @InstantColumn({ default: () => 'now()' }) createdAt!: Instant;
  @InstantColumn({ default: () => 'now()' }) rotatedAt!: Instant;
  @InstantColumn({ default: () => 'now()' }) lastSeenAt!: Instant;
  @InstantColumn() expiresAt!: Instant;
  @InstantColumn({ nullable: true }) revokedAt!: Instant | null;
}
