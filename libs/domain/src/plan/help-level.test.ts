import { aPlan, aTask } from '../testing/plan.builder.ts';
import { applyRecord } from './edit/records.ts';
import { helpHours, helpLevel } from './help-level.ts';
import type { EscalationLevel } from './model.ts';

const level = (at: number, respondWithinHours: number): EscalationLevel => ({ level: at, title: `Level ${at}`, vendor: [], customer: [], respondWithinHours });
const said = { by: 'Cleo Success', at: '2026-03-02T09:00:00.000Z' };

describe('calls for help', () => {
  it('arrive at those who answer for the account, and are counted by their hours', () => {
    const path = [level(1, 8), level(2, 6), level(3, 2)];
    expect([helpLevel(path)?.level, helpHours(path)]).toEqual([2, 6]);
  });

  it('arrive at the only level that a plan has', () => {
    expect(helpHours([level(1, 8)])).toBe(8);
  });

  it('have four working hours where no plan says otherwise', () => {
    expect([helpHours([]), helpHours()]).toEqual([4, 4]);
  });

  it('are counted by what somebody recorded since', () => {
    const plan = aPlan([aTask('build', 5)], [], { escalation: [level(1, 8), level(2, 4)] });
    expect(helpHours(applyRecord(plan, { kind: 'respond_within', level: 2, hours: 1.5 }, said).escalation)).toBe(1.5);
    expect(() => applyRecord(plan, { kind: 'respond_within', level: 4, hours: 1 }, said)).toThrow('no level 4');
  });
});
