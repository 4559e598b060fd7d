import type { ContributionKind, Dossier, DossierContact } from '../dossier/dossier.ts';

/** Builds a dossier for one test: `aDossier().contributing('value', { … }).build()`. */
export function aDossier(change: Partial<Dossier> = {}) {
  const dossier: Dossier = {
    schemaVersion: '1',
    source: { system: 'file' },
    account: { externalId: 'acc-1', name: 'Lindqvist Tooling' },
    deal: { externalId: 'deal-1', name: 'Lindqvist – 20 seats', closedAt: '2026-03-02T09:00:00Z', currency: 'EUR' },
    lineItems: [],
    team: [
      { id: 'tm-olga', name: 'Olga Renner', email: 'olga@vendor.example', role: 'account_executive' },
      { id: 'tm-sam', name: 'Sam Achieng', email: 'sam@vendor.example', role: 'solutions_engineer' },
      { id: 'tm-nils', name: 'Nils Aubert', email: 'nils@vendor.example', role: 'csm' },
    ],
    contacts: [
      { id: 'c-vera', name: 'Vera Lindqvist', email: 'vera@lindqvist.example', roles: ['economic_buyer'] },
      { id: 'c-joel', name: 'Joel Marek', email: 'joel@lindqvist.example', roles: ['champion'] },
    ],
    communications: [],
    documents: [],
    contributions: [],
    ...change,
  };
  const builder = {
    contributing(kind: ContributionKind, data: Record<string, unknown>, at?: string) {
      const id = `x-${(dossier.contributions?.length ?? 0) + 1}`;
      dossier.contributions = [...(dossier.contributions ?? []), { id, kind, by: 'some-agent', data, ...(at === undefined ? {} : { at }) }];
      return builder;
    },
    withMail(id: string, from: string, body: string) {
      dossier.communications = [...(dossier.communications ?? []), { id, kind: 'email', at: '2026-02-01T10:00:00Z', from, body }];
      return builder;
    },
    withCall(id: string, body: string) {
      dossier.communications = [...(dossier.communications ?? []), { id, kind: 'call', at: '2026-02-02T10:00:00Z', from: 'tm-olga', body }];
      return builder;
    },
    withContacts(...contacts: DossierContact[]) {
      dossier.contacts = contacts;
      return builder;
    },
    build: (): Dossier => dossier,
  };
  return builder;
}
