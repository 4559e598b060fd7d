import { connect } from 'node:net';
import { join } from 'node:path';

import { tryCommand } from './command.ts';
import type { Service, Services } from './processes.ts';

export interface TemporalServerOptions {
  program: string;
  /** Folder in which the database file lies. */
  folder: string;
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

/** Starts Temporal's development server with a database file and waits until it serves its namespace. */
export async function startTemporalServer(services: Services, options: TemporalServerOptions): Promise<Service> {
  const service = services.start({
    name: 'temporal',
    command: options.program,
    args: [
      'server',
      'start-dev',
      ...['--db-filename', join(options.folder, 'temporal.db')],
      ...['--ip', '127.0.0.1', '--port', String(options.port), '--ui-port', String(options.uiPort)],
      ...['--log-level', 'error'],
      ...Object.entries(searchAttributes).flatMap(([name, type]) => ['--search-attribute', `${name}=${type}`]),
    ],
    stopSignal: 'SIGTERM',
  });
  const address = `127.0.0.1:${options.port}`;
  await services.untilReady(service, async () => {
    if (!(await accepts(options.port))) return false;
    const health = await tryCommand(options.program, ['operator', 'namespace', 'describe', 'default', '--address', address]);
    return health.code === 0;
  });
  return service;
}

function accepts(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect({ host: '127.0.0.1', port });
    socket.once('connect', () => (socket.destroy(), done(true)));
    socket.once('error', () => done(false));
  });
}
