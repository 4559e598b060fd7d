import type { Day } from '@throughline/domain';
import type { Scale } from './scale.ts';

/** What of a task is drawn. A milestone has one day. */
export interface Bar {
  id: string;
  milestone: boolean;
  start: Day;
  finish: Day;
  baseline: { start: Day; finish: Day } | null;
  /** `open` is promised, and nobody has planned it. */
  look: 'done' | 'critical' | 'float' | 'open';
}

type Piece = 'past' | 'key' | 'bar' | 'slip' | 'base' | 'open';

export interface Shape {
  bars: { piece: Piece; left: number; width: number }[];
  stops: { piece: Piece; at: number }[];
  /** It lies wholly to one side of what is seen. */
  beyond: 'left' | 'right' | null;
}

const PIECES = { done: 'past', critical: 'key', float: 'bar', open: 'open' } as const;

/** Where a milestone's stop stands: in the middle of its day. */
export const stopOf = (day: Day, scale: Scale): number => (scale.at(day) + scale.end(day)) / 2;

/** Where a task begins and ends on the chart, in percent. */
export function endsOf({ milestone, start, finish }: Pick<Bar, 'milestone' | 'start' | 'finish'>, scale: Scale): { from: number; to: number } {
  return milestone ? { from: stopOf(finish, scale), to: stopOf(finish, scale) } : { from: scale.at(start), to: scale.end(finish) };
}

/** The pieces of a task on the chart, as far as they can be seen: as agreed, as forecast, and what of it is later than agreed. */
export function shapeOf(bar: Bar, scale: Scale): Shape {
  const { from, to } = endsOf(bar, scale);
  const piece = PIECES[bar.look];
  const beyond = to < 0 ? 'left' : from > 100 ? 'right' : null;
  const visible = (at: number) => at >= 0 && at <= 100;
  const moved = bar.look !== 'done' && bar.baseline !== null && (bar.baseline.finish !== bar.finish || bar.baseline.start !== bar.start);
  if (bar.milestone) {
    const agreed = bar.baseline && moved && bar.baseline.finish !== bar.finish ? stopOf(bar.baseline.finish, scale) : null;
    return { bars: [], stops: [...(agreed !== null && visible(agreed) ? [{ piece: 'base' as const, at: agreed }] : []), ...(visible(to) ? [{ piece, at: to }] : [])], beyond };
  }
  const agreedEnd = bar.baseline ? scale.end(bar.baseline.finish) : to;
  const slips = bar.look === 'critical' && moved && agreedEnd > from && agreedEnd < to;
  const drawn = [
    ...(bar.baseline && moved ? [{ piece: 'base' as const, from: scale.at(bar.baseline.start), to: agreedEnd }] : []),
    { piece, from, to: slips ? agreedEnd : to },
    ...(slips ? [{ piece: 'slip' as const, from: agreedEnd, to }] : []),
  ];
  const bars = drawn.map((one) => ({ piece: one.piece, left: Math.max(0, one.from), right: Math.min(100, one.to) })).filter(({ left, right }) => right > left).map(({ piece: kind, left, right }) => ({ piece: kind, left, width: right - left }));
  return { bars, stops: [], beyond };
}
