import { DomainError } from '../../errors.ts';
import type { PlanDocument, PlanTask } from '../model.ts';
import type { PlanEdit } from './edit.ts';
import { requireDay, taskIn } from './in-plan.ts';

type Of<Kind extends PlanEdit['kind']> = Extract<PlanEdit, { kind: Kind }>;

export function addLink(plan: PlanDocument, { link }: Of<'add_link'>, path: string): PlanDocument {
  taskIn(plan, link.from, `${path}.link.from`);
  taskIn(plan, link.to, `${path}.link.to`);
  return { ...plan, links: [...plan.links.filter(({ from, to, type }) => from !== link.from || to !== link.to || type !== link.type), link] };
}

export function removeLink(plan: PlanDocument, { link }: Of<'remove_link'>, path: string): PlanDocument {
  const links = plan.links.filter(({ from, to, type }) => from !== link.from || to !== link.to || type !== link.type);
  if (links.length === plan.links.length) throw new DomainError('unknown_link', `There is no ${link.type} link from “${link.from}” to “${link.to}”.`, `${path}.link`);
  return { ...plan, links };
}

function requireStretch(from: string, to: string, path: string): void {
  requireDay(from, `${path}.from`);
  requireDay(to, `${path}.to`);
  if (to < from) throw new DomainError('wrong_order', `It ends on ${to}, before it begins on ${from}.`, `${path}.to`);
}

/** Somebody is away. */
export function absence(plan: PlanDocument, { resource, from, to, reason }: Of<'absence'>, path: string): PlanDocument {
  requireStretch(from, to, path);
  if (!plan.resources.some(({ id }) => id === resource)) throw new DomainError('unknown_resource', `There is nobody “${resource}” in this plan.`, `${path}.resource`);
  return { ...plan, resources: plan.resources.map((one) => (one.id === resource ? { ...one, absences: [...one.absences, { from, to, reason }] } : one)) };
}

/** Nobody of a calendar works. */
export function daysOff(plan: PlanDocument, { calendar, from, to, off, reason }: Of<'days_off'>, path: string): PlanDocument {
  requireStretch(from, to, path);
  if (!plan.calendars.some(({ id }) => id === calendar)) throw new DomainError('unknown_calendar', `There is no calendar “${calendar}” in this plan.`, `${path}.calendar`);
  return { ...plan, calendars: plan.calendars.map((one) => (one.id === calendar ? { ...one, off: [...one.off, { from, to, kind: off, reason }] } : one)) };
}

/** Work that has not begun takes less time the more hours a day are spent on it; nothing takes less than a day. */
function shared(task: PlanTask, person: string, hours: number): PlanTask {
  const before = Object.values(task.hours).reduce((sum, one) => sum + one, 0);
  const begun = task.actual.startedOn !== null || task.actual.finishedOn !== null;
  const duration = begun || before === 0 || task.duration === 0 ? task.duration : Math.max(1, Math.ceil((task.duration * before) / (before + hours)));
  return { ...task, duration, hours: { ...task.hours, [person]: hours } };
}

export function addPerson(plan: PlanDocument, { id, name, role, side, hoursPerWeek, tasks }: Of<'add_person'>, path: string): PlanDocument {
  if (plan.resources.some((one) => one.id === id)) throw new DomainError('duplicate', `There is somebody “${id}” in this plan already.`, `${path}.id`);
  for (const task of Object.keys(tasks)) taskIn(plan, task, `${path}.tasks.${task}`);
  return {
    ...plan,
    resources: [...plan.resources, { id, name, role, side, hoursPerWeek, absences: [] }],
    tasks: plan.tasks.map((task) => (tasks[task.id] === undefined ? task : shared(task, id, tasks[task.id]!))),
  };
}

export function goLiveTarget(plan: PlanDocument, { day }: Of<'go_live_target'>, path: string): PlanDocument {
  if (day !== null) requireDay(day, `${path}.day`);
  return { ...plan, goLiveTarget: day };
}

export function promiseDate(plan: PlanDocument, { promise, day }: Of<'promise_date'>, path: string): PlanDocument {
  requireDay(day, `${path}.day`);
  const isMeant = ({ constraint }: PlanTask): boolean => constraint.kind === 'finish_by' && constraint.promise === promise;
  if (!plan.tasks.some(isMeant)) throw new DomainError('unknown_promise', `No task of this plan keeps the promise “${promise}”.`, `${path}.promise`);
  return { ...plan, tasks: plan.tasks.map((task) => (isMeant(task) ? { ...task, constraint: { kind: 'finish_by', day, promise } } : task)) };
}
