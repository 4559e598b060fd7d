import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { isSameProcess, readRecord, type ProcessIdentity } from './runtime/identity.ts';
import { projectRoot, stateFolders } from './runtime/paths.ts';
import type { LocalSettings } from './runtime/settings.ts';

const minutes = 60_000;
const launchers = new Set<ChildProcess>();
let state: string;

beforeAll(async () => {
  state = join(await mkdtemp(join(tmpdir(), 'throughline-start-')), 'state');
});

afterAll(async () => {
  for (const launcher of launchers) launcher.kill('SIGKILL');
  await run('reset').ended;
  await rm(join(state, '..'), { recursive: true, force: true });
});

/** Runs one of the commands on the test's own state folder, as `npm run` would. */
function run(command: 'start' | 'reset') {
  const { NODE_OPTIONS: _options, DATABASE_URL: _database, TEMPORAL_ADDRESS: _temporal, SMTP_URL: _smtp, ...env } = process.env;
  const child = spawn(process.execPath, ['--conditions=@throughline/source', join(projectRoot, 'tools', `${command}.ts`)], { cwd: projectRoot, env: { ...env, THROUGHLINE_STATE: state, PORT: '4400' } });
  if (command === 'start') launchers.add(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (output += data.toString()));
  const ended = new Promise<number | null>((done) => child.once('close', (code) => (launchers.delete(child), done(code))));
  const says = async (words: string) => {
    let over = false;
    void ended.then(() => (over = true));
    while (!output.includes(words)) {
      if (over) throw new Error(`It ended without saying "${words}":\n${output}`);
      await new Promise((done) => setTimeout(done, 100));
    }
  };
  return { child, ended, says, output: () => output };
}

/** The children that are recorded as running. */
function recorded(): ProcessIdentity[] {
  const folder = join(state, 'processes');
  return existsSync(folder) ? readdirSync(folder).flatMap((file) => readRecord(join(folder, file)) ?? []) : [];
}

const settings = () => JSON.parse(readFileSync(join(state, 'local.json'), 'utf8')) as LocalSettings;
const address = (output: string, name: string) => new RegExp(`${name} +(http://\\S+)`).exec(output)?.[1] ?? '';

async function dealsOf(web: string): Promise<number> {
  const response = await fetch(`${web}/api/handoffs`, { headers: { authorization: `Bearer ${settings().access['embedded']?.apiKey}` } });
  expect(response.status).toBe(200);
  return JSON.stringify(await response.json()).match(/"account/g)?.length ?? 0;
}

test('the product starts, survives a crash of its launcher with everything stored, leaves nothing behind, and starts over', async () => {
  const first = run('start');
  await first.says('Ctrl-C stops everything');
  expect(first.output()).toContain('3 demonstration deals brought in');
  expect(first.output()).toMatch(/Sign in as \S+@\S+:\n +http:\/\/localhost:\d+\/\S+token=/);
  const web = address(first.output(), 'Workspace');
  expect((await fetch(`${web}/health/ready`)).status).toBe(200);
  expect((await fetch(address(first.output(), 'Mail'))).status).toBe(200);
  const keys = settings();
  const deals = await dealsOf(web);
  expect(deals).toBeGreaterThanOrEqual(3);

  const second = run('start');
  expect(await second.ended).toBe(1);
  expect(second.output()).toContain(`Workspace: ${web}`);

  const orphans = recorded();
  expect(orphans).toHaveLength(5);
  first.child.kill('SIGKILL');
  await first.ended;
  expect(orphans.every(isSameProcess)).toBe(true);

  const third = run('start');
  await third.says('Ctrl-C stops everything');
  expect(third.output()).toContain('That has been ended.');
  expect(third.output()).not.toContain('demonstration deals brought in');
  expect(orphans.some(isSameProcess)).toBe(false);
  expect(settings()).toEqual(keys);
  expect(address(third.output(), 'Workspace')).toBe(web);
  expect(await dealsOf(web)).toBe(deals);

  const children = recorded();
  third.child.kill('SIGTERM');
  expect(await third.ended).toBe(143);
  expect(children).toHaveLength(5);
  expect(children.some(isSameProcess)).toBe(false);

  expect(await run('reset').ended).toBe(0);
  expect(stateFolders(state).filter(existsSync)).toEqual([]);
}, 5 * minutes);
