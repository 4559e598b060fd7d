import fc from 'fast-check';
import { aPlan, aTask, WEEKDAYS } from '../../testing/plan.builder.ts';
import { bruteForce, isKept } from '../../testing/plan.reference.ts';
import type { Stretch } from '../../testing/plan.reference.ts';
import { addDays } from '../../time/instant.ts';
import { dayNumber, dayOfNumber } from '../calendar/day-number.ts';
import type { PlanCalendar, PlanDocument, ScheduledTask, TaskConstraint } from '../model.ts';
import { checkPlan } from '../network/check.ts';
import { computeSchedule, LiveSchedule } from './live-schedule.ts';

const HOLIDAYS: PlanCalendar = {
  id: 'holidays', title: 'With holidays', weekend: [6, 7],
  off: [{ from: '2026-03-04', to: '2026-03-04', kind: 'holiday', reason: '' }, { from: '2026-03-12', to: '2026-03-16', kind: 'freeze', reason: '' }],
};
const SUNDAYS: PlanCalendar = { id: 'sundays', title: 'Sundays off', weekend: [7], off: [{ from: '2026-03-10', to: '2026-03-10', kind: 'holiday', reason: '' }] };

/** A day some days after the start of `aPlan`. */
const dayAfterStart = (count: number): string => addDays('2026-03-02T00:00:00Z', count).slice(0, 10);
const days = fc.integer({ min: 0, max: 25 }).map(dayAfterStart);

const constraints: Record<TaskConstraint['kind'], fc.Arbitrary<TaskConstraint>> = {
  none: fc.constant({ kind: 'none' }),
  not_before: days.map((day) => ({ kind: 'not_before', day })),
  finish_by: days.map((day) => ({ kind: 'finish_by', day, promise: null })),
  pinned: days.map((day) => ({ kind: 'pinned', day })),
};

interface Wishes { calendars: PlanCalendar[]; constraints: TaskConstraint['kind'][]; size?: number }

const SEVERAL_CALENDARS = [WEEKDAYS, HOLIDAYS, SUNDAYS];

/** Small plans of every kind of link, with leads and lags, in which a task only depends on those that stand before it. */
function plans({ calendars, constraints: kinds, size = 7 }: Wishes): fc.Arbitrary<PlanDocument> {
  const task = fc.record({
    duration: fc.integer({ min: 0, max: 5 }), calendar: fc.constantFrom(...calendars.map(({ id }) => id)),
    constraint: fc.oneof({ weight: 4, arbitrary: constraints.none }, ...kinds.map((kind) => constraints[kind])),
  });
  const link = fc.tuple(fc.nat(size - 2), fc.nat(size - 1), fc.constantFrom('FS', 'FS', 'SS', 'FF', 'SF'), fc.integer({ min: -2, max: 3 }));
  return fc.tuple(fc.array(task, { minLength: 1, maxLength: size }), fc.array(link, { maxLength: 12 })).map(([tasks, links]) => {
    const kept = links.filter(([from, to], index) => from < to && to < tasks.length && links.findIndex(([a, b]) => a === from && b === to) === index);
    return aPlan(
      tasks.map(({ duration, calendar, constraint }, index) => aTask(`t${index}`, duration, { calendar, constraint })),
      kept.map(([from, to, type, lag]) => `t${from} ${type}${lag < 0 ? '' : '+'}${lag} t${to}`),
      { calendars },
    );
  });
}

const varied = plans({ calendars: SEVERAL_CALENDARS, constraints: ['not_before'] });
const anything = plans({ calendars: SEVERAL_CALENDARS, constraints: ['not_before', 'finish_by', 'pinned'] });
const stretchOf = ({ start, finish }: ScheduledTask, duration: number): Stretch => ({ start: dayNumber(start) + (duration === 0 ? 1 : 0), end: dayNumber(finish) + 1 });
const shown = (plan: PlanDocument) => new Map(computeSchedule(plan).tasks.map((task, index) => [task.id, stretchOf(task, plan.tasks[index]!.duration)]));
const later = (day: string, count: number): string => addDays(`${day}T00:00:00Z`, count).slice(0, 10);

