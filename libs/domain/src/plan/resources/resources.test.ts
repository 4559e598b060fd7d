import fc from 'fast-check';
import { aPlan, aTask } from '../../testing/plan.builder.ts';
import { computeSchedule } from '../critical-path/live-schedule.ts';
import type { PlanDocument, PlanResource } from '../model.ts';
import { level } from './level.ts';
import { overAllocations, weekLoads } from './over-allocation.ts';

const ada: PlanResource = { id: 'ada', name: 'Ada', role: 'engineer', side: 'vendor', hoursPerWeek: 40, absences: [] };
const work = (id: string, days: number, hours: number) => aTask(id, days, { hours: { ada: hours } });
/** Both tasks in the first week, `long` critical, `short` with float. */
const busy = (absences: PlanResource['absences'] = []): PlanDocument => aPlan([work('long', 10, 5), work('short', 5, 5), aTask('go-live', 0)], ['long FS go-live', 'short FS go-live'], { resources: [{ ...ada, absences }] });

describe('what somebody has to do', () => {
  it('is counted week by week, with the tasks that take the hours', () => {
    expect(weekLoads(busy(), computeSchedule(busy()))).toEqual([
      { resource: 'ada', week: '2026-03-02', hours: 50, available: 40, tasks: ['long', 'short'] },
      { resource: 'ada', week: '2026-03-09', hours: 25, available: 40, tasks: ['long'] },
    ]);
  });

  it('is too much where it takes more hours than there are', () => {
    expect(overAllocations(busy(), computeSchedule(busy())).map(({ resource, week }) => [resource, week])).toEqual([['ada', '2026-03-02']]);
  });

  it('has fewer hours in a week of which somebody is away a part', () => {
    const plan = busy([{ from: '2026-03-04', to: '2026-03-06', reason: 'Holiday' }]);
    expect(overAllocations(plan, computeSchedule(plan))).toEqual([{ resource: 'ada', week: '2026-03-02', hours: 20, available: 16, tasks: ['long', 'short'] }]);
  });
});

describe('levelling', () => {
  it('lets what has float begin later, by as few days as help, until nobody has too much', () => {
    expect(level(busy())).toEqual([{ task: 'short', resource: 'ada', week: '2026-03-02', notBefore: '2026-03-04', days: 2, hoursOver: { before: 10, after: 0 } }]);
  });

  it('suggests nothing where it would move go-live', () => {
    expect(level(aPlan([work('a', 5, 5), work('b', 5, 5), aTask('go-live', 0)], ['a FS go-live', 'b FS go-live'], { resources: [ada] }))).toEqual([]);
  });

  it('never moves go-live, breaks a date or leaves more to do than before', () => {
    const tasks = fc.array(fc.record({ days: fc.integer({ min: 1, max: 6 }), hours: fc.integer({ min: 1, max: 8 }), after: fc.nat(5) }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(tasks, (some) => {
        const plan = aPlan([...some.map(({ days, hours }, at) => work(`t${at}`, days, hours)), aTask('go-live', 0)], [...some.flatMap(({ after }, at) => (after < at ? [`t${after} FS t${at}`] : [])), ...some.map((_, at) => `t${at} FS go-live`)], { resources: [ada] });
        const suggestions = level(plan);
        const levelled = { ...plan, tasks: plan.tasks.map((task) => ({ ...task, constraint: suggestions.findLast((one) => one.task === task.id) ? { kind: 'not_before' as const, day: suggestions.findLast((one) => one.task === task.id)!.notBefore } : task.constraint })) };
        const over = (one: PlanDocument): number => overAllocations(one, computeSchedule(one)).reduce((sum, { hours, available }) => sum + hours - available, 0);
        expect(computeSchedule(levelled)).toMatchObject({ goLive: computeSchedule(plan).goLive, conflicts: [] });
        expect(over(levelled)).toBeCloseTo(suggestions.at(-1)?.hoursOver.after ?? over(plan), 5);
        if (suggestions.length > 0) expect(over(levelled)).toBeLessThan(over(plan));
      }),
      { numRuns: 60 },
    );
  });
});
