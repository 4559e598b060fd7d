import type { Instant, Role } from '@throughline/domain';
import { Column, Entity } from 'typeorm';

import { InstantColumn, UuidKey } from '../database/columns.ts';

/** Somebody of the vendor's organisation who may sign in. */
@Entity('people')
export class Person {
  @UuidKey() id!: string;
  @Column({ type: 'text' }) name!: string;
  /** In lower case. */
  @Column({ type: 'text' }) email!: string;
  @Column({ type: 'text' }) role!: Role;
  @Column({ type: 'text', nullable: true }) timezone!: string | null;
  @Column({ type: 'boolean', default: true }) active!: boolean;
  @InstantColumn({ nullable: true }) lastSeenAt!: Instant | null;
  @InstantColumn({ default: () => 'now()' }) createdAt!: Instant;
}
