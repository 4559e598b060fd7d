import fc from 'fast-check';
import { addDays } from '../time/instant.ts';
import { forecastMetric } from './forecast-metric.ts';
import { isBehind, standingOf } from './measurement.ts';
import type { Measurement } from './measurement.ts';
import { NEW_METRIC } from './metric.ts';
import type { MetricTerms } from './metric.ts';
import { targetLine, targetOn } from './target-line.ts';
import type { PlanMark } from './target-line.ts';

const marks: PlanMark[] = [
  { id: 'kick-off', title: 'Kick-off held', day: '2026-02-01', isGoLive: false },
  { id: 'go-live', title: 'Go-live', day: '2026-05-01', isGoLive: true },
  { id: 'review', title: 'First review', day: '2026-06-01', isGoLive: false },
];
const metric = (more: Partial<MetricTerms> = {}): MetricTerms => ({ ...NEW_METRIC, name: 'Weekly log-ins', baseline: 0, baselineOn: '2026-01-01', target: 62, by: '2026-07-02', everyDays: 7, ...more });
const measured = (on: string, value: number | null, more: Partial<Measurement> = {}): Measurement => ({ id: Number(on.replaceAll('-', '')), on, value, note: null, source: 'typed', by: 'Tom', recordedAt: `${on}T10:00:00Z`, corrects: null, ...more });

describe('the line to a target', () => {
  it('waits for go-live, and asks at each milestone for what lies on it', () => {
    const line = targetLine(metric(), marks);
    expect(line.map(({ day, id }) => [day, id])).toEqual([['2026-01-01', null], ['2026-02-01', 'kick-off'], ['2026-05-01', 'go-live'], ['2026-06-01', 'review'], ['2026-07-02', null]]);
    expect([targetOn(line, '2026-04-30'), targetOn(line, '2026-06-01'), targetOn(line, '2027-01-01')]).toEqual([0, 31, 62]);
  });

  it('bends where a person said what a milestone has to bring', () => {
    const line = targetLine(metric({ milestoneTargets: { review: 50 } }), marks);
    expect(targetOn(line, '2026-06-01')).toBe(50);
    expect(targetOn(line, '2026-05-17')).toBeCloseTo(50 * (16 / 31));
  });

  it('rises before go-live for what has to work by then', () => {
    expect(targetOn(targetLine(metric({ category: 'technical', by: '2026-05-01', target: 120 }), marks), '2026-03-02')).toBe(60);
  });

  it('is not there without a number at both ends and a day', () => {
    for (const less of [{ baseline: null }, { target: null }, { by: null }]) expect(targetLine(metric(less), marks)).toEqual([]);
  });

  it('never asks for less than before on the way up, nor for more than the target', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 }), (a, b) => {
      const line = targetLine(metric(), marks);
      const [first, second] = [Math.min(a, b), Math.max(a, b)].map((days) => targetOn(line, addDays('2026-01-01', days).slice(0, 10)) ?? 0);
      expect(first).toBeLessThanOrEqual(second ?? 0);
      expect(second).toBeLessThanOrEqual(62);
    }));
  });
});

describe('how a metric stands', () => {
  it('is on plan within its tolerance and off plan beyond it', () => {
    expect(standingOf(metric(), marks, [measured('2026-06-01', 25)], '2026-06-02').stand).toBe('on_plan');
    expect(standingOf(metric(), marks, [measured('2026-06-01', 24)], '2026-06-02').stand).toBe('off_plan');
    expect(isBehind(metric({ direction: 'down', baseline: 62, target: 0 }), 40, 31)).toBe(true);
  });

  it('is unknown once the last value is too old, and before there is one', () => {
    expect(standingOf(metric(), marks, [measured('2026-06-01', 10)], '2026-06-13').stand).toBe('stale');
    expect(standingOf(metric(), marks, [], '2026-06-13').stand).toBe('not_measured');
  });

  it('goes by the correction, and by the value before once the last is taken back', () => {
    const first = measured('2026-06-01', 10);
    const corrected = measured('2026-06-01', 40, { id: 2, corrects: first.id });
    expect(standingOf(metric(), marks, [first, corrected], '2026-06-02')).toMatchObject({ stand: 'on_plan', last: { value: 40 } });
    expect(standingOf(metric(), marks, [measured('2026-05-30', 35), first, { ...corrected, value: null }], '2026-06-02').last?.value).toBe(35);
  });

  it('has reached its target wherever the line is', () => {
    expect(standingOf(metric(), marks, [measured('2026-05-02', 70)], '2026-05-03').stand).toBe('reached');
  });
});

describe('the forecast', () => {
  const points = [measured('2026-05-10', 10), measured('2026-05-20', 20), measured('2026-05-30', 30)];

  it('is silent under three days of values', () => {
    expect(forecastMetric(metric(), points.slice(1))).toBeNull();
    expect(forecastMetric(metric(), [...points.slice(1), measured('2026-05-30', 31, { id: 9 })])).toBeNull();
  });

  it('goes on as it went', () => {
    expect(forecastMetric(metric(), points)).toMatchObject({ reachedOn: '2026-07-01', to: { day: '2026-07-02' } });
    expect(forecastMetric(metric(), points)?.onTargetDay).toBeCloseTo(63);
  });

  it('does not promise what it moves away from', () => {
    expect(forecastMetric(metric(), [measured('2026-05-10', 30), measured('2026-05-20', 20), measured('2026-05-30', 10)])?.reachedOn).toBeNull();
  });
});
