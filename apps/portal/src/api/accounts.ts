import { answerOf, api } from './http.ts';
import type { AccountRecord } from './types.ts';

/** What is known of a customer over all their deals. */
export const fetchAccount = (id: string): Promise<AccountRecord> => answerOf(api.GET('/api/accounts/{id}', { params: { path: { id } } }));
