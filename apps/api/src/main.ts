import 'reflect-metadata';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseConfig } from '@throughline/contract/config';
import type { Config } from '@throughline/contract/config';
import { createDataConverter, createTemporalClient, parsePayloadKeys } from '@throughline/integrations/temporal';
import { createDataSource } from '@throughline/persistence';
import { pino } from 'pino';
import { createApp } from './create-app.ts';

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
const log = pino({ level: config.LOG_LEVEL });

const dataSource = createDataSource(config.DATABASE_URL, { poolSize: 20, applicationName: 'throughline api' });
for (let wait = 250; !dataSource.isInitialized; wait = Math.min(wait * 2, 10_000)) {
  try {
    await dataSource.initialize();
  } catch (error) {
    log.warn({ reason: (error as Error).message, againInMs: wait }, 'the database cannot be reached yet');
    await pause(wait);
  }
}

const temporal = createTemporalClient(
  {
    address: config.TEMPORAL_ADDRESS,
    namespace: config.TEMPORAL_NAMESPACE,
    // Left out unless it was asked for, so that an API key can imply it.
    ...(config.TEMPORAL_TLS ? { tls: true } : {}),
    ...(config.TEMPORAL_API_KEY ? { apiKey: config.TEMPORAL_API_KEY } : {}),
  },
  createDataConverter(parsePayloadKeys(config.PAYLOAD_KEYS.join(','))),
);

const webRoot = join(import.meta.dirname, '../../portal/dist');
const app = await createApp({ config, dataSource, temporal, webRoot });
try {
  await app.listen(config.PORT, config.HOST);
} catch (error) {
  const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
  log.fatal({ err: error }, taken ? `port ${config.PORT} is taken by another program: set PORT to a free one` : 'the API cannot listen');
  process.exit(1);
}
log.info({ port: config.PORT, host: config.HOST, url: config.PUBLIC_URL }, 'api ready');

/** Nest has no word in when a supervisor loses patience: open pages' streams must not hold the process for ever. */
const LONGEST_SHUTDOWN = 8_000;

async function stop(signal: string): Promise<void> {
  log.info({ signal }, 'api stops');
  setTimeout(() => process.exit(0), LONGEST_SHUTDOWN).unref();
  await app.close();
  await dataSource.destroy();
  process.exit(0);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void stop(signal));
