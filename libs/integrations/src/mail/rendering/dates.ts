/** Writes instants as people of one place say them. */
export interface Dates {
  /** "Tuesday 14 April, 17:00 London time" */
  moment(instant: string): string;
  /** "Tuesday 14 April" */
  day(instant: string): string;
  /** "Tue 14 April", where there is little room */
  shortDay(instant: string): string;
  /** "14 April", for what is past */
  date(instant: string): string;
}

/**
 * Dates for a reader; a zone that is not known falls back to UTC, which is then named.
 *
 * @param locale BCP 47
 * @param timeZone IANA
 */
export function createDates(locale: string, timeZone: string): Dates {
  const zone = knownZone(timeZone);
  const format = (options: Intl.DateTimeFormatOptions) => {
    const formatter = new Intl.DateTimeFormat(locale, { ...options, timeZone: zone });
    return (instant: string) => formatter.format(parse(instant));
  };
  const day = format({ weekday: 'long', day: 'numeric', month: 'long' });
  const time = format({ hour: '2-digit', minute: '2-digit' });
  return {
    moment: (instant) => `${day(instant)}, ${time(instant)} ${zoneName(zone)}`,
    day,
    shortDay: format({ weekday: 'short', day: 'numeric', month: 'long' }),
    date: format({ day: 'numeric', month: 'long' }),
  };
}

function knownZone(timeZone: string): string {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return timeZone;
  } catch {
    return 'UTC';
  }
}

/** "London time"; people know their city better than an abbreviation. */
function zoneName(zone: string): string {
  if (!zone.includes('/') || zone.startsWith('Etc/')) return zone.replace(/^Etc\//, '');
  return `${zone.split('/').at(-1)!.replaceAll('_', ' ')} time`;
}

function parse(instant: string): Date {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) throw new RangeError(`"${instant}" is no instant.`);
  return date;
}
