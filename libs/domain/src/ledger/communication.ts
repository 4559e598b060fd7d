import type { Instant } from '../time/instant.ts';
import { isOwed } from './life.ts';
import type { LedgerRef } from './ref.ts';

/** One message about a promise of ours: to whom, when it is due, and when it went out. */
export interface PromiseMessage {
  kind: 'reminder' | 'late' | 'escalation' | 'delivery';
  to: 'owner' | 'leadership' | 'customer';
  /** Null where it waits for something that has no date: the delivery. */
  at: Instant | null;
  sentAt: Instant | null;
}

/**
 * Who is told of a promise, what and when: its owner before its day and after it, leadership when it is still owed, the customer
 * when it is delivered. What will no longer be said, because the promise is kept or gone, is left out.
 */
export function messagesOf(ref: LedgerRef, delivered: { at: Instant | null; isShown: boolean }): PromiseMessage[] {
  if (ref.direction !== 'seller') return [];
  const owed = ref.standing && isOwed(ref.status);
  const timed: PromiseMessage[] = [
    { kind: 'reminder', to: 'owner', at: ref.remindAt, sentAt: ref.remindedAt },
    { kind: 'late', to: 'owner', at: ref.dueAt, sentAt: ref.lateNoticeAt },
    { kind: 'escalation', to: 'leadership', at: ref.escalateAt, sentAt: ref.escalatedAt },
  ];
  const delivery: PromiseMessage = { kind: 'delivery', to: 'customer', at: null, sentAt: delivered.at };
  return [...timed.filter(({ at, sentAt }) => sentAt !== null || (owed && at !== null)), ...(delivered.isShown && (owed || delivered.at !== null) ? [delivery] : [])];
}
