import type { Client } from '@temporalio/client';
import type { DataConverter } from '@temporalio/common';
import type { NativeConnection } from '@temporalio/worker';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';

/** What the worker stands on, made before its container and handed to it. */
export interface Parts {
  dataSource: DataSource;
  client: Client;
  connection: NativeConnection;
  dataConverter: DataConverter;
  logger: Logger;
}

export const CONFIG = Symbol('config');
export const PARTS = Symbol('parts');
