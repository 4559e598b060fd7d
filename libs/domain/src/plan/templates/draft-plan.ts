import type { Day } from '../../time/instant.ts';
import type { PlanCalendar, PlanDocument, PlanTask, TaskSource } from '../model.ts';
import { linkOf } from './template.ts';
import type { PlanTemplate, TemplateTask } from './template.ts';

export interface PlanCalendars { vendor: PlanCalendar; customer: PlanCalendar }

/** When the work begins, when it is wished to be live, and on which days both sides work. */
export interface PlanFrame { start: Day; goLiveTarget: Day | null; calendars: PlanCalendars }

const CUTOVER_CALENDAR = 'cutover';

/** The calendars of a plan: a freeze of the customer's keeps the cut-over away and nothing else. */
function calendarsOf({ vendor, customer }: PlanCalendars): PlanCalendar[] {
  const worked = { ...customer, off: customer.off.filter(({ kind }) => kind !== 'freeze') };
  return [...new Map([vendor, worked, { ...customer, id: CUTOVER_CALENDAR, title: `${customer.title}, without change freezes` }].map((one) => [one.id, one])).values()];
}

/** A task of a template as a task of a plan, nobody's yet. */
export function taskOf(task: TemplateTask, from: TaskSource, calendars: PlanCalendars): PlanTask {
  const category = task.category ?? 'work';
  return {
    id: task.id, title: task.title, phase: task.phase, kind: task.days === 0 ? 'milestone' : 'task', side: task.side, ownerRole: task.roles[0] ?? null, owner: null, contactId: null, duration: task.days,
    estimate: task.estimate ?? null, calendar: category === 'cutover' || task.id === 'go-live' ? CUTOVER_CALENDAR : task.side === 'customer' ? calendars.customer.id : calendars.vendor.id, constraint: { kind: 'none' }, category,
    acceptance: task.acceptance ?? null, audience: task.audience ?? null, hours: {}, from, actual: { startedOn: null, finishedOn: null, remaining: null, percent: null, asOf: null },
  };
}

/** Links of tasks, to what they need and to what waits for them. */
export function linksOf(tasks: readonly TemplateTask[]): PlanDocument['links'] {
  const links = tasks.flatMap(({ id, needs, before = [] }) => [...needs.map((need) => linkOf(need, id)), ...before.map((next) => linkOf(id, next))]);
  return [...new Map(links.map((link) => [`${link.from} ${link.type} ${link.to}`, link])).values()];
}

/** A plan of a template's tasks alone, with the template's durations and nobody's name. */
export function draftPlan(template: PlanTemplate, { start, goLiveTarget, calendars }: PlanFrame): PlanDocument {
  return {
    template: { id: template.id, version: template.version }, start, goLiveTarget, calendars: calendarsOf(calendars),
    phases: template.phases.map(({ id, title, acceptance }) => ({ id, title, acceptance: acceptance.map((text, index) => ({ id: `${id}-${index + 1}`, text, metAt: null, metBy: null })), acceptedAt: null, acceptedBy: null })),
    tasks: template.tasks.map((task) => taskOf(task, { kind: 'template', ref: template.id }, calendars)), links: linksOf(template.tasks), resources: [],
    cutover: {
      checklist: template.cutover.checklist.map(([side, text], index) => ({ id: `check-${index + 1}`, text, side, tickedAt: null, tickedBy: null })), criteria: [...template.cutover.criteria], decisions: [],
      rollback: { trigger: template.cutover.rollback.trigger, steps: [...template.cutover.rollback.steps], testedAt: null, testedBy: null },
    },
    escalation: template.escalation.map(({ title, respondWithinHours }, index) => ({ level: index + 1, title, vendor: [], customer: [], respondWithinHours })),
    cadence: template.cadence.map(({ hostRole: _, ...rule }) => ({ ...rule, host: null })), baseline: null,
  };
}
