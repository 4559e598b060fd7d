// Health of a worker's container. The worker has no port to ask, so what counts is seen from outside: is it connected
// with Temporal, where it takes its tasks from, and with the database, where it writes? Exits with 1 and says what is missing.
import { readFileSync } from 'node:fs';

const ESTABLISHED = '01';

const wanted = [
  ['Temporal', Number((process.env.TEMPORAL_ADDRESS ?? 'localhost:7233').split(':').at(-1))],
  ['PostgreSQL', Number(new URL(process.env.DATABASE_URL ?? 'postgres://localhost').port || 5432)],
];
const connected = new Set(['/proc/net/tcp', '/proc/net/tcp6'].flatMap(remotePorts));
const missing = wanted.filter(([, port]) => !connected.has(port)).map(([name, port]) => `There is no connection with ${name} on port ${port}.`);
if (missing.length > 0) {
  console.error(missing.join(' '));
  process.exit(1);
}

/** The ports at the other end of this container's open connections. */
function remotePorts(table) {
  const rows = readFileSync(table, 'utf8').trim().split('\n').slice(1);
  return rows.flatMap((row) => {
    const [, , remote, state] = row.trim().split(/\s+/);
    return state === ESTABLISHED ? [parseInt(remote.split(':').at(-1), 16)] : [];
  });
}
