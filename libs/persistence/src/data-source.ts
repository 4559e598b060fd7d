import 'reflect-metadata';
import { DataSource } from 'typeorm';

import { SnakeNaming } from './database/naming.ts';
import { silentLogger } from './database/silent-logger.ts';
import { valueTypes } from './database/value-types.ts';
import { ENTITIES } from './entities.ts';
import { MIGRATIONS } from './migrations/index.ts';

export interface DataSourceOptions {
  /** Most connections this process holds at once. */
  poolSize?: number;
  /** Shown in PostgreSQL's list of connections. */
  applicationName?: string;
}

/** A data source for the address; not connected yet: call `initialize()`. Never changes the schema by itself. */
export function createDataSource(url: string, { poolSize = 10, applicationName = 'throughline' }: DataSourceOptions = {}): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities: ENTITIES,
    migrations: MIGRATIONS,
    namingStrategy: new SnakeNaming(),
    logger: silentLogger,
    synchronize: false,
    migrationsRun: false,
    applicationName,
    poolSize,
    connectTimeoutMS: 5_000,
    installExtensions: false,
    // The server's own time zone must not colour anything that is read as text.
    extra: { types: valueTypes, options: '-c TimeZone=UTC' },
  });
}
