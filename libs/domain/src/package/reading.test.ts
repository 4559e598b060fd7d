import { aDossier } from '../testing/dossier.builder.ts';
import { aCommitment, aFact, aReading, cite } from '../testing/reading.builder.ts';
import { noReading } from '../reading/no-reading.ts';
import { relationLists } from '../reading/relation-lists.ts';
import { technicalLines } from '../reading/technical-lines.ts';
import type { Reading } from '../reading/reading.ts';
import { compilePackage } from './compile.ts';

const AT = '2026-03-02T10:00:00Z';
const MAIL = 'We lose 40 orders a month. By December it must be 5 a month. The ERP team is two people. We will migrate it at no charge. Nobody tells Joel about the merger.';

const dossier = () => aDossier().withMail('m-1', 'vera@lindqvist.example', MAIL).withMail('m-2', 'olga@vendor.example', 'We will migrate it at no charge. The ERP team is two people until summer.');
const compile = (built: ReturnType<typeof dossier>, reading: Reading) => compilePackage(built.build(), reading, [], AT);

describe('what was read', () => {
  it('stands in the package with whose words they are and where they stand', () => {
    const built = dossier();
    const evidence = cite(built.build(), 'm-1', 'We lose 40 orders a month.', 'Vera Lindqvist');
    expect(compile(built, aReading({ pains: [{ what: 'They lose 40 orders a month', evidence: [evidence] }] })).pains).toEqual([
      { what: 'They lose 40 orders a month', status: 'stated_by_customer', statedBy: 'Vera Lindqvist', sources: ['communications/m-1'], evidence: [evidence] },
    ]);
  });

  it.each([
    ['that do not stand there', { quote: 'We lose 99 orders' }],
    ['one character further on', { start: 1 }],
    ['of a source that there is not', { sourceId: 'm-9' }],
    ['of no length', { quote: '', end: 0 }],
  ])('cannot exist with words %s', (_, wrong) => {
    const built = dossier();
    const evidence = [{ ...cite(built.build(), 'm-1', 'We lose 40 orders a month.'), ...wrong }];
    const fact = aFact(evidence[0]!, { value: 'made up' });
    const reading: Reading = {
      commitments: [aCommitment(evidence[0]!, { id: 'c', risk: 'high' })], drift: [{ commitment: 'c', kind: 'missing_from_contract', note: 'made up', evidence: [] }],
      whyTheyBought: { problem: fact, outcome: fact, quote: fact, tippingPoint: fact }, pains: [{ what: 'made up', evidence }],
      successCriteria: [{ metric: 'made up', baseline: '1', target: '2', unit: null, by: '2026-12-31', owner: null, agreedByEconomicBuyer: true, evidence }],
      risks: [{ statement: 'made up', type: 'technical', severity: 'high', likelihood: 'high', evidence }], openItems: [{ what: 'made up', owner: null, due: null, evidence }],
      outOfScope: [{ what: 'made up', evidence }], stakeholders: [{ contact: 'c-vera', preferences: null, fear: fact, callFirst: false, doNotEscalateUnprepared: false, evidence }],
      competitors: [{ name: 'made up', whyWeWon: null, nextMove: null, barSet: null, evidence }], systems: [{ name: 'made up', fate: null, evidence }], integrations: [{ system: 'made up', direction: 'inbound', data: null, pattern: null, priority: null, evidence }],
      migration: fact, sso: fact, technical: technicalLines(() => fact), compliance: [{ standard: 'made up', detail: null, evidence }], decisionProcess: fact, procurement: fact, salesExperience: fact, market: fact, relations: relationLists(() => [{ what: 'made up', evidence }]), accommodations: [{ what: 'made up', evidence }],
      objections: [{ what: 'made up', answer: null, evidence }], expansion: [{ what: 'made up', evidence }], renewalNotes: [{ what: 'made up', evidence }], sensitiveTopics: [{ what: 'made up', evidence }],
    };
    expect(compile(built, reading)).toEqual(compile(built, noReading()));
  });

  it('goes before what a finding states, and both are named', () => {
    const built = dossier().contributing('discovery', { problem: 'Orders get lost somewhere' });
    const reading = aReading({ whyTheyBought: { ...noReading().whyTheyBought, problem: aFact(cite(built.build(), 'm-1', 'We lose 40 orders a month.', 'Vera Lindqvist')) } });
    expect(compile(built, reading).whyTheyBought.problem).toMatchObject({ value: 'We lose 40 orders a month.', status: 'stated_by_customer', sources: ['communications/m-1', 'contributions/x-1'] });
  });

  it('is one entry with what a finding states of the same metric, risk, system and competitor', () => {
    const built = dossier().contributing('value', {
      metrics: [{ name: 'Lost orders', target: '5' }], risks: [{ statement: 'The ERP team is only two people', mitigation: 'Freeze interfaces' }],
      integrations: [{ system: 'Dynamics 365', direction: 'both ways' }], competitors: [{ name: 'Rival', status: 'lost' }],
    });
    const evidence = [cite(built.build(), 'm-1', 'By December it must be 5 a month.', 'Vera Lindqvist')];
    const compiled = compile(built, aReading({
      successCriteria: [{ metric: 'orders lost', baseline: '40', target: '5', unit: null, by: '2026-12-31', owner: null, agreedByEconomicBuyer: true, evidence }],
      risks: [{ statement: 'ERP team is two people', type: 'technical', severity: 'high', likelihood: 'high', evidence: [cite(built.build(), 'm-1', 'The ERP team is two people.')] }],
      integrations: [{ system: 'Microsoft Dynamics 365', direction: null, data: 'orders', pattern: null, priority: null, evidence }],
      competitors: [{ name: 'rival', whyWeWon: 'The trial', nextMove: null, barSet: null, evidence }],
    }));
    expect(compiled.successCriteria).toMatchObject([{ metric: 'Lost orders', baseline: '40', target: '5', by: '2026-12-31', agreedByEconomicBuyer: true, lint: ['no_owner'], evidence }]);
    expect(compiled.risks).toMatchObject([{ statement: 'The ERP team is only two people', mitigation: 'Freeze interfaces', sources: ['contributions/x-1', 'communications/m-1'] }]);
    expect(compiled.integrations).toMatchObject([{ system: 'Dynamics 365', direction: 'bidirectional', data: 'orders', evidence }]);
    expect(compiled.competitors).toMatchObject([{ name: 'Rival', outcome: 'lost', whyWeWon: 'The trial' }]);
  });

  it('is taken from signed documents as confirmed by the customer', () => {
    const built = dossier();
    built.build().documents = [{ id: 'd-1', kind: 'contract', title: 'Order', signed: true, body: 'Reports are out of scope.' }];
    expect(compile(built, aReading({ outOfScope: [{ what: 'Reports', evidence: [cite(built.build(), 'd-1', 'Reports are out of scope.')] }] })).outOfScope[0]?.status).toBe('confirmed_by_customer');
  });
});

