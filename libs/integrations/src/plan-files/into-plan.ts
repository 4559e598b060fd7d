import { checkPlan, isHandoffStep } from '@throughline/domain';
import type { PlanDocument, PlanTask } from '@throughline/domain';
import type { FileProblem, PlanRow } from './plan-row.ts';

/** A plan as a file says it should be, what differs, and everything that keeps it from being so. */
export interface TakenOver { plan: PlanDocument; problems: FileProblem[]; added: string[]; changed: string[]; removed: string[] }

const NOTHING_DONE: PlanTask['actual'] = { startedOn: null, finishedOn: null, remaining: null, percent: null, asOf: null };

function newTask({ phases, calendars }: PlanDocument, { side = 'vendor', kind = 'task' }: PlanRow): PlanTask {
  return {
    id: '', title: '', phase: phases[0]?.id ?? '', kind, side, ownerRole: null, owner: null, contactId: null, duration: kind === 'milestone' ? 0 : 1, estimate: null,
    calendar: calendars.find(({ id }) => id === side)?.id ?? calendars[0]?.id ?? '', constraint: { kind: 'none' }, category: 'work', acceptance: null, audience: null, hours: {}, from: { kind: 'person', ref: null }, actual: NOTHING_DONE,
  };
}

/** What a row says of a task; a step of the handoff is completed there and not by a file. */
function withRow(task: PlanTask, { line: _, needs: __, actual, ...said }: PlanRow): PlanTask {
  const done = { ...task.actual, ...actual };
  return { ...task, ...said, actual: isHandoffStep(said.id) ? { ...done, finishedOn: task.actual.finishedOn, remaining: task.actual.finishedOn === null ? done.remaining : task.actual.remaining } : done };
}

/** Whether two say the same, in whatever order a database keeps their fields. */
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a, inOrder) === JSON.stringify(b, inOrder);

const inOrder = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))) : value;

/** The plan with the tasks and links of a file in place of its own. The plan given stays as it is. */
export function intoPlan(plan: PlanDocument, rows: readonly PlanRow[]): TakenOver {
  const known = new Map(plan.tasks.map((task) => [task.id, task]));
  const tasks = rows.map((row) => withRow(known.get(row.id) ?? newTask(plan, row), row));
  const links = rows.flatMap(({ id, needs }) => needs.map(({ from, type, lag }) => ({ from, to: id, type, lag })));
  const kept = new Set(rows.map(({ id }) => id));
  const removed = plan.tasks.filter(({ id }) => !kept.has(id));
  const baseline = plan.baseline && Object.fromEntries(Object.entries(plan.baseline).filter(([id]) => kept.has(id)));
  const next = { ...plan, tasks, links, baseline };
  const steps = removed.filter(({ id }) => isHandoffStep(id)).map(({ id, title }) => ({ line: 1, field: 'id', message: `“${title}” (${id}) is missing: it is a step that the handoff waits for. It can be moved and not removed.` }));
  const linked = (id: string) => plan.links.filter(({ to }) => to === id).map(({ from, type, lag }) => ({ from, type, lag }));
  return {
    plan: next, problems: [...steps, ...problemsOf(next, rows)],
    added: rows.filter(({ id }) => !known.has(id)).map(({ title }) => title), removed: removed.map(({ title }) => title),
    changed: rows.filter(({ id, needs }, at) => known.has(id) && (!same(known.get(id), tasks[at]) || !same(sorted(linked(id)), sorted(needs)))).map(({ title }) => title),
  };
}

const sorted = (links: readonly { from: string; type: string; lag: number }[]): string[] => links.map(({ from, type, lag }) => `${from} ${type} ${lag}`).toSorted();

function problemsOf(plan: PlanDocument, rows: readonly PlanRow[]): FileProblem[] {
  const lines = new Map(rows.map(({ id, line }) => [id, line]));
  return checkPlan(plan).map(({ path, message }) => {
    const [part, at = '0', field = 'id'] = path.split('/');
    if (part === 'links') return { line: lines.get(plan.links[Number(at)]?.to ?? '') ?? 1, field: 'predecessors', message };
    return { line: part === 'tasks' ? (rows[Number(at)]?.line ?? 1) : 1, field: part === 'tasks' ? field : path, message };
  });
}
