import type { Sentence } from '../sources/sentence.ts';
import { fold } from '../dates/fold.ts';

type Cells = NonNullable<Sentence['cells']>;

/** Whether a table row is the headings themselves. */
export const isHeaderRow = (cells: Cells): boolean => cells.every(({ heading, text }) => heading === text);

/** The text of the first column whose heading fits; markup of emphasis removed, empty and a dash are null. */
export function cellUnder(cells: Cells, heading: RegExp): string | null {
  const cell = cells.find((one) => heading.test(fold(one.heading).trim()));
  return cell ? plainCell(cell.text) : null;
}

export function plainCell(text: string): string | null {
  const plain = text.replace(/\*\*|__|`/g, '').trim();
  return plain === '' || /^[-–—?]$/.test(plain) || /^(?:n\/?a|tbd|tbc)$/i.test(plain) ? null : plain;
}
