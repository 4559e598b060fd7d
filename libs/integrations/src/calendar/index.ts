export { countryOf, holidaysOf } from './holidays.ts';
export { planCalendars } from './plan-calendars.ts';
