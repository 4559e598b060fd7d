import fc from 'fast-check';
import { aPlan, aTask } from '../../testing/plan.builder.ts';
import type { PlanDocument } from '../model.ts';
import { contingencyPlan } from './contingency-plan.ts';

const phase = (id: string): PlanDocument['phases'][number] => ({ id, title: id, acceptance: [], acceptedAt: null, acceptedBy: null });
const plan = aPlan(
  [aTask('design', 5, { phase: 'design' }), aTask('build', 10, { phase: 'build' }), aTask('training', 3, { phase: 'build' }), aTask('go-live', 0, { phase: 'go-live' })],
  ['design FS build', 'design FS training', 'build FS go-live', 'training FS go-live'],
  { phases: ['design', 'build', 'go-live'].map(phase) },
);
const buffer = (days: number, at: string, tasks?: string[]) => ({ risk: `r-${at}`, statement: 'It happens.', days, phase: at, ...(tasks ? { tasks } : {}) });

describe('the contingency plan', () => {
  it('has every buffer applied, beside the base plan, with what each costs alone', () => {
    const { base, goLive, goLiveDays, buffers } = contingencyPlan(plan, [buffer(3, 'design'), buffer(2, 'build')]);
    expect([base.goLive, goLive, goLiveDays]).toEqual(['2026-03-20', '2026-03-27', 5]);
    expect(buffers.map(({ task, goLiveDays: alone }) => [task, alone])).toEqual([['design', 3], ['build', 2]]);
  });

  it('threatens the task with the least float of a phase, or the tasks that a risk names', () => {
    const { goLiveDays, buffers } = contingencyPlan(plan, [buffer(9, 'build', ['training'])]);
    expect([goLiveDays, buffers[0]!.task]).toEqual([2, 'training']);
  });

  it('adds the data’s buffer to the build where the data has no phase of its own', () => {
    expect(contingencyPlan(plan, [buffer(2, 'data')]).buffers[0]).toMatchObject({ task: 'build', goLiveDays: 2 });
  });

  it('threatens nothing that is over', () => {
    const over = { ...plan, tasks: plan.tasks.map((task) => (task.id === 'design' ? { ...task, actual: { ...task.actual, finishedOn: '2026-03-06' } } : task)) };
    expect(contingencyPlan(over, [buffer(2, 'design')]).buffers[0]).toMatchObject({ task: null, goLiveDays: 0 });
  });

  it('is never sooner than the base plan, and never later than all buffers together', () => {
    const some = fc.array(fc.record({ risk: fc.string(), statement: fc.string(), days: fc.integer({ min: 1, max: 20 }), phase: fc.constantFrom('design', 'build', 'data', 'nowhere') }), { maxLength: 6 });
    fc.assert(
      fc.property(some, (buffers) => {
        const { goLiveDays, buffers: applied } = contingencyPlan(plan, buffers);
        expect(goLiveDays).toBeGreaterThanOrEqual(Math.max(0, ...applied.map((one) => one.goLiveDays)));
        expect(goLiveDays).toBeLessThanOrEqual(buffers.reduce((sum, { days }) => sum + days, 0));
      }),
    );
  });
});
