import type { DataSource } from 'typeorm';

/** One request to a language model, as it is accounted for. */
export interface ModelCallToNote { key: string; model: string; question: string; outcome: string; tokens: { input: number; output: number }; cost: number | null; milliseconds: number }

/** What a language model answered about one handoff's sources, and what that cost. */
export class SecondReaderRepository {
  constructor(private readonly dataSource: DataSource, private readonly handoffId: string) {}

  async find(keys: readonly string[]): Promise<Map<string, unknown>> {
    const rows = await this.dataSource.query<{ key: string; answer: unknown }[]>('SELECT request_key AS key, answer FROM model_answers WHERE handoff_id = $1 AND request_key = ANY ($2)', [this.handoffId, keys]);
    return new Map(rows.map(({ key, answer }) => [key, answer]));
  }

  /** The first answer to a question stays: compiled again, a package is the same. */
  async keep(key: string, answer: unknown): Promise<void> {
    await this.dataSource.query('INSERT INTO model_answers (handoff_id, request_key, answer) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING', [this.handoffId, key, JSON.stringify(answer)]);
  }

  async note({ key, model, question, outcome, tokens, cost, milliseconds }: ModelCallToNote): Promise<void> {
    await this.dataSource.query(
      'INSERT INTO model_calls (handoff_id, request_key, model, question, outcome, input_tokens, output_tokens, cost, milliseconds) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)',
      [this.handoffId, key, model, question, outcome, tokens.input, tokens.output, cost, milliseconds],
    );
  }

  /** Tokens that the handoff has cost so far. */
  async spent(): Promise<number> {
    const [row] = await this.dataSource.query<{ spent: string }[]>('SELECT coalesce(sum(input_tokens + output_tokens), 0) AS spent FROM model_calls WHERE handoff_id = $1', [this.handoffId]);
    return Number(row?.spent ?? 0);
  }
}
