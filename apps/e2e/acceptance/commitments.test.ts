import { aDeal } from '../harness/dossiers.ts';
import { teamMember } from '../harness/people.ts';
import { useProduct } from '../harness/use.ts';

const product = useProduct();

const mail = (id: string, day: number, from: string, to: string, subject: string, ...lines: string[]) =>
  ({ id, kind: 'email', at: `2026-02-${day}T09:30:00Z`, from, to: [to], subject, body: `Hello,\n\n${lines.join('\n')}\n\nBest regards\n` });

/** Whoever looks after the systems of a German customer in these tests. */
const IT = aDeal().in('DE').build().contacts[2]!.name;

/** Everything somebody promised to a chandler of ships, in mails, a call, a proposal and what was signed. */
const dossier = () => aDeal().in('DE').called('Kestrel Marine Supply').wellPrepared()
  .with('communications',
    mail('m-time', 10, 't-1', 'c-2', 'Timeline', 'The pilot in Falmouth will be live by 14 April 2026.', 'We will finish the data load within ten business days of kickoff.', 'The second depot goes live 30 days after go-live.'),
    mail('m-scope', 11, 't-2', 'c-3', 'Scope', 'We will deliver three dashboards for the depot managers.', 'We\'ll also build a custom field for the hull number on every order.', 'Our team adapts the approval screen to your two-step rule at no extra cost.'),
    mail('m-terms', 12, 't-1', 'c-1', 'Terms', 'We guarantee 99.95 % availability per month; if we miss it you get 10 % of the monthly fee back.', 'We give you 60 days to pay, in four quarterly instalments.', 'I can hold your price at the current level for the first renewal.', 'If you are not satisfied in the first 90 days, we refund the subscription in full.'),
    mail('m-people', 13, 't-1', 'c-2', 'People', 'We will train all 60 service agents in two on-site sessions before go-live.', 'We will run both systems side by side for six weeks.', 'We will help you with the change communication to the depots, three workshops with your managers.', 'Our support desk is open for you from 7 am to 9 pm UK time, and Noor Castellan takes escalations within one hour.', 'Idris Falkenberg stays on the project two days a week until the end of June.'),
    { ...mail('m-theirs', 14, 'c-2', 't-1', 'Re: People'), body: 'Amara,\n\nGood. We will give you access to the test system by 20 March.\n\n> On 13 Feb 2026, Amara Kowalczyk wrote:\n> We will train all 60 service agents in two on-site sessions before go-live.\n' },
    { id: 'k-it', kind: 'call', at: '2026-02-17T14:00:00Z', subject: 'Call with IT', from: 't-2', to: ['c-3'], body: `${IT}: Can you send us the penetration test report?\nIdris Falkenberg: Yes, by Friday.\n` })
  .with('documents',
    { id: 'd-offer', kind: 'proposal', title: 'Proposal', at: '2026-02-05T12:00:00Z', body: 'Our offer\n\nCalderis will migrate 40,000 cases from Altdesk.\n' },
    { id: 'd-terms', kind: 'contract', title: 'Service terms', at: '2026-02-26T13:00:00Z', signed: true, body: '1. Training\nSupplier shall provide two on-site training sessions for up to 60 users.\n' })
  .build();

interface Evidence { sourceId: string; quote: string; start: number; end: number; at: string | null }
interface Commitment {
  id: string; what: string; direction: string; by: string; to: string | null; category: string; strength: string; condition: string | null; due: unknown; dueResolved: string | null;
  figure: { value: number; unit: string; consequence: string | null } | null; risk: string; riskRules: string[]; inContract: string; evidence: Evidence[];
}
interface Compiled {
  commitments: Commitment[]; drift: { commitment: string; kind: string; note: string }[]; deal: { discountPercent: number | null }; lineItems: { discountPercent: number | null }[];
}

async function theDeal() {
  const given = dossier();
  const { id } = await product().demonstrate(given);
  const { package: compiled } = await product().api.get<{ package: Compiled }>(`/api/handoffs/${id}/package`);
  return { id, given, compiled };
}

let deal: Awaited<ReturnType<typeof theDeal>>;
beforeAll(async () => {
  deal = await theDeal();
}, 180_000);

/** The one promise that has these words among its evidence. */
function promised(words: string): Commitment {
  const found = deal.compiled.commitments.filter(({ evidence }) => evidence.some(({ quote }) => quote.includes(words)));
  if (found.length !== 1) throw new Error(`${found.length} promises have “${words}”: ${deal.compiled.commitments.map(({ what }) => what).join(' / ')}`);
  return found[0]!;
}

