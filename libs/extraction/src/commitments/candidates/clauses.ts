import type { Span } from '../../text/span.ts';

const TOO_SHORT = 12;

/**
 * The clauses of a sentence, each of which may hold a promise of its own: parted at semicolons, dashes, "but", and at commas
 * or "and" before somebody who does something. One clause only where it cannot be parted.
 */
export function clausesOf(text: string): Span[] {
  const cuts: number[] = [];
  for (const match of text.matchAll(BOUNDARY)) {
    const at = match.index + match[1]!.length;
    if (at - (cuts.at(-1) ?? 0) >= TOO_SHORT && text.length - at >= TOO_SHORT) cuts.push(at);
  }
  const bounds = [0, ...cuts, text.length];
  return bounds.slice(1).map((end, index) => trimmed(text, bounds[index]!, end)).filter(({ start, end }) => end > start);
}

const SUBJECT = String.raw`(?:i|we|you|he|she|they|it|my|our|your|that|this|there|the|nobody|both|each|all|ich|wir|sie|ihr|du|mein|unser|je|nous|vous|ik|wij|jullie|nosotros)\b`;
// The break itself belongs to the clause before it.
const BOUNDARY = new RegExp(
  String.raw`(;\s|\s[–—-]{1,2}\s|\.\.\.\s|…\s|:\s(?=\S{1,30}\s)|,\s(?:and|but|so|und|aber|et|mais|en|maar|y|pero)\s|,\s(?=${SUBJECT})|\s(?=(?:but|aber|mais|maar|pero)\s)|\s(?=(?:and|und|et|en|y)\s(?:${SUBJECT}|shall\b|will\b|s'engage)))`,
  'giu',
);

/** Without blanks, leading conjunctions and closing marks that carry nothing. */
function trimmed(text: string, start: number, end: number): Span {
  while (start < end && /[\s,;:–—-]/.test(text.charAt(start))) start += 1;
  while (end > start && /[\s,;:–—-]/.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}
