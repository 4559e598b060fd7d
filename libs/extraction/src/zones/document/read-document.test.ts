import { dossierOf } from '../../sources/testing.ts';
import { readSources } from '../../sources/read-sources.ts';
import type { Sentence } from '../../sources/sentence.ts';

const read = (body: string): Sentence[] => readSources(dossierOf([], [{ body, signed: true }])).sources[0]?.sentences ?? [];

describe('readDocument', () => {
  it('knows clauses by number and heading', () => {
    const sentences = read('# Agreement\n\n## 2. Fees\n\n2.1 Customer shall pay\nwithin 60 days. Interest is 2%.\n2.2 Fees are fixed:\n(a) in the first year, and\n(b) in the second.\n\n## Exhibit B. Service levels\n\nB.1 Availability is 99.9%.\n\n§ 3 Liability is capped.');
    expect(sentences.filter(({ block }) => block === 'clause').map(({ text, section }) => [section?.number, text])).toEqual([
      ['2.1', 'Customer shall pay within 60 days.'], ['2.1', 'Interest is 2%.'], ['2.2', 'Fees are fixed:'], ['2.2(a)', 'in the first year, and'], ['2.2(b)', 'in the second.'],
      ['B.1', 'Availability is 99.9%.'], ['3', 'Liability is capped.'],
    ]);
    expect(sentences.find(({ text }) => text.startsWith('Availability'))?.section?.heading).toBe('Exhibit B. Service levels');
  });

  it('knows headings without marks', () => {
    const headings = read('STATEMENT OF WORK\n\nARTICLE 5 - LIABILITY\nLiability is capped.\n\n4. Plan\n\nScope\n=====\nWe build it.').filter(({ block }) => block === 'heading');
    expect(headings.map(({ text, section }) => [section?.number, text])).toEqual([[null, 'STATEMENT OF WORK'], ['5', 'ARTICLE 5 - LIABILITY'], ['4', '4. Plan'], [null, 'Scope']]);
  });

  it('reads emphasis and links as a reader does, with exact places', () => {
    const body = 'Supplier **shall pay** the [fees](https://vendor.example) in full.';
    const [sentence] = read(body);
    expect(sentence?.text).toBe('Supplier shall pay the fees in full.');
    const span = sentence?.at(9, 27) ?? { start: 0, end: 0 };
    expect(body.slice(span.start, span.end)).toBe('shall pay** the [fees');
  });

  it('takes who signed for a signature', () => {
    expect(read('Fees are fixed.\n\nSigned for Vendor: O. Renner, 2 March 2026').map(({ zone }) => zone)).toEqual(['new', 'signature', 'signature'].slice(0, 2));
  });
});
