import { isBlank, type Line } from '../text/lines.ts';
import { joinTexts, type MappedText, sliceText, trimText } from '../text/mapped-text.ts';

/** Lines that belong together: a paragraph with its soft wraps undone, a list item, a heading, a clause, a table row. */
export interface Unit {
  text: MappedText;
  block: 'prose' | 'list_item' | 'table_row' | 'heading' | 'clause';
  /** Number or letter of a list item or clause: "4", "a", "4.2". */
  mark: string | null;
  /** Counts paragraphs, lists and tables. */
  group: number;
  cells: { heading: string; text: string }[] | null;
}

/** How a line begins a unit of its own: what it is, its number, and where its words begin. */
export interface Start { block: Unit['block']; mark: string | null; words: number }

const ITEM = /^\s{0,40}(?:[-*+\u2022\u2023\u25aa\u25ab\u25cf\u25cb\u25e6\u2013\u2014\u00b7\u2043\u2192>o\uf0b7]\s{1,8}(?=\S)|[-*\u2022](?=\p{Lu})|\(?([0-9]{1,3}|[a-zA-Z]|[ivx]{1,5})[.)]\)?\s{1,8}(?=\S)|([0-9]{1,2})\s?[-\u2013:]\s{1,3}(?=[^\s\d])|(\p{Lu}{1,3}[0-9]{1,3})[.)]\s{1,3}(?=\S)|#([0-9]{1,2})[.:)]?\s{1,3}(?=\S)|\[[ xX]?\]\s{1,4}|(?:re|ad|zu|zu punkt|point|punkt|item|question|frage)\s([0-9]{1,2})[.:)]\s{1,3}(?=\S))/iu;

/** The number or bullet of a list item that a line begins with; null when it is none. */
export function itemStart(text: string, before: Start | null = null): Start | null {
  const head = text.slice(0, 80);
  // "3 - 12 sessions" is an item after "2 - yes", else a range.
  const next = /^\s{0,9}(\d{1,2})\s?[-\u2013]\s{1,3}(?=\d)/.exec(head);
  const last = Number(before?.mark ?? NaN);
  if (next && Number(next[1]) > last && Number(next[1]) <= last + 2) return { block: 'list_item', mark: next[1] ?? null, words: next[0].length };
  const match = ITEM.exec(head);
  if (!match || /^\s{0,40}[aAoI]\s/.test(head)) return null;
  if (/^\s{0,40}\d{1,2}\.\s(?:jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez|quartal|halbjahr|kw\b)/i.test(head)) return null;
  // "J. Marek" and "A. Villanueva" are names, "2026." is a year.
  if (/^\s{0,40}\p{Lu}\.\s\p{Lu}\p{Ll}/u.test(head)) return null;
  return { block: 'list_item', mark: (match[1] ?? match[2] ?? match[3] ?? match[4] ?? match[5])?.toLowerCase() ?? null, words: match[0].length };
}

/** Undoes the line breaks within paragraphs and list items. */
export function unitsOf(lines: readonly Line[], group = 0, startOf: (text: string, before: Start | null) => Start | null = itemStart): Unit[] {
  const units: Unit[] = [];
  let open: { texts: MappedText[]; last: Line; start: Start } | null = null;
  let heading: string[] | null = null;
  let width = 0;
  for (const length of wraps(lines)) width = Math.max(width, length);
  let lastStart: Start | null = null;
  const close = (): void => {
    if (!open) return;
    lastStart = open.start;
    const text = trimText(joinTexts(open.texts.map(trimText)));
    if (text.text !== '') units.push({ text, block: open.start.block, mark: open.start.mark, group, cells: null });
    open = null;
  };
  for (const line of lines) {
    const { text } = line.text;
    if (isBlank(line) || line.rule) {
      close();
      group++;
      if (line.rule) heading = null;
      continue;
    }
    if (line.kind === 'row' && line.cells) {
      close();
      const cells = line.cells.map((cell) => cell.text.trim());
      if (line.headingRow || heading === null) heading = cells;
      const headings = heading;
      units.push({ text: trimText(line.text), block: 'table_row', mark: null, group, cells: cells.map((cell, index) => ({ heading: headings[index] ?? '', text: cell })) });
      continue;
    }
    heading = null;
    const start = line.kind === 'heading' ? { block: 'heading' as const, mark: null, words: 0 } : startOf(text, open ? (open as { start: Start }).start : lastStart);
    const before: { texts: MappedText[]; last: Line; start: Start } | null = open;
    if (!start && line.kind === 'text' && before && before.start.block !== 'heading' && joins(before.last, line, width)) {
      before.texts.push(line.text);
      before.last = line;
      continue;
    }
    close();
    const begin: Start = start ?? { block: line.kind === 'item' ? 'list_item' : 'prose', mark: null, words: 0 };
    open = { texts: [sliceText(line.text, begin.words, text.length)], last: line, start: begin };
  }
  close();
  return units;
}

/** Lengths of the lines that another one follows: a mail program's wraps end near the longest of them. */
function* wraps(lines: readonly Line[]): Generator<number> {
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (next && !isBlank(next) && line.kind === 'text' && !line.hard) yield Math.min(line.text.text.trimEnd().length, 1000);
  }
}

/** Whether the second line goes on where a mail program wrapped the first. */
function joins(last: Line, line: Line, width: number): boolean {
  if (last.hard || (last.kind !== 'text' && last.kind !== 'item')) return false;
  const text = line.text.text.trim();
  const before = last.text.text.trimEnd();
  if (/^[\p{Ll}(]/u.test(text) && !/[.!?:;]$/.test(before) && before.length > 20) return true;
  if (width > 130 || before.length < 40) return false;
  const word = /^\S{1,60}/.exec(text)?.[0].length ?? 0;
  return before.length + 1 + word > Math.max(Math.min(width, 80) - 6, 46);
}
