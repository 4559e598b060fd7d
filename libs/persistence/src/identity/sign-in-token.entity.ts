import type { Instant } from '@throughline/domain';
import { Column, Entity } from 'typeorm';

import { InstantColumn, UuidKey } from '../database/columns.ts';

/** A mailed link, and the code typed instead of it where one was mailed. */
@Entity('sign_in_tokens')
export class SignInToken {
  @UuidKey() id!: string;
  @Column({ type: 'uuid', nullable: true }) personId!: string | null;
  @Column({ type: 'uuid', nullable: true }) contactId!: string | null;
  @Column({ type: 'bytea' }) tokenHash!: Buffer;
  @Column({ type: 'bytea', nullable: true }) codeHash!: Buffer | null;
  @Column({ type: 'integer', default: 0 }) codeAttempts!: number;
  /** Links in a customer's mails open the portal until they expire; all others work once. */
  @Column({ type: 'boolean' }) reusable!: boolean;
  @InstantColumn({ default: () => 'now()' }) createdAt!: Instant;
  @InstantColumn() expiresAt!: Instant;
  @InstantColumn({ nullable: true }) usedAt!: Instant | null;
  @InstantColumn({ nullable: true }) revokedAt!: Instant | null;
}
