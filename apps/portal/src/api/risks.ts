import { answerOf, api } from './http.ts';
import type { AddRisk, EditRisk, RiskList } from './types.ts';

type Keyed<T> = T & { key: string };
const of = (id: string, riskId: string) => ({ params: { path: { id, riskId } } });

export const fetchRisks = (id: string): Promise<RiskList> => answerOf(api.GET('/api/handoffs/{id}/risks', { params: { path: { id } } }));
export const addRisk = (id: string, body: Keyed<AddRisk>) => answerOf(api.POST('/api/handoffs/{id}/risks', { params: { path: { id } }, body }));
export const editRisk = (id: string, riskId: string, body: Keyed<EditRisk>) => answerOf(api.POST('/api/handoffs/{id}/risks/{riskId}/edit', { ...of(id, riskId), body }));
export const acceptRisk = (id: string, riskId: string, body: Keyed<object>) => answerOf(api.POST('/api/handoffs/{id}/risks/{riskId}/accept', { ...of(id, riskId), body }));
export const mergeRisks = (id: string, riskId: string, body: Keyed<{ otherId: string }>) => answerOf(api.POST('/api/handoffs/{id}/risks/{riskId}/merge', { ...of(id, riskId), body }));
export const closeRisk = (id: string, riskId: string, body: Keyed<{ reason: string }>) => answerOf(api.POST('/api/handoffs/{id}/risks/{riskId}/close', { ...of(id, riskId), body }));
export const reopenRisk = (id: string, riskId: string, body: Keyed<{ reason: string }>) => answerOf(api.POST('/api/handoffs/{id}/risks/{riskId}/reopen', { ...of(id, riskId), body }));
