import fc from 'fast-check';

import { dealOf, factsIn, factsOf, fromVera, note } from './testing.ts';

const PIECES = [
  'We need board approval. ', 'I\'m worried that the date won\'t hold. ', 'Don\'t mention the fire to Vera. ', 'You never answered my question. ', 'We\'re at 61 percent, I want 98 by December. ', 'Comp: Brandlin, Qorva (out). ', 'Sign-in with Okta. ', 'Data stays in the EU. ', 'GDPR. ',
  'Call Joel first. ', 'Not included: training; travel. ', 'We migrate 4,000 records from Zent. ', 'Why us = the pilot. ', '\n', '\n\n', '- ', '> ', '| a | b | c |\n|---|---|---|\n', '| System | Direction | Data |\n|---|---|---|\n| SAP | both | orders |\n', 'Vera: ', '\u200b', '😀', '&amp;', '<b>', 'Does it print?\n',
];

describe('readFacts', () => {
  it('quotes only what stands in the source, character for character, whatever the text', () => {
    const kinds = fc.constantFrom('email', 'note', 'call', 'chat', 'meeting');
    fc.assert(fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }), kinds, fc.constantFrom('contract', 'sow', 'discovery_notes'), (pieces, kind, document) => {
      const body = pieces.join('');
      const facts = factsIn([{ ...fromVera(body), kind: kind as 'email' }], [{ body, kind: document as 'sow' }]);
      const quotes: { quote: string; start: number; end: number }[] = [];
      JSON.stringify(facts, (key, value: unknown) => { if (key === 'evidence') quotes.push(...(value as typeof quotes)); return value; });
      for (const { quote, start, end } of quotes) {
        expect(body.slice(start, end)).toBe(quote);
        expect(quote.trim()).not.toBe('');
      }
    }), { numRuns: 60 });
  });

  it('reads the same dossier the same way twice', () => {
    const dossier = dealOf([fromVera(PIECES.join('')), note(PIECES.join('\n'))]);
    expect(factsOf(dossier)).toEqual(factsOf(dossier));
  });

  it.each([
    ['letters', 'a'], ['spaces', ' '], ['words', 'we need '], ['digits', '1 '], ['questions', 'who? '], ['names', 'Vera '], ['capitals', 'A B '], ['colons', 'comp: '], ['commas', 'and, '], ['without', 'never without '], ['data', 'data stays in '], ['if', 'if the '], ['not', 'not the '], ['up to', 'can sign 1 '], ['figures', 'sixty-one '], ['budget', 'budget '],
    ['sources', 'from Zent '], ['targets', 'orders go to Zent and '], ['brackets', 'Zent (a, '], ['open brackets', '('], ['intervals', 'every '], ['counts', '1,000 records '], ['hidden', 'must not see '], ['only', 'only staff may '], ['users', 'we use Zent for '], ['migration', 'we load from '], ['columns', 'a   b   '], ['factors', 'no two-factor without '], ['excluded', 'is not part of the '], ['places', 'data in Zent and '], ['colons', 'Zent: '], ['semicolons', 'Zent sends; '],
  ])('reads one long line of %s in time that grows with its length alone', (_, piece) => {
    const time = (length: number): number => {
      const body = piece.repeat(Math.ceil(length / piece.length));
      let best = Infinity;
      for (let run = 0; run < 2; run++) {
        const start = performance.now();
        factsIn([fromVera(body), note(body)], [{ body }, { body, kind: 'discovery_notes' }]);
        best = Math.min(best, performance.now() - start);
      }
      return best;
    };
    time(2_000);
    expect(time(40_000)).toBeLessThan(40 * Math.max(10, time(4_000)));
  });
});
