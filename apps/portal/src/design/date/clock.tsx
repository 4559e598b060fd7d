import { createContext, useContext, useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import type { Reader } from './when.ts';

/** A handoff's clock as the API gives it: `now` held when it was answered, and how fast a day goes by. */
export interface ShownClock { now: string; dayLength: number; demonstration: boolean; startsAt: string; realStart: string }

const MS_PER_DAY = 86_400_000;

/** The handoff's time now: what the answer said, and what has gone by since at the handoff's own speed. */
export function clockNow(clock: ShownClock, receivedAt: number, realNow: number): number {
  return Date.parse(clock.now) + (Math.max(0, realNow - receivedAt) * MS_PER_DAY) / clock.dayLength;
}

/** The zone that this device keeps. */
export function deviceZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
}

const ZoneContext = createContext<string | null>(null);
const ReaderContext = createContext<Reader | null>(null);

/** Where the reader is; from their account, or else from the device. */
export function ZoneProvider({ zone, children }: { zone: string | null; children: ReactNode }) {
  return <ZoneContext value={zone}>{children}</ZoneContext>;
}

/** The reader's zone. */
export function useZone(): string {
  return useContext(ZoneContext) ?? deviceZone();
}

function useRealNow(everyMs: number): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return now;
}

/** Everything inside is told in the time of one handoff. */
export function ClockProvider({ clock, receivedAt, children }: { clock: ShownClock; receivedAt: number; children: ReactNode }) {
  const zone = useZone();
  // A hastened day is followed closely enough to be seen going by, without repainting for nothing.
  const realNow = useRealNow(clock.dayLength < MS_PER_DAY / 100 ? 1_000 : 15_000);
  return <ReaderContext value={{ zone, now: clockNow(clock, receivedAt, Math.max(realNow, receivedAt)) }}>{children}</ReaderContext>;
}

/** The reader's zone, and the handoff's time inside a {@link ClockProvider}, else the wall's. */
export function useReader(): Reader {
  const within = useContext(ReaderContext);
  const zone = useZone();
  const wall = useRealNow(60_000);
  return within ?? { zone, now: wall };
}
