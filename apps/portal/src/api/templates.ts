import { answerOf, api } from './http.ts';
import type { PlanTemplate, PlanTemplateList, TemplateChecked } from './types.ts';

export const fetchTemplates = (): Promise<PlanTemplateList> => answerOf(api.GET('/api/plan-templates'));
export const fetchTemplate = (template: string, version?: number): Promise<PlanTemplate> => answerOf(api.GET('/api/plan-templates/{template}', { params: { path: { template }, query: version === undefined ? {} : { version } } }));
/** What is wrong with a template, or what it would change; nothing is kept. */
export const checkTemplate = (content: string): Promise<TemplateChecked> => answerOf(api.POST('/api/plan-templates/check', { body: { content } }));
export const saveTemplate = (body: { content: string; base: number | null; note: string }): Promise<PlanTemplate> => answerOf(api.POST('/api/plan-templates', { body }));
export const restoreTemplate = (template: string, body: { version: number; base: number }): Promise<PlanTemplate> => answerOf(api.POST('/api/plan-templates/{template}/restore', { params: { path: { template } }, body }));
