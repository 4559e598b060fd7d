import { DomainError } from '../../errors.ts';
import { IMPLEMENTATION_TEMPLATE } from '../template.ts';
import type { PlanDocument, PlanLink, PlanTask } from '../model.ts';
import type { Day } from '../../time/instant.ts';
import type { NewTask, PlanEdit, TaskFields } from './edit.ts';
import { requireDay, taskIn, withTask } from './in-plan.ts';

type Of<Kind extends PlanEdit['kind']> = Extract<PlanEdit, { kind: Kind }>;

const NOTHING_DONE: PlanTask['actual'] = { startedOn: null, finishedOn: null, remaining: null, percent: null, asOf: null };

/** Steps that the handoff reminds of and waits for: their ids have to stay. */
const STEPS = new Set(IMPLEMENTATION_TEMPLATE.map(({ id }) => id));

/** Whether a task is one of the handoff's steps, which are completed there, with a note and where needed a proof. */
export const isHandoffStep = (id: string): boolean => STEPS.has(id);

function actual(plan: PlanDocument, id: string, change: (before: PlanTask['actual']) => PlanTask['actual']): PlanDocument {
  return withTask(plan, id, (task) => ({ ...task, actual: change(task.actual) }));
}

/** Somebody says that work has begun. */
export function start(plan: PlanDocument, { task, on }: Of<'start'>, path: string): PlanDocument {
  requireDay(on, `${path}.on`);
  const { title, kind, actual: { finishedOn } } = taskIn(plan, task, `${path}.task`);
  if (kind === 'milestone') throw new DomainError('milestone', `“${title}” is a milestone: it is reached, never started.`, `${path}.task`);
  if (finishedOn !== null) throw new DomainError('finished', `“${title}” finished on ${finishedOn}. Reopen it before it starts anew.`, `${path}.task`);
  return actual(plan, task, (before) => ({ ...before, startedOn: on }));
}

/** Somebody says that it is done. */
export function finish(plan: PlanDocument, { task, on }: Of<'finish'>, path: string): PlanDocument {
  requireDay(on, `${path}.on`);
  const { title, kind, actual: { startedOn } } = taskIn(plan, task, `${path}.task`);
  if (startedOn !== null && on < startedOn) throw new DomainError('before_start', `“${title}” started on ${startedOn}; it cannot have finished before.`, `${path}.on`);
  return actual(plan, task, (before) => ({ ...before, finishedOn: on, remaining: 0, percent: kind === 'task' ? 100 : null }));
}

/** It has neither started nor finished after all. */
export function reopen(plan: PlanDocument, { task }: Of<'reopen'>, path: string): PlanDocument {
  taskIn(plan, task, `${path}.task`);
  return actual(plan, task, () => NOTHING_DONE);
}

/** Somebody says today how many working days are left; what has none left is done with “finish”. */
export function remaining(plan: PlanDocument, { task, days, percent = null }: Of<'remaining'>, asOf: Day, path: string): PlanDocument {
  const { title, kind, actual: { finishedOn } } = taskIn(plan, task, `${path}.task`);
  if (kind === 'milestone') throw new DomainError('milestone', `“${title}” is a milestone: it has no work to be left.`, `${path}.task`);
  if (finishedOn !== null) throw new DomainError('finished', `“${title}” finished on ${finishedOn}. Reopen it before you say what is left.`, `${path}.task`);
  return actual(plan, task, (before) => ({ ...before, startedOn: before.startedOn ?? asOf, remaining: days, percent, asOf }));
}

/** Pins the start to a day, or lets it go by what comes before again. */
export function pin(plan: PlanDocument, { task, day }: Of<'pin'>, path: string): PlanDocument {
  if (day !== null) requireDay(day, `${path}.day`);
  const { title, constraint } = taskIn(plan, task, `${path}.task`);
  if (day !== null && constraint.kind === 'finish_by' && constraint.promise !== null) {
    throw new DomainError('promised', `“${title}” has a promised date, ${constraint.day}. A pin would hide it: change the promise, or what comes before.`, `${path}.task`);
  }
  return withTask(plan, task, (one) => ({ ...one, constraint: day === null ? { kind: 'none' } : { kind: 'pinned', day } }));
}

/** Says something else of a task. */
export function edit(plan: PlanDocument, { task, fields }: Of<'edit'>, path: string): PlanDocument {
  taskIn(plan, task, `${path}.task`);
  return withTask(plan, task, (one) => ({ ...one, ...given(fields) }));
}

/** Adds a task between others. */
export function addTask(plan: PlanDocument, { task, after, before }: Of<'add_task'>, path: string): PlanDocument {
  if (plan.tasks.some(({ id }) => id === task.id)) throw new DomainError('duplicate', `There is a task “${task.id}” in this plan already.`, `${path}.task.id`);
  after.forEach((id, index) => taskIn(plan, id, `${path}.after[${index}]`));
  before.forEach((id, index) => taskIn(plan, id, `${path}.before[${index}]`));
  const links: PlanLink[] = [...after.map((from) => link(from, task.id)), ...before.map((to) => link(task.id, to))];
  const place = plan.tasks.findLastIndex(({ phase }) => phase === task.phase) + 1 || plan.tasks.length;
  return { ...plan, tasks: plan.tasks.toSpliced(place, 0, newTask(plan, task)), links: [...plan.links, ...links] };
}

const link = (from: string, to: string): PlanLink => ({ from, to, type: 'FS', lag: 0 });

function newTask(plan: PlanDocument, { kind = 'task', ...said }: NewTask): PlanTask {
  const side = said.side ?? 'vendor';
  return {
    kind, side, ownerRole: null, owner: null, contactId: null, duration: kind === 'milestone' ? 0 : 1, estimate: null,
    calendar: plan.calendars.find(({ id }) => id === side)?.id ?? plan.calendars[0]?.id ?? '',
    constraint: { kind: 'none' }, category: 'work', acceptance: null, audience: null, hours: {}, from: { kind: 'person', ref: null }, actual: NOTHING_DONE,
    ...given(said), id: said.id, title: said.title, phase: said.phase,
  };
}

const given = (fields: TaskFields): TaskFields => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as TaskFields;

/** Takes a task out; what came after it comes after what came before it. */
export function removeTask(plan: PlanDocument, { task }: Of<'remove_task'>, path: string): PlanDocument {
  const { title } = taskIn(plan, task, `${path}.task`);
  if (isHandoffStep(task)) throw new DomainError('step', `“${title}” is a step that this handoff waits for; it can be moved and not removed.`, `${path}.task`);
  const into = plan.links.filter(({ to, type }) => to === task && type === 'FS');
  const outOf = plan.links.filter(({ from, type }) => from === task && type === 'FS');
  const kept = plan.links.filter(({ from, to }) => from !== task && to !== task);
  const isKnown = (a: string, b: string): boolean => kept.some(({ from, to, type }) => from === a && to === b && type === 'FS');
  const bridges = into.flatMap((first) => outOf.filter((second) => !isKnown(first.from, second.to)).map((second): PlanLink => ({ from: first.from, to: second.to, type: 'FS', lag: first.lag + second.lag })));
  const { [task]: _, ...baseline } = plan.baseline ?? {};
  return { ...plan, tasks: plan.tasks.filter(({ id }) => id !== task), links: [...kept, ...bridges], baseline: plan.baseline && baseline };
}
