import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { join } from 'node:path';

import { projectRoot } from './runtime/paths.ts';

const onLinux = process.platform === 'linux' ? test : test.skip;
let temporal: Server;
let database: Server;
let connections: Socket[];

beforeEach(async () => {
  connections = [];
  [temporal, database] = [createServer(), createServer()];
  for (const server of [temporal, database]) await once(server.listen(0, '127.0.0.1'), 'listening');
});

afterEach(async () => {
  for (const connection of connections) connection.destroy();
  for (const server of [temporal, database]) await new Promise((done) => server.close(done));
});

const portOf = (server: Server) => (server.address() as AddressInfo).port;

async function connectTo(server: Server): Promise<void> {
  const connection = connect(portOf(server), '127.0.0.1');
  connections.push(connection);
  await once(connection, 'connect');
}

async function health(): Promise<{ code: number; words: string }> {
  const child = spawn(process.execPath, [join(projectRoot, 'infra/docker/worker-health.mjs')], {
    env: { TEMPORAL_ADDRESS: `127.0.0.1:${portOf(temporal)}`, DATABASE_URL: `postgres://u:p@127.0.0.1:${portOf(database)}/x` },
  });
  let words = '';
  child.stderr.on('data', (data: Buffer) => (words += data.toString()));
  const [code] = (await once(child, 'close')) as [number];
  return { code, words };
}

onLinux("a worker's container is healthy while it is connected with Temporal and the database", async () => {
  await connectTo(temporal);
  await connectTo(database);
  expect(await health()).toEqual({ code: 0, words: '' });
});

onLinux('it is not when a connection is missing, and says which', async () => {
  await connectTo(database);
  const { code, words } = await health();
  expect(code).toBe(1);
  expect(words.trim()).toBe(`There is no connection with Temporal on port ${portOf(temporal)}.`);
});
