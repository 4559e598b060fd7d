import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a language model answered, and what it cost. Customers see neither: without a grant and a policy, row-level security lets nobody but the owner in. */
export class SecondReader1763802000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE model_answers (
        handoff_id uuid NOT NULL REFERENCES handoffs (id) ON DELETE CASCADE,
        -- Made of the model, the question and the words: the same is asked once.
        request_key text NOT NULL CHECK (request_key <> ''),
        answer jsonb NOT NULL,
        answered_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (handoff_id, request_key)
      );
      CREATE TABLE model_calls (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        handoff_id uuid NOT NULL REFERENCES handoffs (id) ON DELETE CASCADE,
        request_key text NOT NULL,
        model text NOT NULL,
        question text NOT NULL,
        outcome text NOT NULL,
        input_tokens integer NOT NULL CHECK (input_tokens >= 0),
        output_tokens integer NOT NULL CHECK (output_tokens >= 0),
        cost numeric,
        milliseconds integer NOT NULL CHECK (milliseconds >= 0),
        at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX model_calls_by_handoff ON model_calls (handoff_id, at);
      ALTER TABLE model_answers ENABLE ROW LEVEL SECURITY;
      ALTER TABLE model_calls ENABLE ROW LEVEL SECURITY;
      REVOKE ALL ON model_answers, model_calls FROM PUBLIC, app_customer;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE model_calls; DROP TABLE model_answers');
  }
}
