import { type MappedText, sliceText } from './mapped-text.ts';

/** A line as it is read, with what markup tells about it. */
export interface Line {
  text: MappedText;
  /** How deep in quotes of earlier messages: `>` marks or block quotes. */
  depth: number;
  kind: 'text' | 'heading' | 'item' | 'row' | 'code';
  /** Of a table row: its cells; a row of header cells is a heading row. */
  cells: MappedText[] | null;
  headingRow: boolean;
  /** A colour that stands out, in which the line's text is set from a position on to its end. */
  colour: string | null;
  colourFrom: number;
  /** Set in small or grey type. */
  faint: boolean;
  /** Marked as a signature by the mail program. */
  signature: boolean;
  /** Whether markup ends the line for good, so that it is never a soft wrap of the next one. */
  hard: boolean;
  /** A line drawn across, or one made of dashes or underscores. */
  rule: boolean;
}

const RULE = /^\s{0,20}[-_=*~\u2500\u2501\u2014\u2013]{5,200}\s{0,20}$/;

/** A line of text without markup. */
export function textLine(text: MappedText, depth = 0): Line {
  return { text, depth, kind: 'text', cells: null, headingRow: false, colour: null, colourFrom: 0, faint: false, signature: false, hard: false, rule: RULE.test(text.text) };
}

/** The lines of a text, without their line feeds. */
export function linesOf(mapped: MappedText): Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start <= mapped.text.length) {
    const feed = mapped.text.indexOf('\n', start);
    const end = feed < 0 ? mapped.text.length : feed;
    lines.push(textLine(sliceText(mapped, start, end)));
    start = end + 1;
  }
  return lines;
}

/** Whether a line says nothing. */
export function isBlank(line: Line): boolean {
  return line.text.text.trim() === '';
}
