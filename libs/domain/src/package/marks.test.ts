import { noReading } from '../reading/no-reading.ts';
import { aDossier } from '../testing/dossier.builder.ts';
import { compilePackage } from './compile.ts';
import { marksIn } from './marks.ts';

const at = '2026-03-02T09:00:00.000Z';
const evidence = (sourceId: string, start: number, quote: string) => [{ sourceId, start, end: start + quote.length, quote, by: null, at: null }];

describe('what a package took from a source', () => {
  it('is marked wherever it stands in the package, in the order of the text', () => {
    const handoff = compilePackage(aDossier().build(), noReading(), [], at);
    const pain = { what: 'Quotes take a week', evidence: evidence('m', 40, 'a whole week') };
    const marked = marksIn(
      { ...handoff, pains: [{ what: 'Elsewhere', evidence: evidence('n', 0, 'No') }, pain], sso: { value: 'Okta', evidence: evidence('m', 3, 'Okta') } } as unknown as typeof handoff,
      'm',
    );
    expect(marked).toEqual([
      { start: 3, end: 7, quote: 'Okta', section: 'sso', path: 'sso', label: 'Okta' },
      { start: 40, end: 52, quote: 'a whole week', section: 'pains', path: 'pains/1', label: 'Quotes take a week' },
    ]);
  });
});
