import type { Config } from '@throughline/contract/config';
import { languageModel } from '@throughline/integrations/llm';
import type { LanguageModel } from '@throughline/integrations/llm';

/** A configured language model with its limits. */
export interface SecondReaderPort {
  model: LanguageModel;
  timeoutMs: number;
  /** Tokens that one handoff may cost. */
  budget: number;
  /** Of a million tokens read and written; null when nobody has said. */
  prices: { input: number; output: number } | null;
}

/** The second reader of the configuration; null when it is off. */
export function secondReaderOf(config: Config): SecondReaderPort | null {
  const { LLM_PROVIDER: provider, LLM_MODEL: model } = config;
  if (provider === 'off' || model === undefined) return null;
  const [input, output] = config.LLM_PRICES?.split('/').map(Number) ?? [];
  return {
    model: languageModel({ provider, model, apiKey: config.LLM_API_KEY, baseUrl: config.LLM_BASE_URL, maxOutputTokens: config.LLM_MAX_OUTPUT_TOKENS }),
    timeoutMs: config.LLM_TIMEOUT_SECONDS * 1000, budget: config.LLM_BUDGET_TOKENS, prices: input === undefined || output === undefined ? null : { input, output },
  };
}
