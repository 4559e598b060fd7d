/**
 * `node tools/dev-services.ts`: PostgreSQL and Temporal for people who work on the code, on free ports, until Ctrl-C.
 * The data lies apart from that of `npm start` and is thrown away at the next run.
 */
import { join } from 'node:path';

import { databaseFolder } from './runtime/paths.ts';
import { freePort } from './runtime/ports.ts';
import { startPostgres } from './runtime/postgres.ts';
import { Services } from './runtime/processes.ts';
import { removeState, scratchState } from './runtime/scratch.ts';
import { onStopSignal } from './runtime/signals.ts';
import { findTemporalCli } from './runtime/temporal-cli.ts';
import { findTestServer } from './runtime/temporal-test-server.ts';
import { startTemporalServer } from './runtime/temporal-server.ts';

const state = await scratchState();
const services = new Services(state);
const say = (line: string) => console.log(`  ${line}`);

let stopping = false;

async function stop(code: number): Promise<void> {
  if (stopping) return;
  stopping = true;
  await services.stopAll();
  await removeState(state);
  process.exit(code);
}

onStopSignal(() => void stop(0));

try {
  const [postgresPort, temporalPort, uiPort] = [await freePort(4203), await freePort(4201), await freePort(4202)];
  const postgres = await startPostgres(services, {
    folder: databaseFolder(state),
    port: postgresPort,
    password: 'development',
    disposable: true,
  });
  const temporal = await findTemporalCli(say);
  const testServer = await findTestServer(say);
  const server = await startTemporalServer(services, { program: temporal.path, folder: state, port: temporalPort, uiPort });
  console.log(`DATABASE_URL=${postgres.url}`);
  console.log(`TEST_DATABASE_URL=${postgres.url}`);
  console.log(`TEMPORAL_ADDRESS=127.0.0.1:${temporalPort}`);
  console.log(`TEMPORAL_CLI=${temporal.path}`);
  console.log(`TEMPORAL_TEST_SERVER=${testServer.path}`);
  console.log(`Temporal's pages: http://localhost:${uiPort}   Logs: ${join(state, 'logs')}   Ctrl-C ends both.`);
  const end = await Promise.race([postgres.service, server].map(async (service) => `${service.spec.name} ${await service.ended}`));
  if (!stopping) console.error(end);
  await stop(1);
} catch (error) {
  console.error((error as Error).message);
  await stop(1);
}
