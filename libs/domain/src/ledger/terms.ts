import type { Commitment } from '../commitments/commitment.ts';
import { CORRECTABLE, evidenceOf, isKept } from './entry.ts';
import { toMs } from '../time/instant.ts';
import type { CorrectableField, LedgerEntry, Terms } from './entry.ts';

/** What the reader says a promise is. */
export function termsRead(read: Pick<Commitment, keyof Omit<Terms, 'due'> | 'dueResolved'>): Terms {
  const { what, direction, by, to, category, strength, condition, dueResolved, risk } = read;
  return { what, direction, by, to, category, strength, condition, due: dueResolved, risk };
}

/** A promise of which only a person knows: nothing is taken for granted. */
const UNREAD: Terms = { what: '', direction: 'seller', by: '', to: null, category: 'other', strength: 'firm', condition: null, due: null, risk: 'normal' };

/** The terms that count: a person's word before the reader's, field by field. */
export function termsOf(entry: LedgerEntry): Terms {
  const read = entry.read === null ? { ...UNREAD, what: evidenceOf(entry)[0]?.quote ?? '' } : termsRead(entry.read);
  const said = CORRECTABLE.flatMap((field) => (entry.corrections[field] === undefined ? [] : [[field, entry.corrections[field].value]]));
  return { ...read, ...(Object.fromEntries(said) as Partial<Terms>) };
}

/** The person who found it in a source; null where the reader did. Whatever was corrected since, the oldest word is theirs. */
export function addedBy({ origin, corrections }: LedgerEntry): string | null {
  if (origin === 'read') return null;
  return Object.values(corrections).toSorted((a, b) => toMs(a.at) - toMs(b.at))[0]?.by ?? null;
}

/** A field on which a person and the reader differ. */
export interface Difference {
  field: CorrectableField;
  said: Terms[CorrectableField];
  read: Terms[CorrectableField];
  by: string;
  at: string;
  /** The reader has changed its mind since: somebody should look again. */
  changedSince: boolean;
}

/** Where a person's word stands beside another one of the reader. */
export function differencesOf(entry: LedgerEntry): Difference[] {
  if (entry.read === null) return [];
  const read = termsRead(entry.read);
  return CORRECTABLE.flatMap((field): Difference[] => {
    const said = entry.corrections[field];
    if (said === undefined || said.value === read[field]) return [];
    return [{ field, said: said.value, read: read[field], by: said.by, at: said.at, changedSince: said.read !== undefined && said.read !== read[field] }];
  });
}

/** Whether it counts as a promise now: it stands for itself and has not been taken back. */
export function isStanding(entry: LedgerEntry): boolean {
  return isKept(entry) && termsOf(entry).strength !== 'retracted';
}
