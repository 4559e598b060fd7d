import { createOpenAICompatible } from '@ai-sdk/openai-compatible';

import type { LanguageModel } from './llm.port.ts';
import { throughAi } from './through-ai.ts';

export interface OpenAiCompatible {
  /** Up to and including `/v1`: of a vendor, or of a server of your own. */
  baseUrl: string;
  model: string;
  /** Servers of one's own often ask for none. */
  apiKey?: string | undefined;
  maxOutputTokens: number;
}

/** A model behind the chat interface that OpenAI began and many have, local servers among them. */
export function openAiCompatible({ baseUrl, model, apiKey, maxOutputTokens }: OpenAiCompatible): LanguageModel {
  const provider = createOpenAICompatible({ name: 'openai-compatible', baseURL: baseUrl, supportsStructuredOutputs: true, ...(apiKey === undefined ? {} : { apiKey }) });
  return throughAi(`openai-compatible/${model}`, provider(model), maxOutputTokens);
}
