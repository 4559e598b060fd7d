import { get, post, put } from './http.ts';
import type { ActionAccepted, CompleteTask, HelpAsked, PortalHome, PortalPeople, PortalSurvey, SurveyAnswer } from './types.ts';

export const portalStream = '/api/portal/stream';
export const fetchHome = () => get<PortalHome>('/api/portal/home');
export const fetchPortalPeople = () => get<PortalPeople>('/api/portal/people');
export const fetchSurvey = (id: string) => get<PortalSurvey>(`/api/portal/surveys/${encodeURIComponent(id)}`);
export const completeTask = (id: string, body: CompleteTask & { key: string }) => post<ActionAccepted>(`/api/portal/tasks/${encodeURIComponent(id)}/complete`, body);
export const askForHelp = (body: { words: string; key: string }) => post<HelpAsked>('/api/portal/help', body);
export const answerSurvey = (id: string, body: SurveyAnswer & { key: string }) => put<ActionAccepted>(`/api/portal/surveys/${encodeURIComponent(id)}/answer`, body);
