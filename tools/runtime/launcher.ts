import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { identityOf, isSameProcess, readRecord, type ProcessIdentity } from './identity.ts';

/** The launcher that owns a state folder, with what people have to know of it. */
export interface LauncherRecord extends ProcessIdentity {
  addresses: Record<string, string>;
}

const fileIn = (state: string) => join(state, 'launcher.json');

/** The launcher that runs for this state folder at the moment, if any. */
export function liveLauncher(state: string): LauncherRecord | undefined {
  const record = readRecord(fileIn(state));
  return record && isSameProcess(record) ? (JSON.parse(readFileSync(fileIn(state), 'utf8')) as LauncherRecord) : undefined;
}

/** Makes this process the owner of the state folder; `false` when another one, which lives, has it. */
export function claimState(state: string): boolean {
  // Mails and logs of customers lie in it.
  mkdirSync(state, { recursive: true, mode: 0o700 });
  if (liveLauncher(state)) return false;
  rmSync(fileIn(state), { force: true });
  try {
    // Of two starts in the same moment only one can create the file.
    writeFileSync(fileIn(state), launcherText({}), { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
}

/** Tells later commands at which addresses this launcher's parts can be reached. */
export function publishAddresses(state: string, addresses: Record<string, string>): void {
  writeFileSync(fileIn(state), launcherText(addresses));
}

/** Gives the state folder back. */
export function releaseState(state: string): void {
  if (readRecord(fileIn(state))?.pid === process.pid) rmSync(fileIn(state), { force: true });
}

function launcherText(addresses: Record<string, string>): string {
  return JSON.stringify({ ...identityOf(process.pid), addresses }, null, 2);
}
