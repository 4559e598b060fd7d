import { randomBytes } from 'node:crypto';
import type { SomeDossier } from './dossiers.ts';

type Source = { id: string; body: string } & Record<string, unknown>;
export type LinenDeal = SomeDossier & { communications: Source[] };

const mail = (id: string, at: string, from: string, subject: string, body: string): Source => ({ id, kind: 'email', at, from, to: ['t-1'], subject, body });
const call = (id: string, at: string, subject: string, body: string): Source => ({ id, kind: 'call', at, from: 't-1', to: ['c-1', 'c-2', 'c-3', 'c-4'], subject, body });
const note = (id: string, at: string, subject: string, body: string): Source => ({ id, kind: 'note', at, from: 't-1', to: [], subject, body });

/** A laundry that hires out linen to hospitals, and two years later its second deal: what stays true of them is said in passing, in mails, calls and notes. */
export function linenDeals(): { first: LinenDeal; second: LinenDeal } {
  const tag = randomBytes(4).toString('hex');
  const at = (who: string) => `${who}@${tag}.example`;
  const account = { externalId: `linen-${tag}`, name: 'Fennmark Linen Hire', domain: `${tag}.example`, industry: 'Hire and laundering of hospital linen', employees: 310, country: 'GB', timezone: 'Europe/London', locale: 'en-GB' };
  const team = [
    { id: 't-1', name: 'Amara Kowalczyk', role: 'account_executive', email: `ae.${tag}@calderis.example`, timezone: 'Europe/London' },
    { id: 't-2', name: 'Idris Falkenberg', role: 'solutions_engineer', email: `se.${tag}@calderis.example`, timezone: 'Europe/London' },
    { id: 't-3', name: 'Noor Castellan', role: 'csm', email: `csm.${tag}@calderis.example`, timezone: 'Europe/London' },
  ];
  const sunniva = { id: 'c-1', name: 'Sunniva Aas', title: 'Managing Director', roles: ['economic_buyer' as const], email: at('sunniva'), influence: 'high' as const };
  const heidi = { id: 'c-3', name: 'Heidi Lowther', title: 'Head of IT', roles: ['it_lead' as const], email: at('heidi'), influence: 'medium' as const, reportsTo: 'c-1' };
  const colin = { id: 'c-5', name: 'Colin Nairn', title: 'Purchasing', roles: ['procurement' as const], email: at('colin'), influence: 'low' as const, relationship: 'risk' as const };
  const first: LinenDeal = {
    schemaVersion: '1', source: { system: 'hubspot' }, account, team,
    deal: { externalId: `linen-1-${tag}`, name: 'Fennmark Linen Hire, Kendal', type: 'new', closedAt: '2024-05-17T15:00:00Z', currency: 'GBP', arr: 61_200, tcv: 183_600, termMonths: 36, contractStart: '2024-06-01', renewalDate: '2027-06-01', goLiveTarget: '2024-10-01', paymentTerms: 'Net 30' },
    contacts: [
      sunniva, { id: 'c-2', name: 'Bartosz Wilk', title: 'Plant manager, Kendal', roles: ['champion'], email: at('bartosz'), influence: 'high' }, heidi,
      { id: 'c-4', name: 'Gwen Pryce', title: 'Shift lead', roles: ['user_lead'], email: at('gwen') }, colin,
    ],
    communications: [
      mail('l-why', '2024-03-11T08:10:00Z', 'c-1', 'Where this is going', `Hello Amara,

You asked where all this is going. Within five years I want two thirds of what we wash to come from care homes, so that we become independent of the hospital trusts.

Margins on hospital linen have halved since the energy crisis, and the two funds that own our largest competitors bid below cost.

We lose seven hundred uniforms a month somewhere between the wards and our sorting belt, and nobody can tell me where.

I can sign up to 80,000 pounds myself. Anything above that has to go to the family council, and it meets in March and October only.

Our financial year begins on 1 July, and whatever has not been ordered by the end of May waits for another year.

One more thing. Your people were honest with us about what the reader tunnel cannot do, and I liked that; waiting three weeks for your quote I did not.

Sunniva`),
      call('l-floor', '2024-03-26T13:00:00Z', 'On the floor in Kendal', `Amara Kowalczyk: What do we have to know about the plant?
Heidi Lowther: There is no wifi in the wash hall, and there never will be, the steam eats the aerials.
Heidi Lowther: The weighing system is from 2009 and can only give you a text file at the end of a shift.
Bartosz Wilk: Infection control has to approve every change on the clean side, and they inspect us twice a year without a word of warning.
Bartosz Wilk: What works here is to begin with one line and let the night shift show it to the others.
Bartosz Wilk: If that runs well, we would want to add the Carlisle plant next year, about ninety more people.
Bartosz Wilk: Honestly, I am afraid that the crew will blame me if the chips slow down the belt.
Heidi Lowther: What worries me about your offer is that nobody has told us who repairs the readers at night.
Gwen Pryce: Please ring me rather than write, I am on the floor until two and never see a mail.`),
      note('l-note', '2024-04-03T17:30:00Z', 'After the visit', `Sunniva and Bartosz go back twenty years, she listens to nobody as she listens to him.
Colin feels passed over: he wanted the other supplier and says so.
IT and production don't talk to each other since the ERP project failed in 2021.
If something goes wrong, call Gwen first, the whole floor goes by her.
They chose us over Washtrack because our trial in Kendal found 412 uniforms in a week.
For the renewal: the price of the chips will come up again, so begin in January.`),
    ],
  };
  const second: LinenDeal = {
    schemaVersion: '1', source: { system: 'hubspot' }, account: { ...account, employees: 405 }, team,
    deal: { externalId: `linen-2-${tag}`, name: 'Fennmark Linen Hire, Carlisle', type: 'expansion', closedAt: '2026-02-20T15:00:00Z', currency: 'GBP', arr: 38_000, termMonths: 24, contractStart: '2026-03-01', renewalDate: '2028-03-01', goLiveTarget: '2026-07-01', paymentTerms: 'Net 60' },
    contacts: [{ ...sunniva, id: 'p-71' }, { id: 'p-80', name: 'Torvald Brekke', title: 'Group finance', roles: ['executive_sponsor'], email: at('torvald'), influence: 'high' }, { ...heidi, id: 'p-72', reportsTo: 'p-80' }, { id: 'p-73', name: 'Gwen Pryce', title: 'Plant manager, Carlisle', roles: ['champion'], email: at('gwen') }],
    communications: [
      mail('k-why', '2026-01-15T09:00:00Z', 'p-71', 'Carlisle', `Hello Amara,

Much has changed since the Nordvik group bought us. The group wants to double the hire of uniforms by 2030 and to close two of its five plants.

Our financial year is the calendar year now, and every order above 20,000 pounds goes through group purchasing in Bergen.

Since the second rail strike the whole sector is short of drivers, so every collection counts.

Sunniva`),
      note('k-note', '2026-01-30T16:00:00Z', 'Carlisle', `Torvald is neutral, follows the figures and nothing else.
Gwen prefers a short call at the end of her shift; she has no time for long mails.`),
    ],
  };
  return { first, second };
}
