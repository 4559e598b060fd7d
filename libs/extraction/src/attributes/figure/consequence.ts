/** What follows when a figure is missed: money back, a credit, a way out. */
const FOLLOWS = /\b(?:credit(?:s|ed)?|refund(?:s|ed)?|penalt(?:y|ies)|(?:comes?|get|gets|is|%|month|fees?|fee) (?:\w+ ){0,4}back|back (?:if|for)|terminate|walk away|don't pay|do not pay|you pay nothing|gutschrift|erstatt\w{0,6}|zuruck|avoir|rembours\w{0,6}|boete|terug|reembols\w{0,5})\b/;

const BREAKS = [', ', '; ', '. ', ': ', ' - '];

/** The part of the text that says what follows, in its own words; null where none does. `folded` is the same text, folded. */
export function consequenceIn(text: string, folded: string): string | null {
  const found = FOLLOWS.exec(folded);
  if (!found) return null;
  const before = folded.slice(0, found.index);
  const start = Math.max(...BREAKS.map((mark) => (before.includes(mark) ? before.lastIndexOf(mark) + mark.length : 0)));
  const stop = folded.slice(found.index).search(/[;.](?:\s|$)/);
  return text.slice(start, stop < 0 ? undefined : found.index + stop).replace(/^(?:and|or|und|et|en|y)\s/iu, '').trim() || null;
}
