import type { Refusal } from '../errors.ts';
import { isEnded } from '../lifecycle/phases.ts';
import type { Phase } from '../lifecycle/phases.ts';
import type { HandoffState } from './state.ts';

/** Refuses what belongs into other phases; `sentence` says when it can be done. */
export function refusalOutside(state: HandoffState, phases: readonly Phase[], sentence: string): Refusal | null {
  if (phases.includes(state.phase)) return null;
  if (isEnded(state.phase)) {
    return { code: 'handoff_ended', message: state.phase === 'closed' ? 'This handoff is closed.' : 'This handoff was cancelled.' };
  }
  return { code: 'wrong_phase', message: sentence };
}
