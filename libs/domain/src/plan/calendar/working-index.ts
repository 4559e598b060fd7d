import type { DaysOff, PlanCalendar } from '../model.ts';
import { dayNumber, weekdayOf } from './day-number.ts';

/** 1 January 2010. Before it, and beyond the last day ever asked for, each day counts as worked: numbers stay in order, and no loop runs away. */
const ORIGIN = 14_610;
const FIRST_DAYS = 8192;
const MOST_DAYS = 131_072;

type Stretch = Pick<DaysOff, 'from' | 'to'>;

/**
 * The working days of one calendar, numbered: `index(day)` counts those before a day, `dayAt(index)` finds one by its number.
 * Both are a look into an array, which grows as later days are asked for.
 */
export class WorkingIndex {
  private before = new Int32Array(0);
  private days = new Int32Array(0);
  private count = 0;
  private readonly weekend: Uint8Array;
  private readonly off: readonly (readonly [number, number])[];

  constructor(weekend: readonly number[], off: readonly Stretch[]) {
    this.weekend = Uint8Array.from({ length: 8 }, (_, weekday) => (weekend.includes(weekday) ? 1 : 0));
    this.off = off.map(({ from, to }) => [dayNumber(from), dayNumber(to)] as const).toSorted((a, b) => a[0] - b[0]);
    this.grow(FIRST_DAYS);
  }

  /** How many working days lie before a day. */
  index(day: number): number {
    const at = day - ORIGIN;
    if (at < 0) return at;
    if (at >= this.before.length && this.before.length < MOST_DAYS) this.growTo(() => at < this.before.length);
    return at < this.before.length ? this.before[at]! : this.count + at - this.before.length;
  }

  /** The working day of a number. */
  dayAt(index: number): number {
    if (index < 0) return ORIGIN + index;
    if (index >= this.count && this.before.length < MOST_DAYS) this.growTo(() => index < this.count);
    return index < this.count ? this.days[index]! : ORIGIN + this.before.length + index - this.count;
  }

  isWorking(day: number): boolean {
    return this.index(day + 1) > this.index(day);
  }

  private growTo(isEnough: () => boolean): void {
    while (!isEnough() && this.before.length < MOST_DAYS) this.grow(this.before.length * 2);
  }

  private grow(length: number): void {
    const isOff = new Uint8Array(length);
    for (const [from, to] of this.off) isOff.fill(1, Math.max(0, from - ORIGIN), Math.max(0, to + 1 - ORIGIN));
    this.before = new Int32Array(length);
    this.days = new Int32Array(length);
    this.count = 0;
    for (let at = 0, weekday = weekdayOf(ORIGIN); at < length; at += 1, weekday = (weekday % 7) + 1) {
      this.before[at] = this.count;
      if (this.weekend[weekday] === 0 && isOff[at] === 0) this.days[this.count++] = ORIGIN + at;
    }
  }
}

const known = new WeakMap<PlanCalendar, Map<string, WorkingIndex>>();

/** The working days of a calendar without those on which somebody needed is away; made once for each calendar and absences. */
export function workingIndex(calendar: PlanCalendar, absences: readonly Stretch[] = []): WorkingIndex {
  let made = known.get(calendar);
  if (!made) known.set(calendar, (made = new Map()));
  const key = absences.map(({ from, to }) => `${from}/${to}`).join(' ');
  let index = made.get(key);
  if (!index) made.set(key, (index = new WorkingIndex(calendar.weekend, [...calendar.off, ...absences])));
  return index;
}