describe('promises', () => {
  it('stand by risk, then by day, with what was withdrawn at the end', () => {
    const built = dossier();
    const promise = (id: string, change: object) => aCommitment(cite(built.build(), 'm-1', MAIL), { id, ...change });
    const commitments = [
      promise('withdrawn', { strength: 'retracted', risk: 'high' }), promise('normal', { dueResolved: '2026-01-01' }), promise('no-day', { risk: 'high' }), promise('late', { risk: 'high', dueResolved: '2026-09-01' }),
      promise('soon', { risk: 'high', dueResolved: '2026-04-01' }), promise('unusual', { risk: 'unusual' }),
    ];
    const order = ['soon', 'late', 'no-day', 'unusual', 'normal', 'withdrawn'];
    expect(compile(built, aReading({ commitments })).commitments.map(({ id }) => id)).toEqual(order);
    expect(compile(built, aReading({ commitments: commitments.toReversed() })).commitments.map(({ id }) => id)).toEqual(order);
  });

  it('that a finding repeats are one, and those that only a finding knows are listed as such', () => {
    const built = dossier().contributing('commitment', { statement: 'Migrate it at no charge', evidence: 'm-1', speaker: 'Olga Renner' }).contributing('commitment', { statement: 'A named engineer on site', confidence: 0.7 });
    const { commitments } = compile(built, aReading({ commitments: [aCommitment(cite(built.build(), 'm-1', 'We will migrate it at no charge.'), { id: 'read' })] }));
    expect(commitments.map(({ id, sources }) => [id, sources])).toEqual([['read', ['communications/m-1', 'contributions/x-1']], ['x-2-1', ['contributions/x-2']]]);
    expect(commitments[1]).toMatchObject({ what: 'A named engineer on site', by: 'some-agent', confidence: 0.7, evidence: [] });
  });

  it('of ours with a high risk have to be acknowledged by somebody who delivers', () => {
    const built = dossier();
    const evidence = cite(built.build(), 'm-2', 'We will migrate it at no charge.');
    const reading = aReading({ commitments: [aCommitment(evidence, { id: 'free', risk: 'high', riskRules: ['free_of_charge'] }), aCommitment(evidence, { id: 'theirs', risk: 'high', direction: 'customer' }), aCommitment(evidence, { id: 'gone', risk: 'high', strength: 'retracted' })] });
    const compiled = compile(built, reading);
    expect(compiled.criticalCommitments).toEqual(['free']);
    expect(compiled.blocking).toEqual([{ commitment: 'free', what: 'We will migrate it at no charge.', gapId: 'acknowledge.free', ask: { name: 'Nils Aubert', email: 'nils@vendor.example' }, acknowledged: null }]);
    const said = (text: string) => compilePackage(built.build(), reading, [{ gapId: 'acknowledge.free', text, by: 'Nils Aubert', at: AT }], AT).blocking[0]?.acknowledged;
    expect(said('n/a')).toBeNull();
    expect(said('Mine: two days are set aside in May.')).toEqual({ by: 'Nils Aubert', at: AT, words: 'Mine: two days are set aside in May.' });
  });
});

