import { dayNumber, dayOfNumber } from '@throughline/domain';
import type { Day } from '@throughline/domain';
import type { Plan } from '../../../../api/types.ts';

type Calendar = Pick<Plan['calendars'][number], 'weekend' | 'off'>;

const isWorked = ({ weekend, off }: Calendar, day: Day): boolean => !weekend.includes(((((dayNumber(day) + 3) % 7) + 7) % 7) + 1) && !off.some(({ from, to }) => day >= from && day <= to);

/** How far one looks for a working day before giving up: a calendar without any has none. */
const FAR = 3_000;

/** The day so many working days later, earlier when negative. */
export function workingDaysOn(calendar: Calendar, day: Day, days: number): Day {
  const step = Math.sign(days);
  let at = dayNumber(day);
  for (let left = Math.abs(days), looked = 0; left > 0 && looked < FAR; looked += 1) {
    at += step;
    if (isWorked(calendar, dayOfNumber(at))) left -= 1;
  }
  return dayOfNumber(at);
}

/** How many working days lie between a day and another so many calendar days away; negative when it is earlier. */
export function workingDaysIn(calendar: Calendar, day: Day, away: number): number {
  const from = dayNumber(day);
  let days = 0;
  for (let at = 1; at <= Math.min(FAR, Math.abs(away)); at += 1) if (isWorked(calendar, dayOfNumber(from + Math.sign(away) * at))) days += Math.sign(away);
  return days;
}
