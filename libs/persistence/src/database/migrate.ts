import pg from 'pg';

import { createDataSource } from '../data-source.ts';

const OLDEST_SERVER = 150_000;
// Any number will do as long as all migrations of a database ask for the same one.
const MIGRATION_LOCK = 7_411_590_173;

/** Runs the migrations that are missing, under a lock of the database; answers their names. Errors are for people. */
export async function migrate(url: string): Promise<string[]> {
  const guard = await connect(url);
  try {
    await refuseOldServer(guard);
    await guard.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const dataSource = await createDataSource(url, { poolSize: 2, applicationName: 'throughline migrate' }).initialize();
    try {
      const done = await dataSource.runMigrations({ transaction: 'all' });
      return done.map((migration) => migration.name);
    } finally {
      await dataSource.destroy();
    }
  } finally {
    // Closing the connection gives the lock back, also after an error.
    await guard.end();
  }
}

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000, application_name: 'throughline migrate' });
  try {
    await client.connect();
    return client;
  } catch (error) {
    const { host, port, database } = client;
    throw new Error(
      `PostgreSQL at ${host}:${port} (database ${database}) cannot be used: ${reasonOf(error)} Check DATABASE_URL, and that the server runs.`,
      { cause: error },
    );
  }
}

/** A refused connection to several addresses of one name comes as one error without a message. */
function reasonOf(error: unknown): string {
  const { message, errors } = error as AggregateError;
  const text = message || (errors as Error[] | undefined)?.map((each) => each.message).join(', ') || 'no reason given';
  return text.endsWith('.') ? text : `${text}.`;
}

async function refuseOldServer(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ number: string; name: string }>(
    `SELECT current_setting('server_version_num') AS number, current_setting('server_version') AS name`,
  );
  if (Number(rows[0]?.number) < OLDEST_SERVER) {
    throw new Error(`PostgreSQL ${rows[0]?.name} is too old: Throughline needs version 15 or later.`);
  }
}
