import { upgradeState } from '@throughline/domain';
import type { HandoffState } from '@throughline/domain';

/** A stored state in the shape of this release: a handoff in which nothing happened since an older one was written by that. */
export function currentState(stored: HandoffState | null): HandoffState | null {
  return stored === null ? null : upgradeState(stored.version, stored);
}
