import { addDays } from '../../time/instant.ts';
import type { Day } from '../../time/instant.ts';
import type { PlanCalendar } from '../model.ts';
import { dayNumber, weekdayOf } from './day-number.ts';

/** A day on which people can meet: the same, or the next on which they work. */
export type OnWorkingDay = (day: Day) => Day;

/** So many days in a row that nobody works on are no calendar any more. */
const LONGEST = 60;

/** By weekend and public holidays of a calendar; Saturdays and Sundays alone where none is known. Freezes and absences keep nobody from a meeting. */
export function onWorkingDay(calendar: Pick<PlanCalendar, 'weekend' | 'off'> | null): OnWorkingDay {
  const weekend = calendar?.weekend ?? [6, 7];
  const holidays = (calendar?.off ?? []).filter(({ kind }) => kind === 'holiday');
  const isOff = (day: Day): boolean => weekend.includes(weekdayOf(dayNumber(day))) || holidays.some(({ from, to }) => from <= day && day <= to);
  return (day) => {
    let found = day;
    for (let count = 0; isOff(found) && count < LONGEST; count += 1) found = addDays(found, 1).slice(0, 10);
    return found;
  };
}
