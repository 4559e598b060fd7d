/** Farthest that a sentence is looked for on either side of what was quoted of it. */
const REACH = 300;

/** Where a sentence, a paragraph, an entry of a list or somebody's turn to speak begins. */
const BEGIN = /[.!?]["”’)]?\s+|\n\s*\n|\n\s*[-*•>]\s+|\n[^:\n]{2,40}:\s+|<[^<>]{1,300}>/g;
const END = /[.!?]["”’)]?(?=\s|$|<)|\n\s*\n|\n\s*[-*•>]\s|\n[^:\n]{2,40}:\s|<|$/;

/** The sentence that some words were cut out of; the words themselves where they are whole already. */
export function wholeSentence(body: string, start: number, end: number): { start: number; end: number } {
  const words = body.slice(start, end);
  const before = body.slice(Math.max(0, start - REACH), start);
  const begun = /^\p{Ll}/u.test(words);
  const left = begun ? [...before.matchAll(BEGIN)].at(-1) : undefined;
  const from = !begun || left === undefined ? start : start - before.length + left.index + left[0].length;
  const ended = /[.!?:]["”’)]?$/.test(words);
  const right = ended ? null : END.exec(body.slice(end, end + REACH));
  return { start: from, end: right === null ? end : end + right.index + (/^[.!?]/.test(right[0]) ? right[0].length : 0) };
}
