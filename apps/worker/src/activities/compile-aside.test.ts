import type { Dossier } from '@throughline/domain';
import { compileAside, compileHere } from './compile-aside.ts';

const AT = '2026-03-02T10:00:00Z';
const dossier = (mails: number): Dossier => ({
  schemaVersion: '1', source: { system: 'file' }, account: { externalId: 'a', name: 'Lindqvist Tooling' }, deal: { externalId: 'd', name: 'Seats', closedAt: AT, currency: 'EUR' },
  team: [{ id: 't', name: 'Olga Renner', email: 'olga@vendor.example', role: 'account_executive' }],
  contacts: [{ id: 'c', name: 'Vera Lindqvist', email: 'vera@lindqvist.example' }],
  communications: Array.from({ length: mails }, (_, index) => ({ id: `m-${index}`, kind: 'email', at: AT, from: 'olga@vendor.example', to: ['vera@lindqvist.example'], body: `Hello Vera,\n\nWe will send you report ${index} by Friday.\n${'The warehouse is in Hull. '.repeat(40)}\n\nOlga` })),
});

describe('compiling a package', () => {
  it.each([['here', 2], ['in a thread of its own when there is much to read', 110]])('gives the same %s', async (_, mails) => {
    const request = { dossier: dossier(mails), answers: [], ledger: [], register: [], at: AT, second: null };
    expect(await compileAside(request, () => undefined)).toEqual(compileHere(request));
  });

  it('leaves the worker free meanwhile', async () => {
    let turns = 0;
    const counting = setInterval(() => (turns += 1), 1);
    await compileAside({ dossier: dossier(110), answers: [], ledger: [], register: [], at: AT, second: null }, () => undefined);
    clearInterval(counting);
    expect(turns).toBeGreaterThan(20);
  });

  it('fails when the thread fails, instead of waiting for ever', async () => {
    const torn = { ...dossier(110), deal: null } as unknown as Dossier;
    await expect(compileAside({ dossier: torn, answers: [], ledger: [], register: [], at: AT, second: null }, () => undefined)).rejects.toThrow();
  });
});