describe('the schedule of a plan', () => {
  it('is sound: the plans it is tried on pass the check', () => {
    fc.assert(fc.property(anything, (plan) => expect(checkPlan(plan).filter(({ code }) => code !== 'impossible')).toEqual([])));
  });

  it('starts no task before what it depends on', () => {
    fc.assert(
      fc.property(varied, (plan) => {
        const found = shown(plan);
        for (const link of plan.links) expect(isKept(plan, link, found.get(link.from)!, found.get(link.to)!)).toBe(true);
      }),
    );
  });

  it('is what trying one day after the other finds', () => {
    fc.assert(fc.property(anything, (plan) => expect(shown(plan)).toEqual(bruteForce(plan))), { numRuns: 500 });
  });

  it('has as total float what each task can be late without moving the end, and as free float without moving any other', () => {
    fc.assert(
      fc.property(varied, (plan) => {
        const before = bruteForce(plan);
        const end = (found: Map<string, Stretch>): number => Math.max(dayNumber(plan.start), ...[...found.values()].map((one) => one.end));
        for (const task of computeSchedule(plan).tasks) {
          const delayed = (days: number) => bruteForce(plan, { [task.id]: days });
          const others = (found: Map<string, Stretch>) => [...found].filter(([id]) => id !== task.id);
          expect(end(delayed(task.totalFloat))).toBe(end(before));
          expect(end(delayed(task.totalFloat + 1))).toBeGreaterThan(end(before));
          expect(others(delayed(task.freeFloat))).toEqual(others(before));
          expect(task.freeFloat).toBeLessThanOrEqual(task.totalFloat);
          if (task.freeFloat < task.totalFloat) expect(others(delayed(task.freeFloat + 1))).not.toEqual(others(before));
        }
      }),
      { numRuns: 150 },
    );
  });

  it('says of every pinned date by how many days what comes before it is too late, and of no other', () => {
    fc.assert(
      fc.property(plans({ calendars: [WEEKDAYS], constraints: ['pinned'] }), (plan) => {
        const found = shown(plan);
        const broken = plan.links.filter((link) => !isKept(plan, link, found.get(link.from)!, found.get(link.to)!));
        const { conflicts } = computeSchedule(plan);
        const late = conflicts.filter(({ days }) => days > 0);
        expect(new Set(late.map(({ task }) => task))).toEqual(new Set(broken.map(({ to }) => to)));
        for (const { task, gives } of late) expect(new Set(gives)).toEqual(new Set(broken.filter(({ to }) => to === task).map(({ from }) => from)));
      }),
    );
  });

  it('has no negative float when every date can be held', () => {
    fc.assert(
      fc.property(anything, (plan) => {
        const { tasks, conflicts } = computeSchedule(plan);
        if (conflicts.length === 0) for (const { totalFloat } of tasks) expect(totalFloat).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('shifts by whole weeks with its start where there are no holidays', () => {
    fc.assert(
      fc.property(plans({ calendars: [WEEKDAYS], constraints: ['not_before', 'pinned'] }), fc.integer({ min: -100, max: 500 }), (plan, weeks) => {
        const moved = {
          ...plan, start: later(plan.start, 7 * weeks),
          tasks: plan.tasks.map((task) => (task.constraint.kind === 'none' ? task : { ...task, constraint: { ...task.constraint, day: later(task.constraint.day, 7 * weeks) } })),
        };
        const dates = (one: PlanDocument, by: number) => computeSchedule(one).tasks.map(({ start, finish, lateFinish }) => [start, finish, lateFinish].map((day) => later(day, by)));
        expect(dates(moved, 0)).toEqual(dates(plan, 7 * weeks));
      }),
    );
  });

  it('is never later for a constraint less', () => {
    fc.assert(
      fc.property(plans({ calendars: SEVERAL_CALENDARS, constraints: ['not_before', 'finish_by'] }), fc.nat(6), fc.nat(11), (plan, which, link) => {
        const without = { ...plan, tasks: plan.tasks.map((task, index) => (index === which ? { ...task, constraint: { kind: 'none' as const } } : task)), links: plan.links.filter((_, index) => index !== link) };
        const [fewer, all] = [shown(without), shown(plan)];
        for (const [id, { start, end }] of fewer) {
          expect(start).toBeLessThanOrEqual(all.get(id)!.start);
          expect(end).toBeLessThanOrEqual(all.get(id)!.end);
        }
      }),
    );
  });

  it('leads along its critical path without a gap to the end', () => {
    fc.assert(
      fc.property(varied, (plan) => {
        const { criticalPath, tasks, finish } = computeSchedule(plan);
        const found = new Map(tasks.map((task) => [task.id, task]));
        const last = found.get(criticalPath.at(-1)!)!;
        expect(last.finish === finish || finish === plan.start).toBe(true);
        for (const id of criticalPath) expect(found.get(id)!.critical).toBe(true);
        for (const [index, id] of criticalPath.slice(1).entries()) expect(plan.links).toContainEqual(expect.objectContaining({ from: criticalPath[index], to: id }));
      }),
    );
  });

  it('is the same after changes one by one as computed anew', () => {
    const changes = fc.array(fc.tuple(fc.nat(6), anything), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(anything, changes, fc.option(fc.constant('2026-03-11'), { nil: null }), (plan, edits, asOf) => {
        const live = new LiveSchedule(plan, asOf);
        let now = plan;
        for (const [which, { tasks: [other] }] of edits) {
          const task = now.tasks[which % now.tasks.length]!;
          const changed = { ...task, kind: other!.kind, duration: other!.duration, constraint: other!.constraint };
          now = { ...now, tasks: now.tasks.map((one) => (one === task ? changed : one)) };
          live.change(changed);
          expect(live.result()).toEqual(computeSchedule(now, asOf));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('refuses tasks that wait for each other', () => {
    expect(() => computeSchedule(aPlan([aTask('a', 1), aTask('b', 1)], ['a FS b', 'b FS a']))).toThrow(RangeError);
  });

  it('of nothing ends on its start', () => {
    expect(computeSchedule(aPlan([]))).toEqual({ tasks: [], goLive: null, finish: '2026-03-02', criticalPath: [], conflicts: [] });
  });
});

describe('a milestone', () => {
  it('is reached on the last working day of what it waits for, and what follows begins on the next', () => {
    const { tasks } = computeSchedule(aPlan([aTask('a', 5), aTask('m', 0), aTask('b', 2)], ['a FS m', 'm FS b']));
    expect(tasks.map(({ start, finish }) => [start, finish])).toEqual([['2026-03-02', '2026-03-06'], ['2026-03-06', '2026-03-06'], ['2026-03-09', '2026-03-10']]);
  });

  it('that may not be before a day is reached on it', () => {
    const { tasks } = computeSchedule(aPlan([aTask('m', 0, { constraint: { kind: 'not_before', day: '2026-03-10' } })]));
    expect(tasks[0]!.finish).toBe('2026-03-10');
  });
});

describe('a date that cannot be held', () => {
  it('holds when it is pinned, and says what gives', () => {
    const plan = aPlan([aTask('a', 5), aTask('b', 2, { constraint: { kind: 'pinned', day: '2026-03-05' } }), aTask('c', 1)], ['a FS b', 'b FS c']);
    const { tasks, conflicts } = computeSchedule(plan);
    expect(tasks.map(({ start, totalFloat, status }) => [start, totalFloat, status])).toEqual([['2026-03-02', -2, 'red'], ['2026-03-05', 0, 'green'], ['2026-03-09', 0, 'green']]);
    expect(conflicts).toEqual([{ task: 'b', kind: 'pinned', day: '2026-03-05', earliest: '2026-03-09', days: 2, promise: null, gives: ['a'], message: '“B” is pinned to 2026-03-05, 2 working days too early for “A”.' }]);
  });

  it('is not a lie when it was promised: the task ends when it ends, and what leads to it is named', () => {
    const plan = aPlan([aTask('x', 9), aTask('a', 5), aTask('b', 2, { constraint: { kind: 'finish_by', day: '2026-03-09', promise: 'p1' } })], ['a FS b']);
    const { tasks, conflicts } = computeSchedule(plan);
    expect(tasks[2]!.finish).toBe('2026-03-10');
    expect(tasks.map(({ totalFloat }) => totalFloat)).toEqual([0, -1, -1]);
    expect(conflicts).toEqual([{ task: 'b', kind: 'finish_by', day: '2026-03-09', earliest: '2026-03-10', days: 1, promise: 'p1', gives: ['a', 'b'], message: '“B” was promised to be finished by 2026-03-09 and ends on 2026-03-10, 1 working day later.' }]);
  });

  it('is a conflict when go-live cannot be on the day it is wished for', () => {
    const plan = aPlan([aTask('a', 5), aTask('go-live', 0), aTask('after', 30)], ['a FS go-live'], { goLiveTarget: '2026-03-05' });
    const { goLive, conflicts, criticalPath, tasks } = computeSchedule(plan);
    expect([goLive, criticalPath, tasks.map(({ critical }) => critical)]).toEqual(['2026-03-06', ['a', 'go-live'], [true, true, false]]);
    expect(conflicts).toMatchObject([{ kind: 'go_live_target', task: 'go-live', days: 1, gives: ['a', 'go-live'] }]);
  });

  it('is no day on which nobody works', () => {
    const { conflicts, tasks } = computeSchedule(aPlan([aTask('a', 1, { constraint: { kind: 'pinned', day: '2026-03-07' } })]));
    expect([tasks[0]!.start, conflicts[0]!.earliest, conflicts[0]!.days]).toEqual(['2026-03-09', '2026-03-09', 0]);
  });
});

/** Durations and predecessors such as `C4:A,B`, in weeks; each is a day here. */
function published(text: string): PlanDocument {
  const rows = text.split(' ').map((one) => /^([A-Z])(\d+):?(.*)$/.exec(one)!);
  const links = rows.flatMap(([, id, , needs]) => (needs === '' ? [] : needs!.split(',').map((need) => `${need.toLowerCase()} FS ${id!.toLowerCase()}`)));
  return aPlan(rows.map(([, id, duration]) => aTask(id!.toLowerCase(), Number(duration), { calendar: 'every-day' })), links);
}

describe('published examples', () => {
  const floats = (plan: PlanDocument) => Object.fromEntries(computeSchedule(plan).tasks.filter(({ totalFloat }) => totalFloat > 0).map(({ id, totalFloat }) => [id.toUpperCase(), totalFloat]));
  const weeks = (plan: PlanDocument) => dayNumber(computeSchedule(plan).finish) - dayNumber(plan.start) + 1;
  const path = (plan: PlanDocument) => computeSchedule(plan).criticalPath.join('').toUpperCase();

  it('Hillier and Lieberman, Introduction to Operations Research, the Reliable Construction Co. project: 44 weeks', () => {
    const plan = published('A2 B4:A C10:B D6:C E4:C F5:E G7:D H9:E,G I7:C J8:F,I K4:J L5:J M2:H N6:K,L');
    expect([weeks(plan), path(plan)]).toEqual([44, 'ABCEFJLN']);
    expect(floats(plan)).toEqual({ D: 4, G: 4, H: 4, I: 2, K: 1, M: 4 });
  });

  it('Anderson, Sweeney and Williams, An Introduction to Management Science, the Western Hills Shopping Center: 26 weeks', () => {
    const plan = published('A5 B6 C4:A D3:A E1:A F4:E G14:D,F H12:B,C I2:G,H');
    expect([weeks(plan), path(plan)]).toEqual([26, 'AEFGI']);
    expect(floats(plan)).toEqual({ B: 6, C: 3, D: 2, H: 3 });
  });

  it('count free float to the next task alone', () => {
    const { tasks } = computeSchedule(published('A5 B6 C4:A D3:A E1:A F4:E G14:D,F H12:B,C I2:G,H'));
    expect(tasks.filter(({ freeFloat }) => freeFloat > 0).map(({ id, freeFloat }) => `${id}${freeFloat}`)).toEqual(['b3', 'd2', 'h3']);
    expect(dayOfNumber(dayNumber(tasks[0]!.start))).toBe('2026-03-02');
  });
});
