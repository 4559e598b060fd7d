import type { PlanDocument, PlanTask, ScheduledPlan, TaskConstraint } from '@throughline/domain';
import { cell, readCells } from './csv.ts';
import { needsOf } from './plan-row.ts';
import type { FileProblem, PlanFile, PlanRow, RowLink } from './plan-row.ts';

const COLUMNS = [
  'id', 'title', 'phase', 'kind', 'side', 'owner_role', 'owner', 'duration', 'calendar', 'constraint', 'constraint_day', 'promise', 'category', 'acceptance', 'audience', 'predecessors', 'started_on', 'finished_on', 'remaining',
] as const;
type Column = (typeof COLUMNS)[number];

/** What follows from the plan; it is read by people and not taken over from a file. */
const COMPUTED = ['start', 'finish', 'total_float', 'critical'] as const;

const linkText = ({ from, type, lag }: RowLink): string => `${from} ${type}${lag === 0 ? '' : lag > 0 ? `+${lag}` : lag}`;

/** A plan as a CSV file, one task a line, with the dates that follow from it. */
export function writePlanCsv(plan: PlanDocument, { tasks: dates }: ScheduledPlan): string {
  const needs = needsOf(plan);
  const lines = plan.tasks.map((task, at) => {
    const { start, finish, totalFloat, critical } = dates[at]!;
    const values = [...valuesOf(task, needs.get(task.id) ?? []), start, finish, String(totalFloat), critical ? 'yes' : 'no'];
    return values.map(cell).join(',');
  });
  return `${[[...COLUMNS, ...COMPUTED].join(','), ...lines].join('\r\n')}\r\n`;
}

function valuesOf(task: PlanTask, needs: readonly RowLink[]): string[] {
  const { constraint, actual } = task;
  const values: Record<Column, string | number | null> = {
    id: task.id, title: task.title, phase: task.phase, kind: task.kind, side: task.side, owner_role: task.ownerRole, owner: task.owner, duration: task.duration, calendar: task.calendar,
    constraint: constraint.kind, constraint_day: constraint.kind === 'none' ? null : constraint.day, promise: constraint.kind === 'finish_by' ? constraint.promise : null,
    category: task.category, acceptance: task.acceptance, audience: task.audience, predecessors: needs.map(linkText).join('; '), started_on: actual.startedOn, finished_on: actual.finishedOn, remaining: actual.remaining,
  };
  return COLUMNS.map((column) => String(values[column] ?? ''));
}

const ONE_OF: Partial<Record<Column, readonly string[]>> = {
  kind: ['task', 'milestone'], side: ['vendor', 'customer', 'third_party'], category: ['work', 'training', 'change', 'cutover', 'hypercare', 'touchpoint'], constraint: ['none', 'not_before', 'finish_by', 'pinned'],
};
const NUMBERS: readonly Column[] = ['duration', 'remaining'];
const DAYS: readonly Column[] = ['constraint_day', 'started_on', 'finished_on'];
const LINK = /^(\S{1,200}) ?(?:(FS|SS|FF|SF)([+-]\d{1,4})?)?$/;

/** Reads a plan from a CSV file: the columns may stand in any order, and what is missing stays as it is. Every problem is told by its line. */
export function readPlanCsv(text: string): PlanFile {
  const [head, ...records] = readCells(text);
  const problems: FileProblem[] = [];
  const columns = (head?.cells ?? []).map((name) => name.trim().toLowerCase());
  for (const needed of ['id', 'title'] as const) if (!columns.includes(needed)) problems.push({ line: head?.line ?? 1, field: needed, message: `There is no column “${needed}”. The first line names the columns: ${COLUMNS.join(', ')}.` });
  columns.forEach((name) => {
    if (![...COLUMNS, ...COMPUTED].includes(name as Column)) problems.push({ line: head?.line ?? 1, field: name, message: `There is no column “${name}” in a plan. Leave it out, or name it one of ${COLUMNS.join(', ')}.` });
  });
  if (problems.length > 0) return { rows: [], problems };
  const rows = records.map(({ line, cells }) => {
    const report = (field: string, message: string): void => void problems.push({ line, field, message });
    if (cells.length > columns.length) report(columns.at(-1)!, `This line has ${cells.length} cells, and the first has ${columns.length} columns. Put text with separators into quotes.`);
    return rowOf(line, new Map(columns.map((name, at) => [name as Column, (cells[at] ?? '').trim()])), report);
  });
  return { rows, problems };
}

function rowOf(line: number, given: ReadonlyMap<Column, string>, report: (field: string, message: string) => void): PlanRow {
  const said = (column: Column): string => given.get(column) ?? '';
  for (const column of ['id', 'title'] as const) if (said(column) === '') report(column, `Each task has ${column === 'id' ? 'an id' : 'a title'}.`);
  for (const [column, values] of Object.entries(ONE_OF) as [Column, string[]][]) if (said(column) !== '' && !values.includes(said(column))) report(column, `“${said(column)}” is none of ${values.join(', ')}.`);
  for (const column of NUMBERS) if (said(column) !== '' && !/^\d{1,4}$/.test(said(column))) report(column, `“${said(column)}” is no number of working days.`);
  for (const column of DAYS) if (said(column) !== '' && !/^\d{4}-\d{2}-\d{2}$/.test(said(column))) report(column, `“${said(column)}” is no day; write 2026-03-31.`);
  if (said('constraint') !== '' && said('constraint') !== 'none' && said('constraint_day') === '') report('constraint_day', 'A constraint has a day.');
  const or = <T>(column: Column, value: (text: string) => T): T | undefined => (given.has(column) ? value(said(column)) : undefined);
  const text = (column: Column): string | null | undefined => or(column, (value) => (value === '' ? null : value));
  const row = {
    line, id: said('id'), title: said('title'), phase: or('phase', (value) => value), ownerRole: text('owner_role'), owner: text('owner'), calendar: or('calendar', (value) => value), acceptance: text('acceptance'), audience: text('audience'),
    kind: or('kind', (value) => (value || 'task') as PlanTask['kind']), side: or('side', (value) => (value || 'vendor') as PlanTask['side']), category: or('category', (value) => (value || 'work') as PlanTask['category']),
    duration: or('duration', Number), constraint: or('constraint', (kind) => constraintOf(kind, said('constraint_day'), said('promise'))),
    actual: given.has('started_on') && given.has('finished_on') ? { startedOn: said('started_on') || null, finishedOn: said('finished_on') || null, remaining: said('remaining') === '' ? null : Number(said('remaining')) } : undefined,
    needs: linksOf(said('predecessors'), report),
  };
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as unknown as PlanRow;
}

function constraintOf(kind: string, day: string, promise: string): TaskConstraint {
  if (kind === 'not_before' || kind === 'pinned') return { kind, day };
  return kind === 'finish_by' ? { kind, day, promise: promise === '' ? null : promise } : { kind: 'none' };
}

function linksOf(text: string, report: (field: string, message: string) => void): RowLink[] {
  return text.split(';').map((one) => one.trim()).filter((one) => one !== '').flatMap((one): RowLink[] => {
    const [, from, type = 'FS', lag = '0'] = LINK.exec(one) ?? [];
    if (from !== undefined) return [{ from, type: type as RowLink['type'], lag: Number(lag) }];
    report('predecessors', `“${one}” is no dependency; write “design” or “design SS+2”, several with semicolons between them.`);
    return [];
  });
}
