import { join } from 'node:path';

import { cached, isCached } from './cache.ts';
import { runCommand, tryCommand } from './command.ts';
import { sdkDownload } from './sdk-download.ts';

const version = '1.8.2';

export interface FoundProgram {
  path: string;
  /** Where it comes from, as words for the progress line. */
  origin: string;
}

/** Finds Temporal's development server: on the PATH, in the cache, by the SDK's download, or built with Go. */
export async function findTemporalCli(say: (line: string) => void): Promise<FoundProgram> {
  if (await isRecentOnPath(say)) return { path: 'temporal', origin: 'from the PATH' };
  let origin = 'from the cache';
  if (!isCached('temporal-cli', version)) say(`not on the PATH and not in the cache: fetching version ${version}`);
  const folder = await cached('temporal-cli', version, async (draft) => {
    origin = await fetchInto(draft, say);
  });
  return { path: join(folder, 'temporal'), origin };
}

async function isRecentOnPath(say: (line: string) => void): Promise<boolean> {
  const result = await tryCommand('temporal', ['--version']).catch(() => undefined);
  if (result?.code !== 0) return false;
  const recent = isRecent(result.stdout);
  if (!recent) say(`the temporal on the PATH is too old (${result.stdout.trim()})`);
  return recent;
}

/** Tells from `temporal --version` whether it is CLI 1.5 or later; builds without a number are judged by their server. */
export function isRecent(banner: string): boolean {
  const cli = /version (\d+)\.(\d+)/.exec(banner);
  if (cli && cli[1] !== '0') return Number(cli[1]) > 1 || Number(cli[2]) >= 5;
  const server = /Server (\d+)\.(\d+)/.exec(banner);
  return server !== null && (Number(server[1]) > 1 || Number(server[2]) >= 29);
}

async function fetchInto(draft: string, say: (line: string) => void): Promise<string> {
  const target = join(draft, 'temporal');
  if (await sdkDownload('dev-server', target, say)) return 'downloaded';
  await buildWithGo(target, say);
  return 'built with Go';
}

async function buildWithGo(target: string, say: (line: string) => void): Promise<void> {
  const go = await tryCommand('go', ['version']).catch(() => undefined);
  if (go?.code !== 0) {
    throw new Error(
      'Temporal\'s server was not found, its download site cannot be reached, and there is no Go to build it with.\nInstall Go (https://go.dev/dl) or the Temporal CLI (https://docs.temporal.io/cli), or set TEMPORAL_ADDRESS to a running server.',
    );
  }
  say('building with Go: four to six minutes, once');
  const name = 'github.com/temporalio/cli/internal/temporalcli.Version';
  await runCommand('go', ['build', '-v', '-trimpath', '-ldflags', `-s -w -X ${name}=${version}`, '-o', target, 'github.com/temporalio/cli/cmd/temporal'], {
    cwd: join(import.meta.dirname, 'temporal-cli'),
    env: { ...process.env, CGO_ENABLED: '0', GOFLAGS: '-mod=readonly' },
    onLine: (line) => say(`building with Go: ${line}`),
  });
}
