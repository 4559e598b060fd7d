import type { SourceView } from '../../api/types.ts';

export interface Mark { key: string; start: number; end: number; number: number; items: SourceView['marks'] }
export interface Segment { start: number; text: string; marks: Mark[]; /** Marks that end here. */ ends: Mark[]; target: boolean }
export interface Part { zone: SourceView['zones'][number]['zone'] | null; by: string | null; segments: Segment[] }
export interface Span { start: number; end: number }

/** Marks by place, numbered as one reads them: what the package takes from the same words is one mark. */
export function marksByPlace(marks: SourceView['marks']): Mark[] {
  const places = new Map<string, Mark>();
  for (const one of marks.filter(({ start, end }) => end > start)) {
    const key = `${one.start}-${one.end}`;
    const mark = places.get(key);
    if (mark) mark.items.push(one);
    else places.set(key, { key, start: one.start, end: one.end, number: places.size + 1, items: [one] });
  }
  return [...places.values()];
}

/** The text in parts of one voice, each cut where a mark begins or ends. */
export function partsOf({ text, zones }: Pick<SourceView, 'text' | 'zones'>, marks: readonly Mark[], target: Span | null): Part[] {
  const whole = zones.length === 0 ? [{ start: 0, end: text.length, zone: null, by: null }] : zones;
  const cuts = [...marks.flatMap(({ start, end }) => [start, end]), ...(target ? [target.start, target.end] : [])];
  return whole.map(({ start, end, zone, by }) => {
    const edges = [...new Set([start, ...cuts.filter((cut) => cut > start && cut < end), end])].toSorted((a, b) => a - b);
    const segments = edges.slice(0, -1).map((from, index): Segment => {
      const to = edges[index + 1] ?? end;
      return {
        start: from, text: text.slice(from, to), marks: marks.filter((mark) => mark.start <= from && mark.end >= to), ends: marks.filter((mark) => mark.end > from && mark.end <= to),
        target: target !== null && target.start <= from && target.end >= to,
      };
    });
    return { zone, by, segments };
  });
}

/** Where a place of the untouched source is shown. */
export function shownPlace(places: SourceView['places'], source: number): number {
  const at = Math.max(0, places.findLastIndex((place) => (place[1] ?? 0) <= source));
  const [shown = 0, from = 0] = places[at] ?? [];
  return Math.min(shown + Math.max(0, source - from), places[at + 1]?.[0] ?? Infinity);
}

/** Where a place of the text stands in the untouched source. */
export function sourcePlace(places: SourceView['places'], shown: number): number {
  const [from = 0, source = 0] = places.findLast((place) => (place[0] ?? 0) <= shown) ?? [];
  return source + shown - from;
}

/** A stretch of the text as a stretch of the untouched source, markup between its words included. */
export function sourceSpan(places: SourceView['places'], { start, end }: Span): Span {
  return { start: sourcePlace(places, start), end: sourcePlace(places, end - 1) + 1 };
}

/** The place that an address asks for: `12-40` in the untouched source, `text-12-40` in what is shown. */
export function targetOf(hash: string, { places, text }: Pick<SourceView, 'places' | 'text'>): Span | null {
  const [, shown, from, to] = /^(text-)?(\d{1,8})-(\d{1,8})$/.exec(hash) ?? [];
  if (from === undefined || to === undefined) return null;
  const [start, end] = shown ? [Number(from), Number(to)] : [shownPlace(places, Number(from)), shownPlace(places, Number(to))];
  return end > start && end <= text.length ? { start, end } : null;
}
