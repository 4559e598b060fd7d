import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Templates of plans as people have written them: each version for good, the highest counts. What came with the product is in the program. */
export class PlanTemplates1763975350000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE plan_templates (
        template_id text NOT NULL CHECK (template_id <> ''),
        version integer NOT NULL CHECK (version > 0),
        body jsonb NOT NULL,
        note text NOT NULL,
        at timestamptz NOT NULL DEFAULT now(),
        by_name text NOT NULL,
        PRIMARY KEY (template_id, version)
      );
      CREATE TRIGGER plan_templates_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON plan_templates
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      REVOKE UPDATE, DELETE, TRUNCATE ON plan_templates FROM CURRENT_USER;
      ALTER TABLE plan_templates ENABLE ROW LEVEL SECURITY;
      REVOKE ALL ON plan_templates FROM PUBLIC, app_customer;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE plan_templates');
  }
}
