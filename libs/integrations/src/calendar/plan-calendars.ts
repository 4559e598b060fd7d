import type { Day, PlanCalendar, PlanCalendars } from '@throughline/domain';
import { holidaysIn } from './holidays.ts';

/** Countries in which Friday and Saturday are not worked; elsewhere it is Saturday and Sunday. */
const FRIDAY_AND_SATURDAY = new Set(['BD', 'BH', 'DZ', 'EG', 'IL', 'IQ', 'JO', 'KW', 'LY', 'OM', 'QA', 'SA', 'SD', 'SY', 'YE']);

/** As far ahead as a plan is dated. */
const YEARS = 4;

type Off = PlanCalendar['off'];

function holidaysFrom(place: string | null, from: Day): Off {
  const first = Number(from.slice(0, 4));
  return holidaysIn(place, Array.from({ length: YEARS }, (_, index) => first + index)).map(({ day, name }) => ({ from: day, to: day, kind: 'holiday', reason: name }));
}

const weekendOf = (place: string | null): number[] => (FRIDAY_AND_SATURDAY.has((place ?? '').slice(0, 2)) ? [5, 6] : [6, 7]);

function calendarOf(id: string, title: string, place: string | null, from: Day): PlanCalendar {
  return { id, title, place, weekend: weekendOf(place), off: holidaysFrom(place, from) };
}

/** The calendars of both sides of a plan that begins on a day: weekends and public holidays where each of them works. */
export function planCalendars(country: { customer: string | null; vendor: string | null }, from: Day): PlanCalendars {
  return { customer: calendarOf('customer', titleOf('Customer', country.customer), country.customer, from), vendor: calendarOf('vendor', titleOf('Us', country.vendor), country.vendor, from) };
}

const titleOf = (side: string, place: string | null): string => (place === null ? side : `${side} (${place})`);

/** A calendar of a plan that begins on a day with the holidays of another place; what people wrote into it stays. */
export function calendarIn(calendar: PlanCalendar, place: string | null, from: Day): PlanCalendar {
  const before = new Set(holidaysFrom(calendar.place ?? null, from).map(({ from: day, reason }) => `${day} ${reason}`));
  const written = calendar.off.filter((one) => one.kind !== 'holiday' || !before.has(`${one.from} ${one.reason}`));
  const title = calendar.title.includes(`(${calendar.place})`) && place !== null ? calendar.title.replace(`(${calendar.place})`, `(${place})`) : calendar.title;
  return { ...calendar, title, place, weekend: weekendOf(place), off: [...holidaysFrom(place, from), ...written].toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)) };
}
