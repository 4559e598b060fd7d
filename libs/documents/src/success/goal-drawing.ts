import { amount, goalChart } from '@throughline/domain';
import type { Day, Goal, MetricTerms } from '@throughline/domain';
import type { Drawing, Shape } from '../drawings/drawing.ts';
import { dayOf } from '../text/format.ts';

const FRAME = { width: 420, height: 130 };
const [LEFT, TOP] = [48, 12];

/** From where to where, and by when. */
export function wayOf({ baseline, target, unit, by }: MetricTerms): string {
  return [baseline === null ? 'No baseline' : `From ${amount(baseline, unit)}`, target === null ? 'no target' : `to ${amount(target, unit)}`, ...(by === null ? [] : [`by ${dayOf(by)}`])].join(' ');
}

/** Baseline and target line, what was measured, today, and where it goes. */
export function goalDrawing(goal: Goal, today: Day): Drawing | null {
  const chart = goalChart(goal, today, FRAME);
  if (chart === null) return null;
  const at = ({ x, y }: { x: number; y: number }): [number, number] => [LEFT + x, TOP + y];
  const across = (y: number): [number, number][] => [at({ x: 0, y }), at({ x: FRAME.width, y })];
  const path = (points: readonly { x: number; y: number }[], line: 'ink' | 'soft' | 'accent', dashed: boolean): Shape[] => (points.length < 2 ? [] : [{ kind: 'path', points: points.map(at), line, ...(dashed ? { dashed } : {}) }]);
  return {
    width: LEFT + FRAME.width + 12, height: TOP + FRAME.height + 24,
    shapes: [
      ...chart.values.flatMap(({ y, value }): Shape[] => [{ kind: 'path', points: across(y), line: 'rule' }, { kind: 'text', x: LEFT - 6, y: TOP + y + 3, text: amount(value, null), size: 8, fill: 'soft', anchor: 'end' }]),
      ...chart.days.map(({ x, day }): Shape => ({ kind: 'text', x: LEFT + x, y: TOP + FRAME.height + 14, text: day.slice(0, 7), size: 8, fill: 'soft', anchor: 'middle' })),
      { kind: 'path', points: [at({ x: chart.today, y: 0 }), at({ x: chart.today, y: FRAME.height })], line: 'watch' },
      ...path(chart.line, 'soft', true), ...path(chart.measured, 'accent', false), ...path(chart.forecast, 'accent', true),
      ...chart.measured.map((point): Shape => ({ kind: 'dot', x: at(point)[0], y: at(point)[1], radius: 3, fill: 'accent', line: 'paper' })),
    ],
  };
}
