import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { projectRoot } from './paths.ts';
import type { Service, ServiceSpec, Services } from './processes.ts';

type OwnService = 'api' | 'worker' | 'mail-sink';

/** Describes one of our own built services as a child process. */
export function ownService(name: OwnService, env: NodeJS.ProcessEnv): ServiceSpec {
  return {
    name,
    command: process.execPath,
    args: ['--enable-source-maps', join(projectRoot, 'apps', name, 'dist', 'main.js')],
    cwd: projectRoot,
    env,
  };
}

/** Runs one of our built scripts in this environment; for `runCommand`. */
export function ownScript(path: string): [string, string[]] {
  return [process.execPath, ['--enable-source-maps', join(projectRoot, path)]];
}

/** Waits for an HTTP address to answer 200. */
export function answersAt(url: string): () => Promise<boolean> {
  return async () => {
    const response = await fetch(url, { signal: AbortSignal.timeout(2_000) }).catch(() => undefined);
    return response?.status === 200;
  };
}

/** Waits for a line of a service's log: for a service without a port of its own. */
export function saysInLog(service: Service, words: string): () => boolean {
  return () => existsSync(service.logFile) && readFileSync(service.logFile, 'utf8').includes(words);
}

/** Whether a service has logged that it is ready; where LOG_LEVEL hides that, whether it has stayed alive for a while. */
export function logsReady(service: Service, words: string): boolean {
  const hidden = ['fatal', 'error', 'warn', 'silent'].includes(service.spec.env?.['LOG_LEVEL'] ?? '');
  return hidden ? Date.now() - service.since > 5_000 : saysInLog(service, words)();
}

const restartsInARow = 5;

/** Starts a service again when it ends by itself, each time a little later; gives up after five times in a row. */
export async function keepRunning(services: Services, first: Service, tell: (line: string) => void): Promise<string> {
  let service = first;
  let failures = 0;
  for (;;) {
    const since = Date.now();
    const how = await service.ended;
    if (services.isStopping) return `${first.spec.name} ${how}`;
    failures = Date.now() - since > 60_000 ? 1 : failures + 1;
    // EX_CONFIG of sysexits.h: our services end so when a setting is wrong, and a further try changes nothing.
    if (service.child.exitCode === 78) return `${first.spec.name} ${how}`;
    if (failures > restartsInARow) return `${first.spec.name} ${how}, ${failures} times in a row`;
    const delay = 1_000 * 2 ** (failures - 1);
    tell(`The ${first.spec.name} ${how}. It is started again in ${delay / 1000} s. Its log: ${service.logFile}`);
    await new Promise((done) => setTimeout(done, delay));
    if (services.isStopping) return `${first.spec.name} ${how}`;
    service = services.start(first.spec);
  }
}
