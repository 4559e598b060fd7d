import type { ContactRole } from '../dossier/dossier.ts';
import type { Plan } from '../handoff/state.ts';
import { MS_PER_DAY, toMs } from '../time/instant.ts';
import type { Day, Instant } from '../time/instant.ts';
import { addWorkingDays, isWorkingDay, workingDayFrom, workingDaysBetween } from '../time/working-days.ts';
import type { IsHoliday } from '../time/working-days.ts';
import { GO_LIVE_ID, IMPLEMENTATION_TEMPLATE, KICKOFF_ID } from './template.ts';
import type { TemplateStep } from './template.ts';

export interface PlanRequest {
  /** The day the plan is made: day 0 of its working days. */
  from: Day;
  goLiveTarget: Day | null;
  isHoliday: IsHoliday;
  /** The end of a working day where the customer is. */
  at: (day: Day) => Instant;
  /** The hour of the kick-off on its day. */
  kickoffAt: (day: Day) => Instant;
  /** The contact who fits the first of these roles that anybody has. */
  assignees: (roles: readonly ContactRole[]) => string | null;
}

/** A target further away than this is a slip of the pen, not a plan: the template's own length is used instead. */
const FURTHEST_TARGET_DAYS = 3 * 366;

/** How many steps lie between a step and the beginning: no step can be due earlier than that many working days. */
function depths(steps: readonly TemplateStep[]): Map<string, number> {
  const depth = new Map<string, number>();
  for (const step of steps) depth.set(step.id, 1 + Math.max(0, ...step.needs.map((need) => depth.get(need) ?? 0)));
  return depth;
}

/** How many steps have to follow a step, in the longest chain. */
function heights(steps: readonly TemplateStep[]): Map<string, number> {
  const height = new Map<string, number>(steps.map((step) => [step.id, 0]));
  for (const step of steps.toReversed()) {
    for (const need of step.needs) height.set(need, Math.max(height.get(need) ?? 0, (height.get(step.id) ?? 0) + 1));
  }
  return height;
}

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));

/**
 * The working day of each step when go-live lies `length` working days away: stretched or compressed in
 * proportion, the kick-off kept in place as long as there is room, at least one working day between a step
 * and what it needs. A length below the longest chain of needs is raised to it.
 */
function positions(steps: readonly TemplateStep[], length: number | null): Map<string, number> {
  const offset = new Map(steps.map((step) => [step.id, step.offset]));
  const kickoff = offset.get(KICKOFF_ID) ?? 0;
  const own = offset.get(GO_LIVE_ID) ?? 0;
  const depth = depths(steps);
  const height = heights(steps);
  const end = Math.max(length ?? own, depth.get(GO_LIVE_ID) ?? 0);
  const start = Math.min(kickoff, end - (height.get(KICKOFF_ID) ?? 0));
  const position = new Map<string, number>();
  for (const step of steps) {
    const wished = step.offset <= kickoff ? (step.offset * start) / kickoff : start + ((step.offset - kickoff) * (end - start)) / (own - kickoff);
    const earliest = 1 + Math.max(0, ...step.needs.map((need) => position.get(need) ?? 0));
    position.set(step.id, clamp(Math.round(wished), earliest, end - (height.get(step.id) ?? 0)));
  }
  return position;
}

/** Working days from the start to the last working day on or before the target; null when the target says nothing. */
function lengthTo(target: Day | null, start: Day, isHoliday: IsHoliday): number | null {
  if (target === null || toMs(target) - toMs(start) > FURTHEST_TARGET_DAYS * MS_PER_DAY) return null;
  if (target <= start) return 0;
  return workingDaysBetween(start, isWorkingDay(target, isHoliday) ? target : addWorkingDays(target, -1, isHoliday), isHoliday);
}

/** Dates the implementation template so that go-live falls on its target, or as soon after it as the steps allow. */
export function schedulePlan(request: PlanRequest): Plan {
  const { from, isHoliday } = request;
  const start = workingDayFrom(from, isHoliday);
  const position = positions(IMPLEMENTATION_TEMPLATE, lengthTo(request.goLiveTarget, start, isHoliday));
  const dayOf = (id: string): Day => addWorkingDays(start, position.get(id) ?? 0, isHoliday);
  return {
    kickoffAt: request.kickoffAt(dayOf(KICKOFF_ID)),
    goLiveAt: request.at(dayOf(GO_LIVE_ID)),
    milestones: IMPLEMENTATION_TEMPLATE.map((step, index) => ({
      id: step.id,
      title: step.title,
      kind: step.kind,
      side: step.side,
      position: index + 1,
      needs: [...step.needs],
      needsProof: step.needsProof,
      isGoLive: step.isGoLive,
      dueAt: request.at(dayOf(step.id)),
      assigneeContactId: step.side === 'customer' ? request.assignees(step.roles) : null,
      completedAt: null,
      completedBy: null,
      remindedAt: null,
      overdueNoticeAt: null,
    })),
  };
}
