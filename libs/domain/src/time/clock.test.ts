import fc from 'fast-check';
import { handoffInstant, handoffTime, isWallClock, movedTo, realTime, wallClock } from './clock.ts';
import { MS_PER_DAY, toInstant, toMs } from './instant.ts';

const instantMs = fc.integer({ min: toMs('2020-01-01'), max: toMs('2035-01-01') });
const clocks = fc.record({ startsAt: instantMs.map(toInstant), realStart: instantMs.map(toInstant), dayLength: fc.integer({ min: 1, max: MS_PER_DAY }) });
const spans = fc.integer({ min: 0, max: 400 * MS_PER_DAY });

describe('the clock of a handoff', () => {
  it('has reached an instant at the real time it gives for it, and not long before', () => {
    fc.assert(
      fc.property(clocks, spans, (clock, span) => {
        const wanted = toMs(clock.startsAt) + span;
        const real = realTime(clock, toInstant(wanted));
        expect(handoffTime(clock, real)).toBeGreaterThanOrEqual(wanted);
        expect(handoffTime(clock, real - 2)).toBeLessThan(wanted);
      }),
    );
  });

  it('never runs backwards', () => {
    fc.assert(
      fc.property(clocks, spans, fc.nat(MS_PER_DAY), (clock, span, more) => {
        const real = toMs(clock.realStart) + span;
        expect(handoffTime(clock, real + more)).toBeGreaterThanOrEqual(handoffTime(clock, real));
      }),
    );
  });

  it('moves forward to an instant and goes on from there at the same speed', () => {
    fc.assert(
      fc.property(clocks, spans, spans, (clock, span, ahead) => {
        const real = toMs(clock.realStart) + Math.floor(span / 1000);
        const target = toInstant(toMs(handoffInstant(clock, real)) + ahead + 1);
        const moved = movedTo(clock, target, real);
        expect(handoffInstant(moved, real)).toBe(target);
        expect(moved.dayLength).toBe(clock.dayLength);
      }),
    );
  });

  it('stays where it is when it is moved into the past', () => {
    fc.assert(
      fc.property(clocks, spans, spans, (clock, span, back) => {
        const real = toMs(clock.realStart) + Math.floor(span / 1000);
        const before = handoffInstant(clock, real);
        expect(handoffInstant(movedTo(clock, toInstant(toMs(before) - back), real), real)).toBe(before);
      }),
    );
  });

  it('is the wall clock unless it starts elsewhere or runs faster', () => {
    const wall = wallClock('2026-03-02T09:00:00.000Z');
    expect(isWallClock(wall)).toBe(true);
    expect(isWallClock({ ...wall, dayLength: 900 })).toBe(false);
    expect(isWallClock({ ...wall, startsAt: '2026-01-01T00:00:00.000Z' })).toBe(false);
  });
});
