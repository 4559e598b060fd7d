import type { Client } from '@temporalio/client';
import type { DataConverter } from '@temporalio/common';
import type { temporalConnectionOptions } from '@throughline/integrations/temporal';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';

/** What the worker stands on, made before its container and handed to it. */
export interface Parts {
  dataSource: DataSource;
  client: Client;
  /** How to reach Temporal; it need not be there yet. */
  temporal: ReturnType<typeof temporalConnectionOptions>;
  dataConverter: DataConverter;
  logger: Logger;
}

export const CONFIG = Symbol('config');
export const PARTS = Symbol('parts');
