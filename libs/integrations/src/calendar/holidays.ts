import Holidays from 'date-holidays';
import type { Day, IsHoliday } from '@throughline/domain';

const NO_HOLIDAYS: IsHoliday = () => false;
const calendars = new Map<string, IsHoliday>();

/** Public holidays of a country, ISO 3166-1 alpha-2; none for a country that is not known. */
export function holidaysOf(country: string | null | undefined): IsHoliday {
  if (!country) return NO_HOLIDAYS;
  let calendar = calendars.get(country);
  if (!calendar) calendars.set(country, (calendar = readCalendar(country)));
  return calendar;
}

function readCalendar(country: string): IsHoliday {
  const source = new Holidays();
  if (!(country in source.getCountries())) return NO_HOLIDAYS;
  source.init(country);
  const years = new Map<string, Set<Day>>();
  return (day) => {
    const year = day.slice(0, 4);
    let days = years.get(year);
    if (!days) {
      days = new Set(publicHolidays(source, Number(year)).map(({ day }) => day));
      years.set(year, days);
    }
    return days.has(day);
  };
}

/** Public holidays of a country in some years, with their English names, in their order; none for a country that is not known. */
export function holidaysIn(country: string | null | undefined, years: readonly number[]): { day: Day; name: string }[] {
  const source = new Holidays();
  if (!country || !(country in source.getCountries())) return [];
  source.init(country);
  return years.flatMap((year) => publicHolidays(source, year));
}

const publicHolidays = (source: Holidays, year: number): { day: Day; name: string }[] =>
  source.getHolidays(year, 'en').filter(({ type }) => type === 'public').map(({ date, name }) => ({ day: date.slice(0, 10), name }));

let countries: Map<string, string> | null = null;

/** The country in which an IANA time zone lies, as far as one does; people's countries are not in a dossier, their zones are. */
export function countryOf(zone: string): string | null {
  if (!countries) {
    countries = new Map();
    for (const country of Object.keys(new Holidays().getCountries())) {
      for (const name of new Holidays(country).getTimezones() ?? []) if (!countries.has(name)) countries.set(name, country);
    }
  }
  return countries.get(zone) ?? null;
}
