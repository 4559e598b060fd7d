import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { databaseName, loadSettings, saveSettings } from './settings.ts';

let folder: string;

beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'throughline-settings-'))));
afterEach(() => rm(folder, { recursive: true }));

test('keys made up at the first start are the same at the next', async () => {
  const first = await loadSettings(folder);
  expect(first.payloadKeys).toMatch(/^k1:[A-Za-z0-9+/]{43}=$/);
  expect(first.webhookSecret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
  expect(await loadSettings(folder)).toEqual(first);
});

test('nobody but their owner can read the settings', async () => {
  await saveSettings(folder, await loadSettings(folder));
  expect((await stat(join(folder, 'local.json'))).mode & 0o777).toBe(0o600);
});

test('a database is named without its password', () => {
  expect(databaseName('postgres://user:secret@db.example:5432/throughline')).toBe('db.example:5432/throughline');
  expect(databaseName(undefined)).toBe('embedded');
});
