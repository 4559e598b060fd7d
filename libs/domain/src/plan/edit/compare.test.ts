import fc from 'fast-check';
import { aPlan, aTask } from '../../testing/plan.builder.ts';
import { whatIf } from './compare.ts';
import type { PlanEdit } from './edit.ts';

const ada = { id: 'ada', name: 'Ada', role: 'engineer', side: 'vendor' as const, hoursPerWeek: 40, absences: [] };
/** Design and build before go-live, training with float, and a promise that the design is there by its last day. */
const plan = aPlan(
  [
    aTask('design', 5), aTask('build', 10, { hours: { ada: 6 } }), aTask('train', 3), aTask('go-live', 0), aTask('promise-p1', 0, { constraint: { kind: 'finish_by', day: '2026-03-06', promise: 'p1' }, from: { kind: 'promise', ref: 'p1' } }),
    aTask('promise-p2', 0, { constraint: { kind: 'finish_by', day: '2026-04-03', promise: 'p2' }, from: { kind: 'promise', ref: 'p2' } }),
  ],
  ['design FS build', 'design FS train', 'build FS go-live', 'train FS go-live', 'design FS promise-p1', 'go-live FS promise-p2'],
  { resources: [ada], goLiveTarget: '2026-03-20' },
);
const asOf = '2026-03-02';
const tried = (...edits: PlanEdit[]) => whatIf(plan, edits, asOf);

describe('what if', () => {
  it('a critical task is delayed by two weeks: go-live moves with it, and the promises that break are named', () => {
    const { goLiveDays, after, breaks, moved } = tried({ kind: 'delay', task: 'design', days: 10 });
    expect([goLiveDays, after.goLive]).toEqual([10, '2026-04-03']);
    expect(breaks.map(({ kind, promise, days }) => [kind, promise, days])).toEqual([['finish_by', 'p1', 10], ['go_live_target', null, 10]]);
    expect(moved.find(({ task }) => task === 'build')).toMatchObject({ before: { start: '2026-03-09', finish: '2026-03-20' }, after: { start: '2026-03-23', finish: '2026-04-03' }, days: 10 });
  });

  it('a task with float is delayed within it: go-live stays, and its float shrinks', () => {
    const { goLiveDays, breaks, floats } = tried({ kind: 'delay', task: 'train', days: 4 });
    expect([goLiveDays, breaks]).toEqual([0, []]);
    expect(floats).toContainEqual(expect.objectContaining({ task: 'train', before: 7, after: 3 }));
  });

  it('somebody is away: what they do takes longer', () => {
    expect(tried({ kind: 'absence', resource: 'ada', from: '2026-03-10', to: '2026-03-12', reason: 'Ill' })).toMatchObject({ goLiveDays: 3, after: { goLive: '2026-03-25' } });
  });

  it('something is added before go-live', () => {
    expect(tried({ kind: 'add_task', task: { id: 'extra', title: 'Extra', phase: 'work', duration: 4 }, after: ['build'], before: ['go-live'] })).toMatchObject({ goLiveDays: 4, after: { criticalPath: ['design', 'build', 'extra', 'go-live'] } });
  });

  it('somebody helps: the work takes less time', () => {
    expect(tried({ kind: 'add_person', id: 'ben', name: 'Ben', role: 'engineer', side: 'vendor', hoursPerWeek: 40, tasks: { build: 6 } })).toMatchObject({ goLiveDays: -5, breaks: [] });
  });

  it('go-live or a promise is wanted earlier: what cannot be kept is named, and no date moves', () => {
    const { goLiveDays, breaks } = tried({ kind: 'go_live_target', day: '2026-03-13' }, { kind: 'promise_date', promise: 'p2', day: '2026-03-18' });
    expect([goLiveDays, breaks.map(({ kind, promise, days }) => [kind, promise, days])]).toEqual([0, [['finish_by', 'p2', 2], ['go_live_target', null, 5]]]);
  });

  it('what breaks today would be mended', () => {
    const late = { ...plan, goLiveTarget: '2026-03-18' };
    const { breaks, mends } = whatIf(late, [{ kind: 'edit', task: 'build', fields: { duration: 8 } }], asOf);
    expect([breaks, mends.map(({ kind }) => kind)]).toEqual([[], ['go_live_target']]);
  });

  it('nothing is changed: nothing moves', () => {
    expect(tried()).toMatchObject({ goLiveDays: 0, moved: [], floats: [], breaks: [], mends: [] });
  });

  it('leaves the plan it is tried on as it was', () => {
    const before = JSON.stringify(plan);
    const edit = fc.oneof(
      fc.record({ kind: fc.constant('delay' as const), task: fc.constantFrom('design', 'build', 'train'), days: fc.integer({ min: 1, max: 30 }) }),
      fc.record({ kind: fc.constant('pin' as const), task: fc.constantFrom('design', 'build'), day: fc.constantFrom('2026-03-16', '2026-04-01') }),
      fc.record({ kind: fc.constant('remove_task' as const), task: fc.constant('train') }),
    );
    fc.assert(fc.property(edit, (one) => { whatIf(plan, [one], asOf); expect(JSON.stringify(plan)).toBe(before); }), { numRuns: 50 });
  });
});
