import { setTimeout as sleep } from 'node:timers/promises';

export interface Patience {
  withinMs?: number;
  everyMs?: number;
}

type Answer<T> = Exclude<T, null | undefined | false | void>;

/** Asks until there is an answer that is not null, undefined or false; its errors count as "not yet" and are told at the end. */
export async function until<T>(what: string, ask: () => Promise<T> | T, { withinMs = 20_000, everyMs = 100 }: Patience = {}): Promise<Answer<T>> {
  const deadline = Date.now() + withinMs;
  let trouble: unknown;
  for (;;) {
    try {
      const answer = await ask();
      if (answer !== null && answer !== undefined && answer !== false) return answer as Answer<T>;
      trouble = undefined;
    } catch (error) {
      trouble = error;
    }
    if (Date.now() > deadline) {
      const why = trouble instanceof Error ? ` The last attempt failed: ${trouble.message}` : '';
      throw new Error(`Waited ${withinMs / 1000} s for ${what}.${why}`);
    }
    await sleep(everyMs);
  }
}
