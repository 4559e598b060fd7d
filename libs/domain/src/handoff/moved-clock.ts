import type { Refusal } from '../errors.ts';
import { movedTo } from '../time/clock.ts';
import { addDays, toMs } from '../time/instant.ts';
import type { Instant } from '../time/instant.ts';
import type { Actor } from './actor.ts';
import { deadlines } from './deadlines.ts';
import { record } from './draft.ts';
import type { HandoffDraft } from './draft.ts';
import type { HandoffState } from './state.ts';
import { refusalOutside } from './wrong-phase.ts';

/** The furthest that one step goes: further than any lifecycle is a slip of the pen. */
const FURTHEST_DAYS = 400;

/** Why the clock cannot be moved like this, or null. Only a demonstration's can: real customers live in real time. */
export function refusalToMoveClock(state: HandoffState, to: Instant | null, now: Instant): Refusal | null {
  const outside = refusalOutside(state, ['intake', 'compiling', 'review', 'briefing', 'introduction', 'implementation', 'observation', 'learning'], '');
  if (outside) return outside;
  if (!state.demonstration) return { code: 'not_a_demonstration', message: 'Only the clock of a demonstration can be moved.' };
  if (to === null) return deadlines(state).length > 0 ? null : { code: 'nothing_ahead', message: 'Nothing has a date at the moment: somebody has to act first.' };
  if (toMs(to) <= toMs(now)) return { code: 'not_ahead', message: 'The clock can only be moved forward.', field: 'to' };
  if (toMs(to) > toMs(addDays(now, FURTHEST_DAYS))) return { code: 'too_far', message: `The clock moves at most ${FURTHEST_DAYS} days at once.`, field: 'to' };
  return null;
}

/** Stands the demonstration at a later instant, or at its next deadline. */
export function moveClock(draft: HandoffDraft, said: { to: Instant | null; actor: Actor }, now: Instant, realMs: number): void {
  const { state } = draft;
  const to = said.to ?? deadlines(state)[0]?.at;
  if (to === undefined) return;
  state.clock = movedTo(state.clock, to, realMs);
  record(draft, 'clock.moved', said.actor, state.clock.startsAt, { before: { now }, after: { now: state.clock.startsAt } });
}
