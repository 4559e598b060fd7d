import fc from 'fast-check';

import { readSources } from './read-sources.ts';
import { dossierOf } from './testing.ts';

const KINDS = ['email', 'call', 'note', 'chat'] as const;

describe('readSources', () => {
  it('gives every sentence a place in the untouched body, whatever the body', () => {
    const piece = fc.constantFrom('We will pay. ', 'Vera: ', '> ', '\n', '\n\n', 'On Mon, 3 Feb 2026, Vera wrote:\n', 'From: Vera\nSent: 3 Feb 2026\n', '-- \n', '[00:01] ', '| a | b |\n', '\u200b', '\u00ad', '<p>', '<td>', '&amp;', '{"text":"', '"}', '# ', '1.2 ', '(a) ', '\t', '\r\n', '😀', '00:00:01.000 --> 00:00:02.000\n', 'Best regards,\n', '- ');
    fc.assert(fc.property(fc.array(piece, { maxLength: 50 }), fc.constantFrom(...KINDS), fc.constantFrom('text', 'html'), (pieces, kind, format) => {
      const body = pieces.join('');
      const { sources } = readSources(dossierOf([{ body, kind, format: format as 'text' | 'html' }], [{ body, format: format as 'text' | 'html' }]));
      for (const { sentences } of sources) {
        for (const { span, text, at } of sentences) {
          expect(body.slice(span.start, span.end).length).toBe(span.end - span.start);
          expect(span.end).toBeGreaterThan(span.start);
          expect(at(0, text.length)).toEqual(span);
          const word = text.indexOf('pay');
          if (word >= 0) expect(body.slice(at(word, word + 3).start, at(word, word + 3).end).replace(/[\u200b\u00ad]/g, '')).toBe('pay');
        }
      }
    }));
  });

  it.each([
    ['quote marks', '>'], ['"On"', 'On '], ['dashes', '-'], ['underscores', '_'], ['tags', '<div>'], ['open tags', '<'], ['quotes', '<blockquote>'], ['cells', '<table><tr><td>'], ['bars', '|'], ['tabs', 'a\t'], ['colons', 'a: '],
    ['brackets', '['], ['full stops', '.'], ['spaces', ' '], ['lines', '\n'], ['quoted lines', '> a\n'], ['headers', 'From: a\n'], ['labels', 'Vera: a\n'], ['stars', '*'], ['escapes', '\\"'], ['addresses', 'a@'], ['names', 'Vera '], ['digits', '1.'], ['entities', '&a'], ['arrays', '[['], ['capitals', 'A. '], ['wrote', 'wrote: '],
  ])('reads hostile %s in time that grows with their number alone', (_, piece) => {
    const time = (length: number): number => {
      const body = piece.repeat(Math.ceil(length / piece.length));
      let best = Infinity;
      for (let run = 0; run < 2; run++) {
        // Time of the processor: that of the clock also tells what else the machine does.
        const began = process.cpuUsage();
        readSources(dossierOf([...KINDS.map((kind) => ({ body, kind })), { body, format: 'html' }], [{ body }, { body, format: 'html' }]));
        best = Math.min(best, process.cpuUsage(began).user / 1_000);
      }
      return best;
    };
    time(2_000);
    const [once, fourfold] = [time(12_000), time(48_000)];
    expect(fourfold).toBeLessThan(Math.max(once * 10, 400));
  });
});
