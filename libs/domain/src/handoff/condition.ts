import type { Refusal } from '../errors.ts';
import { isBlocking } from '../ledger/ref.ts';
import type { Instant } from '../time/instant.ts';
import { SYSTEM } from './actor.ts';
import { record } from './draft.ts';
import type { HandoffDraft } from './draft.ts';
import type { HandoffState } from './state.ts';

/** Working days within which what a conditional pass left open has to be answered, and after which somebody is reminded. */
export const CONDITION_DAYS = { remind: 3, answer: 5 } as const;

/** What was accepted on condition that it is answered soon. */
export interface Condition {
  since: Instant;
  /** Counted in the vendor's working days after the pass; null until it has been. */
  remindAt: Instant | null;
  answerBy: Instant | null;
  /** Gaps that cost points when it was accepted, and promises that nobody stood for. */
  gapIds: string[];
  entryIds: string[];
  remindedAt: Instant | null;
  lapsedAt: Instant | null;
  metAt: Instant | null;
}

/** The promises of high risk that somebody has to stand for before the package can be accepted. */
export function blockingPromises(state: HandoffState): string[] {
  return state.ledger.filter(isBlocking).map(({ id }) => id);
}

/** What is still missing of what a pass was made conditional on. */
export function stillMissing(state: HandoffState): { gapIds: string[]; entryIds: string[] } {
  const { condition } = state;
  if (!condition) return { gapIds: [], entryIds: [] };
  const answered = new Set(state.package?.gaps.filter((gap) => gap.answered).map(({ id }) => id));
  const blocking = new Set(blockingPromises(state));
  return { gapIds: condition.gapIds.filter((id) => !answered.has(id)), entryIds: condition.entryIds.filter((id) => blocking.has(id)) };
}

/** Begins the clock of a pass that was conditional. */
export function openCondition(state: HandoffState, now: Instant): void {
  const gapIds = (state.package?.gaps ?? []).filter((gap) => gap.points > 0 && !gap.answered).map(({ id }) => id);
  state.condition = { since: now, remindAt: null, answerBy: null, gapIds, entryIds: blockingPromises(state), remindedAt: null, lapsedAt: null, metAt: null };
}

/** Ends the clock when nothing is missing any more. */
export function noteCondition(draft: HandoffDraft, now: Instant): void {
  const { condition } = draft.state;
  if (!condition || condition.metAt !== null) return;
  const { gapIds, entryIds } = stillMissing(draft.state);
  if (gapIds.length + entryIds.length > 0) return;
  condition.metAt = now;
  record(draft, 'condition.met', SYSTEM, now);
}

/** Why the promises keep the package from being accepted, or null. Their names are in the database. */
export function refusalByPromises(state: HandoffState): Refusal | null {
  const blocking = blockingPromises(state).length;
  if (blocking === 0) return null;
  const which = blocking === 1 ? 'One promise of high risk has' : `${blocking} promises of high risk have`;
  return { code: 'unacknowledged', message: `${which} nobody who stands for ${blocking === 1 ? 'it' : 'them'}. Have ${blocking === 1 ? 'it' : 'them'} acknowledged by name, or say why you accept the package without.`, field: 'overrideReason' };
}
