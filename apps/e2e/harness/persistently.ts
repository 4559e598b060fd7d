import { randomUUID } from 'node:crypto';
import { Refusal } from './api.ts';
import { until } from './wait.ts';

/** Sends an action again with the same key until it has an answer, as a client does that lost the connection. */
export async function persistently<T>(send: (key: string) => Promise<T>): Promise<T> {
  const key = randomUUID();
  const outcome = await until('an action to be answered', async () => {
    try {
      return { answer: await send(key) };
    } catch (error) {
      // What the rules refuse will not be allowed by asking again.
      if (error instanceof Refusal && error.status < 500) return { refusal: error };
      throw error;
    }
  }, { withinMs: 60_000, everyMs: 250 });
  if ('refusal' in outcome) throw outcome.refusal;
  return outcome.answer;
}
