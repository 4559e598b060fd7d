import type { Day } from '../../time/instant.ts';
import { computeSchedule } from '../critical-path/live-schedule.ts';
import { workingDaysLater } from '../edit/compare.ts';
import type { PlanDocument, PlanTask, ScheduledPlan, ScheduledTask } from '../model.ts';
import { GO_LIVE_ID } from '../template.ts';

/** Working days that a risk costs when it happens, and what it threatens: tasks by their ids, or the phase. */
export interface PlanBuffer { risk: string; statement: string; days: number; phase: string; tasks?: readonly string[] }

/** What one risk does to the plan; `goLiveDays` counts it alone, `task` is null when nothing of its phase is open any more. */
export interface AppliedBuffer extends PlanBuffer { task: string | null; goLiveDays: number }

export interface ContingencyPlan { plan: PlanDocument; base: ScheduledPlan; scheduled: ScheduledPlan; goLive: Day | null; goLiveDays: number; buffers: AppliedBuffer[] }

/** The data is part of the build in plans that have no phase of its own for it. */
const INSTEAD: Record<string, readonly string[]> = { data: ['build', 'design'] };

/** The open task of a phase on which a delay is felt first: the one with the least float, of several the longest. */
function threatened(plan: PlanDocument, dates: ReadonlyMap<string, ScheduledTask>, { phase, tasks = [] }: PlanBuffer): PlanTask[] {
  const isOpen = ({ duration, actual }: PlanTask): boolean => duration > 0 && actual.finishedOn === null;
  const named = plan.tasks.filter((task) => tasks.includes(task.id) && isOpen(task));
  if (named.length > 0) return named;
  for (const one of [phase, ...(INSTEAD[phase] ?? [])]) {
    const open = plan.tasks.filter((task) => task.phase === one && isOpen(task));
    if (open.length > 0) return open.toSorted((a, b) => dates.get(a.id)!.totalFloat - dates.get(b.id)!.totalFloat || b.duration - a.duration).slice(0, 1);
  }
  return [];
}

const longer = (task: PlanTask, days: number): PlanTask => ({
  ...task, duration: task.duration + days, actual: task.actual.remaining === null ? task.actual : { ...task.actual, remaining: task.actual.remaining + days },
});

const withBuffers = (plan: PlanDocument, days: ReadonlyMap<string, number>): PlanDocument => ({ ...plan, tasks: plan.tasks.map((task) => (days.has(task.id) ? longer(task, days.get(task.id)!) : task)) });

/** The plan in which every given risk has happened, beside the base plan, and what each of them alone costs. */
export function contingencyPlan(plan: PlanDocument, buffers: readonly PlanBuffer[], asOf: Day | null = null): ContingencyPlan {
  const base = computeSchedule(plan, asOf);
  const dates = new Map(base.tasks.map((task) => [task.id, task]));
  const later = (to: ScheduledPlan): number => (base.goLive === null || to.goLive === null ? 0 : workingDaysLater(plan, GO_LIVE_ID, base.goLive, to.goLive));
  const all = new Map<string, number>();
  const applied = buffers.map((buffer): AppliedBuffer => {
    const tasks = threatened(plan, dates, buffer).map(({ id }) => id);
    for (const id of tasks) all.set(id, (all.get(id) ?? 0) + buffer.days);
    const alone = computeSchedule(withBuffers(plan, new Map(tasks.map((id) => [id, buffer.days]))), asOf);
    return { ...buffer, task: tasks[0] ?? null, goLiveDays: later(alone) };
  });
  const changed = withBuffers(plan, all);
  const scheduled = computeSchedule(changed, asOf);
  return { plan: changed, base, scheduled, goLive: scheduled.goLive, goLiveDays: later(scheduled), buffers: applied };
}
