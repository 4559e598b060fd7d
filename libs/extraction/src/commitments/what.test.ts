import { readDossier } from '../read-dossier.ts';
import { dossierOf } from '../sources/testing.ts';

type Sources = Parameters<typeof dossierOf>;
const read = (...sources: Sources) => readDossier(dossierOf(...sources)).commitments;
const whats = (...sources: Sources) => read(...sources).map(({ what }) => what);
const signed = (body: string) => whats([], [{ signed: true, body: `1. Services\n1.1 ${body}\n` }]);

describe('a promise in short', () => {
  it('calls the parties of a contract by their names, without the article of their roles, also in a clause that lacks its subject', () => {
    expect(signed('The Supplier shall deliver three districts by 26 February 2027.')).toEqual([expect.stringMatching(/^Vendor shall deliver three districts/)]);
    for (const what of signed('Supplier shall keep the Service available for 99.9% of each calendar month and shall credit 5% of that month’s fee.')) expect(what).not.toMatch(/\bSupplier\b/);
  });

  it('takes no customer success manager for the customer', () => {
    expect(signed('The Supplier shall provide a named Customer Success Manager for the Customer’s users.')).toEqual([expect.stringMatching(/^Vendor shall provide a named Customer Success Manager for Lindqvist\S*(?: Tooling)?’s users\.$/)]);
  });

  it('does not begin with hesitation, nor with a question whose words it has itself', () => {
    const call = (body: string) => whats([{ kind: 'call', body }]);
    expect(call('Vera Lindqvist: Of June?\nOlga Renner: So... we will make June for the sales side.')).toEqual([expect.stringMatching(/^Vendor will make June/)]);
    expect(call('Vera Lindqvist: Hypercare?\nOlga Renner: Hypercare, four weeks, that is included.')).toEqual([expect.stringMatching(/^Hypercare, four weeks/)]);
  });
});

describe('a clause of a contract', () => {
  it('is no promise where it only says from when to when the contract holds', () => {
    expect(signed('This agreement starts on 1 October 2026 and runs for thirty-six (36) months.')).toEqual([]);
  });

  it('has no condition that begins in the middle of what falls below a figure', () => {
    const [one] = read([], [{ signed: false, body: '4. Availability\n4.1 Where availability falls below 99.5%, the Supplier credits 5% of the monthly fee.\n' }]);
    expect(one?.condition ?? '').not.toMatch(/^falls/);
    const [german] = read([{ body: 'Hallo Vera,\n\nwir schicken Ihnen den Bericht bis Freitag, falls die Daten da sind.\n\nOlga' }]);
    expect(german?.condition).toBe('falls die Daten da sind');
  });
});
