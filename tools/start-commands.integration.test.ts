import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

import { projectRoot } from './runtime/paths.ts';

/** What the images run, as built; with nothing set, it must get as far as saying what is missing. */
const commands = ['apps/api/dist/main.js', 'apps/api/dist/setup.js', 'apps/worker/dist/main.js', 'libs/persistence/dist/migrate.js'];

test.each(commands)('%s starts under plain Node, and names the missing DATABASE_URL', (file) => {
  const { PATH, HOME } = process.env;
  const result = spawnSync(process.execPath, ['--enable-source-maps', join(projectRoot, file)], { encoding: 'utf8', env: { PATH, HOME }, timeout: 30_000 });
  expect(result.stderr).toContain('DATABASE_URL');
  expect(result.status).toBeGreaterThan(0);
});

test('the mail sink starts under plain Node, and names a port that is none', () => {
  const env = { PATH: process.env['PATH'], SMTP_PORT: 'smtp' };
  const result = spawnSync(process.execPath, [join(projectRoot, 'apps/mail-sink/dist/main.js')], { encoding: 'utf8', env, timeout: 30_000 });
  expect(result.stderr).toContain('SMTP_PORT is "smtp", but has to be a port number');
  expect(result.status).toBe(2);
});
