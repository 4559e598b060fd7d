import { createServer } from 'node:net';

const given = new Set<number>();

/** Returns `preferred`, or the next port above it that is neither listened on, nor given out before, nor reserved. */
export async function freePort(preferred: number, reserved: ReadonlySet<number> = new Set()): Promise<number> {
  for (let port = preferred; port < preferred + 400 && port < 65_536; port++) {
    if (given.has(port) || reserved.has(port) || !(await isFree(port))) continue;
    given.add(port);
    return port;
  }
  throw new Error(`No free port was found from ${preferred} upwards. Stop something that listens there, or choose another with PORT.`);
}

async function isFree(port: number): Promise<boolean> {
  // A listener on all addresses does not disturb one on 127.0.0.1 everywhere, yet people would reach the wrong one.
  for (const host of ['127.0.0.1', '0.0.0.0', '::']) {
    if (!(await canListen(port, host))) return false;
  }
  return true;
}

function canListen(port: number, host: string): Promise<boolean> {
  return new Promise((done) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => done(error.code !== 'EADDRINUSE' && error.code !== 'EACCES'));
    server.listen({ port, host, exclusive: true }, () => server.close(() => done(true)));
  });
}
