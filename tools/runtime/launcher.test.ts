import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { claimState, liveLauncher, publishAddresses, releaseState } from './launcher.ts';

let state: string;
beforeEach(async () => (state = await mkdtemp(join(tmpdir(), 'throughline-launcher-'))));
afterEach(() => rm(state, { recursive: true }));

test('a second launcher for the same state is refused and told where the first one can be reached', () => {
  expect(claimState(state)).toBe(true);
  publishAddresses(state, { Workspace: 'http://localhost:4100' });
  expect(claimState(state)).toBe(false);
  expect(liveLauncher(state)?.addresses).toEqual({ Workspace: 'http://localhost:4100' });
});

test('a state that was given back, or whose launcher crashed, can be taken', () => {
  claimState(state);
  releaseState(state);
  expect(claimState(state)).toBe(true);
  writeFileSync(join(state, 'launcher.json'), JSON.stringify({ pid: process.pid, started: 'long ago', addresses: {} }));
  expect(claimState(state)).toBe(true);
});
