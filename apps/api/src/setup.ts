import { parseConfig } from '@throughline/contract/config';
import { PERMISSIONS } from '@throughline/domain';
import { createApiKey, createDataSource, findApiKey, issueSignInToken, Person } from '@throughline/persistence';
import type { EntityManager } from 'typeorm';

const LINK_MINUTES = 24 * 60;

async function firstAdministrator(manager: EntityManager, email: string): Promise<Person> {
  await manager.query('SELECT pg_advisory_xact_lock($1)', [0x7411]);
  const known = await manager.findOne(Person, { where: { role: 'administrator', active: true }, order: { createdAt: 'ASC' } });
  if (known !== null) return known;
  await manager.upsert(Person, { name: 'Administrator', email, role: 'administrator', active: true }, ['email']);
  return manager.findOneByOrFail(Person, { email });
}

/**
 * Makes sure that somebody can get in: a first administrator, a fresh link for them, and an API key for the tools
 * on this machine unless the one in THROUGHLINE_API_KEY still works. Prints one line of JSON.
 */
async function setup(env: Record<string, string | undefined>): Promise<void> {
  const config = parseConfig(env);
  const dataSource = await createDataSource(config.DATABASE_URL).initialize();
  try {
    const result = await dataSource.transaction(async (manager) => {
      const administrator = await firstAdministrator(manager, (env['ADMIN_EMAIL'] ?? 'admin@throughline.example').toLowerCase());
      const { token } = await issueSignInToken(manager, { subject: { personId: administrator.id }, reusable: false, minutes: LINK_MINUTES, withCode: false });
      const given = env['THROUGHLINE_API_KEY'];
      const stillWorks = given !== undefined && given !== '' && (await findApiKey(manager, given)) !== null;
      const made = stillWorks ? null : await createApiKey(manager, { name: 'Tools on this machine', scopes: [...PERMISSIONS], createdBy: administrator.id });
      return { administrator: administrator.email, signInLink: `${config.PUBLIC_URL}/sign-in?token=${token}`, apiKey: made?.key ?? null };
    });
    process.stdout.write(`${JSON.stringify(result)}\n`);
  } finally {
    await dataSource.destroy();
  }
}

try {
  await setup(process.env);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
