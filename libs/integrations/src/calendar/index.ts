export { countryOf, holidaysOf, isPlace, places } from './holidays.ts';
export type { HolidayPlace } from './holidays.ts';
export { calendarIn, planCalendars } from './plan-calendars.ts';
export { writeCalendar } from './ics.ts';
export type { CalendarEvent } from './ics.ts';
