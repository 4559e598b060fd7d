import type { HandoffPackage, Phase } from '@throughline/domain';
import { answerOf, api, asked } from './http.ts';
import type { AcceptReview, AnswerGap, AskGap, AtRisk, CompleteMilestone, HandoffDetail, HandoffPage, Introduction, RecordBriefing, ReturnReview } from './types.ts';

export interface HandoffSearch { phase?: Phase | undefined; health?: 'in_danger' | 'to_watch' | 'well' | 'unknown' | undefined; q?: string | undefined; page?: number | undefined; size?: number | undefined }

const of = (id: string) => ({ params: { path: { id } } });

export const fetchHandoffs = (search: HandoffSearch): Promise<HandoffPage> => answerOf(api.GET('/api/handoffs', { params: { query: asked(search) } }));
export const fetchHandoff = (id: string): Promise<HandoffDetail> => answerOf(api.GET('/api/handoffs/{id}', of(id)));
export const fetchPackage = async (id: string) => {
  const { version, package: compiled } = await answerOf(api.GET('/api/handoffs/{id}/package', of(id)));
  // Its shape is published by the domain, not by the document: the package grows faster than the API.
  return { version, package: compiled as unknown as HandoffPackage };
};
export const fetchEvents = (id: string, after: string | null) => answerOf(api.GET('/api/handoffs/{id}/events', { params: { path: { id }, query: asked({ after: after ?? undefined }) } }));
export const fetchAtRisk = (): Promise<AtRisk> => answerOf(api.GET('/api/at-risk'));
export const streamOf = (id: string) => `/api/handoffs/${id}/stream`;
export const streamOfAll = '/api/handoffs/stream';

type Keyed<T> = T & { key: string };
export const acceptReview = (id: string, body: Keyed<AcceptReview>) => answerOf(api.POST('/api/handoffs/{id}/review/accept', { ...of(id), body }));
export const returnReview = (id: string, body: Keyed<ReturnReview>) => answerOf(api.POST('/api/handoffs/{id}/review/return', { ...of(id), body }));
export const recordBriefing = (id: string, body: Keyed<RecordBriefing>) => answerOf(api.POST('/api/handoffs/{id}/briefing', { ...of(id), body }));
export const saveIntroduction = (id: string, body: Introduction) => answerOf(api.PUT('/api/handoffs/{id}/introduction', { ...of(id), body }));
export const confirmIntroduction = (id: string, body: Keyed<{ note: string; revision: number }>) => answerOf(api.POST('/api/handoffs/{id}/introduction/confirm', { ...of(id), body }));
export const signOffLessons = (id: string, body: Keyed<{ note: string }>) => answerOf(api.POST('/api/handoffs/{id}/lessons/sign-off', { ...of(id), body }));
export const cancelHandoff = (id: string, body: Keyed<{ reason: string }>) => answerOf(api.POST('/api/handoffs/{id}/cancel', { ...of(id), body }));
export const moveClock = (id: string, body: Keyed<{ to: string | null }>) => answerOf(api.POST('/api/handoffs/{id}/clock/move', { ...of(id), body }));

const contactOf = (id: string, contactId: string) => ({ params: { path: { id, contactId } } });
export const revokeAccess = (id: string, contactId: string) => answerOf(api.POST('/api/handoffs/{id}/contacts/{contactId}/revoke-access', contactOf(id, contactId)));
export const sendLink = (id: string, contactId: string) => answerOf(api.POST('/api/handoffs/{id}/contacts/{contactId}/send-link', contactOf(id, contactId)));

export const askGap = (id: string, gapId: string, body: Keyed<AskGap>) => answerOf(api.POST('/api/handoffs/{id}/gaps/{gapId}/ask', { params: { path: { id, gapId } }, body }));
export const answerGap = (id: string, gapId: string, body: Keyed<AnswerGap>) => answerOf(api.POST('/api/handoffs/{id}/gaps/{gapId}/answer', { params: { path: { id, gapId } }, body }));
export const completeMilestone = (id: string, milestoneId: string, body: Keyed<CompleteMilestone>) => answerOf(api.POST('/api/handoffs/{id}/milestones/{milestoneId}/complete', { params: { path: { id, milestoneId } }, body }));
export const reopenMilestone = (id: string, milestoneId: string, body: Keyed<{ reason: string }>) => answerOf(api.POST('/api/handoffs/{id}/milestones/{milestoneId}/reopen', { params: { path: { id, milestoneId } }, body }));
export const acknowledgeHelp = (id: string, escalationId: string, body: Keyed<{ note: string }>) => answerOf(api.POST('/api/handoffs/{id}/escalations/{escalationId}/acknowledge', { params: { path: { id, escalationId } }, body }));
export const resolveHelp = (id: string, escalationId: string, body: Keyed<{ note: string }>) => answerOf(api.POST('/api/handoffs/{id}/escalations/{escalationId}/resolve', { params: { path: { id, escalationId } }, body }));
