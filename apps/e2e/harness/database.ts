import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { until } from './wait.ts';

/** A database of one stack's own. */
export interface Database {
  url: string;
  drop(): Promise<void>;
}

/** Creates an empty database on the server of TEST_DATABASE_URL; the product's own migration fills it. */
export async function createDatabase(): Promise<Database> {
  const admin = process.env['TEST_DATABASE_URL'];
  if (!admin) throw new Error('TEST_DATABASE_URL is not set. "npm test -- e2e" sets it; so does "node tools/dev-services.ts", which prints it.');
  const name = `e2e_${process.pid}_${randomBytes(4).toString('hex')}`;
  await query(admin, `CREATE DATABASE ${name}`);
  const url = new URL(admin);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => drop(admin, name) };
}

/** While the server tidies a database up by itself, nobody but a superuser may interrupt it, and the drop is refused for a moment. */
async function drop(admin: string, name: string): Promise<void> {
  await until(`database ${name} to be dropped`, () => query(admin, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`).then(() => true), { withinMs: 30_000, everyMs: 500 });
}

/** Forgets how often somebody has asked to be let in: all people of all tests come from one address, which the product soon takes for a stranger who tries. */
export function forgetTries(url: string): Promise<void> {
  return query(url, 'DELETE FROM rate_limits');
}

async function query(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
