import { answerOf, api } from './http.ts';
import type { CsvTable, EditMetric, MeasureQuestion, MeasurementPreview, PortalGoals, Success } from './types.ts';

type Keyed<T> = T & { key: string };
const of = (id: string) => ({ params: { path: { id } } });
const ofMetric = (id: string, metricId: string) => ({ params: { path: { id, metricId } } });

export const fetchSuccess = (id: string): Promise<Success> => answerOf(api.GET('/api/handoffs/{id}/success', of(id)));
export const addMetric = (id: string, body: Keyed<EditMetric['changes'] & { name: string }>) => answerOf(api.POST('/api/handoffs/{id}/success/metrics', { ...of(id), body }));
export const editMetric = (id: string, metricId: string, body: Keyed<EditMetric>) => answerOf(api.POST('/api/handoffs/{id}/success/metrics/{metricId}/edit', { ...ofMetric(id, metricId), body }));
export const removeMetric = (id: string, metricId: string, body: Keyed<object>) => answerOf(api.POST('/api/handoffs/{id}/success/metrics/{metricId}/remove', { ...ofMetric(id, metricId), body }));
export const restoreMetric = (id: string, metricId: string, body: Keyed<object>) => answerOf(api.POST('/api/handoffs/{id}/success/metrics/{metricId}/restore', { ...ofMetric(id, metricId), body }));
export const measure = (id: string, metricId: string, body: Keyed<{ on: string; value: number }>) => answerOf(api.POST('/api/handoffs/{id}/success/metrics/{metricId}/measurements', { ...ofMetric(id, metricId), body }));
export const correctMeasurement = (id: string, metricId: string, measurementId: number, body: Keyed<{ value: number | null; note: string }>) =>
  answerOf(api.POST('/api/handoffs/{id}/success/metrics/{metricId}/measurements/{measurementId}/correct', { params: { path: { id, metricId, measurementId } }, body }));
export const previewTable = (id: string, body: CsvTable): Promise<MeasurementPreview> => answerOf(api.POST('/api/handoffs/{id}/success/measurements/preview', { ...of(id), body }));
export const importTable = (id: string, body: Keyed<CsvTable>) => answerOf(api.POST('/api/handoffs/{id}/success/measurements/import', { ...of(id), body }));
export const requestSignature = (id: string, body: Keyed<{ contactIds: string[]; overrideReason: string | null }>) => answerOf(api.POST('/api/handoffs/{id}/success/signature', { ...of(id), body }));
export const keepRhythm = (id: string, body: Keyed<{ reportEveryDays: number; reviewEveryDays: number }>) => answerOf(api.POST('/api/handoffs/{id}/success/rhythm', { ...of(id), body }));
export const signatureFile = (id: string) => (signatureId: string): string => `/api/handoffs/${id}/success/signatures/${signatureId}`;

export const fetchPortalGoals = (): Promise<PortalGoals> => answerOf(api.GET('/api/portal/goals'));
export const signGoals = (body: Keyed<{ hash: string; name: string }>) => answerOf(api.POST('/api/portal/goals/sign', { body }));
export const measureOwn = (metricId: string, body: Keyed<{ on: string; value: number }>) => answerOf(api.POST('/api/portal/goals/{metricId}/measurements', { params: { path: { metricId } }, body }));
export const answerCaseStudy = (body: Keyed<{ agrees: boolean; words: string }>) => answerOf(api.POST('/api/portal/goals/case-study', { body }));
export const ownSignatureFile = (signatureId: string): string => `/api/portal/goals/signatures/${signatureId}`;

/** The one number that a mailed link asks for. The token travels in the body: no log keeps it. */
export const openMeasure = (token: string): Promise<MeasureQuestion> => answerOf(api.POST('/api/measurements/open', { body: { token } }));
export const giveMeasure = (body: { token: string; value: number; on: string }) => answerOf(api.POST('/api/measurements', { body }));
