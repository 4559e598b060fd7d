import { createDates } from './dates.ts';

describe('dates in a mail', () => {
  it('are written as people of the reader’s place say them', () => {
    const dates = createDates('en-GB', 'Europe/London');
    expect(dates.moment('2026-04-14T16:00:00Z')).toBe('Tuesday 14 April, 17:00 London time');
    expect(dates.day('2026-04-14T16:00:00Z')).toBe('Tuesday 14 April');
    expect(dates.shortDay('2026-04-14T16:00:00Z')).toBe('Tue 14 April');
    expect(dates.date('2026-02-24T09:00:00Z')).toBe('24 February');
  });

  it('follow the reader’s zone over midnight, and name it', () => {
    expect(createDates('en-GB', 'America/New_York').moment('2026-04-14T02:30:00Z')).toBe('Monday 13 April, 22:30 New York time');
    expect(createDates('en-GB', 'UTC').moment('2026-04-14T02:30:00Z')).toBe('Tuesday 14 April, 02:30 UTC');
  });

  it('are in UTC, and say so, where the zone is not known', () => {
    expect(createDates('en-GB', 'Mars/Olympus').moment('2026-04-14T16:00:00Z')).toBe('Tuesday 14 April, 16:00 UTC');
  });

  it('are never made up from something that is no instant', () => {
    expect(() => createDates('en-GB', 'UTC').day('soon')).toThrow('"soon" is no instant');
  });
});
