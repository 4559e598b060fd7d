import type { Commitment } from '../commitments/commitment.ts';
import type { Evidence } from '../package/fact.ts';
import type { Dispute } from '../reading/second-reader.ts';
import type { PackageCommitment } from '../package/package.ts';
import type { Day, Instant } from '../time/instant.ts';

export const LEDGER_STATUSES = ['open', 'in_progress', 'delivered', 'confirmed', 'renegotiated', 'waived', 'broken', 'dismissed'] as const;
export type LedgerStatus = (typeof LEDGER_STATUSES)[number];

/** What a promise says, in the words that count: the reader's, or whatever a person put in their place. */
export interface Terms extends Pick<Commitment, 'what' | 'direction' | 'by' | 'to' | 'category' | 'strength' | 'condition' | 'risk'> {
  due: Day | null;
}

/** What a person may correct; `strength` follows from the sources alone. */
export const CORRECTABLE = ['what', 'direction', 'by', 'to', 'category', 'condition', 'due', 'risk'] as const;
export type CorrectableField = (typeof CORRECTABLE)[number];

/** A person's word on one field, with the reader's of that moment, so that a later change of the reader's mind shows. */
export interface Correction {
  value: Terms[CorrectableField];
  by: string;
  at: Instant;
  read: Terms[CorrectableField] | undefined;
}
export type Corrections = Partial<Record<CorrectableField, Correction>>;

/** Where an entry comes from: read in the sources, marked by a person, or cut out of another entry by one. */
export type EntryOrigin = 'read' | 'manual' | 'split';

/**
 * A promise in the ledger. Three hands write it and never each other's part: the sources (`evidence` that a person marked),
 * the reader (`read`, what it found last), and people (`corrections`, and everything they decided).
 */
export interface LedgerEntry {
  /** The same for good, whatever the reader calls the promise later. */
  id: string;
  origin: EntryOrigin;
  /** What the reader found last; null for what it has never found. */
  read: PackageCommitment | null;
  /** Whether the reader's last run still found it. */
  found: boolean;
  corrections: Corrections;
  /** Spans that a person marked, word for word. */
  marked: Evidence[];
  status: LedgerStatus;
  /** Whether a person has decided anything about it beside its fields: status, owner, acknowledgement. */
  decided: boolean;
  /** The entries that took its place when it was merged or split; none while it stands for itself. */
  replacedBy: string[];
}

/** Whether a person has put anything into it that must not be lost. */
export function isTouched(entry: LedgerEntry): boolean {
  return entry.origin !== 'read' || entry.decided || entry.marked.length > 0 || Object.keys(entry.corrections).length > 0 || entry.replacedBy.length > 0;
}

/** Whether it stands for itself: not replaced by others, and still found or kept by a person. */
export function isKept(entry: LedgerEntry): boolean {
  return entry.replacedBy.length === 0 && (entry.found || isTouched(entry));
}

/** Every place where it was said, what a person marked first. */
export function evidenceOf(entry: LedgerEntry): Evidence[] {
  const own = entry.marked;
  const read = (entry.read?.evidence ?? []).filter((one) => !own.some((other) => sameSpan(one, other)));
  return [...own, ...read];
}

/** What the two readers differ on and nobody has decided: a corrected field is decided, and so is a promise that somebody has worked with. */
export function disputesOf(entry: LedgerEntry): Dispute[] {
  return (entry.read?.disputed ?? []).filter(({ field }) => (field === 'promise' ? !isTouched(entry) : field === 'strength' || entry.corrections[field] === undefined));
}

export function sameSpan(a: Evidence, b: Evidence): boolean {
  return a.sourceId === b.sourceId && a.start === b.start && a.end === b.end;
}
