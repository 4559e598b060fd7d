import { createServer, type Server } from 'node:net';

import { freePort } from './ports.ts';

let taken: Server;
let port: number;

beforeEach(async () => {
  taken = createServer();
  await new Promise<void>((done) => taken.listen(0, '0.0.0.0', done));
  const address = taken.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  port = address.port;
});

afterEach(() => new Promise((done) => taken.close(done)));

test('a taken port is replaced by the next free one', async () => {
  const found = await freePort(port);
  expect(found).toBeGreaterThan(port);
  expect(found).toBeLessThan(port + 100);
});

test('a port is neither given out twice nor taken from another part', async () => {
  const first = await freePort(port);
  const second = await freePort(port, new Set([first + 1]));
  expect(second).toBeGreaterThan(first + 1);
});
