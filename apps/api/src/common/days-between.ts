import type { Day, Instant } from '@throughline/domain';

const DAY = 86_400_000;

/** The instants from the first day to the end of the last, in UTC. */
export function daysBetween(from: Day | undefined, to: Day | undefined): { from: Instant | undefined; until: Instant | undefined } {
  return { from: from && `${from}T00:00:00.000Z`, until: to && new Date(Date.parse(to) + DAY).toISOString() };
}
