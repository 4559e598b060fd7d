import { messagesOf } from './communication.ts';
import { newRef } from './ref.ts';
import type { LedgerRef } from './ref.ts';

const REF: LedgerRef = newRef({ id: 'plan', direction: 'seller', high: false, standing: true, dueAt: '2026-03-10T22:59:59Z', remindAt: '2026-03-06T23:00:00Z', escalateAt: '2026-03-11T23:00:00Z' });
const kinds = (ref: LedgerRef, delivered: Parameters<typeof messagesOf>[1] = { at: null, isShown: true }) => messagesOf(ref, delivered).map(({ kind, to, at, sentAt }) => [kind, to, at ?? sentAt]);

describe('the messages about a promise', () => {
  it('go to its owner before and after its day, then to leadership, and to the customer when it is delivered', () => {
    expect(kinds(REF)).toEqual([['reminder', 'owner', REF.remindAt], ['late', 'owner', REF.dueAt], ['escalation', 'leadership', REF.escalateAt], ['delivery', 'customer', null]]);
  });

  it('are only those that went out, once it is kept', () => {
    expect(kinds({ ...REF, status: 'confirmed', remindedAt: REF.remindAt }, { at: '2026-03-08T10:00:00Z', isShown: true })).toEqual([['reminder', 'owner', REF.remindAt], ['delivery', 'customer', '2026-03-08T10:00:00Z']]);
  });

  it('never go to a customer who does not read the promise, nor are there any about a promise of theirs or without a day', () => {
    expect(kinds({ ...REF, dueAt: null, remindAt: null, escalateAt: null }, { at: null, isShown: false })).toEqual([]);
    expect(kinds({ ...REF, direction: 'customer' })).toEqual([]);
  });
});
