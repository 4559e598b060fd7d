import { APICallError, NoObjectGeneratedError, Output, generateText, jsonSchema } from 'ai';
import type { LanguageModel as VendorModel, LanguageModelUsage } from 'ai';

import { LlmFailure } from './llm.port.ts';
import type { LanguageModel, Tokens } from './llm.port.ts';

// What a vendor does not support is of no interest in our logs, and sources would stand in them.
globalThis.AI_SDK_LOG_WARNINGS = false;

const tokensOf = (usage: LanguageModelUsage | undefined): Tokens => ({ input: usage?.inputTokens ?? 0, output: usage?.outputTokens ?? 0 });

/** Seconds, or a date, as HTTP has it. */
function retryAfter(headers: Record<string, string> | undefined): number | null {
  const value = headers?.['retry-after'];
  if (value === undefined) return null;
  const ms = /^\d{1,6}$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isFinite(ms) ? Math.max(0, ms) : null;
}

/** Messages of vendors may repeat what was sent to them: only what kind of failure it is goes on. */
function failureOf(error: unknown, signal: AbortSignal): LlmFailure {
  if (signal.aborted) return new LlmFailure('time_out', 'It took too long to answer.');
  if (NoObjectGeneratedError.isInstance(error)) {
    const tokens = tokensOf(error.usage);
    return error.finishReason === 'length' ? new LlmFailure('truncated', 'Its answer was cut off.', { tokens }) : new LlmFailure('unusable', 'Its answer is no JSON.', { tokens });
  }
  if ((error as { message?: unknown } | null)?.message === 'fetch failed') return new LlmFailure('unreachable', 'It cannot be reached.');
  if (!APICallError.isInstance(error)) return new LlmFailure('unusable', 'Its answer cannot be read.');
  const { statusCode: status, responseHeaders } = error;
  if (status === undefined) return new LlmFailure('unreachable', 'It cannot be reached.');
  if (status === 429 || status >= 500) return new LlmFailure('busy', `It answered ${status}.`, { retryAfterMs: retryAfter(responseHeaders) });
  return status >= 400 ? new LlmFailure('refused', `It refused the request (${status}).`) : new LlmFailure('unusable', 'Its answer cannot be read.');
}

/** A vendor's model as ours: one try, an answer in our shape or a failure that says what kind it is. */
export function throughAi(name: string, model: Exclude<VendorModel, string>, maxOutputTokens: number): LanguageModel {
  return {
    name,
    async ask({ instructions, text, name: shape, schema }, signal) {
      try {
        const { text: answer, finishReason, usage } = await generateText({
          model, instructions, prompt: text, maxOutputTokens, maxRetries: 0, abortSignal: signal, output: Output.object({ name: shape, schema: jsonSchema(schema) }),
        });
        const tokens = tokensOf(usage);
        if (finishReason === 'length') throw new LlmFailure('truncated', 'Its answer was cut off.', { tokens });
        if (finishReason !== 'stop') throw new LlmFailure('unusable', 'It gave no answer.', { tokens });
        return { text: answer, tokens };
      } catch (error) {
        throw error instanceof LlmFailure ? error : failureOf(error, signal);
      }
    },
  };
}
