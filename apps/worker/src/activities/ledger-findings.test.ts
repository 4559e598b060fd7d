import type { Dossier, LedgerEntry } from '@throughline/domain';
import { ledgerFindings } from './ledger-findings.ts';

const dossier: Dossier = {
  schemaVersion: '1', source: { system: 'file' },
  account: { externalId: 'a', name: 'Lindqvist Tooling', timezone: 'Europe/Stockholm' },
  deal: { externalId: 'd', name: 'Lindqvist', closedAt: '2026-03-02T23:30:00Z', currency: 'EUR' },
};
const by = { by: 'Lucía', at: '2026-03-03T09:00:00Z', read: null };
const dueOn = (due: string | null): LedgerEntry => ({
  id: 'p', origin: 'manual', read: null, found: false, marked: [], status: 'open', decided: false, replacedBy: [],
  corrections: { what: { value: 'A report', ...by }, direction: { value: 'seller', ...by }, ...(due === null ? {} : { due: { value: due, ...by } }) },
});
const datesOf = (due: string | null) => ledgerFindings(dossier, [dueOn(due)]).map(({ dueAt, remindAt, escalateAt }) => [dueAt, remindAt, escalateAt])[0];

it('tells when a promise is due, when its owner is reminded, and when leadership hears of it, in working days', () => {
  expect(datesOf('2026-03-13')).toEqual(['2026-03-13T16:00:00.000Z', '2026-03-11T08:00:00.000Z', '2026-03-17T08:00:00.000Z']);
  expect(datesOf(null)).toEqual([null, null, null]);
});

it('calls nothing late that was due before the signature, which was the seller’s to keep and is nowhere on record', () => {
  expect(datesOf('2026-03-02')).toEqual([null, null, null]);
  // It was signed at half past midnight where they are.
  expect(datesOf('2026-03-03')?.[0]).toBe('2026-03-03T16:00:00.000Z');
});
