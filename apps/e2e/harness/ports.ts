import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';
import type { AddressInfo, Server } from 'node:net';

/**
 * Below the ports that systems give to outgoing connections (from 32768 on Linux, 49152 elsewhere): a part that is killed finds its
 * port free when it starts again, whatever has been connected meanwhile.
 */
const [LOWEST, HIGHEST] = [10_000, 32_000];

/** Ports on which nothing listens, all different. */
export async function freePorts(count: number): Promise<number[]> {
  const servers: Server[] = [];
  // All are held until the last one is known, or the same number could be given twice.
  while (servers.length < count) servers.push(await listening());
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map((server) => new Promise((done) => server.close(done))));
  return ports;
}

async function listening(attempts = 50): Promise<Server> {
  const server = createServer();
  try {
    return await new Promise((done, fail) => {
      server.once('error', fail);
      server.listen(randomInt(LOWEST, HIGHEST), '127.0.0.1', () => done(server));
    });
  } catch (error) {
    if (attempts <= 1) throw error;
    return listening(attempts - 1);
  }
}
