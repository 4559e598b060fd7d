import fc from 'fast-check';
import { placeOfWords, trimmed } from './selection.ts';

const TEXT = 'Colleen,\n\nTraining: two days\nin Savannah.\n\nHannah\n\nTraining again.';

describe('words taken from a text', () => {
  it('are found once where they stand, however their lines are broken', () => {
    expect(placeOfWords(TEXT, ' “two days in Savannah.” ')).toEqual({ start: 20, end: 41 });
    expect(TEXT.slice(20, 41)).toBe('two days\nin Savannah.');
  });

  it('are not found where they stand nowhere, and not chosen between where they stand twice', () => {
    expect(placeOfWords(TEXT, 'three days')).toEqual({ times: 0 });
    expect(placeOfWords(TEXT, 'Training')).toEqual({ times: 2 });
    expect(placeOfWords(TEXT, ' "" ')).toEqual({ times: 0 });
  });

  it('stand exactly at the place that is answered', () => {
    const word = fc.constantFrom('a', 'be', '\n', '  ', '\t', '🙂', 'Ä', '.');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), fc.nat(40), fc.nat(40), (words, from, length) => {
        const text = words.join('');
        const wanted = text.slice(from, from + length);
        const place = placeOfWords(text, wanted);
        if ('times' in place) return place.times !== 1;
        return text.slice(place.start, place.end).replace(/\s+/g, ' ') === wanted.trim().replace(/\s+/g, ' ');
      }),
    );
  });

  it('lose the blanks around them', () => {
    expect(trimmed(TEXT, { start: 8, end: 20 })).toEqual({ start: 10, end: 19 });
    expect(trimmed(TEXT, { start: 8, end: 10 })).toBeNull();
  });
});
