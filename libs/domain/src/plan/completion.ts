import type { Refusal } from '../errors.ts';
import type { HandoffState, Milestone, Plan } from '../handoff/state.ts';
import { toMs } from '../time/instant.ts';
import type { Instant } from '../time/instant.ts';

export type MilestoneStatus = 'done' | 'open' | 'waiting' | 'late';

/** What a step still waits for, in the plan's order. */
export function openNeeds(milestone: Milestone, plan: Plan): Milestone[] {
  return plan.milestones.filter((other) => milestone.needs.includes(other.id) && other.completedAt === null);
}

/** Where a step stands. Being late outweighs waiting for another step. */
export function milestoneStatus(milestone: Milestone, plan: Plan, now: Instant): MilestoneStatus {
  if (milestone.completedAt !== null) return 'done';
  if (toMs(now) > toMs(milestone.dueAt)) return 'late';
  return openNeeds(milestone, plan).length > 0 ? 'waiting' : 'open';
}

/** All that the rules of completing ask of a handoff: a portal knows no more of it. */
type Planned = Pick<HandoffState, 'plan' | 'phase'>;

function find(state: Planned, milestoneId: string): Milestone | Refusal {
  const milestone = state.plan?.milestones.find((one) => one.id === milestoneId);
  if (!milestone) return { code: 'unknown_milestone', message: 'There is no such step in this plan.', field: 'milestoneId' };
  if (state.phase !== 'implementation') return { code: 'wrong_phase', message: 'The plan can only be changed during the implementation.' };
  return milestone;
}

const isRefusal = (found: Milestone | Refusal): found is Refusal => 'code' in found;

/** “Kick-off held” and “Name your project team”: titles as they stand in a sentence. */
function named(milestones: readonly Milestone[]): string {
  const titles = milestones.map((one) => `“${one.title}”`);
  return titles.length < 2 ? titles.join('') : `${titles.slice(0, -1).join(', ')} and ${titles.at(-1)}`;
}

/** Why a step cannot be completed at the moment, whatever is said about it; null when it can. */
export function completionBlockedBy(state: Planned, milestoneId: string): Refusal | null {
  const found = find(state, milestoneId);
  if (isRefusal(found)) return found;
  if (found.completedAt !== null) return { code: 'already_complete', message: `“${found.title}” is complete already.` };
  const open = state.plan === null ? [] : openNeeds(found, state.plan);
  if (open.length === 0) return null;
  return { code: 'open_needs', message: `“${found.title}” cannot be completed before ${named(open)}.` };
}

/** Why this completion is refused, or null. A milestone needs a note, some need proof; a customer's task needs neither. */
export function refusalToComplete(state: HandoffState, milestoneId: string, said: { note: string; proof: string | null }): Refusal | null {
  const blocked = completionBlockedBy(state, milestoneId);
  if (blocked) return blocked;
  const milestone = state.plan?.milestones.find((one) => one.id === milestoneId);
  if (milestone?.kind === 'milestone' && said.note.trim() === '') {
    return { code: 'note_missing', message: `Say in a sentence how “${milestone.title}” was reached.`, field: 'note' };
  }
  if (milestone?.needsProof === true && (said.proof ?? '').trim() === '') {
    return { code: 'proof_missing', message: `“${milestone.title}” needs proof: the address of the signed document or protocol.`, field: 'proof' };
  }
  return null;
}

/** Why a completed step cannot be opened again, or null. Reaching go-live starts the observation, which has no way back. */
export function refusalToReopen(state: HandoffState, milestoneId: string): Refusal | null {
  const milestone = state.plan?.milestones.find((one) => one.id === milestoneId);
  if (milestone?.isGoLive === true && state.observation !== null) {
    return { code: 'golive_reached', message: 'Go-live cannot be taken back: the observation has begun.' };
  }
  const found = find(state, milestoneId);
  if (isRefusal(found)) return found;
  if (found.completedAt === null) return { code: 'not_complete', message: `“${found.title}” is not complete.` };
  const built = (state.plan?.milestones ?? []).filter((one) => one.needs.includes(found.id) && one.completedAt !== null);
  if (built.length === 0) return null;
  return { code: 'needed_by_completed', message: `“${found.title}” cannot be reopened: ${named(built)} ${built.length === 1 ? 'builds' : 'build'} on it and ${built.length === 1 ? 'is' : 'are'} complete.` };
}
