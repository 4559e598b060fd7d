import fc from 'fast-check';
import { DomainError } from '../../errors.ts';
import { computeSchedule } from '../critical-path/live-schedule.ts';
import type { PlanDocument, PlanTask } from '../model.ts';
import { applyEdits } from './apply-edits.ts';
import type { PlanEdit } from './edit.ts';

const task = (id: string, duration: number, more: Partial<PlanTask> = {}): PlanTask => ({
  id, title: id.toUpperCase(), phase: 'p', kind: duration === 0 ? 'milestone' : 'task', side: 'vendor', ownerRole: null, owner: null, contactId: null, duration, estimate: null, calendar: 'vendor',
  constraint: { kind: 'none' }, category: 'work', acceptance: null, audience: null, hours: {}, from: { kind: 'template', ref: null },
  actual: { startedOn: null, finishedOn: null, remaining: null, percent: null, asOf: null }, ...more,
});

/** a → b → go-live, from a Monday on. */
function aPlan(change: Partial<PlanDocument> = {}): PlanDocument {
  return {
    template: { id: 'standard', version: 1 }, start: '2026-03-02', goLiveTarget: null, calendars: [{ id: 'vendor', title: 'Us', weekend: [6, 7], off: [] }],
    phases: [{ id: 'p', title: 'P', acceptance: [], acceptedAt: null, acceptedBy: null }], tasks: [task('a', 5), task('b', 5), task('go-live', 0)],
    links: [{ from: 'a', to: 'b', type: 'FS', lag: 0 }, { from: 'b', to: 'go-live', type: 'FS', lag: 0 }], resources: [],
    cutover: { checklist: [], criteria: [], decisions: [], rollback: { trigger: '', steps: [], testedAt: null, testedBy: null } }, escalation: [], cadence: [], baseline: null, ...change,
  };
}

const TODAY = '2026-03-02';
const goLive = (plan: PlanDocument, asOf = TODAY) => computeSchedule(plan, asOf).goLive;
function refusal(plan: PlanDocument, ...edits: PlanEdit[]): Pick<DomainError, 'code' | 'field' | 'message'> {
  try {
    applyEdits(plan, edits, TODAY);
  } catch (error) {
    if (error instanceof DomainError) return { code: error.code, field: error.field, message: error.message };
    throw error;
  }
  throw new Error('It was not refused.');
}

