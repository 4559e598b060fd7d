import { answerOf, api } from './http.ts';
import type { AskQuestion } from './types.ts';

/** The question that a mailed link opens. The token travels in the body: no log keeps it. */
export const openAsk = (token: string): Promise<AskQuestion> => answerOf(api.POST('/api/answers/open', { body: { token } }));
export const answerAsk = (token: string, text: string) => answerOf(api.POST('/api/answers', { body: { token, text } }));
