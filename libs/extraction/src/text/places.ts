import type { MappedText } from './mapped-text.ts';

/** Where runs of a shown text begin, and where in the untouched source; within a run both go on one by one. */
export type Places = [shown: number, source: number][];

/** The runs of a text that was taken from its source. */
export function placesIn({ text, starts }: MappedText): Places {
  const places: Places = [];
  for (let at = 0; at < text.length; at++) {
    const source = starts[at] ?? 0;
    if (at === 0 || source !== (starts[at - 1] ?? 0) + 1) places.push([at, source]);
  }
  return places;
}

/** Where a place of the source is shown: itself, or what comes next when it is left out. */
export function shownPlace(places: Places, source: number): number {
  let [low, high] = [0, places.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((places[middle]?.[1] ?? 0) <= source) low = middle;
    else high = middle - 1;
  }
  const [shown, from] = places[low] ?? [0, 0];
  return Math.min(shown + Math.max(0, source - from), places[low + 1]?.[0] ?? Infinity);
}
