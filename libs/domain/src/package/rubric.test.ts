import fc from 'fast-check';
import type { Dossier } from '../dossier/dossier.ts';
import { aDossier } from '../testing/dossier.builder.ts';
import { noReading } from '../reading/no-reading.ts';
import { compilePackage, summarizePackage } from './compile.ts';
import type { GapAnswer } from './package.ts';
import { GATE_THRESHOLD, RUBRIC_ITEMS } from './rubric.ts';

const AT = '2026-03-02T10:00:00Z';
const REAL = 'They replace their spreadsheet and keep the warehouse system.';
const answer = (gapId: string, text = REAL): GapAnswer => ({ gapId, text, by: 'Olga Renner', at: AT });

/** Data as an unknown agent may send it: some of our names with anything under them. */
const findings = fc.dictionary(
  fc.constantFrom('pains', 'drivers', 'metrics', 'currentSystems', 'integrations', 'migration', 'sso', 'compliance', 'regulator', 'risks', 'gaps', 'openItems', 'quote', 'tippingPoint', 'outcome', 'competitors', 'nonStandardTerms', 'whyTheyBought', 'evidence'),
  fc.anything({ maxDepth: 4 }),
);
const dossiers = fc.array(findings, { maxLength: 4 }).map((all): Dossier => aDossier({ contributions: all.map((data, index) => ({ id: `x-${index}`, kind: 'other', by: 'some-agent', data: data as Record<string, unknown> })) }).build());
const answers = fc.array(fc.record({ gapId: fc.constantFrom(...RUBRIC_ITEMS.map((item) => item.id), 'no-such-gap'), text: fc.oneof(fc.constant(REAL), fc.constant('n/a'), fc.string()), by: fc.constant('Olga Renner'), at: fc.constant(AT) }));

