import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import request from 'supertest';
import { createTestApi } from './testing/test-api.ts';
import type { TestApi } from './testing/test-api.ts';

const run = promisify(execFile);
const program = join(import.meta.dirname, '..', 'dist', 'setup.js');

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

/** As the launcher calls it: the built program, the environment, one line of JSON. */
async function setup(env: Record<string, string> = {}) {
  const { DATABASE_URL, SMTP_URL, PUBLIC_URL } = api.config;
  const { stdout } = await run(process.execPath, [program], {
    env: { DATABASE_URL, SMTP_URL, PUBLIC_URL, WEBHOOK_SECRETS: api.config.WEBHOOK_SECRETS[0]!, PAYLOAD_KEYS: api.config.PAYLOAD_KEYS[0]!, ...env },
  });
  expect(stdout.trim().split('\n')).toHaveLength(1);
  return JSON.parse(stdout) as { signInLink: string; apiKey: string | null; administrator: string };
}

describe('setting up', () => {
  it('makes a first administrator, once, and a link that signs them in', async () => {
    const first = await setup({ ADMIN_EMAIL: 'Boss@Calderis.example' });
    expect(first.administrator).toBe('boss@calderis.example');
    const link = new URL(first.signInLink);
    expect(link.origin + link.pathname).toBe(`${api.config.PUBLIC_URL}/sign-in`);
    const me = await request(api.http).post('/api/sign-in').send({ token: link.searchParams.get('token') }).expect(200);
    expect(me.body).toMatchObject({ role: 'administrator', name: 'Administrator', email: 'boss@calderis.example' });
    await request(api.http).post('/api/sign-in').send({ token: link.searchParams.get('token') }).expect(401);

    const second = await setup({ ADMIN_EMAIL: 'somebody-else@calderis.example' });
    expect(second.administrator).toBe('boss@calderis.example');
    expect(second.signInLink).not.toBe(first.signInLink);
  });

  it('makes a key for the tools, and keeps one that still works', async () => {
    const { apiKey } = await setup();
    await request(api.http).get('/api/people').set('Authorization', `Bearer ${apiKey}`).expect(200);
    expect((await setup({ THROUGHLINE_API_KEY: apiKey! })).apiKey).toBeNull();
    expect((await setup({ THROUGHLINE_API_KEY: 'tlk_of_another_database' })).apiKey).toMatch(/^tlk_/);
  });

  it('lists everything that is wrong with its configuration, without a stack', async () => {
    const failed = await run(process.execPath, [program], { env: {} }).catch((error: { code: number; stderr: string }) => error);
    expect(failed).toMatchObject({ code: 1, stderr: expect.stringMatching(/DATABASE_URL[\s\S]*SMTP_URL/) });
    expect((failed as { stderr: string }).stderr).not.toMatch(/ at .*\.js/);
  });
});
