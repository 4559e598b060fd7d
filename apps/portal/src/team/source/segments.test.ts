import fc from 'fast-check';
import type { SourceView } from '../../api/types.ts';
import { marksByPlace, partsOf, shownPlace, sourcePlace, sourceSpan, targetOf } from './segments.ts';

const mark = (start: number, end: number, path: string): SourceView['marks'][number] => ({ start, end, section: 'pains', path, label: path, source: { start, end }, promise: null });
const TEXT = 'We will train ten people.\n> Can you?\n';

describe('the text of a source', () => {
  it('is whole, however marks and zones cut it', () => {
    const span = fc.tuple(fc.nat(36), fc.nat(36)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 6 }), fc.option(span), fc.nat(36), (spans, target, cut) => {
        const zones = cut === 0 ? [] : [{ start: 0, end: cut, zone: 'new' as const, by: null, at: null }, { start: cut, end: TEXT.length, zone: 'quoted' as const, by: null, at: null }];
        const marks = marksByPlace(spans.map(({ start, end }, at) => mark(start, end, `pains/${at}`)));
        const segments = partsOf({ text: TEXT, zones }, marks, target).flatMap((part) => part.segments);
        expect(segments.map(({ text }) => text).join('')).toBe(TEXT);
        for (const one of marks) expect(segments.filter(({ marks: on }) => on.includes(one)).map(({ text }) => text).join('')).toBe(TEXT.slice(one.start, one.end));
        for (const one of marks) expect(segments.filter(({ ends }) => ends.includes(one))).toHaveLength(1);
      }),
    );
  });

  it('has one mark for the same words, whatever rests on them', () => {
    expect(marksByPlace([mark(3, 7, 'pains/0'), mark(3, 7, 'risks/1'), mark(9, 12, 'sso')]).map(({ number, items }) => [number, items.length])).toEqual([[1, 2], [2, 1]]);
  });

  it('is opened at the place that an address asks for, in the source or in what is shown', () => {
    // "<p>Fish &amp; chips</p>" is shown as "Fish & chips".
    const places: SourceView['places'] = [[0, 3], [6, 13]];
    const text = 'Fish & chips';
    expect(targetOf('14-19', { places, text })).toEqual({ start: 7, end: 12 });
    expect(targetOf('text-7-12', { places, text })).toEqual({ start: 7, end: 12 });
    for (const wrong of ['', '9', '12-3', 'text-0-99', 'x-1-2']) expect(targetOf(wrong, { places, text })).toBeNull();
    expect(shownPlace(places, sourcePlace(places, 8))).toBe(8);
    expect(sourceSpan(places, { start: 0, end: 12 })).toEqual({ start: 3, end: 19 });
  });
});
