import { MS_PER_DAY, toMs } from './instant.ts';
import type { Day } from './instant.ts';

/** Says whether a calendar day is a public holiday. */
export type IsHoliday = (day: Day) => boolean;

const noHolidays: IsHoliday = () => false;

function shift(day: Day, days: number): Day {
  return new Date(toMs(`${day}T00:00:00Z`) + days * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Monday to Friday, and no holiday. */
export function isWorkingDay(day: Day, isHoliday: IsHoliday = noHolidays): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !isHoliday(day);
}

/** The day itself if people work on it, else the next one on which they do. */
export function workingDayFrom(day: Day, isHoliday: IsHoliday = noHolidays): Day {
  let found = day;
  while (!isWorkingDay(found, isHoliday)) found = shift(found, 1);
  return found;
}

/** The working day that lies a number of working days after a day (which counts as day 0); negative goes back. */
export function addWorkingDays(day: Day, count: number, isHoliday: IsHoliday = noHolidays): Day {
  const step = count < 0 ? -1 : 1;
  let found = step > 0 ? workingDayFrom(day, isHoliday) : day;
  for (let left = Math.abs(count); left > 0; ) {
    found = shift(found, step);
    if (isWorkingDay(found, isHoliday)) left -= 1;
  }
  return found;
}

/** How many working days lie after `from` up to and including `to`; negative when `to` is earlier. */
export function workingDaysBetween(from: Day, to: Day, isHoliday: IsHoliday = noHolidays): number {
  if (to < from) return -workingDaysBetween(to, from, isHoliday);
  let count = 0;
  for (let day = from; day < to; ) {
    day = shift(day, 1);
    if (isWorkingDay(day, isHoliday)) count += 1;
  }
  return count;
}
