import { compilePackage } from '../../package/compile.ts';
import { noReading } from '../../reading/no-reading.ts';
import { aDossier } from '../../testing/dossier.builder.ts';

const note = (at: string, body: string) => compilePackage(aDossier({ communications: [{ id: 'n-1', kind: 'note', at, from: 'tm-olga', body }] }).build(), noReading(), [], '2026-03-04T10:00:00Z').risks;

describe('what we note when a deal is handed on', () => {
  it('is a high risk where what was said and what was signed differ, or somebody goes by what is no longer so', () => {
    for (const words of ['Order form has two reports, Sam told Joel seven.', 'Vera still believes the pilot in Skara is free.', 'Return feed is a change by 4.2. Sam promised both ways.']) {
      const risks = note('2026-03-03T16:00:00Z', words);
      expect([words, risks.some(({ score, dimension }) => score === 9 && dimension !== null)]).toEqual([words, true]);
    }
  });

  it('is one where a figure, a time and a limit come together', () => {
    expect(note('2026-03-03T16:00:00Z', 'Their depot can test from 24 to 28 August only, one week.')).toMatchObject([{ origin: 'rule', severity: 'medium', likelihood: 'high', evidence: [{ sourceId: 'n-1' }] }]);
  });

  it('is none in a note of the weeks in which it was sold, nor what is only arranged', () => {
    expect(note('2025-11-03T16:00:00Z', 'Their depot can test from 24 to 28 August only, one week.')).toEqual([]);
    expect(note('2026-03-03T16:00:00Z', 'Kick-off on Tuesday at 10, only 2 hours, see the agreement with Sam in March.')).toEqual([]);
    expect(note('2026-03-03T16:00:00Z', 'Thanks everybody for the good work on this one.')).toEqual([]);
  });
});
