import type { Day } from '@throughline/domain';

const DAY_MS = 86_400_000;

const ms = (day: Day): number => Date.parse(`${day}T00:00:00Z`);
const dayOf = (instant: number): Day => new Date(instant).toISOString().slice(0, 10);

/** A day of the calendar, or null where there is none, as on 31 April. */
export function dayFrom(year: number, month: number, dayOfMonth: number): Day | null {
  const day = dayOf(Date.UTC(year, month - 1, dayOfMonth));
  return day === `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}` ? day : null;
}

export const plusDays = (day: Day, days: number): Day => dayOf(ms(day) + days * DAY_MS);

/** Whole days from one to another. */
export const daysBetween = (from: Day, to: Day): number => Math.round((ms(to) - ms(from)) / DAY_MS);

/** 1 is Monday, 7 Sunday. */
export function weekdayOf(day: Day): number {
  return new Date(ms(day)).getUTCDay() || 7;
}

export const yearOf = (day: Day): number => Number(day.slice(0, 4));
export const monthOf = (day: Day): number => Number(day.slice(5, 7));

export const lastOfMonth = (year: number, month: number): Day => dayOf(Date.UTC(year, month, 0));

/** The day as many months later, or the last day of that month where it has none such. */
export function plusMonths(day: Day, months: number): Day {
  const total = yearOf(day) * 12 + monthOf(day) - 1 + months;
  const [year, month] = [Math.floor(total / 12), (total % 12) + 1];
  return dayFrom(year, month, Number(day.slice(8))) ?? lastOfMonth(year, month);
}

/** Calendar days that as many working days last, counted in whole weeks of five: fifteen are three weeks. */
export function calendarDays(workingDays: number): number {
  return Math.floor(workingDays / 5) * 7 + (workingDays % 5);
}

/** Easter Sunday of the Gregorian calendar, after the anonymous algorithm (Meeus, Astronomical Algorithms, ch. 8). */
export function easterOf(year: number): Day {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return dayFrom(year, Math.floor(sum / 31), (sum % 31) + 1)!;
}

/** The n-th weekday of a month; the last one for n = -1. */
export function nthWeekday(year: number, month: number, weekday: number, n: number): Day {
  if (n < 0) {
    const last = lastOfMonth(year, month);
    return plusDays(last, -((weekdayOf(last) - weekday + 7) % 7));
  }
  const first = dayFrom(year, month, 1)!;
  return plusDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (n - 1));
}
