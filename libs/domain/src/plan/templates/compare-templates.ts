import { computeSchedule } from '../critical-path/live-schedule.ts';
import { workingDaysLater } from '../edit/compare.ts';
import { GO_LIVE_ID } from '../template.ts';
import { draftPlan } from './draft-plan.ts';
import type { PlanTemplate } from './template.ts';

/** What is different between two templates: tasks by their titles, and which other parts. */
export interface TemplateChanges { added: string[]; removed: string[]; changed: string[]; parts: ('title' | 'phases' | 'cutover' | 'cadence' | 'escalation')[] }

/** Written alike whatever the order of the fields. */
function written(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (part !== null && typeof part === 'object' && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1))) : part));
}

export function compareTemplates(before: PlanTemplate, after: PlanTemplate): TemplateChanges {
  const [old, now] = [before, after].map(({ tasks }) => new Map(tasks.map((task) => [task.id, task]))) as [Map<string, PlanTemplate['tasks'][number]>, Map<string, PlanTemplate['tasks'][number]>];
  return {
    added: after.tasks.flatMap(({ id, title }) => (old.has(id) ? [] : [title])),
    removed: before.tasks.flatMap(({ id, title }) => (now.has(id) ? [] : [title])),
    changed: after.tasks.flatMap((task) => (old.has(task.id) && written(old.get(task.id)) !== written(task) ? [task.title] : [])),
    parts: (['title', 'phases', 'cutover', 'cadence', 'escalation'] as const).filter((part) => written(before[part]) !== written(after[part])),
  };
}

const WEEKDAYS = { id: 'weekdays', title: 'Monday to Friday', weekend: [6, 7], off: [] };
const A_MONDAY = '2026-03-02';

/** Working days from the first to go-live, as the template alone has it. */
export function daysToGoLive(template: PlanTemplate): number {
  const plan = draftPlan(template, { start: A_MONDAY, goLiveTarget: null, calendars: { vendor: WEEKDAYS, customer: WEEKDAYS } });
  return workingDaysLater(plan, GO_LIVE_ID, A_MONDAY, computeSchedule(plan).goLive ?? A_MONDAY);
}
