import fc from 'fast-check';
import { MS_PER_DAY, toInstant, toMs } from './instant.ts';
import { addWorkingDays, isWorkingDay, workingDayFrom, workingDaysBetween } from './working-days.ts';

const days = fc.integer({ min: 0, max: 3650 }).map((n) => toInstant(toMs('2024-01-01') + n * MS_PER_DAY).slice(0, 10));
/** Every year's same few days off, as fixed holidays are. */
const calendars = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })), { maxLength: 12 })
  .map((off) => (day: string) => off.some(([month, date]) => day.endsWith(`-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`)));

describe('working days', () => {
  it('lead to a working day, however many are added', () => {
    fc.assert(fc.property(days, fc.integer({ min: 0, max: 200 }), calendars, (day, count, isHoliday) => isWorkingDay(addWorkingDays(day, count, isHoliday), isHoliday)));
  });

  it('are counted as many as were added', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -200, max: 200 }), calendars, (day, count, isHoliday) => {
        const start = workingDayFrom(day, isHoliday);
        expect(workingDaysBetween(start, addWorkingDays(start, count, isHoliday), isHoliday) || 0).toBe(count);
      }),
    );
  });

  it('add up: first some, then more, is all at once', () => {
    fc.assert(
      fc.property(days, fc.nat(100), fc.nat(100), calendars, (day, first, then, isHoliday) => {
        expect(addWorkingDays(addWorkingDays(day, first, isHoliday), then, isHoliday)).toBe(addWorkingDays(day, first + then, isHoliday));
      }),
    );
  });

  it('skip weekends and holidays', () => {
    const isHoliday = (day: string): boolean => day === '2026-04-03' || day === '2026-04-06';
    expect(addWorkingDays('2026-04-02', 1, isHoliday)).toBe('2026-04-07');
    expect(addWorkingDays('2026-04-07', -1, isHoliday)).toBe('2026-04-02');
    expect(workingDayFrom('2026-04-04', isHoliday)).toBe('2026-04-07');
  });
});
