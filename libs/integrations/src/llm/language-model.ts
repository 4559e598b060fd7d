import { anthropic } from './anthropic.adapter.ts';
import type { LanguageModel } from './llm.port.ts';
import { openAiCompatible } from './openai-compatible.adapter.ts';

export interface LanguageModelSettings {
  provider: 'openai-compatible' | 'anthropic';
  model: string;
  apiKey?: string | undefined;
  baseUrl?: string | undefined;
  maxOutputTokens: number;
}

/** The model that the settings name. */
export function languageModel({ provider, apiKey, baseUrl, ...rest }: LanguageModelSettings): LanguageModel {
  if (provider === 'anthropic') return anthropic({ apiKey: apiKey ?? '', baseUrl, ...rest });
  if (baseUrl === undefined) throw new Error('An OpenAI-compatible model needs the address of its server.');
  return openAiCompatible({ apiKey, baseUrl, ...rest });
}
