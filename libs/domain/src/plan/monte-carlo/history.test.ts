import { aPlan, aTask } from '../../testing/plan.builder.ts';
import { durationRatios, estimatesFromHistory } from './history.ts';
import type { FinishedTask } from './history.ts';
import { simulate } from './simulate.ts';

const CALENDAR = { id: 'vendor', title: 'Us', weekend: [6, 7], off: [{ from: '2026-03-05', to: '2026-03-05', kind: 'holiday' as const, reason: '' }] };
const done = (startedOn: string, finishedOn: string, more: Partial<FinishedTask> = {}): FinishedTask => ({ id: 'build', calendar: 'vendor', agreed: { start: '2026-03-09', finish: '2026-03-13' }, startedOn, finishedOn, ...more });

describe('the durations of finished plans', () => {
  it('are told in working days of the calendar, beside what was agreed', () => {
    const ratios = durationRatios([{ calendars: [CALENDAR], tasks: [done('2026-03-02', '2026-03-13'), done('2026-03-09', '2026-03-13')] }, { calendars: [CALENDAR], tasks: [done('2026-03-07', '2026-03-08')] }]);
    expect(ratios.get('build')).toEqual([9 / 5, 1, 1 / 5]);
  });

  it('leave out what has no calendar or was never to take time', () => {
    expect(durationRatios([{ calendars: [CALENDAR], tasks: [done('2026-03-02', '2026-03-13', { calendar: 'gone' }), done('2026-03-02', '2026-03-13', { agreed: { start: '2026-03-07', finish: '2026-03-08' } })] }]).size).toBe(0);
  });

  it('become estimates of tasks of the same kind that nobody has estimated, five cases of each at least', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    const own = { optimistic: 1, likely: 2, pessimistic: 3 };
    const plan = aPlan([...ids.map((id) => aTask(id, 5, { estimate: id === 'e' ? own : null })), aTask('go-live', 0)], [...ids.slice(1).map((id, at) => `${ids[at]} FS ${id}`), 'f FS go-live'], {});
    const ratios = new Map([...['a', 'b', 'c', 'd', 'e'].map((id): [string, number[]] => [id, [0.8, 1, 1, 1.2, 2]]), ['f', [3, 3, 3, 3]]]);
    const known = estimatesFromHistory(plan, ratios);
    expect(known.tasks.map(({ estimate }) => estimate)).toEqual([...Array.from({ length: 4 }, () => ({ optimistic: 4, likely: 5, pessimistic: 10 })), own, null, null]);
    expect([simulate(plan, { seed: 1 }), simulate(known, { seed: 1 })]).toEqual([null, expect.objectContaining({ runs: 1000 })]);
  });
});
