import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { forgetTries } from './database.ts';
import { startStack } from './stack.ts';
import type { Stack } from './stack.ts';

let stack: Promise<Stack> | undefined;

/** Keeps one product for all files of a run: it starts when the first asks for it, and ends with the run. */
export default async function keepSharedStack(): Promise<void> {
  const keeper = createServer((request, response) => {
    stack ??= startStack();
    const answer = async (running: Stack): Promise<string> => {
      if (request.url === '/lines') return running.lastLines();
      await forgetTries(running.databaseUrl);
      return JSON.stringify(running.addresses);
    };
    void stack.then(answer).then(
      (text) => response.end(text),
      (error: Error) => response.writeHead(500).end(error.message),
    );
  });
  await new Promise<void>((done) => keeper.listen(0, '127.0.0.1', done));
  process.env['E2E_SHARED'] = `http://127.0.0.1:${(keeper.address() as AddressInfo).port}`;
  (globalThis as { endSharedStack?: () => Promise<void> }).endSharedStack = async () => {
    keeper.close();
    await stack?.then((running) => running.stop(), () => undefined);
  };
}
