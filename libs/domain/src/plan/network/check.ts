import type { Day } from '../../time/instant.ts';
import type { PlanDocument, PlanProblem, PlanTask } from '../model.ts';
import { findCycle } from './cycle.ts';

type Report = (path: string, code: PlanProblem['code'], message: string, tasks?: string[]) => void;

/** No task of a plan takes longer: a larger number is a slip of the pen. */
const LONGEST_TASK = 2500;

/** Whether a text is a day of the calendar, such as 2026-02-28 and not 2026-02-30. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const ms = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text);
}

/** Where each id stands; the second of two is reported. */
function places(list: readonly { id: string }[], path: string, report: Report): Map<string, number> {
  const found = new Map<string, number>();
  list.forEach(({ id }, index) => {
    if (found.has(id)) report(`${path}/${index}/id`, 'duplicate', `“${id}” is already the id of ${path}/${found.get(id)}.`);
    else found.set(id, index);
  });
  return found;
}

function checkEffort(task: PlanTask, path: string, report: Report): void {
  if (!Number.isInteger(task.duration) || task.duration < 0 || task.duration > LONGEST_TASK) {
    report(`${path}/duration`, 'impossible', `A duration is a whole number of working days from 0 to ${LONGEST_TASK}, not ${task.duration}.`);
  }
  if (task.kind === 'milestone' && task.duration !== 0) report(`${path}/duration`, 'impossible', `A milestone takes no time; “${task.title}” takes ${task.duration} days. Make it a task.`);
  const { estimate } = task;
  if (estimate && !(estimate.optimistic >= 0 && estimate.optimistic <= estimate.likely && estimate.likely <= estimate.pessimistic)) {
    report(`${path}/estimate`, 'impossible', 'The optimistic estimate is at most the likely one, and that at most the pessimistic one.');
  } else if (estimate && estimate.pessimistic > LONGEST_TASK) {
    report(`${path}/estimate`, 'impossible', `No task takes more than ${LONGEST_TASK} working days, not even at worst.`);
  }
  for (const [resource, hours] of Object.entries(task.hours)) {
    if (!(hours >= 0 && hours <= 24)) report(`${path}/hours/${resource}`, 'impossible', `A day has 24 hours, not ${hours}.`);
  }
}

function checkDates(task: PlanTask, path: string, start: Day, report: Report): void {
  const { constraint, actual } = task;
  if (constraint.kind !== 'none') {
    if (!isDay(constraint.day)) report(`${path}/constraint/day`, 'impossible', `“${constraint.day}” is no day; write 2026-03-31.`);
    else if (constraint.kind === 'pinned' && constraint.day < start) report(`${path}/constraint/day`, 'impossible', `“${task.title}” is pinned to ${constraint.day}, before the plan starts on ${start}.`);
  }
  for (const field of ['startedOn', 'finishedOn', 'asOf'] as const) {
    const day = actual[field];
    if (day !== null && !isDay(day)) report(`${path}/actual/${field}`, 'impossible', `“${day}” is no day; write 2026-03-31.`);
  }
  if (actual.startedOn !== null && actual.finishedOn !== null && actual.finishedOn < actual.startedOn) {
    report(`${path}/actual/finishedOn`, 'impossible', `“${task.title}” cannot finish on ${actual.finishedOn}, before it started on ${actual.startedOn}.`);
  }
  if (actual.remaining !== null && !(Number.isInteger(actual.remaining) && actual.remaining >= 0 && actual.remaining <= LONGEST_TASK)) {
    report(`${path}/actual/remaining`, 'impossible', `Remaining work is a whole number of working days from 0 to ${LONGEST_TASK}, not ${actual.remaining}.`);
  }
}

function checkLinks(plan: PlanDocument, tasks: Map<string, number>, report: Report): void {
  const next: number[][] = plan.tasks.map(() => []);
  const pairs = new Map<string, number>();
  plan.links.forEach(({ from, to, type, lag }, index) => {
    const path = `links/${index}`;
    for (const [end, id] of [['from', from], ['to', to]] as const) if (!tasks.has(id)) report(`${path}/${end}`, 'unknown', `There is no task “${id}” in this plan.`);
    if (!Number.isInteger(lag) || Math.abs(lag) > LONGEST_TASK) report(`${path}/lag`, 'impossible', `A lag is a whole number of working days up to ${LONGEST_TASK}, not ${lag}.`);
    if (from === to) return report(path, 'self_link', `“${titleOf(plan, tasks, from)}” cannot depend on itself.`, [from]);
    const pair = JSON.stringify([from, to, type]);
    if (pairs.has(pair)) report(path, 'duplicate', `The same link stands in links/${pairs.get(pair)}.`);
    else pairs.set(pair, index);
    const [a, b] = [tasks.get(from), tasks.get(to)];
    if (a !== undefined && b !== undefined) next[a]!.push(b);
  });
  const members = findCycle(next)?.map((index) => plan.tasks[index]!);
  if (!members) return;
  const names = [...members, members[0]!].map(({ title }) => `“${title}”`).join(' → ');
  const [from, to] = [members.at(-1)!.id, members[0]!.id];
  report(`links/${plan.links.findIndex((link) => link.from === from && link.to === to)}`, 'cycle', `These tasks wait for each other: ${names}. Remove one of the links between them.`, members.map(({ id }) => id));
}

const titleOf = (plan: PlanDocument, tasks: Map<string, number>, id: string): string => plan.tasks[tasks.get(id) ?? -1]?.title ?? id;

/** Everything that keeps a plan from being computed, each with the field and what is wrong with it; empty for a sound plan. */
export function checkPlan(plan: PlanDocument): PlanProblem[] {
  const problems: PlanProblem[] = [];
  const report: Report = (path, code, message, tasks = []) => void problems.push({ path, code, message, tasks });
  if (!isDay(plan.start)) report('start', 'impossible', `“${plan.start}” is no day; write 2026-03-31.`);
  if (plan.goLiveTarget !== null && !isDay(plan.goLiveTarget)) report('goLiveTarget', 'impossible', `“${plan.goLiveTarget}” is no day; write 2026-03-31.`);
  const tasks = places(plan.tasks, 'tasks', report);
  const phases = places(plan.phases, 'phases', report);
  const calendars = places(plan.calendars, 'calendars', report);
  const resources = places(plan.resources, 'resources', report);
  plan.calendars.forEach((calendar, index) => {
    if (new Set(calendar.weekend).size > 6) report(`calendars/${index}/weekend`, 'impossible', `“${calendar.title}” has no day on which anybody works.`);
    calendar.off.forEach(({ from, to }, place) => {
      if (!isDay(from) || !isDay(to) || to < from) report(`calendars/${index}/off/${place}`, 'impossible', `“${from}” to “${to}” is no stretch of days.`);
    });
  });
  plan.tasks.forEach((task, index) => {
    const path = `tasks/${index}`;
    if (!phases.has(task.phase)) report(`${path}/phase`, 'unknown', `There is no phase “${task.phase}” in this plan.`);
    if (!calendars.has(task.calendar)) report(`${path}/calendar`, 'unknown', `There is no calendar “${task.calendar}” in this plan.`);
    for (const id of Object.keys(task.hours)) if (!resources.has(id)) report(`${path}/hours/${id}`, 'unknown', `There is no resource “${id}” in this plan.`);
    checkEffort(task, path, report);
    checkDates(task, path, plan.start, report);
  });
  checkLinks(plan, tasks, report);
  return problems;
}
