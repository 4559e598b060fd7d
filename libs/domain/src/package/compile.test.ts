import fc from 'fast-check';
import type { Dossier } from '../dossier/dossier.ts';
import { aDossier } from '../testing/dossier.builder.ts';
import { noReading } from '../reading/no-reading.ts';
import { compilePackage } from './compile.ts';

const AT = '2026-03-02T10:00:00Z';

describe('the package', () => {
  it('carries over what the deal says and leaves unknown what it does not', () => {
    const compiled = compilePackage(aDossier().build(), noReading(), [], AT);
    expect(compiled).toMatchObject({ schema: 'throughline.package/1', compiledAt: AT, account: { name: 'Lindqvist Tooling', industry: null }, deal: { currency: 'EUR', arr: null } });
    expect(compiled.migration).toEqual({ value: null, status: 'unknown', statedBy: null, sources: [], evidence: [] });
  });

  it('is the same for the same input', () => {
    const dossier = aDossier().contributing('discovery', { pains: ['Orders get lost'] }).build();
    expect(compilePackage(dossier, noReading(), [], AT)).toEqual(compilePackage(JSON.parse(JSON.stringify(dossier)) as Dossier, noReading(), [], AT));
  });

  it('does not throw, whatever a contribution contains', () => {
    fc.assert(fc.property(fc.dictionary(fc.string(), fc.anything()), (data) => { compilePackage(aDossier().contributing('other', data).build(), noReading(), [], AT); }));
  });

  it('computes the discount of each line where both prices are known', () => {
    const line = (unitPrice?: number, listPrice?: number) => ({ name: 'Seat', quantity: 1, ...(unitPrice === undefined ? {} : { unitPrice }), ...(listPrice === undefined ? {} : { listPrice }) });
    const { lineItems } = compilePackage(aDossier({ lineItems: [line(82, 100), line(0, 50), line(20, 30), line(10, 5), line(10), line(0, 0)] }).build(), noReading(), [], AT);
    expect(lineItems.map((item) => item.discountPercent)).toEqual([18, 100, 33.33, 0, null, null]);
  });

  it('tells the problem by the pains that a finding names, with their sources', () => {
    const dossier = aDossier().withCall('call-1', 'Joel: it is bad').contributing('discovery', { pains: [{ statement: 'Orders get lost.', evidence: 'call-1' }, 'Invoices are late'] }).build();
    expect(compilePackage(dossier, noReading(), [], AT).whyTheyBought.problem).toEqual({ value: 'Orders get lost. Invoices are late.', status: 'stated_by_us', statedBy: 'some-agent', sources: ['contributions/x-1', 'communications/call-1'], evidence: [] });
  });

  it('reads names however they are written, and the newest finding first', () => {
    const dossier = aDossier().contributing('qualification', { decision_process: 'Vera alone' }, '2026-02-10T00:00:00Z').contributing('qualification', { 'Decision process': 'Vera, then the board' }, '2026-02-20T00:00:00Z').contributing('other', { decisionProcess: 'undated' }).build();
    expect(compilePackage(dossier, noReading(), [], AT).decisionProcess).toMatchObject({ value: 'Vera, then the board', sources: ['contributions/x-2'] });
  });

  it('says who stated a fact, when it says so itself', () => {
    const dossier = aDossier().contributing('other', { tippingPoint: { text: 'The trial on their own data', speaker: 'c-joel' } }).build();
    expect(compilePackage(dossier, noReading(), [], AT).whyTheyBought.tippingPoint).toMatchObject({ value: 'The trial on their own data', status: 'stated_by_customer', statedBy: 'Joel Marek' });
  });

  it('puts structured findings into words', () => {
    const dossier = aDossier().contributing('discovery', { sso: { provider: 'Okta', protocols: ['SAML 2.0', 'SCIM'], isIncluded: true }, compliance: [{ standard: 'GDPR', detail: 'DPA' }, 'ISO 27001'] }).build();
    const compiled = compilePackage(dossier, noReading(), [], AT);
    expect(compiled.sso.value).toBe('provider: Okta; protocols: SAML 2.0; SCIM; is included: yes');
    expect(compiled.compliance).toMatchObject([{ standard: 'GDPR', detail: 'DPA' }, { standard: 'ISO 27001', detail: null }]);
  });

  it('merges what several findings say about one metric and one system', () => {
    const dossier = aDossier()
      .contributing('value', { drivers: [{ name: 'Orders lost', baseline: 40, annualValue: 9000 }] })
      .contributing('qualification', { metrics: [{ metric: 'orders lost', target: '5', by: '2026-12-31T00:00:00Z' }] })
      .contributing('discovery', { currentSystems: [{ name: 'Depot', status: 'stays' }], integrations: [{ system: 'depot', direction: 'outbound', data: ['orders', 'stock'] }] })
      .build();
    const compiled = compilePackage(dossier, noReading(), [], AT);
    expect(compiled.successCriteria).toMatchObject([{ metric: 'orders lost', baseline: '40', target: '5', annualValue: 9000, by: '2026-12-31', lint: ['no_owner', 'not_agreed'], sources: ['contributions/x-2', 'contributions/x-1'] }]);
    expect(compiled.systems).toMatchObject([{ name: 'Depot', fate: 'stays' }]);
    expect(compiled.integrations).toMatchObject([{ system: 'depot', direction: 'outbound', data: 'orders; stock', sources: ['contributions/x-3'] }]);
    expect(compiled.whyTheyBought.outcome).toMatchObject({ value: 'orders lost from 40 to 5.', status: 'inferred' });
  });

  it('registers, the gravest first, stated risks, unproven figures, competitors to watch and troubled relationships, but nobody who has left', () => {
    const dossier = aDossier()
      .withContacts({ id: 'c-1', name: 'Ines Tamm', title: 'CFO', relationship: 'risk' }, { id: 'c-2', name: 'Old Hand', relationship: 'risk', notes: 'Left in January.' })
      .contributing('value', { risks: [{ statement: 'The data is dirty' }], unvalidated: ['Win rate'], competitors: [{ name: 'Rival', watch: 'free year' }] })
      .build();
    expect(compilePackage(dossier, noReading(), [], AT).risks.map((risk) => risk.statement)).toEqual(['The data is dirty', 'Watch Rival: free year', 'The relationship with Ines Tamm, CFO, is marked as a risk.', 'Not validated: Win rate']);
  });

  it('lists open items with their owner by name, without those that are done', () => {
    const dossier = aDossier().contributing('other', { openItems: [{ what: 'Send the DPA', owner: 'tm-olga', due: '2026-04-01' }, { what: 'Old', status: 'done' }], gaps: ['Exit clause'] }).build();
    dossier.deal.nextStep = 'Kick-off on Monday';
    expect(compilePackage(dossier, noReading(), [], AT).openItems.map(({ what, owner, due }) => [what, owner, due])).toEqual([['Send the DPA', 'Olga Renner', '2026-04-01'], ['Exit clause', null, null], ['Kick-off on Monday', null, null]]);
  });

  it('takes an answer into its place, marked as ours and by whom', () => {
    const compiled = compilePackage(aDossier().build(), noReading(), [{ gapId: 'technical.sso', text: 'Okta with SAML 2.0', by: 'Sam Achieng', at: AT }], AT);
    expect(compiled.sso).toEqual({ value: 'Okta with SAML 2.0', status: 'stated_by_us', statedBy: 'Sam Achieng', sources: ['answers/technical.sso'], evidence: [] });
  });

  it('leaves an empty answer out of the package, but shows it at its gap', () => {
    const compiled = compilePackage(aDossier().build(), noReading(), [{ gapId: 'technical.sso', text: 'N/A', by: 'Sam Achieng', at: AT }], AT);
    expect(compiled.sso.value).toBeNull();
    expect(compiled.gaps.find((gap) => gap.id === 'technical.sso')?.answer?.text).toBe('N/A');
  });

  it('lists every source for the library with who and how long, and without its text', () => {
    const dossier = aDossier().withMail('m-1', 'vera@lindqvist.example', 'Fine by me.').contributing('value', {}).build();
    dossier.documents = [{ id: 'd-1', kind: 'contract', title: 'Order form', signed: true, body: 'Signed.' }];
    expect(compilePackage(dossier, noReading(), [], AT).sources).toEqual([
      { id: 'm-1', part: 'communications', kind: 'email', title: 'Email', at: '2026-02-01T10:00:00Z', by: 'Vera Lindqvist', signed: null, characters: 11 },
      { id: 'd-1', part: 'documents', kind: 'contract', title: 'Order form', at: null, by: null, signed: true, characters: 7 },
      { id: 'x-1', part: 'contributions', kind: 'value', title: 'Finding: value', at: null, by: 'some-agent', signed: null, characters: 0 },
    ]);
  });
});
