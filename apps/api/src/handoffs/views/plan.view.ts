import type { HandoffDetail } from '@throughline/contract/http';
import { completionBlockedBy, milestoneStatus } from '@throughline/domain';
import type { HandoffState, Instant } from '@throughline/domain';
import type { HandoffParts } from '@throughline/persistence';
import type { z } from 'zod';
import type { Names } from './names.ts';

type PlanView = z.input<typeof HandoffDetail>['plan'];

/** The plan's steps, each with where it stands and why it cannot be completed yet. */
export function planView(state: HandoffState | null, { milestones }: HandoffParts, names: Names, now: Instant): PlanView {
  const plan = state?.plan;
  if (!state || !plan) return null;
  const stored = new Map(milestones.map((milestone) => [milestone.milestoneId, milestone]));
  return {
    kickoffAt: plan.kickoffAt,
    goLiveAt: plan.goLiveAt,
    milestones: plan.milestones.map((milestone) => {
      const { id, title, kind, side, needs, needsProof, isGoLive, dueAt, completedAt, assigneeContactId } = milestone;
      const words = stored.get(id);
      return {
        id, title, kind, side, needs, needsProof, isGoLive, dueAt, completedAt,
        assignee: names.contact(assigneeContactId),
        completedBy: words?.completedByName ?? null,
        note: words?.note ?? null,
        proof: words?.proof ?? null,
        status: milestoneStatus(milestone, plan, now),
        refusal: completedAt === null ? (completionBlockedBy(state, id)?.message ?? null) : null,
      };
    }),
  };
}
