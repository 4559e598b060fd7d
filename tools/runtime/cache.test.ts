import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { cached, isCached, withLock } from './cache.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'throughline-cache-'));
  process.env['THROUGHLINE_CACHE'] = folder;
});

afterEach(async () => {
  delete process.env['THROUGHLINE_CACHE'];
  await rm(folder, { recursive: true });
});

test('two that need the same entry at once fill it once', async () => {
  let fills = 0;
  const fill = async (draft: string) => {
    fills++;
    await writeFile(join(draft, 'program'), 'v1');
  };
  const [first, second] = await Promise.all([cached('tool', '1.0', fill), cached('tool', '1.0', fill)]);
  expect(first).toBe(second);
  expect(await readFile(join(first, 'program'), 'utf8')).toBe('v1');
  expect(fills).toBe(1);
});

test('an entry that could not be filled is not there, and leaves nothing behind', async () => {
  const broken = async (draft: string) => {
    await writeFile(join(draft, 'half'), '');
    throw new Error('The download broke off.');
  };
  await expect(cached('tool', '1.0', broken)).rejects.toThrow('The download broke off.');
  expect(isCached('tool', '1.0')).toBe(false);
  expect(await readdir(join(folder, 'tool'))).toEqual([]);
});

test('a lock whose holder crashed is taken over', async () => {
  const lock = join(folder, 'lock');
  await writeFile(lock, JSON.stringify({ pid: process.pid, started: 'at another time' }));
  expect(await withLock(lock, async () => 'done')).toBe('done');
  expect(existsSync(lock)).toBe(false);
});
