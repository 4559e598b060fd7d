import fc from 'fast-check';
import { aPlan, aTask } from '../../testing/plan.builder.ts';
import { addDays } from '../../time/instant.ts';
import { computeSchedule } from '../critical-path/live-schedule.ts';
import { applyEdits } from '../edit/apply-edits.ts';
import type { PlanEdit } from '../edit/edit.ts';
import type { PlanDocument } from '../model.ts';
import { attributeDelay } from './attribute-delay.ts';
import type { DelayCause, PlanRevision } from './attribute-delay.ts';

const none = { startedOn: null, finishedOn: null, remaining: null, percent: null, asOf: null };
/** Ours, theirs and somebody else's work before go-live; `side` has float. */
const plan = aPlan([aTask('design', 5), aTask('data', 5, { side: 'customer' }), aTask('adapter', 8, { side: 'third_party' }), aTask('build', 10), aTask('go-live', 0)], ['design FS data', 'data FS build', 'design FS adapter', 'adapter FS go-live', 'build FS go-live']);
const day = (count: number): string => addDays('2026-03-02T00:00:00Z', count).slice(0, 10);

/** The revisions that some edits leave, each on its day. */
function revisions(steps: readonly { id: string; on: string; cause: DelayCause | null; edits: PlanEdit[] }[]): PlanRevision[] {
  let now: PlanDocument = plan;
  return steps.map(({ id, on, cause, edits }) => {
    now = applyEdits(now, edits, on);
    return { id, on, cause, by: 'Ada', reason: 'Because.', document: now };
  });
}
const finished = (task: string, on: string): PlanEdit => ({ kind: 'finish', task, on });

describe('the slip of go-live', () => {
  it('is nobody’s when everything ends as agreed', () => {
    const told = attributeDelay(plan, revisions([{ id: '1', on: '2026-03-06', cause: 'us', edits: [finished('design', '2026-03-06')] }]), '2026-03-07')!;
    expect(told).toMatchObject({ agreed: '2026-03-27', forecast: '2026-03-27', days: 0, shares: [] });
  });

  it('belongs to the cause of the change that moved it, with who said so and why', () => {
    const told = attributeDelay(plan, revisions([{ id: '1', on: '2026-03-02', cause: 'scope', edits: [{ kind: 'edit', task: 'build', fields: { duration: 13 } }] }]), '2026-03-02')!;
    expect(told.byCause).toEqual({ customer: 0, us: 0, third_party: 0, scope: 3 });
    expect(told.shares).toMatchObject([{ revision: '1', days: 3, by: 'Ada', reason: 'Because.' }]);
  });

  it('belongs to the side whose task it waited for while nobody reported anything', () => {
    const told = attributeDelay({ ...plan, tasks: plan.tasks.map((task) => (task.id === 'design' ? { ...task, actual: { ...none, startedOn: '2026-03-02', finishedOn: '2026-03-06' } } : task)) }, [], '2026-03-12')!;
    expect(told.byCause).toEqual({ customer: 3, us: 0, third_party: 0, scope: 0 });
    expect(told.shares).toMatchObject([{ revision: null, task: 'data', days: 3, reason: 'Waiting for “DATA”.' }]);
  });

  it('goes by the days on which work ended, not by those on which somebody reported it', () => {
    const late = revisions([{ id: '1', on: '2026-03-03', cause: 'scope', edits: [{ kind: 'edit', task: 'build', fields: { duration: 13 } }] }, { id: '2', on: '2026-03-20', cause: 'us', edits: [finished('design', '2026-03-09'), finished('data', '2026-03-20')] }]);
    // Design ended a day later than agreed, the data four days later than that made possible.
    expect(attributeDelay(plan, late, '2026-03-20')).toMatchObject({ days: 8, byCause: { customer: 4, us: 1, third_party: 0, scope: 3 } });
  });

  it('is not a delay of anybody’s when only float was used', () => {
    const told = attributeDelay(plan, revisions([{ id: '1', on: '2026-03-02', cause: 'third_party', edits: [{ kind: 'delay', task: 'adapter', days: 7 }] }]), '2026-03-02')!;
    expect([told.days, told.shares]).toEqual([0, []]);
  });

  it('adds up exactly, in whatever order the changes are given', () => {
    const edit = fc.oneof(
      fc.record({ kind: fc.constant('edit' as const), task: fc.constantFrom('design', 'data', 'adapter', 'build'), fields: fc.record({ duration: fc.integer({ min: 1, max: 20 }) }) }),
      fc.record({ kind: fc.constant('absence' as const), resource: fc.constant('r'), from: fc.constant(day(7)), to: fc.integer({ min: 8, max: 20 }).map(day), reason: fc.constant('') }),
      fc.record({ kind: fc.constant('days_off' as const), calendar: fc.constant('weekdays'), from: fc.constant(day(10)), to: fc.integer({ min: 11, max: 14 }).map(day), off: fc.constant('holiday' as const), reason: fc.constant('') }),
      fc.record({ kind: fc.constant('finish' as const), task: fc.constantFrom('design', 'data'), on: fc.integer({ min: 1, max: 30 }).map(day) }),
    );
    const step = fc.record({ on: fc.integer({ min: 0, max: 30 }).map(day), cause: fc.constantFrom<DelayCause | null>('customer', 'us', 'third_party', 'scope', null), edits: fc.array(edit, { minLength: 1, maxLength: 2 }) });
    const steps = fc.array(step, { maxLength: 6 }).map((all) => all.toSorted((a, b) => a.on.localeCompare(b.on)).map((one, at) => ({ ...one, id: String(at) })));
    const staffed: PlanDocument = { ...plan, resources: [{ id: 'r', name: null, role: 'x', side: 'vendor', hoursPerWeek: 40, absences: [] }], tasks: plan.tasks.map((task) => (task.id === 'build' ? { ...task, hours: { r: 4 } } : task)) };
    fc.assert(
      fc.property(steps, fc.infiniteStream(fc.nat()), (all, shuffle) => {
        let now = staffed;
        const made = all.map(({ id, on, cause, edits }): PlanRevision => {
          now = applyEdits(now, edits, on);
          return { id, on, cause, by: null, reason: '', document: now };
        });
        const told = attributeDelay(staffed, made, day(31))!;
        expect(Object.values(told.byCause).reduce((sum, days) => sum + days, 0)).toBe(told.days);
        expect(told.shares.reduce((sum, { days }) => sum + days, 0)).toBe(told.days);
        expect(told.forecast).toBe(computeSchedule(now, day(31)).goLive);
        const weights = new Map(made.map((one) => [one, shuffle.next().value]));
        expect(attributeDelay(staffed, made.toSorted((a, b) => weights.get(a)! - weights.get(b)!), day(31))).toEqual(told);
      }),
    );
  });
});
