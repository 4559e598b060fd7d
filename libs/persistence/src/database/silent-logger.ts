import type { Logger } from 'typeorm';

const silent = (): void => undefined;

/** Whoever calls gets every error anyway, and writes it to the log that people look at; once is enough. */
export const silentLogger: Logger = {
  logQuery: silent, logQueryError: silent, logQuerySlow: silent, logSchemaBuild: silent, logMigration: silent, log: silent,
};
