import { canMove } from '../lifecycle/phases.ts';
import type { Phase } from '../lifecycle/phases.ts';
import { DomainError } from '../errors.ts';
import type { Instant } from '../time/instant.ts';
import type { Actor } from './actor.ts';
import type { EventData, EventType, HandoffEvent } from './event.ts';
import type { MailRequest, Words } from './projection.ts';
import type { HandoffState } from './state.ts';

/**
 * A handoff while something happens to it: the state, which steps change in place, and what has to be
 * remembered and written since the last projection. The workflow is one; a test makes its own.
 */
export interface HandoffDraft {
  state: HandoffState;
  events: HandoffEvent[];
  mails: MailRequest[];
  words: Words[];
}

/** What a customer's contact may read of the history. None of these carries what the team wrote for itself. */
const FOR_CUSTOMERS: ReadonlySet<EventType> = new Set<EventType>([
  'plan.made', 'milestone.completed', 'golive.reached', 'observation.started', 'observation.ended',
  'survey.opened', 'survey.closed', 'help.asked', 'help.escalated', 'help.resolved',
]);

export interface Recorded {
  subject?: string;
  before?: EventData;
  after?: EventData;
}

/** Adds one event. Its key counts within the projection that will write it, so a retry finds the same key. */
export function record(draft: HandoffDraft, type: EventType, actor: Actor, at: Instant, what: Recorded = {}): void {
  draft.events.push({
    key: `${draft.state.sequence + 1}.${draft.events.length + 1}`,
    type,
    at,
    actor,
    visibility: FOR_CUSTOMERS.has(type) ? 'customer' : 'team',
    subject: what.subject ?? null,
    before: what.before ?? null,
    after: what.after ?? null,
  });
}

/** Moves the handoff on. That the lifecycle allows it is for the caller to have checked; anything else is a fault of ours. */
export function enterPhase(draft: HandoffDraft, phase: Phase, actor: Actor, at: Instant): void {
  const { state } = draft;
  if (!canMove(state.phase, phase)) throw new DomainError('impossible_step', `The lifecycle has no step from ${state.phase} to ${phase}.`);
  record(draft, 'phase.changed', actor, at, { before: { phase: state.phase }, after: { phase } });
  state.phase = phase;
  state.phaseEnteredAt = at;
}
