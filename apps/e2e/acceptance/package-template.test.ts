import type { Page } from 'playwright-core';
import type { HandoffDetail } from '../harness/shapes.ts';
import { useProduct } from '../harness/use.ts';
import { exampleDeal, openPackage, under } from '../harness/written-package.ts';

interface Fact { value: string | null }
interface Compiled {
  whyTheyBought: Record<'problem' | 'outcome' | 'quote' | 'tippingPoint', Fact>;
  commitments: { what: string; direction: string; strength: string; category: string }[];
  outOfScope: { what: string }[];
  integrations: { system: string; direction: string | null; data: string | null; pattern: string | null; priority: string | null }[];
  technical: Record<string, Fact>;
  successCriteria: { metric: string; baseline: string | null; target: string | null; owner: string | null }[];
  risks: { statement: string; mitigation: string | null }[];
  openItems: { what: string; owner: string | null; due: string | null }[];
  competitors: { name: string; whyWeWon: string | null; nextMove: string | null; barSet: string | null }[];
  stakeholders: { name: string; roles: string[]; fear: Fact; callFirst: boolean; doNotEscalateUnprepared: boolean }[];
}

const product = useProduct();

const dossier = exampleDeal('northwind-freight', 'template-1');
// What the seller wants to have said about the renewal, told by another system.
(dossier['contributions'] as object[]).push({ id: 'renewal-1', kind: 'other', by: 'account-plan', at: '2026-03-27T10:00:00Z', data: { renewalNotes: ['Procurement will ask for the cap of 5 % in writing'] } });

let handoff: HandoffDetail;
let compiled: Compiled;
let page: Page;
beforeAll(async () => {
  handoff = await product().demonstrate(dossier);
  compiled = (await product().api.get<{ package: Compiled }>(`/api/handoffs/${handoff.id}/package`)).package;
}, 120_000);
beforeEach(async () => {
  page = await openPackage(product(), handoff.id);
});