describe('a change of a plan', () => {
  it('leaves the plan it was made in as it was', () => {
    const plan = aPlan();
    const copy = JSON.parse(JSON.stringify(plan)) as PlanDocument;
    applyEdits(plan, [{ kind: 'delay', task: 'a', days: 3 }, { kind: 'remove_task', task: 'b' }, { kind: 'add_task', task: { id: 'c', title: 'C', phase: 'p', duration: 2 }, after: ['a'], before: ['go-live'] }], TODAY);
    expect(plan).toEqual(copy);
  });

  it.each<[string, Partial<PlanTask>, string]>([
    ['begins no sooner than so much later', {}, '2026-03-18'],
    ['moves with its pin', { constraint: { kind: 'pinned', day: '2026-03-09' } }, '2026-03-18'],
    ['keeps its promised date, which what comes before now breaks', { constraint: { kind: 'finish_by', day: '2026-03-13', promise: 'x' } }, '2026-03-18'],
  ])('of a task that has not begun %s', (_, more, expected) => {
    const plan = aPlan({ tasks: [task('a', 5), task('b', 5, more), task('go-live', 0)] });
    const delayed = applyEdits(plan, [{ kind: 'delay', task: 'b', days: 3 }], TODAY);
    expect(goLive(delayed)).toBe(expected);
    expect(computeSchedule(delayed, TODAY).conflicts).toHaveLength(more.constraint?.kind === 'finish_by' ? 1 : 0);
  });

  it('of a task under way makes it take longer, from today on', () => {
    const begun = applyEdits(aPlan(), [{ kind: 'start', task: 'a', on: '2026-03-02' }], TODAY);
    expect(goLive(applyEdits(begun, [{ kind: 'delay', task: 'a', days: 2 }], '2026-03-04'), '2026-03-04')).toBe('2026-03-17');
  });

  it('moves go-live by as many working days as what is critical is delayed, whatever day it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.constantFrom('a', 'b'), (days, id) => {
        const delayed = goLive(applyEdits(aPlan(), [{ kind: 'delay', task: id, days }], TODAY));
        const longer = goLive(applyEdits(aPlan(), [{ kind: 'edit', task: id, fields: { duration: 5 + days } }], TODAY));
        expect(delayed).toBe(longer);
      }),
    );
  });

  it('by an added task comes between the others, and goes with it again', () => {
    const more = applyEdits(aPlan(), [{ kind: 'add_task', task: { id: 'c', title: 'C', phase: 'p', duration: 2 }, after: ['b'], before: ['go-live'] }], TODAY);
    expect(goLive(more)).toBe('2026-03-17');
    expect(goLive(applyEdits(more, [{ kind: 'remove_task', task: 'c' }], TODAY))).toBe('2026-03-13');
  });

  it('links what came after a removed task to what came before it', () => {
    expect(applyEdits(aPlan(), [{ kind: 'remove_task', task: 'b' }], TODAY).links).toEqual([{ from: 'a', to: 'go-live', type: 'FS', lag: 0 }]);
  });

  it('by somebody who is away or helps moves what they work on', () => {
    const plan = aPlan({ tasks: [task('a', 5, { hours: { eva: 8 } }), task('b', 5), task('go-live', 0)], resources: [{ id: 'eva', name: 'Eva', role: 'consultant', side: 'vendor', hoursPerWeek: 40, absences: [] }] });
    expect(goLive(applyEdits(plan, [{ kind: 'absence', resource: 'eva', from: '2026-03-03', to: '2026-03-04', reason: 'Leave' }], TODAY))).toBe('2026-03-17');
    expect(goLive(applyEdits(plan, [{ kind: 'days_off', calendar: 'vendor', from: '2026-03-03', to: '2026-03-03', off: 'freeze', reason: 'Year end' }], TODAY))).toBe('2026-03-16');
    expect(goLive(applyEdits(plan, [{ kind: 'add_person', id: 'tom', name: 'Tom', role: 'consultant', side: 'vendor', hoursPerWeek: 40, tasks: { a: 8 } }], TODAY))).toBe('2026-03-11');
  });

  it('by an earlier promise tells that it cannot be held', () => {
    const plan = aPlan({ tasks: [task('a', 5), task('b', 5, { constraint: { kind: 'finish_by', day: '2026-03-20', promise: 'x' } }), task('go-live', 0)] });
    expect(computeSchedule(applyEdits(plan, [{ kind: 'promise_date', promise: 'x', day: '2026-03-10' }], TODAY), TODAY).conflicts).toMatchObject([{ task: 'b', promise: 'x', days: 3 }]);
    expect(computeSchedule(applyEdits(plan, [{ kind: 'go_live_target', day: '2026-03-10' }], TODAY), TODAY).conflicts).toMatchObject([{ kind: 'go_live_target', days: 3 }]);
  });
});

describe('a change that cannot be made', () => {
  it.each<[string, PlanEdit, string, string]>([
    ['names a task that is not there', { kind: 'delay', task: 'x', days: 1 }, 'unknown_task', 'changes[1].task'],
    ['removes what the handoff waits for', { kind: 'remove_task', task: 'go-live' }, 'step', 'changes[1].task'],
    ['closes a circle', { kind: 'add_link', link: { from: 'b', to: 'a', type: 'FS', lag: 0 } }, 'cycle', 'changes[1]'],
    ['says no day', { kind: 'pin', task: 'a', day: '2026-02-30' }, 'no_day', 'changes[1].day'],
    ['finishes before the start', { kind: 'finish', task: 'a', on: '2026-03-01' }, 'before_start', 'changes[1].on'],
    ['starts a milestone', { kind: 'start', task: 'go-live', on: '2026-03-02' }, 'milestone', 'changes[1].task'],
    ['takes a link away that is not there', { kind: 'remove_link', link: { from: 'a', to: 'b', type: 'SS' } }, 'unknown_link', 'changes[1].link'],
    ['ends before it begins', { kind: 'days_off', calendar: 'vendor', from: '2026-03-04', to: '2026-03-03', off: 'freeze', reason: '' }, 'wrong_order', 'changes[1].to'],
  ])('is refused with the change and its field when it %s', (_, edit, code, field) => {
    expect(refusal(aPlan(), { kind: 'start', task: 'a', on: '2026-03-02' }, edit)).toMatchObject({ code, field });
  });

  it('is told by the members of the circle', () => {
    expect(refusal(aPlan(), { kind: 'add_link', link: { from: 'b', to: 'a', type: 'FS', lag: 0 } }).message).toContain('“A” → “B” → “A”');
  });
});
