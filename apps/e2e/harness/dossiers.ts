import { randomBytes } from 'node:crypto';
import { PLACES } from './places.ts';
import type { Place } from './places.ts';

type Json = Record<string, unknown>;
type ContactRole = 'economic_buyer' | 'executive_sponsor' | 'champion' | 'it_lead' | 'user_lead' | 'project_manager' | 'procurement' | 'legal' | 'security' | 'end_user' | 'other';

export interface SomeContact {
  id: string;
  name: string;
  title?: string;
  email?: string;
  phone?: string;
  roles?: ContactRole[];
  reportsTo?: string;
  timezone?: string;
  relationship?: 'strong' | 'neutral' | 'risk';
  influence?: 'high' | 'medium' | 'low';
  preferences?: string;
  notes?: string;
}

export interface SomeColleague {
  id: string;
  name: string;
  email?: string;
  role: string;
  timezone?: string;
}

/** A deal dossier as a sender would build it, with what the tests have to look up again. */
export interface SomeDossier extends Json {
  source: { system: string; exportedAt?: string };
  account: { externalId: string; name: string } & Json;
  deal: { externalId: string; name: string; closedAt: string; currency: string } & Json;
  team: SomeColleague[];
  contacts: SomeContact[];
}

let nextPlace = -1;

/** Begins a closed deal with an invented customer, another one each time; what is not said is left to the builder. */
export function aDeal(): DealBuilder {
  nextPlace += 1;
  return new DealBuilder(PLACES[nextPlace % PLACES.length]!, nextPlace);
}

/** One deal with one customer. Every builder's people have mail addresses of their own, so that tests do not meet. */
export class DealBuilder {
  private readonly tag = randomBytes(4).toString('hex');
  private place: Place;
  private readonly account: Json = {};
  private readonly deal: Json = {};
  private readonly parts: Record<'lineItems' | 'communications' | 'documents' | 'contributions', Json[]> = { lineItems: [], communications: [], documents: [], contributions: [] };
  private contacts: SomeContact[] | undefined;
  private team: SomeColleague[] | undefined;
  private source: { system: string; exportedAt?: string } = { system: 'hubspot' };

  private readonly number: number;

  constructor(place: Place, number: number) {
    this.place = place;
    this.number = number;
  }

  /** Moves the customer to another country, with its language, currency and people. */
  in(country: string): this {
    const place = PLACES.find((candidate) => candidate.country === country);
    if (!place) throw new Error(`No invented customer sits in ${country}.`);
    this.place = place;
    return this;
  }

  called(name: string): this {
    this.account['name'] = name;
    return this;
  }

  /** The deal's id in the sender's system. */
  withId(externalId: string): this {
    this.deal['externalId'] = externalId;
    return this;
  }

  closedOn(instant: string): this {
    this.deal['closedAt'] = instant;
    return this;
  }

  toGoLiveOn(day: string): this {
    this.deal['goLiveTarget'] = day;
    return this;
  }

  worth(arr: number, currency?: string): this {
    Object.assign(this.deal, { arr, tcv: arr * 3, termMonths: 36, ...(currency && { currency }) });
    return this;
  }

  from(system: 'salesforce' | 'hubspot' | 'pipedrive' | 'twenty' | 'file', exportedAt?: string): this {
    this.source = { system, ...(exportedAt && { exportedAt }) };
    return this;
  }

  /** Adds somebody of the customer's; the first call replaces the people whom the builder would invent. */
  withContact(name: string, roles: ContactRole[], more: Partial<SomeContact> = {}): this {
    this.contacts ??= [];
    const id = `c-${this.contacts.length + 1}`;
    this.contacts.push({ id, name, roles, email: this.addressOf(`contact${this.contacts.length + 1}`), timezone: this.place.timezone, ...more });
    return this;
  }

  withColleague(name: string, role: string, more: Partial<SomeColleague> = {}): this {
    this.team ??= [];
    this.team.push({ id: `t-${this.team.length + 1}`, name, role, email: this.colleagueAddress(role), timezone: 'Europe/London', ...more });
    return this;
  }

  withoutTeam(): this {
    this.team = [];
    return this;
  }

  with(part: 'lineItems' | 'communications' | 'documents' | 'contributions', ...entries: Json[]): this {
    this.parts[part].push(...entries);
    return this;
  }

  /** A long history of mails, as large customers have it. */
  withMessages(count: number): this {
    const { problem, outcome, quote } = this.place;
    return this.with('communications', ...Array.from({ length: count }, (_, index) => ({
      id: `m-${index + 1}`, kind: index % 4 === 0 ? 'call' : 'email', at: `2026-01-${String(1 + (index % 28)).padStart(2, '0')}T09:${String(index % 60).padStart(2, '0')}:00Z`,
      subject: `${problem.slice(0, 60)} (${index + 1})`, body: `${problem}.\n\n${outcome}. ${quote}\n`.repeat(1 + (index % 5)),
    })));
  }

