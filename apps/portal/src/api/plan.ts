import { answerOf, api } from './http.ts';
import type { AskForChange, ChangePlan, ChangeRequestList, HolidayPlaces, ImportPlan, ImportTemplate, Plan, PlanChanged, PlanEdit, PlanImported, PlanLevelling, PlanPlaces, PlanPlacesChanged, PlanWorkingDays, Simulation, WhatIfResult } from './types.ts';

type Keyed<T> = T & { key: string };
const of = (id: string) => ({ params: { path: { id } } });

export const fetchPlan = (id: string): Promise<Plan> => answerOf(api.GET('/api/handoffs/{id}/plan', of(id)));
/** What could begin later so that fewer weeks are too full. */
export const fetchLevelling = (id: string): Promise<PlanLevelling> => answerOf(api.GET('/api/handoffs/{id}/plan/levelling', of(id)));
/** By which day go-live is reached with which confidence. */
export const simulatePlan = (id: string): Promise<Simulation> => answerOf(api.POST('/api/handoffs/{id}/plan/simulation', { ...of(id), body: {} }));
export const changePlan = (id: string, body: Keyed<ChangePlan>): Promise<PlanChanged> => answerOf(api.POST('/api/handoffs/{id}/plan/changes', { ...of(id), body }));
export const undoPlan = (id: string, body: Keyed<{ revision: number | null }>): Promise<PlanChanged> => answerOf(api.POST('/api/handoffs/{id}/plan/undo', { ...of(id), body }));
/** What changes would mean; nothing is kept. */
export const tryPlan = (id: string, changes: readonly PlanEdit[]): Promise<WhatIfResult> => answerOf(api.POST('/api/handoffs/{id}/plan/what-if', { ...of(id), body: { changes: [...changes] } }));

const ofRequest = (id: string, requestId: string) => ({ params: { path: { id, requestId } } });

export const fetchRequests = (id: string): Promise<ChangeRequestList> => answerOf(api.GET('/api/handoffs/{id}/plan/change-requests', of(id)));
export const askForChange = (id: string, body: Keyed<AskForChange>) => answerOf(api.POST('/api/handoffs/{id}/plan/change-requests', { ...of(id), body }));
export const applyRequest = (id: string, requestId: string, body: Keyed<{ revision: number; note: string; told: string | null }>) => answerOf(api.POST('/api/handoffs/{id}/plan/change-requests/{requestId}/apply', { ...ofRequest(id, requestId), body }));
export const dropRequest = (id: string, requestId: string, body: { note: string }) => answerOf(api.POST('/api/handoffs/{id}/plan/change-requests/{requestId}/drop', { ...ofRequest(id, requestId), body }));

const ofPhase = (id: string, phase: string) => ({ params: { path: { id, phase } } });

/** In whose name something is said; null is whoever says it. */
interface By { by: string | null }

export const meetCriterion = (id: string, phase: string, criterion: string, body: Keyed<By & { met: boolean }>) => answerOf(api.POST('/api/handoffs/{id}/plan/phases/{phase}/criteria/{criterion}', { params: { path: { id, phase, criterion } }, body }));
export const acceptPhase = (id: string, phase: string, body: Keyed<By>) => answerOf(api.POST('/api/handoffs/{id}/plan/phases/{phase}/accept', { ...ofPhase(id, phase), body }));
export const reopenPhase = (id: string, phase: string, body: Keyed<object>) => answerOf(api.POST('/api/handoffs/{id}/plan/phases/{phase}/reopen', { ...ofPhase(id, phase), body }));
export const tickCutover = (id: string, item: string, body: Keyed<By & { ticked: boolean }>) => answerOf(api.POST('/api/handoffs/{id}/plan/cutover/checklist/{item}', { params: { path: { id, item } }, body }));
export const decideGoNoGo = (id: string, body: Keyed<By & { decision: 'go' | 'no_go'; reason: string }>) => answerOf(api.POST('/api/handoffs/{id}/plan/cutover/decision', { ...of(id), body }));
export const testRollback = (id: string, body: Keyed<By & { tested: boolean }>) => answerOf(api.POST('/api/handoffs/{id}/plan/cutover/rollback', { ...of(id), body }));
export const answerWithin = (id: string, level: number, body: Keyed<{ hours: number }>) => answerOf(api.POST('/api/handoffs/{id}/plan/escalation/{level}', { params: { path: { id, level } }, body }));

export const subscribePlan = (id: string) => answerOf(api.POST('/api/handoffs/{id}/plan/calendar', of(id)));
export const endSubscription = (id: string) => answerOf(api.DELETE('/api/handoffs/{id}/plan/calendar', of(id)));

/** Where the plan can be saved from for other programs. */
export const planFile = (id: string, format: 'csv' | 'xml'): string => `/api/handoffs/${id}/plan/export?format=${format}`;
export const importPlan = (id: string, body: ImportPlan & { key?: string }): Promise<PlanImported> => answerOf(api.POST('/api/handoffs/{id}/plan/import', { ...of(id), body }));
export const importTemplate = (id: string, body: ImportTemplate & { key?: string }): Promise<PlanImported> => answerOf(api.POST('/api/handoffs/{id}/plan/template', { ...of(id), body }));

export const fetchWorkingDays = (id: string): Promise<PlanWorkingDays> => answerOf(api.GET('/api/handoffs/{id}/plan/working-days', of(id)));
export const fetchHolidayPlaces = (): Promise<HolidayPlaces> => answerOf(api.GET('/api/holiday-places'));
/** Says what the holidays of other places would change, or takes them. */
export const placePlan = (id: string, body: PlanPlaces & { key?: string }): Promise<PlanPlacesChanged> => answerOf(api.POST('/api/handoffs/{id}/plan/places', { ...of(id), body }));
