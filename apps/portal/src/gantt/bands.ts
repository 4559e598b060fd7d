import type { Day } from '@throughline/domain';
import type { Scale } from './scale.ts';

/** Days on which nobody works, both ends included. */
export interface Band { from: Day; to: Day; kind: 'holiday' | 'freeze'; reason: string }

/** The bands that can be seen, each once, cut to the chart. */
export function bandsIn(bands: readonly Band[], scale: Scale): { id: string; kind: Band['kind']; left: number; width: number; reason: string }[] {
  const seen = new Map(bands.map((band) => [`${band.kind} ${band.from} ${band.to}`, band]));
  return [...seen].flatMap(([id, { from, to, kind, reason }]) => {
    const left = Math.max(0, scale.at(from));
    const right = Math.min(100, scale.end(to));
    return right > left ? [{ id, kind, left, width: right - left, reason }] : [];
  });
}

/** Whether a task lies in a freeze at least in part. */
export function inFreeze({ start, finish }: { start: Day; finish: Day }, bands: readonly Band[]): boolean {
  return bands.some(({ kind, from, to }) => kind === 'freeze' && start <= to && finish >= from);
}
