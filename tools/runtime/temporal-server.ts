import { join } from 'node:path';

import { runCommand } from './command.ts';
import type { Service, Services } from './processes.ts';
import { saysInLog } from './services.ts';

export interface TemporalServerOptions {
  program: string;
  /** Folder in which the database file lies; without one the data lives as long as the server. */
  folder?: string;
  port: number;
  uiPort: number;
}

const searchAttributes = {
  HandoffPhase: 'Keyword',
  RiskLevel: 'Keyword',
  OwnerId: 'Keyword',
  NextDeadline: 'Datetime',
  HealthScore: 'Int',
};

/** How long closed workflows can still be looked at; the server's own 24 hours would hide last week's handoffs. */
const retention = '400d';

/** Starts Temporal's development server with a database file and waits until it serves its namespace. */
export async function startTemporalServer(services: Services, options: TemporalServerOptions): Promise<Service> {
  const service = services.start({
    name: 'temporal',
    command: options.program,
    args: [
      ...['server', 'start-dev'],
      ...(options.folder ? ['--db-filename', join(options.folder, 'temporal.db')] : []),
      ...['--ip', '127.0.0.1', '--port', String(options.port), '--ui-port', String(options.uiPort)],
      ...['--log-level', 'error'],
      ...Object.entries(searchAttributes).flatMap(([name, type]) => ['--search-attribute', `${name}=${type}`]),
    ],
  });
  // It prints its addresses once the search attributes, too, are registered.
  await services.untilReady(service, saysInLog(service, 'Server:'));
  const address = `127.0.0.1:${options.port}`;
  await runCommand(options.program, ['operator', 'namespace', 'update', '-n', 'default', '--retention', retention, '--address', address]);
  return service;
}
