import type { Instant, Scope } from '@throughline/domain';
import { Column, Entity } from 'typeorm';

import { InstantColumn, UuidKey } from '../database/columns.ts';

/** A program's way in. The key itself is shown once and stored as a hash. */
@Entity('api_keys')
export class ApiKey {
  @UuidKey() id!: string;
  @Column({ type: 'text' }) name!: string;
  /** The first characters of the key, so that people can tell keys apart. */
  @Column({ type: 'text' }) prefix!: string;
  @Column({ type: 'bytea' }) keyHash!: Buffer;
  @Column({ type: 'text', array: true }) scopes!: Scope[];
  @Column({ type: 'uuid', nullable: true }) createdBy!: string | null;
  @InstantColumn({ default: () => 'now()' }) createdAt!: Instant;
  @InstantColumn({ nullable: true }) lastUsedAt!: Instant | null;
  @InstantColumn({ nullable: true }) revokedAt!: Instant | null;
}
