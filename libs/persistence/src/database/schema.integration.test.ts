import { PHASES, ROLES } from '@throughline/domain';
import { randomBytes } from 'node:crypto';
import { MIGRATIONS } from '../migrations/index.ts';
import { createTestDatabase } from '../testing/index.ts';
import type { TestDatabase } from '../testing/index.ts';
import { migrate } from './migrate.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

interface ColumnRow {
  table: string;
  name: string;
  type: string;
  nullable: boolean;
  generated: boolean;
  key: boolean;
}

/** As TypeORM spells it. */
const SPELLINGS: Record<string, string> = { timestamptz: 'timestamp with time zone', _text: 'text[]', int4: 'integer', int8: 'bigint', bool: 'boolean', float8: 'double precision', text: 'text' };
const spell = (type: string) => SPELLINGS[type] ?? type;

async function migratedColumns(): Promise<string[]> {
  const rows = await database.dataSource.query<ColumnRow[]>(
    `SELECT c.table_name AS "table", c.column_name AS name, c.udt_name AS type, c.is_nullable = 'YES' AS nullable,
       c.column_default IS NOT NULL OR c.is_identity = 'YES' OR c.is_generated = 'ALWAYS' AS generated,
       EXISTS (SELECT 1 FROM information_schema.table_constraints t JOIN information_schema.key_column_usage k USING (constraint_name, table_name, table_schema)
         WHERE t.constraint_type = 'PRIMARY KEY' AND t.table_name = c.table_name AND k.column_name = c.column_name AND t.table_schema = 'public') AS key
     FROM information_schema.columns c WHERE c.table_schema = 'public' AND c.table_name <> 'migrations'`,
  );
  return rows.map((row) => describeColumn(row.table, row.name, spell(row.type), row.nullable, row.generated, row.key)).sort();
}

function describeColumn(table: string, name: string, type: string, nullable: boolean, generated: boolean, key: boolean): string {
  return `${table}.${name} ${type}${nullable ? ' null' : ''}${generated ? ' default' : ''}${key ? ' key' : ''}`;
}

function declaredColumns(): string[] {
  return database.dataSource.entityMetadatas
    .flatMap((entity) =>
      entity.columns.map((column) => {
        const type = database.dataSource.driver.normalizeType(column) + (column.isArray ? '[]' : '');
        return describeColumn(entity.tableName, column.databaseName, type, column.isNullable, column.default !== undefined || !column.isInsert, column.isPrimary);
      }),
    )
    .sort();
}

describe('the schema', () => {
  it('has exactly the columns that the entities declare', async () => {
    expect(declaredColumns()).toEqual(await migratedColumns());
  });

  it('is complete after the first migration, so that a second one does nothing', async () => {
    expect(await migrate(database.url)).toEqual([]);
  });

  it('takes every phase and role of the domain and nothing else', async () => {
    const check = async (table: string, column: string): Promise<string[]> => {
      const rows = await database.dataSource.query<{ definition: string }[]>(
        `SELECT pg_get_constraintdef(oid) AS definition FROM pg_constraint WHERE conrelid = $1::regclass AND contype = 'c' AND conname = $2`,
        [table, `${table}_${column}_check`],
      );
      return [...(rows[0]?.definition ?? '').matchAll(/'([^']+)'::text/g)].map((match) => match[1]!).sort();
    };
    expect(await check('handoffs', 'phase')).toEqual([...PHASES].sort());
    expect(await check('people', 'role')).toEqual([...ROLES].sort());
  });

  it('says in one sentence where it looked when there is no PostgreSQL', async () => {
    await expect(migrate('postgres://somebody:hush@127.0.0.1:1/nowhere')).rejects.toThrow(/^PostgreSQL at 127\.0\.0\.1:1 \(database nowhere\) cannot be used: (?!.*hush)/);
  });

  it('says which right is missing to an account that another one has kept the customers\' role from', async () => {
    const other = `other_${randomBytes(6).toString('hex')}`;
    await database.dataSource.query(`CREATE ROLE ${other} LOGIN CREATEROLE PASSWORD 'other'`);
    await database.dataSource.query(`GRANT ${other} TO CURRENT_USER`);
    await database.dataSource.query(`CREATE DATABASE ${other} OWNER ${other}`);
    try {
      const url = Object.assign(new URL(database.url), { username: other, password: 'other', pathname: `/${other}` });
      await expect(migrate(url.href)).rejects.toThrow(`GRANT app_customer TO ${other};`);
    } finally {
      await database.dataSource.query(`DROP DATABASE ${other} WITH (FORCE)`);
      await database.dataSource.query(`DROP ROLE ${other}`);
    }
  });

  it('can be made by several at once, from an empty database, by an account that is no superuser', async () => {
    const [row] = await database.dataSource.query<{ super: boolean }[]>('SELECT rolsuper AS super FROM pg_roles WHERE rolname = current_user');
    const name = `${new URL(database.url).pathname.slice(1)}_again`;
    await database.dataSource.query(`CREATE DATABASE ${name}`);
    const url = new URL(database.url);
    url.pathname = `/${name}`;
    try {
      const runs = await Promise.all([migrate(url.href), migrate(url.href), migrate(url.href)]);
      expect(runs.flat()).toEqual(MIGRATIONS.map(({ name }) => name));
      expect(row).toEqual({ super: false });
    } finally {
      await database.dataSource.query(`DROP DATABASE ${name} WITH (FORCE)`);
    }
  });
});
