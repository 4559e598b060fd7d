import { dayNumber } from '@throughline/domain';
import type { Day } from '@throughline/domain';

export interface Tick { id: number; at: number; label: string }

/** Where days lie on a chart, in percent of its width: `at` is the morning of a day, `end` its evening. */
export interface Scale {
  /** First and last day, as numbers. */
  from: number;
  to: number;
  at: (day: Day) => number;
  end: (day: Day) => number;
  months: Tick[];
}

/** Below so many days each week is named, above it each month. */
const WEEKS_UP_TO = 60;
/** Room for so many names of months. */
const MOST_MONTHS = 9;

const dateOf = (day: number): Date => new Date(day * 86_400_000);
const nameOf = (day: number, options: Intl.DateTimeFormatOptions): string => new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }).format(dateOf(day));

/** Spreads the days from one to another, both included, over a chart. */
export function scaleOf(from: number, to: number): Scale {
  const percent = (day: number) => (100 * (day - from)) / (to + 1 - from);
  return { from, to, at: (day) => percent(dayNumber(day)), end: (day) => percent(dayNumber(day) + 1), months: (to - from < WEEKS_UP_TO ? weeks : months)(from, to).map(({ day, label }) => ({ id: day, at: Math.max(0, percent(day)), label })) };
}

function weeks(from: number, to: number): { day: number; label: string }[] {
  const mondays: { day: number; label: string }[] = [];
  // Day 0 was a Thursday, day 4 the first Monday.
  for (let day = from + ((((4 - from) % 7) + 7) % 7); day <= to; day += 7) mondays.push({ day, label: nameOf(day, { day: 'numeric', month: 'short' }) });
  return mondays.filter((_, index) => index % Math.ceil(mondays.length / MOST_MONTHS) === 0);
}

function months(from: number, to: number): { day: number; label: string }[] {
  const first = dateOf(from);
  const all: { day: number; label: string }[] = [];
  for (let month = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), 1)); month.getTime() / 86_400_000 <= to; month = new Date(Date.UTC(month.getUTCFullYear(), month.getUTCMonth() + 1, 1))) {
    const day = month.getTime() / 86_400_000;
    all.push({ day, label: nameOf(day, { month: 'long', ...(month.getUTCMonth() === 0 ? { year: 'numeric' } : {}) }) });
  }
  const every = Math.ceil(all.length / MOST_MONTHS);
  // The first month is named where at least half of it is seen, or else its name would lie on the next.
  return all.filter(({ day }, index) => index % every === 0 && (day >= from || from - day < 14)).map((one) => (every > 1 ? { ...one, label: nameOf(one.day, { month: 'short', year: '2-digit' }) } : one));
}
