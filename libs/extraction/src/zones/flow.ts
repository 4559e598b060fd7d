import { isBlank, type Line } from '../text/lines.ts';
import { joinTexts, type MappedText, sliceText, trimText } from '../text/mapped-text.ts';

/** Lines that belong together: a paragraph with its soft wraps undone, a list item, a heading, a table row. */
export interface Unit {
  text: MappedText;
  block: 'prose' | 'list_item' | 'table_row' | 'heading';
  /** Number or letter of a list item or clause: "4", "a", "4.2". */
  mark: string | null;
  /** Counts paragraphs, lists and tables. */
  group: number;
  cells: { heading: string; text: string }[] | null;
  first: Line;
}

const ITEM = /^\s{0,40}(?:[-*+\u2022\u2023\u25aa\u25cf\u25e6\u2013\u2014\u00b7>o]\s{1,8}(?=\S)|\(?([0-9]{1,3}|[a-zA-Z]|[ivx]{1,5})[.)]\)?\s{1,8}(?=\S)|([0-9]{1,2})\s?[-\u2013:]\s{1,3}(?=\S)|\[[ xX]?\]\s{1,4})/;

/** The number or bullet a line begins with, and where its words begin; null when it is no list item. */
export function itemMark(text: string): { mark: string | null; words: number } | null {
  const match = ITEM.exec(text.slice(0, 80));
  if (!match) return null;
  return { mark: (match[1] ?? match[2])?.toLowerCase() ?? null, words: match[0].length };
}

/** Undoes the line breaks within paragraphs and list items. */
export function unitsOf(lines: readonly Line[], group = 0): Unit[] {
  const units: Unit[] = [];
  let open: { lines: Line[]; block: Unit['block']; mark: string | null } | null = null;
  let heading: string[] = [];
  const width = Math.max(0, ...lines.map((line) => line.text.text.trimEnd().length));
  const close = (): void => {
    if (!open) return;
    const first = open.lines[0];
    const text = joinTexts(open.lines.map((line) => trimText(line.text)));
    if (first) units.push({ text, block: open.block, mark: open.mark, group, cells: null, first });
    open = null;
  };
  for (const line of lines) {
    const text = line.text.text;
    if (isBlank(line) || line.rule) {
      close();
      group++;
      heading = [];
      continue;
    }
    if (line.kind === 'row' && line.cells) {
      close();
      const cells = line.cells.map((cell) => cell.text.trim());
      if (line.headingRow || heading.length === 0) heading = cells;
      units.push({ text: trimText(line.text), block: 'table_row', mark: null, group, cells: cells.map((cell, index) => ({ heading: heading[index] ?? '', text: cell })), first: line });
      continue;
    }
    const item = itemMark(text);
    const last: Line | undefined = (open as { lines: Line[] } | null)?.lines.at(-1);
    if (!item && line.kind === 'text' && open && last && joins(last, line, width)) {
      (open as { lines: Line[] }).lines.push(line);
      continue;
    }
    close();
    const words = item ? sliceText(line.text, item.words, text.length) : line.text;
    open = { lines: [{ ...line, text: words }], block: item || line.kind === 'item' ? 'list_item' : line.kind === 'heading' ? 'heading' : 'prose', mark: item?.mark ?? null };
  }
  close();
  return units;
}

/** Whether the second line goes on where a mail program wrapped the first. */
function joins(last: Line, line: Line, width: number): boolean {
  if (last.hard || last.kind !== 'text') return false;
  const text = line.text.text.trim();
  const before = last.text.text.trimEnd();
  if (/^\p{Ll}/u.test(text) && !/[.!?:;]$/.test(before) && before.length > 20) return true;
  if (before.length < 50) return false;
  const word = /^\S{1,60}/.exec(text)?.[0].length ?? 0;
  return width > 110 ? false : before.length + 1 + word > Math.min(width, 80) - 4;
}
