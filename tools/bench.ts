/** `npm run bench:<name>`: one measurement of `bench/`, on a PostgreSQL of its own that keeps its promises (fsync on). */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { ensureBuilt } from './runtime/build.ts';
import { databaseFolder, projectRoot } from './runtime/paths.ts';
import { freePort } from './runtime/ports.ts';
import { startPostgres } from './runtime/postgres.ts';
import { Services } from './runtime/processes.ts';
import { removeState, scratchState } from './runtime/scratch.ts';
import { onParentGone, onStopSignal } from './runtime/signals.ts';
import { findTemporalCli } from './runtime/temporal-cli.ts';

const [name = '', ...rest] = process.argv.slice(2);
const script = join(projectRoot, 'bench', `${name}.ts`);
if (!/^[a-z-]+$/.test(name) || !existsSync(script)) {
  console.error('Which measurement? npm run bench:webhook-ack, bench:starts, bench:lifecycle or bench:storm.');
  process.exit(2);
}

const state = await scratchState();
const services = new Services(state);
const say = (line: string) => console.error(`  ${line}`);
let stopping = false;

async function leave(code: number): Promise<void> {
  if (stopping) return;
  stopping = true;
  await services.stopAll();
  await removeState(state);
  process.exit(code);
}

onParentGone(() => void leave(1));

try {
  await ensureBuilt(say);
  const postgres = await startPostgres(services, { folder: databaseFolder(state), port: await freePort(4203), password: 'bench' });
  const temporal = await findTemporalCli(say);
  const env = { ...process.env, TEST_DATABASE_URL: postgres.url, TEMPORAL_CLI: temporal.path };
  const child = spawn(process.execPath, [script, ...rest], { cwd: projectRoot, env, stdio: 'inherit' });
  // The measurement ends its own processes first; only then may its database go.
  onStopSignal(() => child.kill('SIGTERM'));
  child.once('exit', (code) => void leave(code ?? 1));
} catch (error) {
  console.error((error as Error).message);
  await leave(1);
}
