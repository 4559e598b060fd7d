import type { Refusal } from '../errors.ts';
import { toMs } from '../time/instant.ts';
import type { Instant } from '../time/instant.ts';
import type { Actor } from './actor.ts';
import { record } from './draft.ts';
import type { HandoffDraft } from './draft.ts';
import type { HandoffState, Milestone } from './state.ts';
import { refusalOutside } from './wrong-phase.ts';

/** Dates of the detailed plan, as the workflow reminds of them. */
export interface PlanMove {
  dueDates: { milestoneId: string; dueAt: Instant }[];
  kickoffAt: Instant;
  goLiveAt: Instant;
}

/** Why the plan's dates cannot be moved, or null. */
export function refusalToMovePlan(state: HandoffState): Refusal | null {
  return refusalOutside(state, ['implementation'], 'The plan’s dates can only be moved during the implementation.');
}

/** Open steps are due when the plan says so now; who was reminded of an earlier date is reminded of the later one. */
export function movePlan(draft: HandoffDraft, { dueDates, kickoffAt, goLiveAt, actor }: PlanMove & { actor: Actor }, now: Instant): void {
  const { plan } = draft.state;
  if (!plan) return;
  const given = new Map(dueDates.map(({ milestoneId, dueAt }) => [milestoneId, dueAt]));
  const moved = plan.milestones.filter(({ id, completedAt, dueAt }) => completedAt === null && toMs(given.get(id) ?? dueAt) !== toMs(dueAt));
  if (moved.length === 0 && toMs(plan.goLiveAt) === toMs(goLiveAt) && toMs(plan.kickoffAt) === toMs(kickoffAt)) return;
  const dates = () => ({ goLiveAt: plan.goLiveAt, dueDates: moved.map(({ id, dueAt }) => ({ milestoneId: id, dueAt })) });
  const before = dates();
  for (const milestone of moved) moveTo(milestone, given.get(milestone.id) ?? milestone.dueAt);
  Object.assign(plan, { kickoffAt, goLiveAt });
  record(draft, 'plan.moved', actor, now, { before, after: dates() });
}

function moveTo(milestone: Milestone, dueAt: Instant): void {
  if (toMs(dueAt) > toMs(milestone.dueAt)) Object.assign(milestone, { remindedAt: null, overdueNoticeAt: null });
  milestone.dueAt = dueAt;
}
