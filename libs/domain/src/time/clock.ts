import { MS_PER_DAY, toInstant, toMs } from './instant.ts';
import type { Instant } from './instant.ts';

/**
 * How a handoff's time runs beside real time. `startsAt` is the handoff's instant at the real instant
 * `realStart`; one day of the handoff lasts `dayLength` real milliseconds. The wall clock is 86,400,000.
 */
export interface HandoffClock {
  startsAt: Instant;
  realStart: Instant;
  dayLength: number;
}

/** The clock that runs with the wall, from any real instant. */
export function wallClock(realNow: Instant): HandoffClock {
  return { startsAt: realNow, realStart: realNow, dayLength: MS_PER_DAY };
}

/** The handoff's time at a real instant, in milliseconds since the epoch. */
export function handoffTime(clock: HandoffClock, realMs: number): number {
  return toMs(clock.startsAt) + ((realMs - toMs(clock.realStart)) * MS_PER_DAY) / clock.dayLength;
}

/** The handoff's time at a real instant. */
export function handoffInstant(clock: HandoffClock, realMs: number): Instant {
  return toInstant(Math.floor(handoffTime(clock, realMs)));
}

/**
 * The real time, in milliseconds since the epoch, at which the handoff reaches an instant: never before it.
 * Rounded up before it is added: this far from the epoch a double has lost the fraction, and a timer would come early.
 */
export function realTime(clock: HandoffClock, instant: Instant): number {
  return toMs(clock.realStart) + Math.ceil(((toMs(instant) - toMs(clock.startsAt)) * clock.dayLength) / MS_PER_DAY);
}

/** The same speed, standing at another instant of the handoff from a real moment on. It never runs backwards. */
export function movedTo(clock: HandoffClock, instant: Instant, realMs: number): HandoffClock {
  const now = handoffTime(clock, realMs);
  return { ...clock, startsAt: toInstant(Math.max(now, toMs(instant))), realStart: toInstant(realMs) };
}

/** Whether this clock runs with the wall, so that no page has to say otherwise. */
export function isWallClock(clock: HandoffClock): boolean {
  return clock.dayLength === MS_PER_DAY && clock.startsAt === clock.realStart;
}
