/** An ISO 8601 instant with offset, for example `2026-04-14T09:00:00.000Z`. */
export type Instant = string;

/** A calendar day without a zone, `YYYY-MM-DD`. */
export type Day = string;

export const MS_PER_HOUR = 3_600_000;
export const MS_PER_DAY = 86_400_000;

/** Milliseconds since the epoch. Throws a RangeError for text that is no instant. */
export function toMs(instant: Instant): number {
  const ms = Date.parse(instant);
  if (Number.isNaN(ms)) throw new RangeError(`"${instant}" is not an instant.`);
  return ms;
}

/** The instant of some milliseconds since the epoch, in UTC. */
export function toInstant(ms: number): Instant {
  return new Date(ms).toISOString();
}

/** The instant that lies a number of 24-hour days after another; negative goes back. */
export function addDays(instant: Instant, days: number): Instant {
  return toInstant(toMs(instant) + days * MS_PER_DAY);
}

/** The earliest of some instants, or undefined when there are none. */
export function earliest(instants: readonly (Instant | undefined)[]): Instant | undefined {
  let first: Instant | undefined;
  for (const instant of instants) {
    if (instant !== undefined && (first === undefined || toMs(instant) < toMs(first))) first = instant;
  }
  return first;
}
