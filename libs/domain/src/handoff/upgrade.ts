import { STATE_VERSION } from './state.ts';
import type { HandoffState } from './state.ts';

/** Brings a state of one version to the next. */
export type Upgrade = (state: Record<string, unknown>) => Record<string, unknown>;

/** By the version they start from. */
const UPGRADES: Readonly<Record<number, Upgrade>> = {
  // Release 0.1.0 knew no ledger: its promises come with the next compile run.
  1: (state) => ({ ...state, ledger: [], asks: [], condition: null }),
  // Nobody had been asked to sign, and no metric was followed.
  2: (state) => ({ ...state, signature: null, metrics: [], reporting: null }),
};

/**
 * Brings a state that an older release carried over to the shape of this one.
 * Throws when it comes from a newer release: a worker that was rolled back must not guess.
 */
export function upgradeState(version: number, state: unknown, upgrades = UPGRADES, current: number = STATE_VERSION): HandoffState {
  if (version > current) throw new Error(`The carried state has version ${version}; this release only knows up to ${current}.`);
  let upgraded = state as Record<string, unknown>;
  for (let from = version; from < current; from += 1) {
    const upgrade = upgrades[from];
    if (!upgrade) throw new Error(`No upgrade leads from version ${from} of the state to ${from + 1}.`);
    upgraded = { ...upgrade(upgraded), version: from + 1 };
  }
  return upgraded as unknown as HandoffState;
}
