import { newRef } from '../ledger/ref.ts';
import type { LedgerRef } from '../ledger/ref.ts';
import { aHandoff, BEGIN } from '../testing/handoff.builder.ts';
import { addDays } from '../time/instant.ts';
import { assessHealth } from './assess.ts';
import { readPromises } from './promises.input.ts';

const promise = (change: Partial<LedgerRef> = {}): LedgerRef => ({ ...newRef({ id: 'p', direction: 'seller', high: false, standing: true, dueAt: addDays(BEGIN, 10), remindAt: null, escalateAt: null }), ...change });
const owing = (...ledger: LedgerRef[]) => aHandoff({ ledger }).inImplementation().build();

describe('promises in the health of a customer', () => {
  it('play no part where none of ours has a date', () => {
    expect(readPromises(owing(promise({ dueAt: null })), addDays(BEGIN, 90))).toBeUndefined();
    expect(readPromises(owing(promise({ direction: 'customer' })), addDays(BEGIN, 90))).toBeUndefined();
    expect(assessHealth(owing(), BEGIN).inputs.map(({ key }) => key)).toEqual(['milestones', 'surveys', 'escalations']);
  });

  it('are unknown before any is due, and good as long as they are kept', () => {
    expect(readPromises(owing(promise()), BEGIN)).toEqual({ value: null, reasons: [] });
    expect(readPromises(owing(promise({ status: 'delivered' }), promise({ dueAt: addDays(BEGIN, 60) })), addDays(BEGIN, 30))).toMatchObject({ value: 100, reasons: [] });
  });

  it('cost more with each day that one is late, twice as much when it was a costly one, and never with one that was waived or delivered', () => {
    const at = (days: number, change: Partial<LedgerRef> = {}) => readPromises(owing(promise(change)), addDays(BEGIN, 10 + days))?.value;
    expect([at(0.1), at(4), at(4, { high: true }), at(60)]).toEqual([90, 84, 68, 70]);
    expect(at(4, { status: 'delivered' })).toBe(100);
    expect(at(4, { status: 'waived' })).toBeUndefined();
  });

  it('say how many are late and since when', () => {
    const late = owing(promise({ id: 'b', dueAt: addDays(BEGIN, 12) }), promise({ id: 'a' }));
    expect(assessHealth(late, addDays(BEGIN, 14)).reasons).toContainEqual({ code: 'promise_late', subject: 'a', redLine: false, facts: { count: 2, days: 4 } });
  });

  it('put a customer in danger when a costly one was broken, whatever else goes well, and let nobody with a broken one be called well', () => {
    const broken = (high: boolean) => assessHealth(aHandoff(owing(promise({ status: 'broken', high }))).completed(['project-team', 'kick-off']).build(), addDays(BEGIN, 15));
    expect(broken(true)).toMatchObject({ level: 'in_danger', reasons: [{ code: 'promise_broken', subject: 'p', redLine: true, facts: { count: 1 } }] });
    expect(broken(false).level).toBe('to_watch');
  });
});