it('A2.01: every message, call, proposal and contract is read for promises, and each has its words, their place, who said them to whom, and when', async () => {
  const [amara, idris] = ['Amara Kowalczyk', 'Idris Falkenberg'];
  const [buyer, champion, it] = deal.given.contacts.map(({ name }) => name);
  const expected: [words: string, source: string, by: string, to: string, day: string][] = [
    ['The pilot in Falmouth will be live by 14 April 2026.', 'm-time', amara!, champion!, '2026-02-10'],
    ['We will deliver three dashboards for the depot managers.', 'm-scope', idris!, it!, '2026-02-11'],
    ['We guarantee 99.95 % availability per month', 'm-terms', amara!, buyer!, '2026-02-12'],
    ['Yes, by Friday.', 'k-it', idris!, it!, '2026-02-17'],
    ['We will give you access to the test system by 20 March.', 'm-theirs', champion!, amara!, '2026-02-14'],
    ['Calderis will migrate 40,000 cases from Altdesk.', 'd-offer', 'Calderis', deal.given.account.name, '2026-02-05'],
    ['Supplier shall provide two on-site training sessions', 'd-terms', amara!, champion!, '2026-02-26'],
  ];
  for (const [words, sourceId, by, to, day] of expected) {
    const commitment = promised(words);
    const said = commitment.evidence.find(({ quote }) => quote.includes(words))!;
    const body = await (await product().api.raw('GET', `/api/handoffs/${deal.id}/sources/${sourceId}/raw`)).text();
    expect([said.sourceId, body.slice(said.start, said.end)]).toEqual([sourceId, said.quote]);
    expect([commitment.by, commitment.to, said.at?.slice(0, 10)]).toEqual([by, to, day]);
  }
  // What stands in a quoted mail was said once, by who wrote it then.
  const training = promised('We will train all 60 service agents');
  expect(training).toMatchObject({ direction: 'seller', by: amara });
  expect(promised('We will give you access to the test system').direction).toBe('customer');
  // The same promises are the ledger that the team works with.
  const { page } = await teamMember(product(), product().addresses.administrator);
  await page.goto(`/handoffs/${deal.id}?tab=promises`);
  await page.getByRole('list', { name: 'Promises' }).getByText('“We will deliver three dashboards for the depot managers.”').waitFor();
});

it('A2.02: dates that were promised are days of the calendar, or count from the kick-off and the go-live', () => {
  expect(promised('The pilot in Falmouth')).toMatchObject({ category: 'timeline', due: '2026-04-14', dueResolved: '2026-04-14' });
  expect(promised('The second depot goes live')).toMatchObject({ category: 'timeline', due: { relativeTo: 'go_live', days: 30 }, dueResolved: '2026-07-30' });
  expect(promised('We will finish the data load')).toMatchObject({ due: { relativeTo: 'kickoff', days: 14 } });
});

it('A2.03: what is delivered is a promise of its own', () => {
  expect(promised('three dashboards')).toMatchObject({ category: 'deliverable', direction: 'seller', strength: 'firm' });
});

it('A2.04: what is built for this customer alone is known as such, and flagged', () => {
  expect(promised('a custom field for the hull number')).toMatchObject({ category: 'customization', risk: 'high', riskRules: expect.arrayContaining(['custom_development']) as string[] });
  expect(promised('adapts the approval screen')).toMatchObject({ category: 'customization', riskRules: expect.arrayContaining(['free_of_charge']) as string[] });
});

it('A2.05: a service level has its figure, its unit and what follows when it is missed, and is held against what was signed', () => {
  const level = promised('We guarantee 99.95 % availability');
  expect(level).toMatchObject({ category: 'sla', figure: { value: 99.95, unit: 'percent', consequence: expect.stringContaining('10 % of the monthly fee back') as string }, inContract: 'contradicted', risk: 'high' });
  expect(deal.compiled.drift).toContainEqual(expect.objectContaining({ commitment: level.id, kind: 'contradicts_contract', note: expect.stringContaining('99.9 %') as string }));
});

it('A2.06: prices and terms of payment are read, and the discount against the list is computed', () => {
  expect(promised('hold your price')).toMatchObject({ category: 'pricing', direction: 'seller' });
  expect(promised('four quarterly instalments')).toMatchObject({ category: 'pricing', direction: 'seller' });
  expect(deal.compiled.lineItems.map(({ discountPercent }) => discountPercent)).toEqual([10, null]);
  expect(deal.compiled.deal.discountPercent).toBe(10);
});

it('A2.07: training is a promise with its day', () => {
  expect(promised('We will train all 60 service agents')).toMatchObject({ category: 'training', due: { relativeTo: 'go_live', days: -1 }, inContract: 'yes' });
});

it('A2.08: help with the change and the time between two systems are promises', () => {
  expect(promised('change communication to the depots').category).toBe('change_management');
  expect(promised('side by side for six weeks')).toMatchObject({ direction: 'seller', figure: { value: 6, unit: 'weeks' } });
});

it('A2.09: hours of support and who takes an escalation are promises', () => {
  expect(promised('from 7 am to 9 pm UK time')).toMatchObject({ category: 'support', direction: 'seller' });
  expect(promised('takes escalations within one hour').figure).toMatchObject({ value: 1, unit: 'hours' });
});

it('A2.10: a guarantee is known with what it hangs on', () => {
  expect(promised('we refund the subscription in full')).toMatchObject({ category: 'guarantee', strength: 'conditional', condition: expect.stringContaining('not satisfied') as string, risk: 'high' });
});

it('A2.11: services, and people who were promised by name, are promises', () => {
  expect(promised('Calderis will migrate 40,000 cases').category).toBe('services');
  expect(promised('Idris Falkenberg stays on the project')).toMatchObject({ category: 'services', dueResolved: '2026-06-30' });
});
