import fc from 'fast-check';
import { evening } from '../testing/handoff.builder.ts';
import { MS_PER_DAY, toInstant, toMs } from '../time/instant.ts';
import { addWorkingDays, isWorkingDay, workingDayFrom, workingDaysBetween } from '../time/working-days.ts';
import { schedulePlan } from './schedule.ts';
import { IMPLEMENTATION_TEMPLATE } from './template.ts';

const dayAfter = (day: string, count: number): string => toInstant(toMs(day) + count * MS_PER_DAY).slice(0, 10);
const starts = fc.integer({ min: 0, max: 2000 }).map((n) => dayAfter('2025-01-01', n));
const off = (day: string): boolean => /-(?:01-01|05-01|08-15|12-25|12-26)$/.test(day);

/** Fifteen tasks stand in the longest chain before go-live, each of at least a day. */
const SHORTEST = 15;

function plan(from: string, goLiveTarget: string | null) {
  return schedulePlan({ from, goLiveTarget, isHoliday: off, at: evening, kickoffAt: (day) => `${day}T10:00:00.000Z`, assignees: (roles) => roles[0] ?? null });
}
const dayOf = (instant: string): string => instant.slice(0, 10);
const targets = fc.option(fc.integer({ min: -40, max: 600 }), { nil: null });

describe('the implementation plan', () => {
  it('is made of working days, each step at least one after what it needs', () => {
    fc.assert(
      fc.property(starts, targets, (from, ahead) => {
        const { milestones } = plan(from, ahead === null ? null : dayAfter(from, ahead));
        for (const step of milestones) {
          expect(isWorkingDay(dayOf(step.dueAt), off)).toBe(true);
          for (const need of milestones.filter((other) => step.needs.includes(other.id))) {
            expect(workingDaysBetween(dayOf(need.dueAt), dayOf(step.dueAt), off)).toBeGreaterThanOrEqual(1);
          }
        }
      }),
    );
  });

  it('ends on the target, or on the last working day before it, whenever there is room for every step', () => {
    fc.assert(
      fc.property(starts, fc.integer({ min: 0, max: 600 }), (from, ahead) => {
        const target = dayAfter(from, ahead);
        const last = isWorkingDay(target, off) ? target : addWorkingDays(target, -1, off);
        fc.pre(workingDaysBetween(workingDayFrom(from, off), last, off) >= SHORTEST);
        expect(plan(from, target).goLiveAt).toBe(evening(last));
      }),
    );
  });

  it('ends as early as the steps allow when the target is too near or has passed', () => {
    fc.assert(
      fc.property(starts, fc.integer({ min: -400, max: 5 }), (from, ahead) => {
        expect(plan(from, dayAfter(from, ahead)).goLiveAt).toBe(evening(addWorkingDays(workingDayFrom(from, off), SHORTEST, off)));
      }),
    );
  });

  it('holds the kick-off ten working days and go-live sixty after the beginning when no date is wished for', () => {
    const made = plan('2026-06-01', null);
    expect(made.kickoffAt).toBe('2026-06-15T10:00:00.000Z');
    expect(dayOf(made.goLiveAt)).toBe(addWorkingDays('2026-06-01', 60, off));
  });

  it('keeps the kick-off within ten working days however far away the target is', () => {
    expect(dayOf(plan('2026-06-01', '2027-06-01').kickoffAt)).toBe('2026-06-15');
  });

  it('does not believe in a target that lies years away', () => {
    expect(plan('2026-06-01', '9999-12-31').goLiveAt).toBe(plan('2026-06-01', null).goLiveAt);
  });

  it('gives each task of the customer to somebody, and no milestone of ours', () => {
    for (const step of plan('2026-06-01', null).milestones) {
      expect(step.assigneeContactId === null).toBe(step.side === 'vendor');
    }
  });

  it('has a template in which every need stands before the step that needs it', () => {
    const seen = new Set<string>();
    for (const step of IMPLEMENTATION_TEMPLATE) {
      expect(seen.has(step.id)).toBe(false);
      for (const need of step.needs) expect(seen).toContain(need);
      seen.add(step.id);
    }
    expect(IMPLEMENTATION_TEMPLATE.filter((step) => step.kind === 'milestone').map((step) => step.title)).toEqual(['Kick-off held', 'Detailed plan agreed', 'Design signed off', 'Data loaded', 'Acceptance test passed', 'Go-live']);
  });
});
