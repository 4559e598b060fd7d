import { DateTime, IANAZone } from 'luxon';
import { isWorkingDay } from '@throughline/domain';
import type { Day, Instant, IsHoliday } from '@throughline/domain';

/** When people work, in hours of their own day. */
export const WORKDAY = { begins: 9, ends: 17 } as const;

/** The hour at which a kick-off is proposed. */
const KICKOFF_HOUR = 10;

/** The first of these time zones that exists; UTC when none does. */
export function knownZone(...zones: readonly (string | null | undefined)[]): string {
  return zones.find((zone): zone is string => typeof zone === 'string' && IANAZone.isValidZone(zone)) ?? 'UTC';
}

/** The calendar day on which an instant lies in a zone. */
export function dayIn(zone: string, instant: Instant): Day {
  return DateTime.fromISO(instant, { zone }).toISODate() ?? instant.slice(0, 10);
}

function hourOf(day: Day, hour: number, zone: string): Instant {
  return DateTime.fromISO(day, { zone }).set({ hour }).toUTC().toISO() ?? `${day}T${hour}:00:00.000Z`;
}

/** The end of a working day in a zone. */
export function endOfDay(day: Day, zone: string): Instant {
  return hourOf(day, WORKDAY.ends, zone);
}

/** The beginning of a working day in a zone. */
export function startOfDay(day: Day, zone: string): Instant {
  return hourOf(day, WORKDAY.begins, zone);
}

/** When a kick-off begins on its day in a zone. */
export function kickoffOn(day: Day, zone: string): Instant {
  return hourOf(day, KICKOFF_HOUR, zone);
}

/** The instant that lies some hours of work after another: from nine to five where somebody works, on working days. */
export function workingHoursAfter(from: Instant, hours: number, zone: string, isHoliday: IsHoliday): Instant {
  let left = hours * 3_600_000;
  let now = DateTime.fromISO(from, { zone });
  for (;;) {
    const begins = now.startOf('day').set({ hour: WORKDAY.begins });
    const ends = now.startOf('day').set({ hour: WORKDAY.ends });
    if (isWorkingDay(now.toISODate() ?? '', isHoliday) && now < ends) {
      const start = now > begins ? now : begins;
      const available = ends.toMillis() - start.toMillis();
      if (left <= available) return start.plus(left).toUTC().toISO() ?? from;
      left -= available;
    }
    now = begins.plus({ days: 1 });
  }
}
