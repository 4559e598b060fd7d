import { MS_PER_DAY } from '../../time/instant.ts';
import type { Day } from '../../time/instant.ts';

/** A day as a whole number of days since 1970, with which one can count. */
export function dayNumber(day: Day): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / MS_PER_DAY;
}

const written = new Map<number, Day>();

/** The day of a number; each is written once, because a plan shows the same days over and over. */
export function dayOfNumber(number: number): Day {
  let day = written.get(number);
  if (day === undefined) written.set(number, (day = new Date(number * MS_PER_DAY).toISOString().slice(0, 10)));
  return day;
}

/** 1 for Monday to 7 for Sunday: day 0 was a Thursday. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}
