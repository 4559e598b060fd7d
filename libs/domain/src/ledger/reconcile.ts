import type { Evidence } from '../package/fact.ts';
import type { PackageCommitment } from '../package/package.ts';
import { evidenceOf } from './entry.ts';
import type { LedgerEntry } from './entry.ts';

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** How many characters two pieces of evidence share. */
function shared(a: Evidence, b: Evidence): number {
  return a.sourceId === b.sourceId ? Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)) : 0;
}

/** How much of the same text an entry and a promise rest on; nothing unless more than half of one span lies in the other. */
function overlap(entry: LedgerEntry, read: PackageCommitment): number {
  let most = 0;
  for (const known of evidenceOf(entry)) {
    for (const one of read.evidence) {
      const both = shared(known, one);
      if (both * 2 > Math.min(known.end - known.start, one.end - one.start)) most = Math.max(most, both);
    }
  }
  return most;
}

/**
 * Finds the entry of each promise: by the reader's own name for it, else by the entry's, else by the same words in the
 * same source. The order of either list does not matter, and no entry takes two.
 */
function matched(entries: readonly LedgerEntry[], found: readonly PackageCommitment[]): Map<string, PackageCommitment> {
  const matches = new Map<string, PackageCommitment>();
  const open = new Map(found.map((one) => [one.id, one]));
  const take = (entry: LedgerEntry, one: PackageCommitment | undefined): void => {
    if (one === undefined || matches.has(entry.id)) return;
    matches.set(entry.id, one);
    open.delete(one.id);
  };
  for (const entry of entries) if (entry.read) take(entry, open.get(entry.read.id));
  for (const entry of entries) take(entry, open.get(entry.id));
  const near = entries.flatMap((entry) => (matches.has(entry.id) ? [] : [...open.values()].map((one) => ({ entry, one, both: overlap(entry, one) })))).filter(({ both }) => both > 0);
  near.sort((a, b) => b.both - a.both || byId(a.entry, b.entry) || byId(a.one, b.one));
  for (const { entry, one } of near) if (open.has(one.id)) take(entry, one);
  return matches;
}

/** An id for a new entry that no other has, in case the reader uses one again for something else. */
function freeId(id: string, taken: ReadonlySet<string>): string {
  let free = id;
  for (let count = 2; taken.has(free); count += 1) free = `${id}.${count}`;
  return free;
}

/**
 * Brings the ledger and what the reader found together. Only the reader's part of an entry changes: what people
 * corrected, marked and decided stays as it is, also where the reader finds nothing any more. Doing it twice is doing it once.
 */
export function reconcile(ledger: readonly LedgerEntry[], found: readonly PackageCommitment[]): LedgerEntry[] {
  const entries = ledger.toSorted(byId);
  const promises = [...new Map(found.map((one) => [one.id, one])).values()].sort(byId);
  const matches = matched(entries, promises);
  const known = new Set([...matches.values()].map(({ id }) => id));
  const taken = new Set(entries.map(({ id }) => id));
  const kept = entries.map((entry): LedgerEntry => {
    const read = matches.get(entry.id);
    return read === undefined ? { ...entry, found: false } : { ...entry, read, found: true };
  });
  const added = promises.filter(({ id }) => !known.has(id)).map((read): LedgerEntry => {
    const id = freeId(read.id, taken);
    taken.add(id);
    return { id, origin: 'read', read, found: true, corrections: {}, marked: [], status: 'open', decided: false, replacedBy: [] };
  });
  return [...kept, ...added].sort(byId);
}
