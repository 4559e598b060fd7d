import fc from 'fast-check';
import { aPlan, aTask } from '../../testing/plan.builder.ts';
import type { PlanDocument, ThreePoint } from '../model.ts';
import { mulberry32 } from './mulberry32.ts';
import { runsFor, simulate, simulationBasis, simulationSilence, triangular } from './simulate.ts';

/** Six tasks in a row before go-live. */
function row(estimate: ThreePoint | null, estimated = 6): PlanDocument {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
  return aPlan([...ids.map((id, at) => aTask(id, 5, { estimate: at < estimated ? estimate : null })), aTask('go-live', 0)], [...ids.slice(1).map((id, at) => `${ids[at]} FS ${id}`), 'f FS go-live'], { goLiveTarget: '2026-04-10' });
}
const WIDE = { optimistic: 3, likely: 5, pessimistic: 12 };

describe('the simulation', () => {
  it('is the same for the same seed, and another for another', () => {
    const [one, again, other] = [1, 1, 2].map((seed) => simulate(row(WIDE), { seed }));
    expect(one).toEqual(again);
    expect(one!.days).not.toEqual(other!.days);
  });

  it('counts every run, its percentiles in order, and how often the target was kept', () => {
    const { days, percentiles, runs, target } = simulate(row(WIDE), { seed: 7 })!;
    expect(days.reduce((sum, { count }) => sum + count, 0)).toBe(runs);
    expect(percentiles.map(({ percent }) => percent)).toEqual([10, 50, 80, 90]);
    const reached = percentiles.map(({ day }) => day);
    expect(reached).toEqual(reached.toSorted());
    expect(reached[1]! > '2026-04-10' && reached[3]! > reached[0]!).toBe(true);
    expect(target!.day).toBe('2026-04-10');
    expect(target!.share > 0 && target!.share < 0.5).toBe(true);
  });

  it('holds the day that was agreed against the runs, where one was', () => {
    const agreed = { ...row(WIDE), baseline: { 'go-live': { start: '2026-06-30', finish: '2026-06-30' } } };
    expect(simulate(agreed, { seed: 7 })!.target).toEqual({ day: '2026-06-30', share: 1 });
  });

  it('gives the plan’s own day where nobody is unsure', () => {
    expect(simulate(row({ optimistic: 5, likely: 5, pessimistic: 5 }), { seed: 1, runs: 10 })!.days).toEqual([{ day: '2026-04-10', count: 10 }]);
  });

  it('is silent without enough estimates', () => {
    expect(simulate(row(null), { seed: 1 })).toBeNull();
    expect(simulate(row(WIDE, 4), { seed: 1 })).toBeNull();
    const beside = aPlan([...row(WIDE).tasks.map((task) => ({ ...task, estimate: null })), ...['u', 'v', 'w', 'x', 'y'].map((id) => aTask(id, 1, { estimate: WIDE }))], []);
    expect(simulate({ ...beside, links: row(WIDE).links }, { seed: 1 })).toBeNull();
  });

  it.each<[string, PlanDocument, RegExp]>([
    ['nobody estimated anything', row(null), /5 of the 6 tasks that have not begun need an estimate, none has one; of the 6 that decide go-live, half need one, and none has it/],
    ['too few are estimated', row(WIDE, 4), /need an estimate, 4 have one\.$/],
    ['little is left', aPlan([aTask('a', 5, { estimate: WIDE }), aTask('go-live', 0)], ['a FS go-live']), /Only one task has not begun/],
    ['there is no go-live', aPlan([aTask('a', 5)], []), /no go-live/],
  ])('says what is missing when %s', (_, plan, sentence) => {
    expect(simulationSilence(simulationBasis(plan), plan.tasks.some(({ id }) => id === 'go-live') ? '2026-04-10' : null)).toMatch(sentence);
  });

  it('draws no more for work that has begun', () => {
    const plan = row(WIDE);
    const begun = { ...plan, tasks: plan.tasks.map((task) => (task.id === 'f' ? { ...task, actual: { ...task.actual, startedOn: '2026-03-02' } } : task)) };
    expect(simulationBasis(begun)).toEqual({ open: 5, estimated: 5, critical: 0, criticalEstimated: 0 });
    expect(simulate(begun, { seed: 1 })).not.toBeNull();
  });

  it('is run less often for a huge plan, and never too seldom to mean anything', () => {
    const of = (size: number): PlanDocument => aPlan(Array.from({ length: size }, (_, at) => aTask(`t${at}`, 1)), []);
    expect([runsFor(of(40), 1000), runsFor(of(2500), 1000), runsFor(of(50_000), 1000)]).toEqual([1000, 400, 200]);
  });
});

describe('the triangular distribution', () => {
  it('stays between its ends, and has its mean in their middle', () => {
    const points = fc.tuple(fc.nat(20), fc.nat(20), fc.nat(20)).map((all) => all.toSorted((a, b) => a - b)).map(([optimistic, likely, pessimistic]) => ({ optimistic: optimistic!, likely: likely!, pessimistic: pessimistic! }));
    fc.assert(
      fc.property(points, fc.nat(), (three, seed) => {
        const random = mulberry32(seed);
        const drawn = Array.from({ length: 2000 }, () => triangular(three, random()));
        for (const one of drawn) expect(one >= three.optimistic - 1e-9 && one <= three.pessimistic + 1e-9).toBe(true);
        const mean = drawn.reduce((sum, one) => sum + one, 0) / drawn.length;
        expect(Math.abs(mean - (three.optimistic + three.likely + three.pessimistic) / 3)).toBeLessThan(Math.max(0.001, (three.pessimistic - three.optimistic) * 0.06));
      }),
      { numRuns: 30 },
    );
  });
});
