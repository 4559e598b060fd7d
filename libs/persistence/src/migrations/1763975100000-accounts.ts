import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Deals of one customer find each other by the customer's id in the system that they are from. The id that the customer
 * has here follows from both, so that nothing has to be kept in step.
 */
export class Accounts1763975100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE handoffs ADD COLUMN account_external_id text;
      UPDATE handoffs SET account_external_id = d.body #>> '{account,externalId}' FROM dossiers d WHERE d.id = handoffs.current_dossier_id;
      -- In the form of a UUID of version 8.
      ALTER TABLE handoffs ADD COLUMN account_id uuid GENERATED ALWAYS AS
        (overlay(overlay(md5(source_system || '/' || account_external_id) PLACING '8' FROM 13) PLACING '8' FROM 17)::uuid) STORED;
      CREATE INDEX handoffs_by_account_id ON handoffs (account_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE handoffs DROP COLUMN account_id, DROP COLUMN account_external_id');
  }
}
