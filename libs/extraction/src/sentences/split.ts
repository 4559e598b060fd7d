import type { Span } from '../text/span.ts';

import { endsInAbbreviation } from './abbreviations.ts';

const END = /[.!?\u2026\u3002\uff01\uff1f]{1,8}["'\u2019\u201d\u00bb\u203a)\]]{0,3}(?=\s|$)/g;

/** The parts of a text, each a sentence with the white space after it: put together again they are the text. */
export function splitSentences(text: string): string[] {
  const parts: string[] = [];
  let start = 0;
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    let next = end;
    while (next < text.length && /\s/.test(text.charAt(next))) next++;
    if (next >= text.length || !endsHere(text, start, match.index, match[0], next)) continue;
    parts.push(text.slice(start, next));
    start = next;
  }
  if (start < text.length) parts.push(text.slice(start));
  return parts;
}

/** Whether a sentence ends with this mark: not after an abbreviation, an initial, or in front of a word that goes on in lower case. */
function endsHere(text: string, start: number, mark: number, marks: string, next: number): boolean {
  const following = text.slice(next, next + 12);
  if (/^["'\u2018\u201c\u201e\u00ab(]{0,2}\p{Ll}/u.test(following)) {
    // Chat and speech begin in lower case after a question, but "e.g. this" and "Inc. (the" go on.
    return /[?!]/.test(marks) || (marks.charAt(0) === '.' && marks.length === 1 && !endsInAbbreviation(text.slice(Math.max(start, mark - 24), mark + 1), following) && text.charAt(mark - 1) !== '.' && /\p{L}{3}$/u.test(text.slice(Math.max(start, mark - 6), mark)));
  }
  if (marks.charAt(0) === '.' && marks.length === 1) return !endsInAbbreviation(text.slice(Math.max(start, mark - 24), mark + 1), following);
  return true;
}

/** Where the sentences of a text stand in it, without white space around them. */
export function sentenceSpans(text: string): Span[] {
  const spans: Span[] = [];
  let at = 0;
  for (const part of splitSentences(text)) {
    const start = at + part.length - part.trimStart().length;
    const end = at + part.trimEnd().length;
    if (end > start) spans.push({ start, end });
    at += part.length;
  }
  return spans;
}
