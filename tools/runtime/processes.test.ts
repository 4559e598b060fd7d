import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { identityOf, isSameProcess } from './identity.ts';
import { endOrphans, Services } from './processes.ts';

const waits = 'setInterval(() => {}, 1000); console.log("up")';
const ignoresTerm = `process.on("SIGTERM", () => console.log("not yet")); ${waits}`;
const withGrandchild = `const { spawn } = require("node:child_process");
  const child = spawn(process.execPath, ["-e", ${JSON.stringify(waits)}]);
  console.log("grandchild", child.pid); ${waits}`;

let state: string;
beforeEach(async () => (state = await mkdtemp(join(tmpdir(), 'throughline-processes-'))));
afterEach(() => rm(state, { recursive: true, force: true }));

async function started(services: Services, code: string, stopWithinMs?: number) {
  const service = services.start({ name: 'child', command: process.execPath, args: ['-e', code], ...(stopWithinMs && { stopWithinMs }) });
  await services.untilReady(service, () => readFileSync(service.logFile, 'utf8').includes('up'));
  return service;
}

test('a child that goes on after SIGTERM is ended by force when its time is over', async () => {
  const services = new Services(state);
  const service = await started(services, ignoresTerm, 300);
  await services.stopAll();
  expect(await service.ended).toBe('was ended by SIGKILL');
  expect(readFileSync(service.logFile, 'utf8')).toContain('not yet');
});

test('what a child has started ends with it', async () => {
  const services = new Services(state);
  const service = await started(services, withGrandchild);
  const grandchild = Number(/grandchild (\d+)/.exec(readFileSync(service.logFile, 'utf8'))?.[1]);
  expect(identityOf(grandchild)).toBeDefined();
  await services.stopAll();
  await expectGone(grandchild);
});

test('a child that ends before it is ready is reported with its last words', async () => {
  const services = new Services(state);
  const service = services.start({ name: 'child', command: process.execPath, args: ['-e', 'console.log("no database"); process.exit(3)'] });
  await expect(services.untilReady(service, () => false)).rejects.toThrow(/child ended with code 3. Its last lines:\nno database/);
});

test('the next start ends what a crashed launcher has left running', async () => {
  const script = join(import.meta.dirname, '..', 'testing', 'crashing-launcher.script.ts');
  const crashed = spawnSync(process.execPath, [script, state, waits], { encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } });
  expect(crashed.signal).toBe('SIGKILL');
  const orphan = Number(crashed.stdout);
  expect(identityOf(orphan)).toBeDefined();
  expect(await endOrphans(state)).toEqual(['child']);
  await expectGone(orphan);
  expect(await endOrphans(state)).toEqual([]);
});

test('a process that merely got the number of an earlier child is left alone', async () => {
  const stranger = spawn(process.execPath, ['-e', waits]);
  try {
    mkdirSync(join(state, 'processes'));
    writeFileSync(join(state, 'processes', 'child.json'), JSON.stringify({ pid: stranger.pid, started: 'long ago' }));
    expect(await endOrphans(state)).toEqual([]);
    expect(identityOf(stranger.pid ?? 0)).toBeDefined();
    expect(existsSync(join(state, 'processes', 'child.json'))).toBe(false);
  } finally {
    stranger.kill('SIGKILL');
  }
});

async function expectGone(pid: number): Promise<void> {
  const identity = identityOf(pid);
  for (let tries = 0; identity && isSameProcess(identity) && tries < 50; tries++) await new Promise((done) => setTimeout(done, 20));
  expect(identityOf(pid)).toBeUndefined();
}
