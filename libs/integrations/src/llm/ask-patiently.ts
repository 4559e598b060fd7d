import { setTimeout as pause } from 'node:timers/promises';

import { LlmFailure } from './llm.port.ts';
import type { Answered, Asked, LanguageModel } from './llm.port.ts';

export interface Patience {
  /** Of one try. */
  timeoutMs: number;
  signal?: AbortSignal | undefined;
  /** Of the first pause; the next are twice as long each. */
  pauseMs?: number;
}

const TRIES = 4;
const LONGEST_PAUSE = 60_000;

/** Asks, and asks again with longer and longer pauses while the vendor is busy, and for no other reason. */
export async function askPatiently(model: LanguageModel, asked: Asked, { timeoutMs, signal, pauseMs = 1_000 }: Patience): Promise<Answered> {
  for (let tried = 1; ; tried += 1) {
    const limit = AbortSignal.timeout(timeoutMs);
    try {
      return await model.ask(asked, signal ? AbortSignal.any([signal, limit]) : limit);
    } catch (error) {
      signal?.throwIfAborted();
      if (!(error instanceof LlmFailure) || error.reason !== 'busy' || tried === TRIES) throw error;
      // A part of chance, so that several workers do not come back at the same moment.
      const ours = pauseMs * 2 ** (tried - 1) * (0.75 + Math.random() / 2);
      await pause(Math.min(Math.max(ours, error.retryAfterMs ?? 0), LONGEST_PAUSE), undefined, signal ? { signal } : {});
    }
  }
}
