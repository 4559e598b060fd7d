import type { Line } from '../../text/lines.ts';
import { joinPieces, type MappedText, sliceText } from '../../text/mapped-text.ts';

const MARKS = /\*{2,3}|_{2,3}(?=\S)|(?<=\S)_{2,3}|~~|`{1,3}|!?\[([^[\]\n]{1,300})\]\([^()\s]{1,500}\)|\\(?=[\\`*_{}[\]()#+.!|-])|(?<![\p{L}\p{N}*])\*(?=[\p{L}\p{N}"(])|(?<=[\p{L}\p{N}".,!?:)])\*(?![\p{L}\p{N}*])/gu;

/** A text without the marks of emphasis, code and links that a reader of the set document does not see. */
export function withoutMarks(text: MappedText): MappedText {
  const pieces: MappedText[] = [];
  let at = 0;
  for (const match of text.text.matchAll(MARKS)) {
    pieces.push(sliceText(text, at, match.index));
    const words = match[1];
    if (words !== undefined) {
      const from = match.index + match[0].indexOf('[') + 1;
      pieces.push(sliceText(text, from, from + words.length));
    }
    at = match.index + match[0].length;
  }
  if (at === 0) return text;
  pieces.push(sliceText(text, at, text.text.length));
  return joinPieces(pieces);
}

/** Lines without marks, their cells as well. */
export function unmarked(line: Line): Line {
  return { ...line, text: withoutMarks(line.text), cells: line.cells?.map(withoutMarks) ?? null };
}