describe('the executive summary', () => {
  const full = () => {
    const built = dossier().contributing('discovery', { outcome: 'No order is typed in twice', risks: ['Vera Lindqvist may leave', 'VL wants a quick win', 'And she has never met you', 'Rival will be back', 'The ERP team is two people until summer'], competitors: ['Rival'], tippingPoint: 'Rival was cheaper' });
    const sensitive = cite(built.build(), 'm-1', 'Nobody tells Joel about the merger.', 'Vera Lindqvist');
    const reading = aReading({
      commitments: [aCommitment(cite(built.build(), 'm-1', 'We will migrate it at no charge.'), { risk: 'high' })],
      whyTheyBought: { ...noReading().whyTheyBought, problem: aFact(sensitive) }, sensitiveTopics: [{ what: 'The merger', evidence: [sensitive] }],
      stakeholders: [{ contact: 'c-joel', preferences: null, fear: aFact(cite(built.build(), 'm-1', 'Nobody tells Joel')), callFirst: true, doNotEscalateUnprepared: false, evidence: [sensitive] }],
    });
    return compile(built, reading);
  };

  it('has no sentence without facts, and each fact is there', () => {
    const compiled = full();
    expect(compiled.summary.length).toBeGreaterThan(4);
    for (const { facts } of compiled.summary) {
      expect(facts.length).toBeGreaterThan(0);
      for (const fact of facts) expect(fact.split('/').reduce<unknown>((part, name) => (part as Record<string, unknown>)[name], compiled)).toBeTruthy();
    }
  });

  it('is at most a page, however long the facts are', () => {
    const long = 'the very long story of it '.repeat(300);
    const built = dossier().contributing('discovery', { problem: long, outcome: long, tippingPoint: long, risks: [long], metrics: Array.from({ length: 40 }, (_, index) => ({ name: `${long} ${index}`, baseline: long, target: `${long} 5` })) });
    expect(compile(built, noReading()).summary.map(({ text }) => text).join(' ').length).toBeLessThan(4000);
  });

  it('never cuts a character in half', () => {
    for (let before = 180; before < 230; before += 1) {
      const built = dossier().contributing('discovery', { problem: `${'x'.repeat(before)}${'😀'.repeat(1100)}` });
      const text = JSON.stringify(compile(built, noReading()));
      expect(JSON.parse(text)).toBeTruthy();
      expect(text).not.toMatch(/\\ud[89a-f]/i);
    }
  });

  it('says nothing sensitive, nothing of what somebody fears, and no risk about a person', () => {
    const text = full().summary.map((one) => one.text).join('\n');
    for (const secret of ['merger', 'Joel', 'Vera', 'VL', 'she has', 'Rival']) expect(text).not.toContain(secret);
    expect(text).toContain('The ERP team is two people until summer');
    expect(text).toContain('first of all: We will migrate it at no charge.');
  });
});
