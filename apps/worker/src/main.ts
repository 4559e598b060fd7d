import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { Client, Connection } from '@temporalio/client';
import { DefaultLogger, Runtime } from '@temporalio/worker';
import { parseConfig } from '@throughline/contract/config';
import type { Config } from '@throughline/contract/config';
import { createDataConverter, parsePayloadKeys, temporalConnectionOptions } from '@throughline/integrations/temporal';
import { createDataSource, errorForLogs } from '@throughline/persistence';
import { constants, setPriority } from 'node:os';
import { pino } from 'pino';
import { patiently } from './patiently.ts';
import { WorkerModule } from './worker.module.ts';

/** EX_CONFIG of sysexits.h: a supervisor need not try again before somebody has looked. */
const EXIT_CONFIG = 78;

function configOrExit(): Config {
  try {
    return parseConfig(process.env);
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exit(EXIT_CONFIG);
  }
}

const config = configOrExit();
// `error` is what Temporal's SDK calls it.
const logger = pino({ level: config.LOG_LEVEL, serializers: { err: (error: unknown) => errorForLogs(error), error: (error: unknown) => errorForLogs(error) } });

// Beside an API on the same machine, taking deals in comes before working them off. Threads inherit it, so it is set first.
setPriority(constants.priority.PRIORITY_BELOW_NORMAL);

// Before anything of the SDK, or its own signal handlers race Nest's.
Runtime.install({ shutdownSignals: [], logger: new DefaultLogger('WARN', ({ level, message, meta }) => logger.warn({ ...meta, sdkLevel: level }, message)) });

const dataSource = createDataSource(config.DATABASE_URL, { poolSize: 20, applicationName: 'throughline worker' });
await patiently('PostgreSQL', () => dataSource.initialize(), { logger });

const settings = temporalConnectionOptions({
  address: config.TEMPORAL_ADDRESS,
  namespace: config.TEMPORAL_NAMESPACE,
  ...(config.TEMPORAL_TLS ? { tls: true } : {}),
  ...(config.TEMPORAL_API_KEY ? { apiKey: config.TEMPORAL_API_KEY } : {}),
});
const dataConverter = createDataConverter(parsePayloadKeys(config.PAYLOAD_KEYS.join(',')));
const client = new Client({ connection: Connection.lazy(settings), namespace: config.TEMPORAL_NAMESPACE, dataConverter });

const app = await NestFactory.createApplicationContext(WorkerModule.over(config, { dataSource, client, temporal: settings, dataConverter, logger }), { logger: false, abortOnError: false });

async function stop(signal: string): Promise<void> {
  logger.info({ signal }, 'worker stops');
  await app.close();
  await Promise.allSettled([client.connection.close(), dataSource.destroy()]);
  process.exit(0);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void stop(signal));
