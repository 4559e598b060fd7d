import type { ContactRole } from '../dossier/dossier.ts';
import type { Plan } from '../handoff/state.ts';
import { addDays, MS_PER_DAY, toMs } from '../time/instant.ts';
import type { Day, Instant } from '../time/instant.ts';
import { addWorkingDays, workingDayFrom } from '../time/working-days.ts';
import type { IsHoliday } from '../time/working-days.ts';
import { computeSchedule } from './critical-path/live-schedule.ts';
import type { DaysOff, PlanCalendar, PlanDocument, ScheduledPlan } from './model.ts';
import { GO_LIVE_ID, IMPLEMENTATION_TEMPLATE, KICKOFF_ID } from './template.ts';
import { draftPlan } from './templates/draft-plan.ts';
import { fitToTarget } from './templates/fit.ts';
import { STANDARD } from './templates/standard.ts';

/** How days of the plan become hours and people of the workflow. */
export interface PlanProjection {
  /** The end of a working day where the customer is. */
  at: (day: Day) => Instant;
  /** The hour of the kick-off on its day. */
  kickoffAt: (day: Day) => Instant;
  /** The contact who fits the first of these roles that anybody has. */
  assignees: (roles: readonly ContactRole[]) => string | null;
}

export interface PlanRequest extends PlanProjection {
  /** The day the plan is made: day 0 of its working days. */
  from: Day;
  goLiveTarget: Day | null;
  isHoliday: IsHoliday;
}

/** The steps of a detailed plan that the workflow reminds of and waits for, with the days the plan gives them. */
export function projectPlan(plan: PlanDocument, scheduled: ScheduledPlan, { at, kickoffAt, assignees }: PlanProjection): Plan {
  const finishes = new Map(scheduled.tasks.map(({ id, finish }) => [id, finish]));
  const titles = new Map(plan.tasks.map(({ id, title }) => [id, title]));
  const dayOf = (id: string): Day => {
    const day = finishes.get(id);
    if (day === undefined) throw new RangeError(`The plan has no task “${id}”, which the workflow waits for.`);
    return day;
  };
  return {
    kickoffAt: kickoffAt(dayOf(KICKOFF_ID)),
    goLiveAt: at(dayOf(GO_LIVE_ID)),
    milestones: IMPLEMENTATION_TEMPLATE.map((step, index) => ({
      id: step.id,
      title: titles.get(step.id) ?? step.title,
      kind: step.kind,
      side: step.side,
      position: index + 1,
      needs: [...step.needs],
      needsProof: step.needsProof,
      isGoLive: step.isGoLive,
      dueAt: at(dayOf(step.id)),
      assigneeContactId: step.side === 'customer' ? assignees(step.roles) : null,
      completedAt: null,
      completedBy: null,
      remindedAt: null,
      overdueNoticeAt: null,
    })),
  };
}

/** Weekdays without the holidays from a day on, for as long as a plan can last. */
export function calendarOf(id: string, title: string, from: Day, isHoliday: IsHoliday, days = 4 * 366): PlanCalendar {
  const off: DaysOff[] = [];
  for (let count = 0; count < days; count += 1) {
    const day = new Date(toMs(`${from}T00:00:00Z`) + count * MS_PER_DAY).toISOString().slice(0, 10);
    if (isHoliday(day)) off.push({ from: day, to: day, kind: 'holiday', reason: 'Public holiday' });
  }
  return { id, title, weekend: [6, 7], off };
}

/** The day on which work can begin that is planned on a day: the next working day. */
export function firstDayAfter(day: Day, isHoliday: IsHoliday): Day {
  return addWorkingDays(workingDayFrom(day, isHoliday), 1, isHoliday);
}

/** The standard plan dated so that go-live falls on its target, or as soon after it as its tasks allow. */
export function schedulePlan(request: PlanRequest): Plan {
  const { from, goLiveTarget, isHoliday } = request;
  const until = goLiveTarget !== null && goLiveTarget > from ? Math.min(4 * 366, (toMs(goLiveTarget) - toMs(from)) / MS_PER_DAY) : 0;
  const calendar = calendarOf('all', 'Working days', addDays(`${from}T00:00:00Z`, -7).slice(0, 10), isHoliday, until + 200);
  const plan = fitToTarget(draftPlan(STANDARD, { start: firstDayAfter(from, isHoliday), goLiveTarget, calendars: { vendor: calendar, customer: calendar } }));
  return projectPlan(plan, computeSchedule(plan), request);
}