  /** Everything a receiving team asks for was written down during the sale. */
  wellPrepared(): this {
    this.deal['goLiveTarget'] ??= '2026-06-30';
    const { problem, outcome, quote, hurry } = this.place;
    return this.with('lineItems', { sku: 'CAL-SRV', name: 'Calderis Service', kind: 'subscription', quantity: 60, unit: 'user/month', unitPrice: 81, listPrice: 90 }, { name: 'Implementation', kind: 'services', quantity: 30, unit: 'day', unitPrice: 1_100 })
      .with('communications', { id: 'm-buyer', kind: 'email', at: '2026-02-03T10:00:00Z', from: 'c-1', to: ['t-1'], subject: 'Why now', body: `${problem}.\n${quote}\n${hurry}.\n${outcome}.` })
      .with('documents',
        { id: 'd-contract', kind: 'contract', title: 'Order form and master agreement', at: '2026-02-26T12:00:00Z', signed: true, body: 'Term 36 months. Payment net 45. Availability 99.9 % per month.' },
        { id: 'd-design', kind: 'solution_design', title: 'Solution design', at: '2026-02-20T12:00:00Z', body: 'Single sign-on by SAML with Entra ID. Migration of 40,000 cases from Altdesk by CSV, two rehearsals. GDPR: data stays in the EU, ISO 27001.' },
        { id: 'd-security', kind: 'security_questionnaire', title: 'Security questionnaire', at: '2026-02-18T12:00:00Z', body: 'GDPR, ISO 27001, penetration test yearly. SSO required: SAML 2.0.' })
      .with('contributions',
        { id: 'x-discovery', kind: 'discovery', by: 'discovery-agent', at: '2026-02-04T08:00:00Z', data: { problem, outcome, tippingPoint: hurry, pains: [{ statement: problem, evidence: 'm-buyer' }], currentSystems: [{ name: 'Altdesk', status: 'to be replaced' }, { name: 'Entra ID', status: 'stays' }, { name: 'Ledgerline ERP', status: 'stays', direction: 'both ways', data: 'customers, orders' }], users: { service: 60 }, migration: '40,000 cases from Altdesk, two rehearsals', sso: 'SAML with Entra ID', compliance: 'GDPR, ISO 27001', deadline: { label: hurry, date: '2026-09-30' }, risks: [{ statement: 'The ERP team is two people until summer', mitigation: 'Freeze interfaces by May' }, { statement: 'An earlier attempt was stopped half way, some expect the same again', mitigation: 'Show the first result in April' }, { statement: 'The testers are on leave in July', mitigation: 'Name deputies by 15 June' }], openItems: [{ what: 'Name the testers', owner: 'c-4', due: '2026-04-15' }] } },
        { id: 'x-qualification', kind: 'qualification', by: 'qualification-agent', at: '2026-02-10T08:00:00Z', data: { method: 'MEDDPICC', economicBuyer: { contact: 'c-1', quote, confidence: 0.95 }, champion: { contact: 'c-2', confidence: 0.9 }, decisionProcess: 'The economic buyer decides, the board is told', quote, metrics: [{ name: 'Cases closed on the first contact', baseline: '48 %', target: '70 %' }] } },
        { id: 'x-value', kind: 'value', by: 'value-engineering', at: '2026-02-12T08:00:00Z', data: { annualBenefit: 210_000, paybackMonths: 10, drivers: [{ name: 'Days until an offer leaves', baseline: '9 days', target: '1 day', annualValue: 120_000, by: '2026-12-31' }, { name: 'Repeated calls per month', baseline: '900', target: '200', annualValue: 60_000, by: '2026-12-31' }, { name: 'Cases closed on the first contact', baseline: '48 %', target: '70 %', annualValue: 30_000, by: '2027-03-31' }] } },
        { id: 'x-competitive', kind: 'competitive', by: 'competitive-intel', at: '2026-02-15T08:00:00Z', data: { competitors: [{ name: 'Altdesk', position: 'incumbent', status: 'lost', weakness: 'no interface to the ERP' }] } },
        { id: 'x-acceptance', kind: 'acceptance', by: 'deal-desk', at: '2026-02-26T15:00:00Z', data: { nonStandardTerms: [{ term: 'Renewal uplift capped at 4 %', approvedBy: 'Finance' }] } });
  }

  build(): SomeDossier {
    const { country, timezone, locale, currency, people } = this.place;
    const slug = this.tag;
    // No two customers have the same name: a mail about one is never mistaken for a mail about another.
    const account = `${this.place.account} ${this.number + 1}`;
    return {
      schemaVersion: '1',
      source: this.source,
      account: { externalId: `acc-${slug}`, name: account, country, timezone, locale, domain: `${slug}.example`, ...this.account },
      deal: { externalId: `deal-${slug}`, name: `${String(this.account['name'] ?? account)} - Service`, type: 'new', closedAt: '2026-02-27T15:00:00Z', currency, arr: 64_800, tcv: 227_400, termMonths: 36, contractStart: '2026-03-01', renewalDate: '2029-03-01', segment: 'mid_market', ...this.deal },
      team: this.team ?? [
        { id: 't-1', name: 'Amara Kowalczyk', role: 'account_executive', email: this.colleagueAddress('account_executive'), timezone: 'Europe/London' },
        { id: 't-2', name: 'Idris Falkenberg', role: 'solutions_engineer', email: this.colleagueAddress('solutions_engineer'), timezone: 'Europe/London' },
        { id: 't-3', name: 'Noor Castellan', role: 'csm', email: this.colleagueAddress('csm'), timezone: 'Europe/London' },
        { id: 't-4', name: 'Wilhelmina Obi', role: 'sales_manager', email: this.colleagueAddress('sales_manager'), timezone: 'Europe/London' },
      ],
      contacts: this.contacts ?? people.map((name, index) => ({ id: `c-${index + 1}`, name, roles: [(['economic_buyer', 'champion', 'it_lead', 'user_lead'] as const)[index]!], email: this.addressOf(`contact${index + 1}`), timezone })),
      ...Object.fromEntries(Object.entries(this.parts).filter(([, entries]) => entries.length > 0)),
    };
  }

  private addressOf(who: string): string {
    return `${who}@${this.tag}.example`;
  }

  private colleagueAddress(role: string): string {
    return `${role.replaceAll('_', '.')}.${this.tag}@calderis.example`;
  }
}
