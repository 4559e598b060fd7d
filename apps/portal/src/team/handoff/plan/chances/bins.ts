import { dayNumber, dayOfNumber } from '@throughline/domain';
import type { Simulation } from '../../../../api/types.ts';

type Days = NonNullable<Simulation['chances']>['days'];

/** Some days side by side, and in how many runs go-live fell on one of them. */
export interface Bin { from: string; to: string; count: number }

/** The runs by day, or by as many days together as it takes to draw no more than so many bars. */
export function binsOf(days: Days, most: number): Bin[] {
  if (days.length === 0) return [];
  const [first, last] = [dayNumber(days[0]!.day), dayNumber(days.at(-1)!.day)];
  const wide = Math.ceil((last - first + 1) / most);
  const bins = Array.from({ length: Math.ceil((last - first + 1) / wide) }, (_, at): Bin => ({ from: dayOfNumber(first + at * wide), to: dayOfNumber(first + at * wide + wide - 1), count: 0 }));
  for (const { day, count } of days) bins[Math.floor((dayNumber(day) - first) / wide)]!.count += count;
  return bins;
}
