export { languageModel } from './language-model.ts';
export type { LanguageModelSettings } from './language-model.ts';
export type { LanguageModel } from './llm.port.ts';
export { ASKED } from './questions/question.ts';
export { keptClaims, readParts } from './read-parts.ts';
export type { AnswerStore, Call, ReadResult } from './read-parts.ts';
