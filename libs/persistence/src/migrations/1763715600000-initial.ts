import type { MigrationInterface, QueryRunner } from 'typeorm';

import { audit } from './initial/audit.ts';
import { handoffs, journey } from './initial/handoffs.ts';
import { identity, signIn } from './initial/identity.ts';
import { intake } from './initial/intake.ts';
import { ledger } from './initial/ledger.ts';
import { notifications, outbox } from './initial/outbox.ts';
import { customerRole, rowLevelSecurity } from './initial/row-level-security.ts';
import { sources } from './initial/sources.ts';

const PARTS = [identity, handoffs, signIn, journey, sources, ledger, intake, audit, outbox, notifications, customerRole, rowLevelSecurity];

/** The first schema. Written by hand, because triggers, policies and grants are half of it. */
export class Initial1763715600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of PARTS) await runner.query(part);
  }

  /** There is nothing before the first schema: who wants to be rid of it drops the database. */
  async down(): Promise<void> {
    throw new Error('The first migration cannot be reverted. Restore a backup, or drop the database.');
  }
}
