import fc from 'fast-check';
import { writeCalendar } from './ics.ts';
import type { CalendarEvent } from './ics.ts';

const NOW = '2026-03-02T09:00:00.000Z';
const anEvent = (change: Partial<CalendarEvent> = {}): CalendarEvent => ({ uid: 'kick-off@handoff', summary: 'Kick-off', description: '', at: { day: '2026-03-31' }, sequence: 2, ...change });

/** Reads a calendar back by the rules of RFC 5545: unfolds, splits name from value, takes the escapes back. */
function read(written: string): Record<string, string>[] {
  const plain = (value: string): string => value.replace(/\\([\\;,nN])/g, (_, one: string) => (one.toLowerCase() === 'n' ? '\n' : one));
  const events: Record<string, string>[] = [];
  for (const line of written.replaceAll('\r\n ', '').split('\r\n')) {
    const colon = line.indexOf(':');
    const [name, value] = [line.slice(0, colon), line.slice(colon + 1)];
    if (line === 'BEGIN:VEVENT') events.push({});
    else if (events.length > 0 && !line.startsWith('END:') && line !== '') events.at(-1)![name] = plain(value);
  }
  return events;
}

describe('a calendar', () => {
  it('has whole days and instants in UTC, and is read back as it was meant', () => {
    const written = writeCalendar('Plan', [anEvent(), anEvent({ uid: 'call', at: { start: '2026-03-31T10:00:00+02:00', end: '2026-03-31T11:00:00+02:00' } })], NOW);
    expect(read(written)).toEqual([
      { UID: 'kick-off@handoff', DTSTAMP: '20260302T090000Z', SEQUENCE: '2', 'DTSTART;VALUE=DATE': '20260331', 'DTEND;VALUE=DATE': '20260401', TRANSP: 'TRANSPARENT', SUMMARY: 'Kick-off' },
      { UID: 'call', DTSTAMP: '20260302T090000Z', SEQUENCE: '2', DTSTART: '20260331T080000Z', DTEND: '20260331T090000Z', SUMMARY: 'Kick-off' },
    ]);
  });

  it('keeps any text and folds its lines at 75 octets', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (summary) => {
        const clean = summary.replace(/\p{Surrogate}/gu, '').replace(/\r\n?/g, '\n').replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ');
        const written = writeCalendar('Plan', [anEvent({ summary: clean })], NOW);
        expect(read(written)[0]!['SUMMARY']).toBe(clean);
        for (const line of written.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      }),
    );
  });

  it('lets no text become an entry of its own', () => {
    const written = writeCalendar('Plan', [anEvent({ summary: 'x\r\nEND:VEVENT\r\nBEGIN:VEVENT', description: 'y\nATTACH:http://evil.example' })], NOW);
    expect(written.split('\r\n').filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
    expect(written).not.toMatch(/^ATTACH/m);
  });
});
