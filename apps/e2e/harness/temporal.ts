import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const SEARCH_ATTRIBUTES = ['HandoffPhase=Keyword', 'RiskLevel=Keyword', 'OwnerId=Keyword', 'NextDeadline=Datetime', 'HealthScore=Int'];

/** Temporal's development server: TEMPORAL_CLI, the PATH, or what an earlier `npm start` has put into the cache. */
export function temporalProgram(): string {
  const given = process.env['TEMPORAL_CLI'];
  if (given) return given;
  const cached = cacheFolders().flatMap((folder) => (existsSync(folder) ? readdirSync(folder).map((version) => join(folder, version, 'temporal')) : []));
  const found = cached.filter((file) => existsSync(file)).toSorted().at(-1);
  if (found) return found;
  try {
    execFileSync('temporal', ['--version'], { stdio: 'ignore' });
    return 'temporal';
  } catch {
    throw new Error("Temporal's development server was not found. Run npm start once, or set TEMPORAL_CLI to its path.");
  }
}

/** Its arguments. With a file what it holds survives a kill; without one it is faster. */
export function temporalArguments(options: { port: number; file: string | null }): string[] {
  return [
    ...['server', 'start-dev', '--headless', '--ip', '127.0.0.1', '--port', String(options.port), '--log-level', 'error'],
    ...(options.file ? ['--db-filename', options.file] : []),
    ...SEARCH_ATTRIBUTES.flatMap((attribute) => ['--search-attribute', attribute]),
  ];
}

function cacheFolders(): string[] {
  const { THROUGHLINE_CACHE, XDG_CACHE_HOME } = process.env;
  const caches = [THROUGHLINE_CACHE, XDG_CACHE_HOME && join(XDG_CACHE_HOME, 'throughline'), join(homedir(), '.cache', 'throughline'), '/var/cache/throughline'];
  return caches.flatMap((cache) => (cache ? [join(cache, 'temporal-cli')] : []));
}
