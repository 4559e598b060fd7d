export { countryOf, holidaysOf } from './holidays.ts';
export { planCalendars } from './plan-calendars.ts';
export { writeCalendar } from './ics.ts';
export type { CalendarEvent } from './ics.ts';
