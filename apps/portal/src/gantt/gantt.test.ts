import { dayNumber } from '@throughline/domain';
import fc from 'fast-check';
import { bandsIn, inFreeze } from './bands.ts';
import { scaleOf } from './scale.ts';
import { shapeOf } from './shape.ts';
import type { Bar } from './shape.ts';
import { viewOf, zoomSearch } from './zoom.ts';

const scale = scaleOf(dayNumber('2026-04-13'), dayNumber('2026-07-21'));
const task = (more: Partial<Bar> = {}): Bar => ({ id: 'a', milestone: false, start: '2026-05-04', finish: '2026-05-08', baseline: null, look: 'float', ...more });

describe('a chart', () => {
  it('gives each day the same room, from its morning to its evening', () => {
    expect([scale.at('2026-04-13'), scale.end('2026-07-21')]).toEqual([0, 100]);
    expect(scale.end('2026-04-13')).toBeCloseTo(1);
    expect(scale.at('2026-04-14')).toBe(scale.end('2026-04-13'));
  });

  it('names months, weeks when little is seen, and only some months when much is', () => {
    expect(scale.months.map(({ label }) => label)).toEqual(['April', 'May', 'June', 'July']);
    expect(scaleOf(dayNumber('2026-05-06'), dayNumber('2026-06-02')).months.map(({ label }) => label)).toEqual(['11 May', '18 May', '25 May', '1 Jun']);
    const years = scaleOf(dayNumber('2026-01-01'), dayNumber('2028-12-31')).months;
    expect(years.length).toBeLessThanOrEqual(9);
    expect(years.map(({ label }) => label)).toContain('Jan 28');
    expect(scaleOf(dayNumber('2026-04-28'), dayNumber('2026-07-21')).months[0]!.label).toBe('May');
  });

  it('draws nothing beyond its edges, wherever a task lies', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200, max: 200 }), fc.integer({ min: 0, max: 60 }), fc.integer({ min: -40, max: 40 }), fc.boolean(), fc.constantFrom<Bar['look']>('done', 'critical', 'float', 'open'), (begins, takes, moved, milestone, look) => {
        const day = (number: number) => new Date((dayNumber('2026-05-04') + number) * 86_400_000).toISOString().slice(0, 10);
        const bar = task({ milestone, look, start: day(begins), finish: day(begins + takes), baseline: { start: day(begins - moved), finish: day(begins + takes - moved) } });
        const { bars, stops, beyond } = shapeOf(bar, scale);
        for (const { left, width } of bars) expect(left >= 0 && width > 0 && left + width <= 100.000001).toBe(true);
        for (const { at } of stops) expect(at >= 0 && at <= 100).toBe(true);
        // What cannot be seen is pointed at.
        if (bars.length + stops.length === 0) expect(beyond).not.toBeNull();
      }),
    );
  });

  it('tells what is later than agreed apart from what is as agreed', () => {
    const late = task({ look: 'critical', start: '2026-05-06', finish: '2026-05-13', baseline: { start: '2026-05-04', finish: '2026-05-08' } });
    expect(shapeOf(late, scale).bars.map(({ piece, width }) => [piece, Math.round(width)])).toEqual([['base', 5], ['key', 3], ['slip', 5]]);
    expect(shapeOf({ ...late, look: 'float' }, scale).bars.map(({ piece }) => piece)).toEqual(['base', 'bar']);
    expect(shapeOf({ ...late, look: 'done' }, scale).bars.map(({ piece }) => piece)).toEqual(['past']);
    expect(shapeOf({ ...late, milestone: true }, scale).stops.map(({ piece }) => piece)).toEqual(['base', 'key']);
    expect(shapeOf({ ...late, baseline: { start: late.start, finish: late.finish } }, scale).bars.map(({ piece }) => piece)).toEqual(['key']);
  });

  it('shows each stretch of days off once, and knows what lies in a freeze', () => {
    const freeze = { from: '2026-07-13', to: '2026-08-31', kind: 'freeze' as const, reason: 'Quarter end' };
    expect(bandsIn([freeze, { ...freeze }, { ...freeze, from: '2025-01-01', to: '2025-01-02' }], scale)).toEqual([{ id: 'freeze 2026-07-13 2026-08-31', kind: 'freeze', left: 91, width: 9, reason: 'Quarter end' }]);
    expect([inFreeze({ start: '2026-07-10', finish: '2026-07-13' }, [freeze]), inFreeze({ start: '2026-07-01', finish: '2026-07-12' }, [freeze])]).toEqual([true, false]);
  });
});

describe('the zoom', () => {
  const days = ['2026-01-05', '2026-12-18'];

  it('shows everything with today in it, unless something else is asked for', () => {
    const { scale: all, earlier, later } = viewOf({}, days, '2026-05-21');
    expect([all.at('2026-01-05') >= 0, all.end('2026-12-18') <= 100, earlier, later]).toEqual([true, true, null, null]);
    expect(viewOf({}, days, '2027-02-01').scale.end('2027-02-01')).toBeLessThanOrEqual(100);
  });

  it('leads to every day by going on', () => {
    fc.assert(
      fc.property(fc.constantFrom('weeks' as const, 'months' as const), fc.integer({ min: 0, max: 340 }), (zoom, wished) => {
        const day = new Date((dayNumber('2026-01-05') + wished) * 86_400_000).toISOString().slice(0, 10);
        let view = viewOf({ zoom }, days, '2026-05-21');
        for (let turns = 0; turns < 60 && (view.scale.at(day) < 0 || view.scale.end(day) > 100); turns += 1) view = viewOf({ zoom, at: view.scale.at(day) < 0 ? view.earlier! : view.later! }, days, '2026-05-21');
        expect(view.scale.at(day) >= 0 && view.scale.end(day) <= 100).toBe(true);
      }),
    );
  });

  it('leaves out of the address what it does not know', () => {
    expect(zoomSearch({ zoom: 'years', at: '2026-02-99' })).toEqual({ zoom: undefined, at: undefined });
    expect(zoomSearch({ zoom: 'weeks', at: '2026-05-04' })).toEqual({ zoom: 'weeks', at: '2026-05-04' });
  });
});
