/** `node dist/migrate.js`: brings the schema of DATABASE_URL up to date. Several at once wait for each other. */
import { migrate } from './database/migrate.ts';

const url = process.env['DATABASE_URL'];
if (!url) {
  console.error('DATABASE_URL is missing: the address of the PostgreSQL database to migrate.');
  process.exit(78);
}
try {
  const done = await migrate(url);
  console.log(done.length === 0 ? 'The database is up to date.' : `Migrated the database: ${done.join(', ')}.`);
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
