import { answerOf, api } from './http.ts';
import type { CompleteTask, HelpAsked, PortalHome, PortalPeople, PortalPlan, PortalPromises, PortalSurvey, SurveyAnswer } from './types.ts';

export const portalStream = '/api/portal/stream';
export const fetchHome = (): Promise<PortalHome> => answerOf(api.GET('/api/portal/home'));
export const fetchPortalPeople = (): Promise<PortalPeople> => answerOf(api.GET('/api/portal/people'));
export const fetchSurvey = (id: string): Promise<PortalSurvey> => answerOf(api.GET('/api/portal/surveys/{id}', { params: { path: { id } } }));
export const completeTask = (milestoneId: string, body: CompleteTask & { key: string }) => answerOf(api.POST('/api/portal/tasks/{milestoneId}/complete', { params: { path: { milestoneId } }, body }));
export const askForHelp = (body: { words: string; key: string }): Promise<HelpAsked> => answerOf(api.POST('/api/portal/help', { body }));
export const answerSurvey = (id: string, body: SurveyAnswer & { key: string }) => answerOf(api.PUT('/api/portal/surveys/{id}/answer', { params: { path: { id } }, body }));

export const fetchPortalPlan = (): Promise<PortalPlan> => answerOf(api.GET('/api/portal/plan'));
export const subscribePortalPlan = () => answerOf(api.POST('/api/portal/plan/calendar'));
export const endPortalSubscription = () => answerOf(api.DELETE('/api/portal/plan/calendar'));
const ofPromise = (entryId: string) => ({ params: { path: { entryId } } });
export const fetchPortalPromises = (): Promise<PortalPromises> => answerOf(api.GET('/api/portal/promises'));
export const confirmPromise = (entryId: string, body: { words: string; key: string }) => answerOf(api.POST('/api/portal/promises/{entryId}/confirm', { ...ofPromise(entryId), body }));
export const disputePromise = (entryId: string, body: { words: string; key: string }) => answerOf(api.POST('/api/portal/promises/{entryId}/dispute', { ...ofPromise(entryId), body }));
