import type { HandoffPackage, Phase } from '@throughline/domain';
import { get, post, put } from './http.ts';
import type { AcceptReview, ActionAccepted, AtRisk, CompleteMilestone, EventPage, HandoffDetail, HandoffPage, Introduction, RecordBriefing, ReturnReview } from './types.ts';

export interface HandoffSearch { phase?: Phase | undefined; health?: string | undefined; q?: string | undefined; page?: number | undefined; size?: number | undefined }

export const fetchHandoffs = (search: HandoffSearch) => get<HandoffPage>('/api/handoffs', { ...search });
export const fetchHandoff = (id: string) => get<HandoffDetail>(`/api/handoffs/${id}`);
export const fetchPackage = (id: string) => get<{ version: number; package: HandoffPackage }>(`/api/handoffs/${id}/package`);
export const fetchEvents = (id: string, after?: string | null) => get<EventPage>(`/api/handoffs/${id}/events`, { after });
export const fetchAtRisk = () => get<AtRisk>('/api/at-risk');
export const streamOf = (id: string) => `/api/handoffs/${id}/stream`;

type Keyed<T> = T & { key: string };
const act = <T>(path: (id: string) => string) => (id: string, body: Keyed<T>) => post<ActionAccepted>(`/api/handoffs/${id}${path(id)}`, body);

export const acceptReview = act<AcceptReview>(() => '/review/accept');
export const returnReview = act<ReturnReview>(() => '/review/return');
export const recordBriefing = act<RecordBriefing>(() => '/briefing');
export const confirmIntroduction = act<{ note: string }>(() => '/introduction/confirm');
export const signOffLessons = act<{ note: string }>(() => '/lessons/sign-off');
export const cancelHandoff = act<{ reason: string }>(() => '/cancel');
export const moveClock = act<{ to: string | null }>(() => '/clock/move');
export const saveIntroduction = (id: string, draft: Introduction) => put<unknown>(`/api/handoffs/${id}/introduction`, draft);

const part = <T>(folder: string, step: string) => (id: string, partId: string, body: Keyed<T>) =>
  post<ActionAccepted>(`/api/handoffs/${id}/${folder}/${encodeURIComponent(partId)}/${step}`, body);

export const answerGap = part<{ text: string }>('gaps', 'answer');
export const completeMilestone = part<CompleteMilestone>('milestones', 'complete');
export const reopenMilestone = part<{ reason: string }>('milestones', 'reopen');
export const acknowledgeHelp = part<{ note: string }>('escalations', 'acknowledge');
export const resolveHelp = part<{ note: string }>('escalations', 'resolve');
