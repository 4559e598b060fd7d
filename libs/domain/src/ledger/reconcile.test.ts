import fc from 'fast-check';
import type { PackageCommitment } from '../package/package.ts';
import type { LedgerEntry } from './entry.ts';
import { reconcile } from './reconcile.ts';
import { addedBy, differencesOf, isStanding, termsOf } from './terms.ts';

const AT = '2026-03-02T09:00:00Z';

const promise = (id: string, change: Partial<PackageCommitment> & { span?: [string, number, number] } = {}): PackageCommitment => {
  const { span: [sourceId, start, end] = ['mail-1', 0, 20], ...rest } = change;
  return {
    id, what: `What ${id} says`, direction: 'seller', by: 'Olga Renner', to: null, category: 'other', strength: 'firm', condition: null, retractedBy: null, due: null, dueResolved: null, figure: null,
    risk: 'normal', riskRules: [], inContract: 'no', confidence: 0.9, reasons: [], evidence: [{ sourceId, start, end, quote: 'x'.repeat(end - start), by: 'Olga Renner', at: AT }],
    status: 'stated_by_us', statedBy: 'Olga Renner', sources: [], ...rest,
  };
};
const corrected = (entry: LedgerEntry, due: string): LedgerEntry => ({ ...entry, corrections: { due: { value: due, by: 'Lucía', at: AT, read: entry.read?.dueResolved ?? null } } });

/** Few ids and few places, so that promises meet, move and come back. */
const found = fc.array(fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), at: fc.nat(3), due: fc.constantFrom(null, '2026-05-01', '2026-06-01') }), { maxLength: 6 })
  .map((list) => list.map(({ id, at, due }) => promise(id, { span: ['mail-1', at * 15, at * 15 + 20], dueResolved: due })));
/** What people did after a run: touched an entry, decided something, merged it away. */
const deeds = fc.array(fc.record({ at: fc.nat(5), deed: fc.constantFrom('correct', 'decide', 'replace', 'mark') }), { maxLength: 5 });

function done(ledger: LedgerEntry[], list: { at: number; deed: string }[]): LedgerEntry[] {
  return ledger.map((entry, index) => list.filter(({ at }) => at === index).reduce((one, { deed }) => {
    if (deed === 'correct') return corrected(one, '2026-12-24');
    if (deed === 'decide') return { ...one, decided: true };
    if (deed === 'replace') return { ...one, replacedBy: ['other'] };
    return { ...one, marked: [{ sourceId: 'mail-2', start: 0, end: 4, quote: 'abcd', by: null, at: null }] };
  }, entry));
}

/** Runs and deeds in turn, as they happen to a handoff. */
const lived = fc.array(fc.tuple(found, deeds), { minLength: 1, maxLength: 4 }).map((turns) => turns.reduce((ledger, [list, acts]) => done(reconcile(ledger, list), acts), [] as LedgerEntry[]));

describe('bringing the ledger and the reader together', () => {
  it('twice is the same as once', () => {
    fc.assert(fc.property(lived, found, (ledger, list) => { const once = reconcile(ledger, list); expect(reconcile(once, list)).toEqual(once); }));
  });

  it('does not depend on the order of either', () => {
    fc.assert(fc.property(lived, found, (ledger, list) => expect(reconcile(ledger.toReversed(), [...new Map(list.map((one) => [one.id, one])).values()].reverse())).toEqual(reconcile(ledger, [...new Map(list.map((one) => [one.id, one])).values()]))));
  });

  it('never loses an entry or changes what people said, decided or marked', () => {
    const human = ({ id, origin, corrections, marked, decided, replacedBy }: LedgerEntry) => ({ id, origin, corrections, marked, decided, replacedBy });
    fc.assert(fc.property(lived, found, (ledger, list) => {
      const after = new Map(reconcile(ledger, list).map((entry) => [entry.id, entry]));
      for (const entry of ledger) expect(human(after.get(entry.id)!)).toEqual(human(entry));
    }));
  });

  it('gives every promise that was found one entry, under an id of its own', () => {
    fc.assert(fc.property(lived, found, (ledger, list) => {
      const after = reconcile(ledger, list);
      const ids = new Set(list.map(({ id }) => id));
      expect(after.filter((entry) => entry.found).map((entry) => entry.read!.id).sort()).toEqual([...ids].sort());
      expect(new Set(after.map(({ id }) => id)).size).toBe(after.length);
    }));
  });

  it('knows a promise again by its words when the reader calls it something else', () => {
    const [entry] = reconcile([], [promise('a')]);
    const [again, ...more] = reconcile([corrected(entry!, '2026-04-30')], [promise('b', { span: ['mail-1', 3, 20] })]);
    expect([again!.id, again!.read!.id, termsOf(again!).due, more]).toEqual(['a', 'b', '2026-04-30', []]);
  });

  it('keeps what is no longer found only where a person touched it', () => {
    const [untouched, touched] = reconcile(reconcile([], [promise('a'), promise('b', { span: ['mail-2', 0, 9] })]).map((entry) => (entry.id === 'b' ? { ...entry, decided: true } : entry)), []);
    expect([untouched!.found, isStanding(untouched!), touched!.found, isStanding(touched!)]).toEqual([false, false, false, true]);
  });
});

describe('what a person said about a field', () => {
  it('counts before the reader’s, and shows when the reader has changed its mind since', () => {
    const entry = corrected(reconcile([], [promise('a', { dueResolved: '2026-05-01' })])[0]!, '2026-06-01');
    expect(differencesOf(entry)).toMatchObject([{ field: 'due', said: '2026-06-01', read: '2026-05-01', by: 'Lucía', changedSince: false }]);
    const [later] = reconcile([entry], [promise('a', { dueResolved: '2026-05-15' })]);
    expect([termsOf(later!).due, differencesOf(later!)[0]!.changedSince]).toEqual(['2026-06-01', true]);
    const [agreed] = reconcile([entry], [promise('a', { dueResolved: '2026-06-01' })]);
    expect(differencesOf(agreed!)).toEqual([]);
  });

  it('names whoever found a promise in a source, also when somebody else has corrected it since, and nobody where the reader did', () => {
    const said = (value: string, by: string, at: string) => ({ value, by, at, read: undefined });
    const manual: LedgerEntry = { id: 'm', origin: 'manual', read: null, found: false, marked: [], status: 'open', decided: false, replacedBy: [], corrections: { what: said('Two days', 'Cleo', '2026-03-05T09:00:00Z'), direction: said('seller', 'Lucía', AT) } };
    expect(addedBy(manual)).toBe('Lucía');
    expect(addedBy({ ...manual, origin: 'read' })).toBeNull();
  });
});
