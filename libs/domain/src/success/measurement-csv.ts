import type { Day } from '../time/instant.ts';
import { numberOf } from './quantity.ts';

/** A line of a table that cannot be taken, counted as people count them: the heading is line 1. */
export interface CsvProblem { line: number; column: string | null; message: string }

export const CSV_FIELDS = ['metric', 'on', 'value', 'note'] as const;
export type CsvField = (typeof CSV_FIELDS)[number];
/** Which column holds what, by their headings. */
export type CsvMapping = Partial<Record<CsvField, string>>;

export interface CsvRow { line: number; metricId: string; on: Day; value: number; note: string | null }

/** What a table would bring, and everything that keeps it from being taken in: with one problem nothing is. */
export interface CsvPreview { columns: string[]; mapping: CsvMapping; rows: CsvRow[]; problems: CsvProblem[] }

const MOST_ROWS = 5_000;
const HEADINGS: Readonly<Record<CsvField, readonly string[]>> = {
  metric: ['metric', 'metric id', 'kpi', 'criterion', 'name'], on: ['date', 'day', 'on', 'measured on', 'week'], value: ['value', 'measured', 'result', 'number'], note: ['note', 'comment', 'remark'],
};

/** Reads a table of measurements (RFC 4180, with comma, semicolon or tab) and checks each line against the metrics there are. */
export function previewCsv(text: string, metrics: readonly { id: string; name: string }[], today: Day, wanted: CsvMapping = {}, only: string | null = null): CsvPreview {
  const table = readTable(text);
  const [heading, ...lines] = table;
  const columns = (heading?.cells ?? []).map((name) => name.trim());
  const mapping = Object.fromEntries(CSV_FIELDS.flatMap((field) => {
    const found = wanted[field] ?? columns.find((name) => HEADINGS[field].includes(name.toLowerCase()));
    return found === undefined || !columns.includes(found) ? [] : [[field, found]];
  })) as CsvMapping;
  const problems: CsvProblem[] = [];
  const missing = (['on', 'value', ...(only === null ? (['metric'] as const) : [])] as const).filter((field) => mapping[field] === undefined);
  for (const field of missing) problems.push({ line: 1, column: null, message: `Say which column holds the ${field === 'on' ? 'day' : field}.` });
  if (lines.length === 0) problems.push({ line: 1, column: null, message: 'The table has a heading and no lines.' });
  if (lines.length > MOST_ROWS) problems.push({ line: MOST_ROWS + 2, column: null, message: `At most ${MOST_ROWS} lines are taken at once.` });
  if (missing.length > 0 || lines.length > MOST_ROWS) return { columns, mapping, rows: [], problems };
  const at = (field: CsvField): number => (mapping[field] === undefined ? -1 : columns.indexOf(mapping[field]));
  const seen = new Map<string, number>();
  const rows = lines.flatMap(({ cells, line }): CsvRow[] => {
    const cell = (field: CsvField): string => (cells[at(field)] ?? '').trim();
    const problem = (field: CsvField, message: string): [] => {
      problems.push({ line, column: mapping[field] ?? null, message });
      return [];
    };
    const metric = only === null ? metrics.find(({ id, name }) => id === cell('metric') || name.toLowerCase() === cell('metric').toLowerCase()) : { id: only };
    if (metric === undefined) return problem('metric', cell('metric') === '' ? 'No metric is named.' : `There is no metric “${cell('metric').slice(0, 80)}”.`);
    const on = dayOf(cell('on'));
    if (on === null) return problem('on', `“${cell('on').slice(0, 40)}” is no day. Write it as 2026-04-30.`);
    if (on > today) return problem('on', `${on} lies ahead.`);
    const value = numberOf(cell('value').replace(/%$/, ''));
    if (value === null) return problem('value', cell('value') === '' ? 'There is no value.' : `“${cell('value').slice(0, 40)}” is no number.`);
    const before = seen.get(`${metric.id}/${on}`);
    if (before !== undefined) return problem('on', `The same metric and day stand in line ${before} already.`);
    seen.set(`${metric.id}/${on}`, line);
    return [{ line, metricId: metric.id, on, value, note: cell('note') === '' ? null : cell('note').slice(0, 500) }];
  });
  return { columns, mapping, rows, problems };
}

/** A day as ISO 8601 has it, or day.month.year and day/month/year, as most of the world writes it. */
function dayOf(text: string): Day | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:T.{0,30})?$/.exec(text);
  const other = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(text);
  const [year, month, day] = iso ? [iso[1], iso[2], iso[3]] : other ? [other[3], other[2], other[1]] : [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const found = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${found}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== found ? null : found;
}

/** Fields between quotes may hold anything; the separator is the one that the heading has most of. */
function readTable(text: string): { line: number; cells: string[] }[] {
  const body = text.replace(/^\uFEFF/, '');
  const heading = body.slice(0, Math.max(0, (body + '\n').indexOf('\n')));
  const separator = [',', ';', '\t'].toSorted((a, b) => heading.split(b).length - heading.split(a).length)[0] ?? ',';
  const lines: { line: number; cells: string[] }[] = [];
  let [cells, cell, quoted, at, began] = [[] as string[], '', false, 1, 1];
  const endLine = (): void => {
    cells.push(cell);
    if (cells.some((one) => one.trim() !== '')) lines.push({ line: began, cells });
    [cells, cell, began] = [[], '', at];
  };
  for (let index = 0; index < body.length; index += 1) {
    const char = body.charAt(index);
    if (char === '\n') at += 1;
    if (quoted && char === '"' && body.charAt(index + 1) === '"') { cell += '"'; index += 1; }
    else if (char === '"') quoted = !quoted;
    else if (quoted) cell += char;
    else if (char === separator) { cells.push(cell); cell = ''; }
    else if (char === '\n') endLine();
    else if (char !== '\r') cell += char;
  }
  if (cell !== '' || cells.length > 0) endLine();
  return lines;
}
