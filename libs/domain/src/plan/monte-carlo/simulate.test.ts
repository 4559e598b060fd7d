import fc from 'fast-check';
import { aPlan, aTask } from '../../testing/plan.builder.ts';
import type { PlanDocument, ThreePoint } from '../model.ts';
import { mulberry32 } from './mulberry32.ts';
import { estimatesFromHistory, simulate, triangular } from './simulate.ts';

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
    const { days, percentiles, runs, targetShare } = simulate(row(WIDE), { seed: 7 })!;
    expect(days.reduce((sum, { count }) => sum + count, 0)).toBe(runs);
    expect(Object.values(percentiles)).toEqual(Object.values(percentiles).toSorted());
    expect(percentiles[50] > '2026-04-10' && percentiles[90] > percentiles[10]).toBe(true);
    expect(targetShare! > 0 && targetShare! < 0.5).toBe(true);
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

  it('draws no more for work that has begun', () => {
    const plan = row(WIDE);
    const begun = { ...plan, tasks: plan.tasks.map((task) => (task.id === 'f' ? { ...task, actual: { ...task.actual, startedOn: '2026-03-02' } } : task)) };
    expect(simulate(begun, { seed: 1 })!.estimated).toBe(5);
  });

  it('may rest on how long such tasks took before, five cases of each at least', () => {
    const ratios = Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((id) => [id, [0.8, 1, 1, 1.2, 2]]));
    const plan = estimatesFromHistory(row(null), { ...ratios, f: [3, 3, 3, 3] });
    expect(plan.tasks.map(({ estimate }) => estimate?.pessimistic ?? null)).toEqual([10, 10, 10, 10, 10, null, null]);
    expect(simulate(plan, { seed: 1 })).not.toBeNull();
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
