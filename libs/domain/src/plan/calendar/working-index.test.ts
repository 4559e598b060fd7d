import fc from 'fast-check';
import type { PlanCalendar } from '../model.ts';
import { dayNumber, dayOfNumber, weekdayOf } from './day-number.ts';
import { WorkingIndex, workingIndex } from './working-index.ts';

const calendar = (off: [string, string][], weekend = [6, 7]): PlanCalendar => ({ id: 'c', title: 'C', weekend, off: off.map(([from, to]) => ({ from, to, kind: 'holiday', reason: '' })) });
const EASTER = calendar([['2026-04-03', '2026-04-03'], ['2026-04-06', '2026-04-06']]);
const days = fc.integer({ min: dayNumber('1995-01-01'), max: dayNumber('2060-01-01') });

describe('the working days of a calendar', () => {
  it('leave out weekends, holidays and whole stretches', () => {
    const index = workingIndex(calendar([['2026-04-03', '2026-04-03'], ['2026-04-06', '2026-04-10']]));
    const from = index.index(dayNumber('2026-04-01'));
    expect([0, 1, 2, 3].map((more) => dayOfNumber(index.dayAt(from + more)))).toEqual(['2026-04-01', '2026-04-02', '2026-04-13', '2026-04-14']);
  });

  it('may be other days than Monday to Friday', () => {
    const index = workingIndex(calendar([], [5, 6]));
    expect(['2026-03-05', '2026-03-06', '2026-03-07', '2026-03-08'].map((day) => index.isWorking(dayNumber(day)))).toEqual([true, false, false, true]);
  });

  it('leave out the absences of those who are needed', () => {
    const index = workingIndex(EASTER, [{ from: '2026-03-02', to: '2026-03-03' }]);
    expect(dayOfNumber(index.dayAt(index.index(dayNumber('2026-03-02'))))).toBe('2026-03-04');
    expect(workingIndex(EASTER).isWorking(dayNumber('2026-03-02'))).toBe(true);
  });

  it('are numbered once for each calendar', () => {
    expect(workingIndex(EASTER)).toBe(workingIndex(EASTER));
  });

  it('are counted the same forwards and backwards, however far away', () => {
    fc.assert(
      fc.property(days, (day) => {
        const index = workingIndex(EASTER);
        const at = index.index(day);
        expect(index.dayAt(at)).toBeGreaterThanOrEqual(day);
        expect(index.index(index.dayAt(at))).toBe(at);
        expect(index.index(day + 1) - at).toBe(index.isWorking(day) ? 1 : 0);
      }),
    );
  });

  it('begin again one day after the last that can be off, so that no loop runs away', () => {
    const index = new WorkingIndex([], [{ from: '0001-01-01', to: '9999-12-31' }]);
    expect(Number.isFinite(index.dayAt(10))).toBe(true);
  });

  it('know the days of the week', () => {
    fc.assert(fc.property(days, (day) => weekdayOf(day) === (new Date(`${dayOfNumber(day)}T00:00:00Z`).getUTCDay() || 7)));
  });
});
