import { aPlan, aTask, WEEKDAYS } from '../../testing/plan.builder.ts';
import { computeSchedule } from '../critical-path/live-schedule.ts';
import type { CadenceRule, PlanDocument } from '../model.ts';
import { touchpoints } from './touchpoints.ts';

const weekly: CadenceRule = { id: 'weekly', title: 'Weekly meeting', channel: 'meeting', everyDays: 5, fromPhase: 'work', toPhase: 'work', audience: 'Both teams', host: 'Ada' };
const days = (plan: PlanDocument) => touchpoints(plan, computeSchedule(plan)).map(({ id, day }) => `${id} ${day}`);

describe('the touchpoints of a plan', () => {
  it('come back every so many working days for as long as the phases last', () => {
    expect(days(aPlan([aTask('a', 12)], [], { cadence: [weekly], calendars: [WEEKDAYS] }))).toEqual(['weekly-1 2026-03-02', 'weekly-2 2026-03-09', 'weekly-3 2026-03-16']);
  });

  it('avoid the days on which one of the sides does not work', () => {
    const theirs = { id: 'theirs', title: 'Theirs', weekend: [6, 7], off: [{ from: '2026-03-09', to: '2026-03-10', kind: 'holiday' as const, reason: '' }] };
    expect(days(aPlan([aTask('a', 12)], [], { cadence: [weekly], calendars: [WEEKDAYS, theirs] }))).toEqual(['weekly-1 2026-03-02', 'weekly-2 2026-03-11']);
  });

  it('are held during a change freeze', () => {
    const theirs = { id: 'theirs', title: 'Theirs', weekend: [6, 7], off: [{ from: '2026-03-09', to: '2026-03-31', kind: 'freeze' as const, reason: '' }] };
    expect(days(aPlan([aTask('a', 8)], [], { cadence: [weekly], calendars: [WEEKDAYS, theirs] }))).toEqual(['weekly-1 2026-03-02', 'weekly-2 2026-03-09']);
  });

  it('include the meetings that are tasks of their own', () => {
    const plan = aPlan([aTask('review', 1, { category: 'touchpoint', audience: 'Sponsor', owner: 'Ada' })], [], { calendars: [WEEKDAYS] });
    expect(touchpoints(plan, computeSchedule(plan))).toEqual([{ id: 'review', rule: null, title: 'REVIEW', channel: 'meeting', day: '2026-03-02', audience: 'Sponsor', host: 'Ada' }]);
  });

  it('are none for phases without work', () => {
    expect(days(aPlan([], [], { cadence: [weekly] }))).toEqual([]);
  });

  it('end, however long a plan lasts', () => {
    expect(days(aPlan([aTask('a', 2000)], [], { cadence: [{ ...weekly, everyDays: 1 }] })).length).toBe(130);
  });
});
