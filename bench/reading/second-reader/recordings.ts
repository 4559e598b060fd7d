import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { AnswerStore } from '@throughline/integrations/llm';

/** What a folder of recordings was recorded with. */
export interface Recorded { model: string; asked: string }

/** Answers of a model, one file each under the hash of what was asked. */
export class Recordings implements AnswerStore {
  readonly folder: string;
  constructor(folder: string) {
    this.folder = folder;
  }

  async find(keys: readonly string[]): Promise<Map<string, unknown>> {
    return new Map(keys.map((key) => [key, this.#path(key)] as const).filter(([, path]) => existsSync(path)).map(([key, path]) => [key, JSON.parse(readFileSync(path, 'utf8')) as unknown]));
  }

  async keep(key: string, answer: unknown): Promise<void> {
    mkdirSync(this.folder, { recursive: true });
    writeFileSync(this.#path(key), `${JSON.stringify(answer, null, 1)}\n`);
  }

  /** Null where nothing has been recorded. */
  get recorded(): Recorded | null {
    const path = this.#path('recorded');
    return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Recorded) : null;
  }

  async begin(recorded: Recorded): Promise<void> {
    if (this.recorded !== null && this.recorded.model !== recorded.model) throw new Error(`${this.folder} holds answers of ${this.recorded.model}. Take a folder of its own for ${recorded.model}.`);
    await this.keep('recorded', recorded);
  }

  #path(key: string): string {
    return join(this.folder, `${key}.json`);
  }
}
