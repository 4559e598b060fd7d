import { answerOf, api } from './http.ts';
import type { AddPromise, ComparePage, CorrectPromise, PromiseList, SplitPromise, StepPromise } from './types.ts';

type Keyed<T> = T & { key: string };
const of = (id: string, entryId: string) => ({ params: { path: { id, entryId } } });

export const fetchPromises = (id: string): Promise<PromiseList> => answerOf(api.GET('/api/handoffs/{id}/promises', { params: { path: { id } } }));
export const fetchCompare = (page: number): Promise<ComparePage> => answerOf(api.GET('/api/compare', { params: { query: { page } } }));
export const addPromise = (id: string, body: Keyed<AddPromise>) => answerOf(api.POST('/api/handoffs/{id}/promises', { params: { path: { id } }, body }));
export const stepPromise = (id: string, entryId: string, body: Keyed<StepPromise>) => answerOf(api.POST('/api/handoffs/{id}/promises/{entryId}/step', { ...of(id, entryId), body }));
export const acknowledgePromise = (id: string, entryId: string, body: Keyed<{ words: string }>) => answerOf(api.POST('/api/handoffs/{id}/promises/{entryId}/acknowledge', { ...of(id, entryId), body }));
export const assignPromise = (id: string, entryId: string, body: Keyed<{ ownerId: string | null }>) => answerOf(api.POST('/api/handoffs/{id}/promises/{entryId}/owner', { ...of(id, entryId), body }));
export const correctPromise = (id: string, entryId: string, body: Keyed<CorrectPromise>) => answerOf(api.POST('/api/handoffs/{id}/promises/{entryId}/correct', { ...of(id, entryId), body }));
export const mergePromises = (id: string, entryId: string, body: Keyed<{ otherId: string }>) => answerOf(api.POST('/api/handoffs/{id}/promises/{entryId}/merge', { ...of(id, entryId), body }));
export const splitPromise = (id: string, entryId: string, body: Keyed<SplitPromise>) => answerOf(api.POST('/api/handoffs/{id}/promises/{entryId}/split', { ...of(id, entryId), body }));
