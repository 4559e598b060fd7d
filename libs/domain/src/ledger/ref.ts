import type { Direction } from '../commitments/commitment.ts';
import type { Instant } from '../time/instant.ts';
import { isOwed } from './life.ts';
import type { LedgerStatus } from './entry.ts';

/** A promise as a compile run hands it to the workflow: what follows from its terms, in references and instants. */
export interface LedgerFinding {
  id: string;
  direction: Direction;
  high: boolean;
  /** It still counts as a promise; see `isStanding`. */
  standing: boolean;
  /** The end of the day it is due on, the working day before, and the one on which leadership hears of it. */
  dueAt: Instant | null;
  remindAt: Instant | null;
  escalateAt: Instant | null;
}

/** A promise as the workflow carries it: no words, no names. */
export interface LedgerRef extends LedgerFinding {
  status: LedgerStatus;
  /** The person who looks after it; nobody in particular means the handoff's owner. */
  ownerId: string | null;
  acknowledgedAt: Instant | null;
  remindedAt: Instant | null;
  lateNoticeAt: Instant | null;
  escalatedAt: Instant | null;
}

/** More promises than this are not watched over one by one: the longest dossiers have about a hundred. */
export const MOST_ENTRIES = 500;

export const newRef = (finding: LedgerFinding): LedgerRef => ({
  ...finding, status: 'open', ownerId: null, acknowledgedAt: null, remindedAt: null, lateNoticeAt: null, escalatedAt: null,
});

/** Whether somebody of ours still has to stand for it by name before the package can be accepted. */
export function isBlocking(ref: LedgerRef): boolean {
  return ref.standing && ref.high && ref.direction === 'seller' && ref.acknowledgedAt === null && (isOwed(ref.status) || ref.status === 'delivered');
}

/** Whether anybody is reminded of it. */
export function isWatched(ref: LedgerRef): boolean {
  return ref.standing && isOwed(ref.status) && ref.dueAt !== null;
}
