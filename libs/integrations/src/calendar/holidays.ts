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

/** Public holidays of a country, or of a region of it such as `DE-BY`, in some years, with their English names, in their order; none for a place that is not known. */
export function holidaysIn(place: string | null | undefined, years: readonly number[]): { day: Day; name: string }[] {
  if (!place || !isPlace(place)) return [];
  return years.flatMap((year) => {
    const known = worked.get(`${place} ${year}`) ?? publicHolidays(sourceOf(place), year);
    worked.set(`${place} ${year}`, known);
    return known;
  });
}

/** Working out a year takes long enough to be done once. */
const worked = new Map<string, { day: Day; name: string }[]>();

function sourceOf(place: string): Holidays {
  const { country, region } = partsOf(place);
  return region === undefined ? new Holidays(country) : new Holidays(country, region);
}

function partsOf(place: string): { country: string; region: string | undefined } {
  const at = place.indexOf('-');
  return at < 0 ? { country: place, region: undefined } : { country: place.slice(0, at), region: place.slice(at + 1) };
}

/** Whether the holidays of a place are known. */
export function isPlace(place: string): boolean {
  const { country, region } = partsOf(place);
  const found = places().find(({ code }) => code === country);
  return found !== undefined && (region === undefined || found.regions.some(({ code }) => code === place));
}

/** A country whose holidays are known, with the regions that have others. */
export interface HolidayPlace { code: string; name: string; regions: { code: string; name: string }[] }

let known: HolidayPlace[] | null = null;

/** Every country and region whose holidays are known, by their English names. */
export function places(): readonly HolidayPlace[] {
  if (known === null) {
    const source = new Holidays();
    const named = (names: Record<string, string> | undefined): [string, string][] => Object.entries(names ?? {}).toSorted(([, a], [, b]) => a.localeCompare(b, 'en'));
    known = named(source.getCountries('en')).map(([code, name]) => ({ code, name, regions: named(source.getStates(code, 'en')).map(([region, title]) => ({ code: `${code}-${region}`, name: title })) }));
  }
  return known;
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
