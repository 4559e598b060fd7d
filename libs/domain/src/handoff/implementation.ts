import type { Refusal } from '../errors.ts';
import { refusalToComplete } from '../plan/completion.ts';
import { scheduleSurveys } from '../surveys/schedule.ts';
import { addDays } from '../time/instant.ts';
import type { Instant } from '../time/instant.ts';
import type { Actor } from './actor.ts';
import { SYSTEM } from './actor.ts';
import { enterPhase, record } from './draft.ts';
import type { HandoffDraft } from './draft.ts';
import { measureFromGoLive } from './metrics.ts';
import type { HandoffState } from './state.ts';

/** How long a customer is watched over after going live. */
export const OBSERVATION_DAYS = 90;

export interface Completion {
  milestoneId: string;
  note: string;
  /** Address of something that proves it. */
  proof: string | null;
  actor: Actor;
}

/** Why this person cannot complete this step like that, or null. A customer's contact only completes the customer's own tasks. */
export function refusalToCompleteMilestone(state: HandoffState, said: Completion): Refusal | null {
  const milestone = state.plan?.milestones.find(({ id }) => id === said.milestoneId);
  if (said.actor.kind === 'contact' && milestone?.side === 'vendor') {
    return { code: 'not_yours', message: 'This step is completed by your project team.', field: 'milestoneId' };
  }
  return refusalToComplete(state, said.milestoneId, said);
}

/** A step of the plan is done; with go-live, the observation begins. */
export function completeMilestone(draft: HandoffDraft, said: Completion, now: Instant): void {
  const { state } = draft;
  const milestone = state.plan?.milestones.find(({ id }) => id === said.milestoneId);
  if (!milestone) return;
  milestone.completedAt = now;
  milestone.completedBy = said.actor;
  record(draft, 'milestone.completed', said.actor, now, { subject: milestone.id, after: { at: now } });
  draft.words.push({ kind: 'milestone', milestoneId: milestone.id, note: said.note, proof: said.proof });
  if (milestone.kind === 'milestone') {
    for (const contactId of state.contactIds) {
      draft.mails.push({ key: `milestone-completed/${milestone.id}`, kind: 'milestone-completed', to: { kind: 'contact', contactId }, subject: milestone.id });
    }
  }
  if (milestone.isGoLive) goLive(draft, said.actor, now);
}

/** Something turned out not to be done after all. */
export function reopenMilestone(draft: HandoffDraft, said: { milestoneId: string; reason: string; actor: Actor }, now: Instant): void {
  const milestone = draft.state.plan?.milestones.find(({ id }) => id === said.milestoneId);
  if (!milestone) return;
  record(draft, 'milestone.reopened', said.actor, now, { subject: milestone.id, before: { completedAt: milestone.completedAt }, after: { reason: said.reason } });
  milestone.completedAt = null;
  milestone.completedBy = null;
}

function goLive(draft: HandoffDraft, actor: Actor, now: Instant): void {
  const { state } = draft;
  state.wentLiveAt = now;
  measureFromGoLive(state, now);
  state.observation = { startsAt: now, endsAt: addDays(now, OBSERVATION_DAYS) };
  state.surveys = scheduleSurveys(now, state.respondentIds);
  record(draft, 'golive.reached', actor, now, { after: { at: now } });
  enterPhase(draft, 'observation', actor, now);
  record(draft, 'observation.started', SYSTEM, now, { after: { endsAt: state.observation.endsAt } });
}
