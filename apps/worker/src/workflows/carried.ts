import type { CarriedState, HandoffInput } from '@throughline/contract/handoff';
import { STATE_VERSION, upgradeState } from '@throughline/domain';
import type { HandoffState } from '@throughline/domain';
import type { ProcessedKeys } from './processed-keys.ts';

/** What the run before handed over, in the shape of this release; null in the first run. */
export function carried(input: HandoffInput): { state: HandoffState; processed: readonly string[] } | null {
  if (!input.carried) return null;
  const { version, state, processed } = input.carried;
  return { state: upgradeState(version, state), processed };
}

/** What the next run is given. */
export function carry(state: HandoffState, processed: ProcessedKeys): CarriedState {
  return { version: STATE_VERSION, state, processed: processed.list() };
}
