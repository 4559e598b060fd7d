import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { claimState, liveLauncher } from './launcher.ts';
import { stateFolder, stateFolders } from './paths.ts';
import { endOrphans } from './processes.ts';

/** A state folder of this process's own, for data that nobody keeps; first clears what crashed runs left behind. */
export async function scratchState(): Promise<string> {
  const parent = join(stateFolder(), 'scratch');
  for (const name of existsSync(parent) ? await readdir(parent) : []) {
    const folder = join(parent, name);
    if (liveLauncher(folder)) continue;
    await endOrphans(folder);
    await removeState(folder);
  }
  const state = join(parent, String(process.pid));
  claimState(state);
  return state;
}

/** Deletes a state folder with the database data that belongs to it. */
export async function removeState(state: string): Promise<void> {
  for (const folder of stateFolders(state)) await rm(folder, { recursive: true, force: true });
}
