import { aPlan, aTask } from '../../testing/plan.builder.ts';
import { customerPlan } from './customer-plan.ts';

const moved = { task: 'sample-data', title: 'secret', before: { start: '2026-03-02', finish: '2026-03-06' }, after: { start: '2026-03-02', finish: '2026-03-10' }, days: 2 };
const plan = aPlan(
  [
    aTask('sample-data', 7, { side: 'customer', contactId: 'ada', hours: { ada: 2 }, from: { kind: 'template', ref: null }, constraint: { kind: 'finish_by', day: '2026-03-04', promise: 'secret' } }),
    aTask('design', 3, { owner: 'secret', hours: { eva: 8 }, acceptance: 'secret', from: { kind: 'template', ref: null } }),
    aTask('secret-task', 1), aTask('secret-promise', 0, { side: 'customer', from: { kind: 'promise', ref: 'secret' } }), aTask('secret-system', 1, { from: { kind: 'system', ref: 'secret' } }),
    aTask('their-own', 1, { side: 'customer' }),
  ],
  ['sample-data FS design'],
  { resources: [{ id: 'eva', name: 'secret', role: 'secret', side: 'vendor', hoursPerWeek: 40, absences: [{ from: '2026-03-02', to: '2026-03-02', reason: 'secret' }] }], baseline: { 'sample-data': { start: '2026-03-02', finish: '2026-03-06' } } },
);

describe('what customers read of a plan', () => {
  const change = { revision: 2, at: '2026-03-03T09:00:00Z', actor: { kind: 'person' as const, name: 'Cleo' }, cause: 'customer' as const, told: 'Your security asked for two more days.', moved: [moved] };
  const introduced = new Set(['Cleo']);
  const shown = customerPlan(plan, '2026-03-09', { changes: [change], introduced });

  it('has their tasks and ours with dates, what they take, and why a date moved', () => {
    expect(shown.tasks.map(({ id, step, late }) => [id, step, late])).toEqual([['sample-data', true, true], ['design', true, false], ['their-own', false, false]]);
    expect(shown.tasks[0]).toMatchObject({ contactId: 'ada', agreed: '2026-03-06', finish: '2026-03-17', hours: 14, moves: [{ by: 'Cleo', cause: 'customer', told: 'Your security asked for two more days.', before: '2026-03-06', after: '2026-03-10' }] });
    expect(shown.tasks[1]).toMatchObject({ hours: null, acceptance: null });
  });

  it.each([['contact', 'Carl', 'Carl'], ['person', 'Cleo', 'Cleo'], ['person', 'secret person', null], ['api_key', 'Cleo', null], ['system', 'secret program', null]] as const)('tells of a change by %s %s that %j decided it', (kind, name, by) => {
    const told = customerPlan(plan, '2026-03-09', { changes: [{ ...change, actor: { kind, name } }], introduced });
    expect(told.tasks[0]!.moves[0]!.by).toBe(by);
    expect(JSON.stringify(told)).not.toContain('secret');
  });

  it('has nothing that is ours alone', () => {
    expect(JSON.stringify(shown)).not.toContain('secret');
  });
});
