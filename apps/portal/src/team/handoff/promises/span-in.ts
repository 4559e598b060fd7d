import type { Quote } from '../../../api/types.ts';

/** The place in its source of words that a person took from one of the quotes, letter by letter; null where they do not stand in any. */
export function spanIn(quotes: readonly Quote[], words: string): { sourceId: string; start: number; end: number } | null {
  const wanted = words.trim().replace(/^[“"]|[”"]$/g, '');
  if (wanted === '') return null;
  for (const { sourceId, quote, start } of quotes) {
    const at = quote.indexOf(wanted);
    if (at >= 0) return { sourceId, start: start + at, end: start + at + wanted.length };
  }
  return null;
}
