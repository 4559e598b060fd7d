/** What a language model is asked: instructions of ours, text of others, and the one shape in which it may answer. It has no tools. */
export interface Asked {
  instructions: string;
  text: string;
  /** Name and JSON Schema of the answer. */
  name: string;
  schema: Record<string, unknown>;
}

export interface Tokens { input: number; output: number }

export interface Answered { text: string; tokens: Tokens }

/** A model behind one vendor's interface. Tries once; `signal` ends the request. */
export interface LanguageModel {
  /** Vendor and model, as answers are stored under it. */
  readonly name: string;
  ask(asked: Asked, signal: AbortSignal): Promise<Answered>;
}

/** Why there is no answer. Only `busy` is worth another try: the vendor limits us (429) or has a fault of its own (5xx). */
export type LlmFailureReason = 'busy' | 'refused' | 'unreachable' | 'time_out' | 'truncated' | 'unusable';

export class LlmFailure extends Error {
  readonly reason: LlmFailureReason;
  /** Milliseconds after which the vendor wants to be asked again; null where it does not say. */
  readonly retryAfterMs: number | null;
  /** What it cost all the same. */
  readonly tokens: Tokens | null;

  constructor(reason: LlmFailureReason, message: string, { retryAfterMs = null, tokens = null }: { retryAfterMs?: number | null; tokens?: Tokens | null } = {}) {
    super(message);
    this.reason = reason;
    this.retryAfterMs = retryAfterMs;
    this.tokens = tokens;
  }
}
