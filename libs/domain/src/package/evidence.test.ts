import fc from 'fast-check';
import { aDossier } from '../testing/dossier.builder.ts';
import { noReading } from '../reading/no-reading.ts';
import { compilePackage } from './compile.ts';
import { findEvidence } from './sources.ts';

const AT = '2026-03-02T10:00:00Z';
const QUOTE = 'I am buying the end of the whiteboard.';
const quoteOf = (dossier: ReturnType<typeof aDossier>) => compilePackage(dossier.build(), noReading(), [], AT).whyTheyBought.quote;

describe('evidence', () => {
  it('is the very words at their very place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary', minLength: 1 }), fc.string({ unit: 'binary' }), (before, quote, after) => {
        const body = before + quote + after;
        const [found] = findEvidence(aDossier().withMail('m-1', 'vera@lindqvist.example', body).build(), quote, null, null);
        expect(found && body.slice(found.start, found.end)).toBe(quote);
      }),
    );
  });

  it('is never made up for words that stand nowhere', () => {
    expect(findEvidence(aDossier().withMail('m-1', 'vera@lindqvist.example', 'Something else.').build(), QUOTE, null, null)).toEqual([]);
  });

  it('is looked for in the named source only', () => {
    const dossier = aDossier().withMail('m-1', 'vera@lindqvist.example', QUOTE).build();
    expect(findEvidence(dossier, QUOTE, ['m-2'], null)).toEqual([]);
  });
});

describe("the economic buyer's words", () => {
  it('count when they stand in their own mail', () => {
    const dossier = aDossier().withMail('m-1', 'Vera@lindqvist.example', `Dear all,\n${QUOTE}\nVera`).contributing('discovery', { quote: QUOTE });
    expect(quoteOf(dossier)).toEqual({ value: QUOTE, status: 'stated_by_customer', statedBy: 'Vera Lindqvist', sources: ['contributions/x-1', 'communications/m-1'], evidence: [{ sourceId: 'm-1', quote: QUOTE, start: 10, end: 48, by: 'Vera Lindqvist', at: '2026-02-01T10:00:00Z' }] });
  });

  it('count when they say them in a transcript', () => {
    expect(quoteOf(aDossier().withCall('c-1', `Olga Renner: So?\nVera Lindqvist: ${QUOTE}`).contributing('other', { quotes: [{ text: QUOTE, evidence: ['c-1'] }] })).statedBy).toBe('Vera Lindqvist');
  });

  it('do not count when somebody else says them', () => {
    expect(quoteOf(aDossier().withCall('c-1', `Joel Marek: ${QUOTE}`).contributing('other', { quote: QUOTE })).value).toBeNull();
    expect(quoteOf(aDossier().withMail('m-1', 'joel@lindqvist.example', QUOTE).contributing('other', { quote: QUOTE })).value).toBeNull();
  });

  it('do not count when they stand nowhere, whoever is named', () => {
    expect(quoteOf(aDossier().contributing('other', { quote: { text: QUOTE, speaker: 'Vera Lindqvist' } })).value).toBeNull();
  });
});
