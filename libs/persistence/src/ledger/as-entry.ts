import type { LedgerEntry } from '@throughline/domain';
import type { StoredLedgerEntry } from './ledger-entry.entity.ts';

/** A stored row as the domain reconciles it. */
export function asEntry(row: Pick<StoredLedgerEntry, 'entryId' | 'origin' | 'read' | 'found' | 'corrections' | 'marked' | 'status' | 'ownerId' | 'acknowledgedAt' | 'replacedBy'>): LedgerEntry {
  const { entryId: id, origin, read, found, corrections, marked, status, ownerId, acknowledgedAt, replacedBy } = row;
  return { id, origin, read, found, corrections, marked, status, replacedBy, decided: status !== 'open' || ownerId !== null || acknowledgedAt !== null };
}
