import { type MappedText, sliceText } from './mapped-text.ts';

/** A line as it is read, with what markup tells about it. */
export interface Line {
  text: MappedText;
  /** How deep in quotes of earlier messages: `>` marks or block quotes. */
  depth: number;
  kind: 'text' | 'heading' | 'item' | 'row' | 'code';
  /** Of a table row: its cells; the first row of a table or one of header cells is a heading row. */
  cells: MappedText[] | null;
  headingRow: boolean;
  /** Colour the text is set in, where markup sets one other than grey or black. */
  colour: string | null;
  /** Whether markup ends the line for good, so that it is never a soft wrap of the next one. */
  hard: boolean;
  /** A line drawn across, or one made of dashes or underscores. */
  rule: boolean;
}

const RULE = /^\s*[-_=*\u2500-\u2501\u2014]{5,}\s*$/;

/** A line of plain text. */
export function textLine(text: MappedText, depth = 0): Line {
  return { text, depth, kind: 'text', cells: null, headingRow: false, colour: null, hard: false, rule: RULE.test(text.text) };
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
