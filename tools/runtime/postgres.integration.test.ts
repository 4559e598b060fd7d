import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import pg from 'pg';

import { databaseFolder } from './paths.ts';
import { freePort } from './ports.ts';
import { startPostgres, type Postgres } from './postgres.ts';
import { Services } from './processes.ts';
import { removeState, scratchState } from './scratch.ts';

let state: string;
let services: Services;
let port: number;

beforeEach(async () => {
  // The suite's own scratch folder belongs to another process; this one is apart.
  process.env['THROUGHLINE_STATE'] = join(import.meta.dirname, '..', '..', '.throughline', 'postgres-test');
  state = await scratchState();
  services = new Services(state);
  port = await freePort(4303);
});

afterEach(async () => {
  await services.stopAll();
  await removeState(state);
});

const start = (): Promise<Postgres> => startPostgres(services, { folder: databaseFolder(state), port, password: 'secret' });

async function query(url: string, sql: string): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await client.query(sql);
  } finally {
    await client.end();
  }
}

test('data survives a stop, and a crash that another process has outlived under its number', async () => {
  const first = await start();
  await query(first.url, "CREATE TABLE kept AS SELECT 'still here' AS words");
  await services.stop(first.service);

  const second = await start();
  second.service.child.kill('SIGKILL');
  await second.service.ended;
  const stranger = spawn('sleep', ['60']);
  const lock = join(databaseFolder(state), 'postmaster.pid');
  writeFileSync(lock, readFileSync(lock, 'utf8').replace(/^\d+/, String(stranger.pid)));

  try {
    const third = await start();
    expect((await query(third.url, 'SELECT words FROM kept')).rows).toEqual([{ words: 'still here' }]);
  } finally {
    stranger.kill();
  }
});

test('the owner of the database may create databases and roles, but is no superuser', async () => {
  const { url } = await start();
  const { rows } = await query(url, 'SELECT rolsuper, rolcreatedb, rolcreaterole FROM pg_roles WHERE rolname = current_user');
  expect(rows).toEqual([{ rolsuper: false, rolcreatedb: true, rolcreaterole: true }]);
});

test('nobody gets in without the password', async () => {
  const { url } = await start();
  await expect(query(url.replace('secret', 'guess'), 'SELECT 1')).rejects.toThrow('password authentication failed');
});
