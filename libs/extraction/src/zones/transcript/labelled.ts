import { type MappedText, sliceText } from '../../text/mapped-text.ts';
import type { Line } from '../../text/lines.ts';

/** Somebody's words without interruption. */
export interface Turn { label: string | null; time: string | null; lines: MappedText[] }

const LABEL = /^\s{0,9}(?:\[?\(?(\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?(?:\s?[AP]M)?)\)?\]?\s{0,3}[-\u2013]?\s{0,3})?([\p{Lu}\p{Ll}][^:\n?!]{0,60}?)\s{0,3}(?:[[(](\d{1,2}:\d{2}(?::\d{2})?)[\])])?:\s{1,9}(?=\S)/u;

/** The turns of a transcript of the form "Name: words". */
export function labelledTurns(lines: readonly Line[]): Turn[] {
  const turns: Turn[] = [];
  for (const { text } of lines) {
    if (text.text.trim() === '') continue;
    const match = LABEL.exec(text.text);
    const label = match?.[2];
    if (match && label !== undefined && label.split(/\s+/).length <= 6) turns.push({ label, time: match[1] ?? match[3] ?? null, lines: [sliceText(text, match[0].length, text.text.length)] });
    else if (/^\s*[[(].{0,200}[\])]\s*$/.test(text.text) || turns.length === 0) turns.push({ label: null, time: null, lines: [text] });
    else turns.at(-1)?.lines.push(text);
  }
  return turns;
}
