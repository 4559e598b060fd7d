import { aPlan, aTask } from '../../testing/plan.builder.ts';
import type { PlanDocument, PlanTask } from '../model.ts';
import { computeSchedule } from './live-schedule.ts';

const tasks = [aTask('build', 10), aTask('train', 3), aTask('go-live', 0)];
const agreed = aPlan(tasks, ['build FS go-live', 'train FS go-live']);
const baseline = Object.fromEntries(computeSchedule(agreed).tasks.map(({ id, start, finish }) => [id, { start, finish }]));

/** What one task of the agreed plan stands at after a change of it. */
function statusOf(id: string, change: Partial<PlanTask>, of: Partial<PlanDocument> = {}) {
  const plan = { ...agreed, baseline, ...of, tasks: agreed.tasks.map((task) => (task.id === id ? { ...task, ...change } : task)) };
  const { status, reason } = computeSchedule(plan).tasks.find((task) => task.id === id)!;
  return [status, reason];
}

describe('the status of a task', () => {
  it('is green on plan, and says what there is of float', () => {
    expect(statusOf('train', {})).toEqual(['green', 'On plan, with 7 working days of float.']);
    expect(statusOf('build', {})).toEqual(['green', 'On plan; critical, so each day of delay moves go-live.']);
  });

  it('is amber while it uses its float', () => {
    expect(statusOf('train', { duration: 5 })).toEqual(['amber', 'Ends 2 working days after the agreed day and uses its float: 5 working days left.']);
  });

  it('is red when its float is used up', () => {
    expect(statusOf('train', { duration: 10 })).toEqual(['red', 'Ends 7 working days after the agreed day, and its float is used up.']);
  });

  it('is red when it is critical and go-live moves with it', () => {
    expect(statusOf('build', { duration: 11 })).toEqual(['red', 'Critical, and go-live is forecast 1 working day late.']);
  });

  it('is red when go-live cannot be on the day it is wished for, even before anything was agreed', () => {
    expect(statusOf('build', {}, { baseline: null, goLiveTarget: '2026-03-12' })).toEqual(['red', 'Critical, and go-live is forecast 1 working day late.']);
    expect(statusOf('train', {}, { baseline: null, goLiveTarget: '2026-03-12' })[0]).toBe('green');
  });

  it('is red when go-live moves past the agreed day, and that breaks no wish for a later one', () => {
    const plan = { ...agreed, baseline, goLiveTarget: '2026-03-20', tasks: agreed.tasks.map((task) => (task.id === 'build' ? { ...task, duration: 12 } : task)) };
    const { tasks: dated, conflicts } = computeSchedule(plan);
    expect([dated[0]!.status, conflicts]).toEqual(['red', []]);
  });

  it('is red when a promise cannot be kept', () => {
    expect(statusOf('train', { constraint: { kind: 'finish_by', day: '2026-03-02', promise: 'p' } })).toEqual(['red', 'Ends 2 working days too late for a date that holds.']);
  });

  it('is done once it has finished, however late', () => {
    const finished = (finishedOn: string) => ({ actual: { startedOn: '2026-03-02', finishedOn, remaining: null, percent: null, asOf: null } });
    expect(statusOf('train', finished('2026-03-04'))).toEqual(['done', 'Finished.']);
    expect(statusOf('train', finished('2026-03-06'))).toEqual(['done', 'Finished 2 working days after the agreed day.']);
  });
});

describe('what is under way', () => {
  const at = (actual: Partial<PlanTask['actual']>, asOf: string | null = null) => {
    const started = { startedOn: '2026-03-03', finishedOn: null, remaining: null, percent: null, asOf: null, ...actual };
    const { start, finish } = computeSchedule({ ...agreed, tasks: agreed.tasks.map((task) => (task.id === 'build' ? { ...task, actual: started } : task)) }, asOf).tasks[0]!;
    return [start, finish];
  };

  it('takes as long as was planned, from the day it began', () => {
    expect(at({})).toEqual(['2026-03-03', '2026-03-16']);
  });

  it('takes what somebody says is left, from the day on which they said so', () => {
    expect(at({ remaining: 2, asOf: '2026-03-10' })).toEqual(['2026-03-03', '2026-03-11']);
  });

  it('takes the rest of its length when only its share is known', () => {
    expect(at({ percent: 75, asOf: '2026-03-10' })).toEqual(['2026-03-03', '2026-03-12']);
  });

  it('ends today at the earliest as long as nobody has said that it ended', () => {
    expect(at({}, '2026-03-25')).toEqual(['2026-03-03', '2026-03-25']);
  });
});

describe('what has not begun', () => {
  it('begins today at the earliest', () => {
    const { tasks: dated, goLive } = computeSchedule(agreed, '2026-03-09');
    expect([dated[0]!.start, goLive]).toEqual(['2026-03-09', '2026-03-20']);
  });
});
