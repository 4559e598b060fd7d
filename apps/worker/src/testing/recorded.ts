import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** One folder for each release that recorded. */
export const HISTORIES = join(import.meta.dirname, '../../histories');

export interface RecordedHistory {
  /** Release and file, for people. */
  name: string;
  history: unknown;
}

/** Every history that was ever recorded: handoffs of all those shapes may still be under way somewhere. */
export function recordedHistories(): RecordedHistory[] {
  return readdirSync(HISTORIES, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json'))
    .sort()
    .map((path) => ({ name: path, history: JSON.parse(readFileSync(join(HISTORIES, path), 'utf8')) as unknown }));
}
