import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A step that was completed or reopened moves dates as a change of the plan does: the workflow hears of both. */
export class PlanSteps1763975200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- How often steps were completed or reopened since the plan counts, and how many of it the workflow's dates know.
      ALTER TABLE plans ADD COLUMN steps integer NOT NULL DEFAULT 0, ADD COLUMN told_steps integer NOT NULL DEFAULT 0;
      -- The dates that the workflow is known to go by; null while that is not sure.
      ALTER TABLE plans ADD COLUMN told_dates jsonb;
      DROP INDEX plans_to_tell;
      CREATE INDEX plans_to_tell ON plans (next_tell_at) WHERE told_revision < revision OR told_steps < steps;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX plans_to_tell;
      CREATE INDEX plans_to_tell ON plans (next_tell_at) WHERE told_revision < revision;
      ALTER TABLE plans DROP COLUMN told_dates, DROP COLUMN told_steps, DROP COLUMN steps;
    `);
  }
}
