import { SYSTEM, enterPhase, isEnded } from '@throughline/domain';
import type { Handoff } from '../handoff.ts';

/** Waits for the dossier, where only a reference to the deal is known. */
export async function intake(handoff: Handoff): Promise<void> {
  await handoff.until(() => handoff.state.dossierId !== null);
  if (isEnded(handoff.state.phase)) return;
  enterPhase(handoff, 'compiling', SYSTEM, handoff.now());
}