describe('the rubric', () => {
  it('has 90 points in five categories, and opens at 72', () => {
    const { rubric } = compilePackage(aDossier().build(), noReading(), [], AT);
    expect(rubric.categories.map(({ key, max }) => [key, max])).toEqual([['businessContext', 20], ['technicalRequirements', 25], ['successCriteria', 20], ['riskRegister', 15], ['openItems', 10]]);
    expect([rubric.max, rubric.threshold, GATE_THRESHOLD]).toEqual([90, 72, 72]);
  });

  it('adds up for whatever a dossier and its answers contain', () => {
    fc.assert(
      fc.property(dossiers, answers, (dossier, given) => {
        const { rubric, gaps } = compilePackage(dossier, noReading(), given, AT);
        expect(rubric.categories.reduce((sum, { points }) => sum + points, 0)).toBe(rubric.total);
        for (const { points, max, lost } of rubric.categories) {
          expect(points + lost.reduce((sum, one) => sum + one.points, 0)).toBe(max);
          expect(points).toBeGreaterThanOrEqual(0);
        }
        const ids = gaps.map((gap) => gap.id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { gapId, points } of rubric.categories.flatMap(({ lost }) => lost)) expect(gaps.find((gap) => gap.id === gapId)?.points).toBe(points);
      }),
    );
  });

  it('never falls by a real answer, and keeps the gaps it had', () => {
    fc.assert(
      fc.property(dossiers, answers, fc.constantFrom(...RUBRIC_ITEMS.map((item) => item.id)), (dossier, given, gapId) => {
        const before = compilePackage(dossier, noReading(), given, AT);
        const after = compilePackage(dossier, noReading(), [...given, answer(gapId)], AT);
        expect(after.rubric.total).toBeGreaterThanOrEqual(before.rubric.total);
        expect(after.gaps.map(({ id, points }) => [id, points])).toEqual(before.gaps.map(({ id, points }) => [id, points]));
      }),
    );
  });

  it('gives the points of a gap for an answer, and none for "N/A"', () => {
    const dossier = aDossier().build();
    const total = (text: string): number => compilePackage(dossier, noReading(), [answer('technical.sso', text)], AT).rubric.total;
    expect(total('Okta, SAML 2.0, in the first week') - total('N/A')).toBe(6);
    expect(total('N/A')).toBe(compilePackage(dossier, noReading(), [], AT).rubric.total);
  });

  it('reaches 90 when every gap is answered', () => {
    const dossier = aDossier().build();
    const { gaps } = compilePackage(dossier, noReading(), [], AT);
    expect(compilePackage(dossier, noReading(), gaps.map((gap) => answer(gap.id)), AT).rubric.total).toBe(90);
  });

  it('gives four points for each of the first three results with a number, and none for a vague one', () => {
    const results = (count: number): number | undefined => {
      const drivers = Array.from({ length: count }, (_, index) => ({ name: `Result ${index}`, baseline: 10, target: 20 }));
      return compilePackage(aDossier().contributing('value', { drivers: [...drivers, { name: 'Vague', target: 'better' }] }).build(), noReading(), [], AT).gaps.find((gap) => gap.id === 'criteria.measurable')?.points;
    };
    expect([0, 1, 2, 3, 4].map(results)).toEqual([12, 8, 4, undefined, undefined]);
  });

  it('gives half the points for what only the order tells', () => {
    const lineItems = [{ name: 'Suite Enterprise', quantity: 1, features: ['SAML single sign-on'] }, { name: 'Data migration', quantity: 1 }];
    const compiled = compilePackage(aDossier({ lineItems }).build(), noReading(), [], AT);
    expect(compiled.sso).toMatchObject({ value: 'Ordered: SAML single sign-on, with Suite Enterprise.', status: 'inferred', sources: ['lineItems/0'] });
    expect(compiled.gaps.filter((gap) => ['technical.sso', 'technical.migration'].includes(gap.id)).map((gap) => gap.points)).toEqual([3, 3]);
  });

  it('asks the engineer about technology and the seller about the sale', () => {
    const { gaps } = compilePackage(aDossier().build(), noReading(), [], AT);
    expect(gaps.find((gap) => gap.id === 'technical.sso')?.ask).toEqual({ name: 'Sam Achieng', email: 'sam@vendor.example' });
    expect(gaps.find((gap) => gap.id === 'why.quote')?.ask).toEqual({ name: 'Olga Renner', email: 'olga@vendor.example' });
  });

  it('asks the customer when none of us can be asked, and nobody when nobody is known', () => {
    const asked = (contacts: Dossier['contacts']) => compilePackage(aDossier({ team: [], contacts: contacts ?? [] }).build(), noReading(), [], AT).gaps.find((gap) => gap.id === 'why.outcome')?.ask;
    expect(asked([{ id: 'j', name: 'Joel', email: 'joel@x.example', roles: ['champion'] }, { id: 'v', name: 'Vera', email: 'vera@x.example', roles: ['economic_buyer'] }])?.name).toBe('Vera');
    expect(asked([])).toBeNull();
  });
});

/** Statements of which some say the same as others, or nearly. */
const words = fc.constantFrom('orders lost', 'lost orders in May', 'lost orders', 'orders', 'time per order', 'time', 'ERP team is two people', 'the ERP team is two', 'n/a', 'team', 'Invoices of Vera are late', 'invoices late');
const values = fc.constantFrom('5', '70 %', 'better', 'n/a', '');
const statements = fc.record({
  pains: fc.array(words, { maxLength: 2 }),
  metrics: fc.array(fc.record({ name: words, baseline: values, target: values, by: fc.constantFrom('2026-12-31', 'soon', '') }), { maxLength: 4 }),
  risks: fc.array(fc.record({ statement: words, mitigation: fc.constantFrom('', 'n/a', 'Ask Vera for 2 people') }), { maxLength: 4 }),
  openItems: fc.array(fc.record({ what: words, owner: fc.constantFrom('', 'Olga Renner'), due: fc.constantFrom('', '2026-04-01') }), { maxLength: 3 }),
  currentSystems: fc.array(fc.record({ name: words, status: fc.constantFrom('', 'stays'), direction: fc.constantFrom('', 'both ways') }), { maxLength: 3 }),
  sso: fc.constantFrom('', 'N/A', 'Okta by SAML'), migration: fc.constantFrom('', 'tbd', '40,000 cases'), compliance: fc.constantFrom('', 'none', 'GDPR'), regulator: fc.constantFrom('', 'NCUA'),
  problem: fc.constantFrom('', 'n/a', 'Orders get lost'), outcome: fc.constantFrom('', 'N/A', 'None is lost'), tippingPoint: fc.constantFrom('', '-', 'The trial'),
}, { requiredKeys: [] });
const contribution = fc.record({ data: statements, at: fc.constantFrom(undefined, '2026-02-01T00:00:00Z', '2026-02-20T00:00:00Z') });

