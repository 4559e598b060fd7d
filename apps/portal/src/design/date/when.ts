import { t } from '../../messages/i18n.ts';

const MS_PER_MINUTE = 60_000;
const MS_PER_DAY = 86_400_000;
const MONTH_DAYS = 30.44;

/** Whose calendar a date is read in, and what time it is there. */
export interface Reader {
  /** IANA name, such as `Europe/London`. */
  zone: string;
  /** Milliseconds since the epoch, on the handoff's own clock. */
  now: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function format(zone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = zone + JSON.stringify(options);
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-GB', { ...options, timeZone: zone });
  formats.set(key, made);
  return made;
}

/** The calendar day of an instant in a zone, as a count of days, so that days can be subtracted. */
function dayNumber(ms: number, zone: string): number {
  const [day, month, year] = format(zone, { day: '2-digit', month: '2-digit', year: 'numeric' }).format(ms).split('/').map(Number);
  return Math.round(Date.UTC(year ?? 0, (month ?? 1) - 1, day) / MS_PER_DAY);
}

/** How many calendar days lie between now and an instant, where the reader is. */
export function daysFromNow(instant: string, reader: Reader): number {
  return dayNumber(Date.parse(instant), reader.zone) - dayNumber(reader.now, reader.zone);
}

/** "Thursday 14 May", with the year when it is another one than now's. */
export function dayOf(instant: string | number, reader: Reader, length: 'long' | 'short' = 'long'): string {
  const ms = typeof instant === 'number' ? instant : Date.parse(instant);
  const sameYear = format(reader.zone, { year: 'numeric' }).format(ms) === format(reader.zone, { year: 'numeric' }).format(reader.now);
  const text = format(reader.zone, { weekday: length, day: 'numeric', month: 'long', ...(sameYear ? {} : { year: 'numeric' }) }).format(ms);
  return text.replace(',', '');
}

/** "17:00". */
export function timeOf(instant: string | number, zone: string): string {
  return format(zone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(typeof instant === 'number' ? instant : Date.parse(instant));
}

/** The city a zone is named after: "London" of `Europe/London`. */
function cityOf(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}

/** A zone as people say it: "London time". Its city is not where somebody lives: all of the eastern United States has New York time. */
export function sayZone(zone: string): string {
  return zone.includes('/') ? t('when.zone', { city: cityOf(zone) }) : zone;
}

/** "today", "tomorrow", "in 3 days", "2 days ago", "in about 4 months". */
export function distanceOf(instant: string, reader: Reader): string {
  const days = daysFromNow(instant, reader);
  if (days === 0) return t('when.today');
  if (days === 1) return t('when.tomorrow');
  if (days === -1) return t('when.yesterday');
  const months = Math.round(Math.abs(days) / MONTH_DAYS);
  if (Math.abs(days) > 75) return days > 0 ? t('when.inMonths', { n: months }) : t('when.monthsAgo', { n: months });
  return days > 0 ? t('when.inDays', { n: days }) : t('when.daysAgo', { n: -days });
}

/** "in 40 minutes", "in 3 hours", for what is waited for; days from two days on. */
export function untilOf(instant: string, reader: Reader): string {
  const minutes = Math.round((Date.parse(instant) - reader.now) / MS_PER_MINUTE);
  const far = Math.abs(minutes);
  if (far < 1) return t('when.now');
  if (far < 100) return minutes > 0 ? t('when.inMinutes', { n: far }) : t('when.minutesAgo', { n: far });
  if (far < 48 * 60) return minutes > 0 ? t('when.inHours', { n: Math.round(far / 60) }) : t('when.hoursAgo', { n: Math.round(far / 60) });
  return distanceOf(instant, reader);
}

/** A date as people say it: "in 3 days, Thursday 14 May", with `time` also "17:00 London". */
export function sayWhen(instant: string, reader: Reader, { time = false, distance = true } = {}): string {
  const parts = [
    ...(distance ? [distanceOf(instant, reader)] : []),
    ...(distance && daysFromNow(instant, reader) === 0 ? [] : [dayOf(instant, reader)]),
    ...(time ? [t('when.clock', { time: timeOf(instant, reader.zone), city: cityOf(reader.zone) })] : []),
  ];
  return parts.join(', ');
}

/** A calendar day without a zone, `YYYY-MM-DD`, as "Tuesday 30 June". */
export function sayDay(day: string, reader: Reader, length: 'long' | 'short' = 'long'): string {
  return dayOf(`${day}T12:00:00Z`, { zone: 'UTC', now: reader.now }, length);
}

/** The calendar day of an instant where the reader is, `YYYY-MM-DD`. */
export function isoDay(ms: number, zone: string): string {
  return format(zone, { day: '2-digit', month: '2-digit', year: 'numeric' }).format(ms).split('/').reverse().join('-');
}

/** How long something took or takes, in the largest unit that is honest: "3 hours", "2 days". */
export function sayLength(ms: number): string {
  const minutes = Math.max(0, Math.round(ms / MS_PER_MINUTE));
  if (minutes < 100) return t('length.minutes', { n: minutes });
  if (minutes < 48 * 60) return t('length.hours', { n: Math.round(minutes / 60) });
  return t('length.days', { n: Math.round(minutes / 1440) });
}
