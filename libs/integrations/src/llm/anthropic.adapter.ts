import { createAnthropic } from '@ai-sdk/anthropic';

import type { LanguageModel } from './llm.port.ts';
import { throughAi } from './through-ai.ts';

export interface Anthropic { apiKey: string; model: string; baseUrl?: string | undefined; maxOutputTokens: number }

/** A model behind Anthropic's messages interface. */
export function anthropic({ apiKey, model, baseUrl, maxOutputTokens }: Anthropic): LanguageModel {
  const provider = createAnthropic({ apiKey, ...(baseUrl === undefined ? {} : { baseURL: baseUrl }) });
  return throughAi(`anthropic/${model}`, provider(model), maxOutputTokens);
}
