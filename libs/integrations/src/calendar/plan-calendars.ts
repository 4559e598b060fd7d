import type { Day, PlanCalendar, PlanCalendars } from '@throughline/domain';
import { holidaysIn } from './holidays.ts';

/** Countries in which Friday and Saturday are not worked; elsewhere it is Saturday and Sunday. */
const FRIDAY_AND_SATURDAY = new Set(['BD', 'BH', 'DZ', 'EG', 'IL', 'IQ', 'JO', 'KW', 'LY', 'OM', 'QA', 'SA', 'SD', 'SY', 'YE']);

/** As far ahead as a plan is dated. */
const YEARS = 4;

function calendarOf(id: string, title: string, country: string | null, from: Day): PlanCalendar {
  const first = Number(from.slice(0, 4));
  const holidays = holidaysIn(country, Array.from({ length: YEARS }, (_, index) => first + index));
  return {
    id, title,
    weekend: FRIDAY_AND_SATURDAY.has(country ?? '') ? [5, 6] : [6, 7],
    off: holidays.map(({ day, name }) => ({ from: day, to: day, kind: 'holiday', reason: name })),
  };
}

/** The calendars of both sides of a plan that begins on a day: weekends and public holidays where each of them works. */
export function planCalendars(country: { customer: string | null; vendor: string | null }, from: Day): PlanCalendars {
  return { customer: calendarOf('customer', titleOf('Customer', country.customer), country.customer, from), vendor: calendarOf('vendor', titleOf('Us', country.vendor), country.vendor, from) };
}

const titleOf = (side: string, country: string | null): string => (country === null ? side : `${side} (${country})`);
