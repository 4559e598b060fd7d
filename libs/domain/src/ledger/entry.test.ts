import type { PackageCommitment } from '../package/package.ts';
import { disputesOf } from './entry.ts';
import type { LedgerEntry } from './entry.ts';

const read = { disputed: [{ field: 'promise', shown: 'yes', otherwise: 'no' }, { field: 'risk', shown: 'normal', otherwise: 'high' }, { field: 'strength', shown: 'firm', otherwise: 'hedged' }] } as unknown as PackageCommitment;
const entry = (change: Partial<LedgerEntry> = {}): LedgerEntry => ({ id: 'p', origin: 'read', read, found: true, corrections: {}, marked: [], status: 'open', decided: false, replacedBy: [], ...change });
const fields = (change: Partial<LedgerEntry> = {}) => disputesOf(entry(change)).map(({ field }) => field);

describe('what two readers differ on', () => {
  it('is shown until somebody decides it', () => {
    expect(fields()).toEqual(['promise', 'risk', 'strength']);
    expect(fields({ decided: true })).toEqual(['risk', 'strength']);
    expect(fields({ corrections: { risk: { value: 'high', by: 'Cleo', at: '2026-03-02T09:00:00Z', read: 'normal' } } })).toEqual(['strength']);
  });

  it('is nothing where one reader alone has read, or nobody has', () => {
    expect(fields({ read: {} as PackageCommitment })).toEqual([]);
    expect(fields({ read: null })).toEqual([]);
  });
});
