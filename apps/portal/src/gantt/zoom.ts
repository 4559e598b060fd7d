import { dayNumber, dayOfNumber } from '@throughline/domain';
import type { Day } from '@throughline/domain';
import { scaleOf } from './scale.ts';
import type { Scale } from './scale.ts';

export const ZOOMS = ['weeks', 'months'] as const;
export type Zoom = (typeof ZOOMS)[number];

/** How much of a plan is seen, and from which day on; kept in the address. Everything, unless something else is said. */
export interface ZoomSearch { zoom?: Zoom | undefined; at?: Day | undefined }

const DAYS: Record<Zoom, number> = { weeks: 42, months: 98 };

export interface View { scale: Scale; /** The windows before and after this one; null where nothing lies there. */ earlier: Day | null; later: Day | null }

/** The part of an address that is about the zoom; whatever it does not know is left out. */
export function zoomSearch(search: Record<string, unknown>): ZoomSearch {
  const { at } = search;
  return { zoom: ZOOMS.find((one) => one === search['zoom']), at: typeof at === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(at) && !Number.isNaN(Date.parse(at)) ? at : undefined };
}

/** What is seen of everything from the first to the last day: all of it with a little room, or a window that begins a week before today. */
export function viewOf({ zoom, at }: ZoomSearch, days: readonly Day[], today: Day): View {
  const numbers = [...days, today].map(dayNumber);
  const first = Math.min(...numbers) - 3;
  const last = Math.max(...numbers) + 7;
  const size = zoom === undefined ? Infinity : DAYS[zoom];
  if (zoom === undefined || last - first < size) return { scale: scaleOf(first, last), earlier: null, later: null };
  const wished = at === undefined ? dayNumber(today) - 7 : dayNumber(at);
  const from = Math.min(Math.max(first, wished), last + 1 - size);
  const step = size / 2;
  return { scale: scaleOf(from, from + size - 1), earlier: from > first ? dayOfNumber(Math.max(first, from - step)) : null, later: from + size <= last ? dayOfNumber(from + step) : null };
}
