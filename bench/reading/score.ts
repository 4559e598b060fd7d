/** A stretch of a source. */
export interface Mention { source: string; start: number; end: number }

/** A quote of the gold with every place where it stands in its source. */
export interface GoldMention { source: string; places: { start: number; end: number }[] }

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** How much of the shorter of two stretches they share, 0 to 1. */
export function shared(mention: Mention, gold: GoldMention): number {
  if (mention.source !== gold.source) return 0;
  return Math.max(0, ...gold.places.map((place) => overlap(mention, place) / Math.max(1, Math.min(mention.end - mention.start, place.end - place.start))));
}

/** How alike two stretches are: what they share of both together. Tells which of several matches is best. */
export function likeness(mention: Mention, gold: GoldMention): number {
  return Math.max(0, ...gold.places.map((place) => { const both = overlap(mention, place); return both / Math.max(1, mention.end - mention.start + place.end - place.start - both); }));
}

export function placesOf(body: string, quote: string): { start: number; end: number }[] {
  const places = [];
  for (let at = body.indexOf(quote); at >= 0; at = body.indexOf(quote, at + 1)) places.push({ start: at, end: at + quote.length });
  return places;
}

/** Found and gold by index, one to one, the most alike first: same source, and at least half of the shorter stretch shared. */
export function matches(found: readonly Mention[], gold: readonly GoldMention[]): { found: number; gold: number }[] {
  const pairs = found.flatMap((mention, foundAt) => gold.flatMap((quote, goldAt) => (shared(mention, quote) >= 0.5 ? [{ found: foundAt, gold: goldAt, likeness: likeness(mention, quote) }] : [])));
  const taken = { found: new Set<number>(), gold: new Set<number>() };
  return pairs.toSorted((a, b) => b.likeness - a.likeness || a.found - b.found || a.gold - b.gold).filter((pair) => {
    if (taken.found.has(pair.found) || taken.gold.has(pair.gold)) return false;
    taken.found.add(pair.found);
    taken.gold.add(pair.gold);
    return true;
  });
}

export interface Tally { found: number; gold: number; matched: number }

export const nothing = (): Tally => ({ found: 0, gold: 0, matched: 0 });

export function add(a: Tally, b: Tally): Tally {
  return { found: a.found + b.found, gold: a.gold + b.gold, matched: a.matched + b.matched };
}

export function measures({ found, gold, matched }: Tally): { precision: number; recall: number; f1: number } {
  const precision = found === 0 ? 0 : matched / found;
  const recall = gold === 0 ? 0 : matched / gold;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
