import type { Day, Instant } from '@throughline/domain';

/** An entry of a calendar: a whole day, or from one instant to another. */
export interface CalendarEvent {
  /** The same for the same thing at every reading, so that a calendar moves it instead of adding another. */
  uid: string;
  summary: string;
  description: string;
  at: { day: Day } | { start: Instant; end: Instant };
  /** Raised with every change, so that a calendar takes the newer one. */
  sequence: number;
}

/** Content lines are folded at 75 octets (RFC 5545, 3.1). */
const LONGEST_LINE = 75;

const octets = (text: string): number => new TextEncoder().encode(text).length;

/** Folds a line between characters, never inside one. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  for (const character of line) {
    if (octets(part) + octets(character) > LONGEST_LINE) {
      parts.push(part);
      part = ' ';
    }
    part += character;
  }
  return [...parts, part].join('\r\n');
}

/** Text as a value: what has a meaning in the format is escaped (RFC 5545, 3.3.11); other control characters have no place in it. */
const text = (value: string): string => value.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ').replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');

const utc = (instant: Instant): string => new Date(instant).toISOString().replace(/[-:]|\.\d{3}/g, '');
const date = (day: Day): string => day.replaceAll('-', '');
const dayAfter = (day: Day): Day => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

function lines({ uid, summary, description, at, sequence }: CalendarEvent, now: Instant): string[] {
  const when = 'day' in at ? [`DTSTART;VALUE=DATE:${date(at.day)}`, `DTEND;VALUE=DATE:${date(dayAfter(at.day))}`, 'TRANSP:TRANSPARENT'] : [`DTSTART:${utc(at.start)}`, `DTEND:${utc(at.end)}`];
  return ['BEGIN:VEVENT', `UID:${text(uid)}`, `DTSTAMP:${utc(now)}`, `SEQUENCE:${sequence}`, ...when, `SUMMARY:${text(summary)}`, ...(description === '' ? [] : [`DESCRIPTION:${text(description)}`]), 'END:VEVENT'];
}

/** A calendar as RFC 5545 has it, to be subscribed to; instants are written in UTC. */
export function writeCalendar(name: string, events: readonly CalendarEvent[], now: Instant): string {
  const all = [
    'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Throughline//Plan//EN', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH', `X-WR-CALNAME:${text(name)}`, `NAME:${text(name)}`, 'REFRESH-INTERVAL;VALUE=DURATION:PT1H', 'X-PUBLISHED-TTL:PT1H',
    ...events.flatMap((event) => lines(event, now)), 'END:VCALENDAR',
  ];
  return `${all.map(folded).join('\r\n')}\r\n`;
}
