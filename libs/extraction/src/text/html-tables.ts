import { isBlank, type Line, textLine } from './lines.ts';
import { joinTexts, trimText } from './mapped-text.ts';

/** A table while it is read. */
export interface Table {
  depth: number;
  nested: boolean;
  rows: { cells: { lines: Line[]; header: boolean }[] }[];
}

/** How long and how many lines a cell may be before the table rather arranges a page than lists data. */
const LONGEST_CELL = 600;
const MOST_LINES = 8;

/** A data table as one line per row; the lines of a table that only arranges the page one after the other. */
export function tableLines(table: Table): Line[] {
  const filled = table.rows.filter((row) => row.cells.some((cell) => cell.lines.some((line) => !isBlank(line))));
  const columns = Math.max(0, ...filled.map((row) => row.cells.length));
  const long = filled.some((row) => row.cells.some((cell) => cell.lines.length > MOST_LINES || cell.lines.reduce((sum, line) => sum + line.text.text.length, 0) > LONGEST_CELL));
  const quoted = filled.some((row) => row.cells.some((cell) => cell.lines.some((line) => line.depth > table.depth)));
  if (table.nested || columns < 2 || filled.length < 2 || long || quoted) return filled.flatMap((row) => row.cells.flatMap((cell) => cell.lines));
  return filled.map((row): Line => {
    const cells = row.cells.map((cell) => {
      const texts = cell.lines.filter((line) => !isBlank(line)).map((line) => trimText(line.text));
      return joinTexts(texts);
    });
    const first = row.cells.flatMap((cell) => cell.lines).find((line) => !isBlank(line));
    return {
      ...(first ?? textLine(joinTexts([]), table.depth)), text: joinTexts(cells.filter((cell) => cell.text !== '')), kind: 'row', cells,
      headingRow: row.cells.filter((cell) => cell.header).length > row.cells.length / 2, colour: null, hard: true,
    };
  });
}
