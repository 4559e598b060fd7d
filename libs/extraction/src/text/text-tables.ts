import { isBlank, type Line } from './lines.ts';
import { type MappedText, sliceText, trimText } from './mapped-text.ts';

const DIVIDER = /^[\s:|+-]{3,400}$/;

function isPiped(text: string): boolean {
  const bar = text.indexOf('|');
  return bar >= 0 && text.trimStart().startsWith('|') && text.indexOf('|', bar + 1) > 0;
}

function isTabbed(text: string): boolean {
  return /\S\t+ {0,9}\S/.test(text);
}

/** Finds tables in lines of text: rows with bars, or at least two lines in a row with tabs between their cells. */
export function withTextTables(lines: readonly Line[]): Line[] {
  const read: Line[] = [];
  let first = true;
  for (const [index, line] of lines.entries()) {
    const { text } = line.text;
    const piped = line.kind === 'text' && isPiped(text);
    const beside = (other: Line | undefined): boolean => other !== undefined && other.kind === 'text' && isTabbed(other.text.text);
    const tabbed = !piped && line.kind === 'text' && isTabbed(text) && (beside(lines[index - 1]) || beside(lines[index + 1]));
    if (!piped && !tabbed) {
      if (!isBlank(line) || read.at(-1)?.kind !== 'row') first = true;
      read.push(line);
      continue;
    }
    if (piped && DIVIDER.test(text) && text.includes('-')) continue;
    read.push({ ...line, kind: 'row', cells: cellsOf(line.text, piped ? '|' : '\t'), headingRow: first && piped, hard: true });
    first = false;
  }
  return read;
}

function cellsOf(row: MappedText, separator: string): MappedText[] {
  const cells: MappedText[] = [];
  const inner = trimText(row);
  let start = inner.text.startsWith(separator) ? 1 : 0;
  for (let i = start; i <= inner.text.length; i++) {
    const ends = i === inner.text.length;
    if (!ends && (inner.text.charAt(i) !== separator || inner.text.charAt(i - 1) === '\\')) continue;
    if (!ends || inner.text.slice(start).trim() !== '') cells.push(trimText(sliceText(inner, start, i)));
    start = i + 1;
  }
  return cells;
}
