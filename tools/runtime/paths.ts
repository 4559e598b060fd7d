import { createHash } from 'node:crypto';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

export const projectRoot = resolve(import.meta.dirname, '../..');
export const isRoot = process.getuid?.() === 0;

/** Folder for what is found, built or downloaded once per user; every entry below it is keyed by its version. */
export function cacheFolder(env: NodeJS.ProcessEnv = process.env): string {
  if (env['THROUGHLINE_CACHE']) return resolve(env['THROUGHLINE_CACHE']);
  // PostgreSQL refuses to run as root, and the account it then runs under cannot enter root's home.
  if (isRoot) return '/var/cache/throughline';
  return join(env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'throughline');
}

/** Folder of this clone's state: settings made once, logs, mails, Temporal's database, process list. */
export function stateFolder(env: NodeJS.ProcessEnv = process.env): string {
  return env['THROUGHLINE_STATE'] ? resolve(env['THROUGHLINE_STATE']) : join(projectRoot, '.throughline');
}

/** Folder of PostgreSQL's data: inside the state, but for root outside of homes that its account may not enter. */
export function databaseFolder(state: string): string {
  if (!isRoot) return join(state, 'postgres');
  const key = createHash('sha256').update(state).digest('hex').slice(0, 16);
  return join('/var/lib/throughline', key, 'postgres');
}

/** All folders that hold a state, for whoever wants to start over. */
export function stateFolders(state: string): string[] {
  return isRoot ? [state, join(databaseFolder(state), '..')] : [state];
}