describe('more evidence', () => {
  it('never loses points, whatever it repeats, contradicts or leaves open', () => {
    const score = (all: { data: object; at: string | undefined }[]) =>
      compilePackage(aDossier({ contributions: all.map(({ data, at }, index) => ({ id: `x-${index}`, kind: 'other', by: 'some-agent', data: data as Record<string, unknown>, ...(at === undefined ? {} : { at }) })) }).build(), noReading(), [], AT).rubric;
    fc.assert(
      fc.property(fc.array(contribution, { maxLength: 4 }), contribution, (before, further) => {
        const [less, more] = [score(before), score([...before, further])];
        for (const [index, category] of less.categories.entries()) expect(more.categories[index]!.points).toBeGreaterThanOrEqual(category.points);
      }),
      { numRuns: 500 },
    );
  });

  it('earns nothing when it is "N/A", boilerplate or has no number', () => {
    const empty = { problem: 'N/A', outcome: 'tbd', tippingPoint: '-', sso: 'n/a', migration: 'To be confirmed', compliance: 'none', risks: ['communication might be hard', 'TBD'], metrics: [{ name: 'good adoption', target: 'high' }, { name: 'n/a', target: '5' }], openItems: ['none'] };
    const { rubric } = compilePackage(aDossier().contributing('discovery', empty).build(), noReading(), [], AT);
    expect(rubric.total).toBe(0);
  });

  it('counts one thing once, however often it is said', () => {
    const drivers = ['Orders lost', 'orders lost', 'Lost orders'].map((name) => ({ name, target: 5, by: '2026-12-31' }));
    const { rubric } = compilePackage(aDossier().contributing('value', { drivers }).contributing('discovery', { drivers }).build(), noReading(), [], AT);
    expect(rubric.categories.find(({ key }) => key === 'successCriteria')?.lost.map(({ points, missing }) => [points, missing])).toEqual([[8, 'Only 1 success criterion has a number to reach; 3 are needed.'], [4, 'Only 1 measurable criterion has a date; 3 are needed.'], [2, 'There is no go-live target.']]);
  });
});

describe('a lost point', () => {
  it('names what is missing and whom to ask', () => {
    const { rubric } = compilePackage(aDossier().build(), noReading(), [], AT);
    for (const one of rubric.categories.flatMap(({ lost }) => lost)) {
      expect(one.points).toBeGreaterThan(0);
      expect(one.missing).toMatch(/^[A-Z].+\.$/);
      expect(one.ask?.email).toMatch(/@vendor\.example$/);
    }
  });
});

describe('the summary of a package', () => {
  it('has points and answered gaps, and none of its words', () => {
    const summary = summarizePackage(compilePackage(aDossier().build(), noReading(), [answer('why.problem')], AT), 3, 'dossier-7');
    expect(summary).toMatchObject({ version: 3, dossierId: 'dossier-7', points: 5, maximum: 90, threshold: 72, compiledAt: AT });
    expect(summary.gaps.filter((gap) => gap.answered)).toEqual([{ id: 'why.problem', points: 5, answered: true }]);
    expect(JSON.stringify(summary)).not.toContain('spreadsheet');
  });
});
