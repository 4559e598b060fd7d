import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';

const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 10_000;

/** Waits for a part that is not there yet, so that the worker starts in any order beside the others; rejects when it is aborted. */
export async function patiently<T>(part: string, connect: () => Promise<T>, { logger, signal }: { logger: Logger; signal?: AbortSignal }): Promise<T> {
  for (let wait = FIRST_WAIT_MS; ; wait = Math.min(wait * 2, LONGEST_WAIT_MS)) {
    try {
      return await connect();
    } catch (error) {
      logger.warn({ part, reason: (error as Error).message, againInMs: wait }, `${part} cannot be reached yet`);
      await pause(wait, undefined, signal ? { signal } : {});
    }
  }
}
