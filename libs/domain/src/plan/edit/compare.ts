import type { Day } from '../../time/instant.ts';
import { dayNumber } from '../calendar/day-number.ts';
import { workingIndex } from '../calendar/working-index.ts';
import { computeSchedule } from '../critical-path/live-schedule.ts';
import type { PlanConflict, PlanDocument, ScheduledPlan, ScheduledTask, TaskBaseline } from '../model.ts';
import { GO_LIVE_ID } from '../template.ts';
import { applyEdits } from './apply-edits.ts';
import type { PlanEdit } from './edit.ts';

/** How one task moved; `days` counts working days of its calendar by which it finishes later. */
export interface MovedTask { task: string; title: string; before: TaskBaseline; after: TaskBaseline; days: number }

export interface ChangedFloat { task: string; title: string; before: number; after: number; critical: { before: boolean; after: boolean } }

/** What changes of a plan would mean, before anybody agrees. */
export interface WhatIf {
  plan: PlanDocument;
  before: ScheduledPlan;
  after: ScheduledPlan;
  /** Working days by which go-live comes later. */
  goLiveDays: number;
  moved: MovedTask[];
  floats: ChangedFloat[];
  /** Dates that break, or break by more, than they do without. */
  breaks: PlanConflict[];
  /** Dates that break without, and would not with them. */
  mends: PlanConflict[];
}

/** Working days of a task's calendar from the end of one day to the end of another; negative when that is earlier. */
export function workingDaysLater(plan: PlanDocument, task: string, before: Day, after: Day): number {
  const calendar = plan.calendars.find(({ id }) => id === plan.tasks.find((one) => one.id === task)?.calendar);
  if (!calendar) return 0;
  const index = workingIndex(calendar);
  return index.index(dayNumber(after) + 1) - index.index(dayNumber(before) + 1);
}

const span = ({ start, finish }: ScheduledTask): TaskBaseline => ({ start, finish });

/** The tasks of a plan whose dates differ from those before, in its order. */
export function movedTasks(plan: PlanDocument, before: ScheduledPlan, after: ScheduledPlan): MovedTask[] {
  const known = new Map(before.tasks.map((task) => [task.id, task]));
  const titles = new Map(plan.tasks.map(({ id, title }) => [id, title]));
  return after.tasks.flatMap((task) => {
    const was = known.get(task.id);
    if (!was || (was.start === task.start && was.finish === task.finish)) return [];
    return [{ task: task.id, title: titles.get(task.id) ?? task.id, before: span(was), after: span(task), days: workingDaysLater(plan, task.id, was.finish, task.finish) }];
  });
}

function changedFloats(plan: PlanDocument, before: ScheduledPlan, after: ScheduledPlan): ChangedFloat[] {
  const known = new Map(before.tasks.map((task) => [task.id, task]));
  const titles = new Map(plan.tasks.map(({ id, title }) => [id, title]));
  return after.tasks.flatMap(({ id, totalFloat, critical }) => {
    const was = known.get(id);
    if (!was || (was.totalFloat === totalFloat && was.critical === critical)) return [];
    return [{ task: id, title: titles.get(id) ?? id, before: was.totalFloat, after: totalFloat, critical: { before: was.critical, after: critical } }];
  });
}

const keyOf = ({ task, kind, promise }: PlanConflict): string => JSON.stringify([task, kind, promise]);

/** The conflicts of one list that the other lacks, or has by fewer days. */
function worse(than: readonly PlanConflict[], conflicts: readonly PlanConflict[]): PlanConflict[] {
  const known = new Map(than.map((one) => [keyOf(one), one.days]));
  return conflicts.filter((one) => one.days > (known.get(keyOf(one)) ?? -1));
}

/** Applies changes to a copy of the plan and says what they would mean. Throws as {@link applyEdits} does. */
export function whatIf(plan: PlanDocument, edits: readonly PlanEdit[], asOf: Day): WhatIf {
  const before = computeSchedule(plan, asOf);
  const changed = applyEdits(plan, edits, asOf);
  const after = computeSchedule(changed, asOf);
  return {
    plan: changed, before, after,
    goLiveDays: before.goLive === null || after.goLive === null ? 0 : workingDaysLater(changed, GO_LIVE_ID, before.goLive, after.goLive),
    moved: movedTasks(changed, before, after), floats: changedFloats(changed, before, after),
    breaks: worse(before.conflicts, after.conflicts),
    mends: before.conflicts.filter((one) => !after.conflicts.some((other) => keyOf(other) === keyOf(one))),
  };
}
