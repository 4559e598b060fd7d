import { noReading } from '../reading/no-reading.ts';
import { aDossier } from '../testing/dossier.builder.ts';
import { compilePackage } from './compile.ts';
import { packageTexts } from './package-texts.ts';

describe('what a package is searched in', () => {
  it('is what its items say, and neither quotes nor marks for programs', () => {
    const handoff = compilePackage(aDossier().build(), noReading(), [], '2026-03-02T09:00:00.000Z');
    const evidence = [{ sourceId: 'm', start: 0, end: 11, quote: 'quoted here', by: null, at: null }];
    const texts = packageTexts({
      ...handoff, pains: [{ what: 'Quotes take a week', status: 'stated_by_customer', statedBy: null, sources: ['communications/m x'], evidence }],
      technical: { ...handoff.technical, mfa: { value: 'Needed for everybody', status: 'stated_by_us', statedBy: 'Ada Seller', sources: [], evidence: [] } },
    } as typeof handoff);
    expect(texts).toContainEqual({ section: 'pains', path: 'pains/0', title: 'Quotes take a week', text: 'Quotes take a week' });
    expect(texts).toContainEqual({ section: 'technical', path: 'technical/mfa', title: 'Needed for everybody', text: 'Needed for everybody\nAda Seller' });
    expect(JSON.stringify(texts)).not.toContain('quoted here');
  });
});