const text = async (heading: string): Promise<string> => (await under(page, heading).innerText()).replace(/\s+/g, ' ');
/** The value beside a label. */
const value = async (heading: string, label: string): Promise<string> => (await under(page, heading).locator('.facts > div').filter({ has: page.locator('dt', { hasText: new RegExp(`^${label}$`) }) }).locator('dd').innerText()).replace(/\s+/g, ' ');
const columns = (heading: string): Promise<string[]> => under(page, heading).locator('table').first().locator('th').allInnerTexts();
const same = (shown: string, fact: string): boolean => shown.replace(/[“”"'’.\s]/g, '').includes(fact.replace(/[“”"'’.\s]/g, ''));
const ASKED = /Not known\. Ask [A-Z]/;

it('B-1 the opportunity stands with products, users and price, annual and total value, start, go-live target and renewal, under the names of those who sold it and who take over', async () => {
  for (const item of dossier.lineItems) expect(await text('The opportunity summary')).toContain(String(item['name']));
  expect(await text('The opportunity summary')).toMatch(/Calderis Sales Enterprise CAL-SAL-ENT 90 users GBP 77\.90/);
  const told = { 'Annual value': 'GBP 177,192', 'Total value': 'GBP 596,776', 'Contract start': '1 April 2026', 'Go-live target': '30 June 2026', 'Renewal date': '1 April 2029' };
  for (const [label, is] of Object.entries(told)) expect(await value('The opportunity summary', label)).toBe(is);
  const cover = (await page.locator('header').innerText()).replace(/\s+/g, ' ');
  for (const named of ['Account executive Hannah Okafor', 'Solutions engineer Dev Mistry', 'Implementation lead Piotr Walczak', 'Customer success Lucía Benítez', 'Compiled']) expect(cover).toContain(named);
});

it('B-2 why they bought stands with the problem, the outcome, the quote and what decided it', async () => {
  const labels = { problem: 'The business problem they were solving', outcome: 'The outcome they expect', quote: 'The quote that captures it', tippingPoint: 'The moment that closed the deal' } as const;
  for (const [name, label] of Object.entries(labels) as [keyof typeof labels, string][]) expect({ name, same: same(await value('Why they bought', label), compiled.whyTheyBought[name].value!) }).toEqual({ name, same: true });
  expect(await value('Why they bought', 'The quote that captures it')).toMatch(/Stated by the customer · Margaret Ashdown, 24 February 2026/);
});

it('B-3 what was sold stands with features, users and notes, what was promised beside it, and what was excluded', async () => {
  expect(await columns('Sold scope and capabilities')).toEqual(['Product', 'Features included', 'Users', 'Notes']);
  expect(await text('Sold scope and capabilities')).toMatch(/Opportunity management; Forecasting; Territories; SAML single sign-on; SCIM provisioning 90 users/);
  expect(await text('Sold scope and capabilities')).toContain('Waived, approved GL 27/2');
  const promised = await text('Capabilities promised in the sales cycle: delivery must honour these');
  for (const { what } of compiled.commitments.filter(({ direction, strength }) => direction === 'seller' && strength !== 'retracted')) expect({ what, there: same(promised, what.replace(/<[^>]+>/g, '')) }).toEqual({ what, there: true });
  for (const { what } of compiled.outOfScope) expect(await text('Explicitly out of scope')).toContain(what);
});

it('B-4 the technical requirements stand line by line: integration map, migration, single sign-on, security and compliance; what is not known is asked of somebody', async () => {
  expect(await columns('Integration map')).toEqual(['System', 'Direction', 'Data', 'Pattern', 'Priority']);
  const map = await text('Integration map');
  for (const { system, data } of compiled.integrations) for (const told of [system, data]) if (told) expect(map).toContain(told);
  const lines: Record<string, [heading: string, label: string]> = {
    migratingFrom: ['Data migration', 'Migrating from'], dataTypes: ['Data migration', 'Data types'], volume: ['Data migration', 'Volume'], dataQuality: ['Data migration', 'Data quality'],
    ssoRequired: ['Authentication and single sign-on', 'SSO required'], identityProvider: ['Authentication and single sign-on', 'Identity provider'], mfa: ['Authentication and single sign-on', 'MFA requirement'],
    dataResidency: ['Security and compliance', 'Data residency'], accessRestrictions: ['Security and compliance', 'Special access restrictions'],
  };
  for (const [name, [heading, label]] of Object.entries(lines)) {
    const shown = await value(heading, label);
    const known = compiled.technical[name]!.value;
    if (known === null) expect({ name, shown }).toEqual({ name, shown: expect.stringMatching(ASKED) });
    else expect({ name, same: same(shown, known) }).toEqual({ name, same: true });
  }
  expect(await text('Security and compliance')).toMatch(/SOC 2.*GDPR/);
});

it('B-5 the stakeholders stand with title, role, relationship and contact, and whom to call first and whom not to surprise with the reason', async () => {
  expect(await columns('Stakeholder map')).toEqual(['Name', 'Title', 'Role', 'Relationship', 'Contact']);
  for (const { name, title, email } of dossier.contacts) for (const told of [name, title, email]) if (told) expect(await text('Stakeholder map')).toContain(told);
  expect(await value('Stakeholder map', 'Who to call first if things go wrong')).toMatch(/Tom Brierley.*Champion, high influence, relationship strong/);
  expect(await value('Stakeholder map', 'Who to avoid escalating to without preparation')).toMatch(/Denise Holloway.*don't go to her w\/o TB/);
});

it('B-6 the success criteria stand with baseline, target, day of measurement and owner, and the first review 90 days after go-live', async () => {
  expect(await columns('Success criteria')).toEqual(['', 'Metric', 'Baseline', 'Target', 'Measured on', 'Owner']);
  for (const { metric, baseline, target } of compiled.successCriteria) for (const told of [metric, baseline, target]) if (told) expect(await text('Success criteria')).toContain(told);
  expect(await value('Success criteria', 'First review of value \\(QBR\\)')).toContain('28 September 2026');
});

it('B-7 the risks stand with type, severity, likelihood and mitigation, and the one most likely to make the first 90 days difficult', async () => {
  expect(await columns('Risk register')).toEqual(['', 'Risk', 'Type', 'Severity', 'Likelihood', 'Mitigation']);
  const rows = under(page, 'Risk register').locator('.wide').first().locator('tbody');
  expect(await rows.count()).toBe(compiled.risks.length);
  for (const [index, { mitigation }] of compiled.risks.entries()) {
    const row = (await rows.nth(index).innerText()).replace(/\s+/g, ' ');
    expect(row).toMatch(/(?:Technical|Organizational|Commercial) (?:High|Medium|Low) (?:High|Medium|Low)/);
    expect(row).toContain(mitigation ?? 'Not known: what we do about it');
  }
  expect(same(await value('Risk register', 'The thing most likely to cause a difficult first 90 days'), compiled.risks[0]!.statement)).toBe(true);
});

it('B-8 each open item has a box to tick, an owner and a day, or whom to ask for them', async () => {
  const items = (await under(page, 'Open items').locator('ul.open > li').allInnerTexts()).map((item) => item.replace(/\s+/g, ' '));
  expect(items.length).toBe(compiled.openItems.length);
  for (const [index, { owner, due }] of compiled.openItems.entries()) {
    expect(items[index]).toContain(`Owner: ${owner ?? 'not known'}, due: ${due === null ? 'not known' : ''}`);
    if (owner === null || due === null) expect(items[index]).toMatch(/Ask [A-Z]/);
  }
});

it('B-9 the competition stands with who was evaluated, why we won, what the runner-up will do and the bar that was set', async () => {
  expect(await text('Competitive context')).toContain(`Competitors evaluated: ${compiled.competitors.map(({ name }) => name).join(', ')}`);
  for (const label of ['Why we won', 'What they are likely to do', 'Bar that was set']) expect(await under(page, 'Competitive context').locator('dt', { hasText: label }).count()).toBe(compiled.competitors.length);
});

it('B-10 the notes on renewal stand with the day of renewal and who said them', async () => {
  expect(await value('Notes for the CSM and AE on renewal', 'Renewal date')).toBe('1 April 2029');
  expect(await text('Notes for the CSM and AE on renewal')).toMatch(/Procurement will ask for the cap of 5 % in writing Stated by us: account-plan/);
});

it('B-LOST the five things that get lost stand each in a place of its own: why they bought, what the champion fears, technical promises, competition, whom to call', async () => {
  expect(await value('Why they bought', 'The quote that captures it')).toContain('I’m buying the end of the call-back'.replace('’', "'"));
  const champion = compiled.stakeholders.find(({ roles }) => roles.includes('champion'))!;
  expect(champion.fear.value).not.toBeNull();
  expect(await text('People: preferences and fears')).toMatch(new RegExp(`${champion.name}.*Fears: .*goes sideways`));
  const technical = compiled.commitments.filter(({ category, direction }) => direction === 'seller' && (category === 'customization' || category === 'deliverable'));
  expect(technical.length).toBeGreaterThan(0);
  expect(same(await text('Capabilities promised in the sales cycle: delivery must honour these'), technical[0]!.what)).toBe(true);
  expect(compiled.competitors.length).toBeGreaterThan(1);
  expect(compiled.stakeholders.filter(({ callFirst }) => callFirst).map(({ name }) => name)).toEqual(['Tom Brierley']);
  expect(compiled.stakeholders.filter(({ doNotEscalateUnprepared }) => doNotEscalateUnprepared).map(({ name }) => name)).toContain('Denise Holloway');
});
