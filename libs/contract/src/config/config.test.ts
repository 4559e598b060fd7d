import { readFileSync } from 'node:fs';
import { CONFIG_TABLE, parseConfig } from './config.ts';

const ENOUGH = {
  DATABASE_URL: 'postgres://throughline:secret@localhost:5432/throughline',
  SMTP_URL: 'smtp://localhost:25',
  WEBHOOK_SECRETS: `whsec_${Buffer.alloc(32, 1).toString('base64')}`,
  PAYLOAD_KEYS: `k1:${Buffer.alloc(32, 2).toString('base64')}`,
};

describe('the configuration', () => {
  it('needs four variables and has a sensible default for every other', () => {
    const config = parseConfig(ENOUGH);
    expect(config.PORT).toBe(4100);
    expect(config.TEMPORAL_NAMESPACE).toBe('default');
    expect(config.PAYLOAD_KEYS).toEqual([ENOUGH.PAYLOAD_KEYS]);
    expect(CONFIG_TABLE.filter((row) => row.required).map((row) => row.name).sort()).toEqual(Object.keys(ENOUGH).sort());
  });

  it('lists everything wrong at once, by name, and never repeats a secret', () => {
    const secret = 'very-secret-and-wrong';
    const wrong = { ...ENOUGH, DATABASE_URL: `mysql://root:${secret}@db/x`, PAYLOAD_KEYS: `k1:${secret}`, PORT: 'eighty', SMTP_URL: '' };
    let message = '';
    try {
      parseConfig(wrong);
    } catch (error) {
      message = (error as Error).message;
    }
    for (const name of ['DATABASE_URL', 'PAYLOAD_KEYS', 'PORT', 'SMTP_URL']) expect(message).toContain(`  ${name}: `);
    expect(message).toContain('4 of its variables are wrong');
    expect(message).toContain('SMTP_URL: is missing.');
    expect(message).toContain('PORT: This must be a whole number from 1 to 65535. Given: "eighty". Port of the API.');
    expect(message).not.toContain(secret);
  });

  it('takes several secrets and keys, the newest first', () => {
    const older = `whsec_${Buffer.alloc(32, 3).toString('base64')}`;
    expect(parseConfig({ ...ENOUGH, WEBHOOK_SECRETS: `${ENOUGH.WEBHOOK_SECRETS}, ${older}` }).WEBHOOK_SECRETS).toEqual([ENOUGH.WEBHOOK_SECRETS, older]);
  });

  it.each([
    [{ LLM_PROVIDER: 'anthropic' }, ['LLM_MODEL', 'LLM_API_KEY']], [{ LLM_PROVIDER: 'openai-compatible', LLM_MODEL: 'm' }, ['LLM_BASE_URL']], [{ LLM_PROVIDER: 'openai-compatible', LLM_MODEL: 'm', LLM_BASE_URL: 'ftp://x' }, ['LLM_BASE_URL']],
    [{ LLM_PROVIDER: 'anthropic', LLM_MODEL: 'm', LLM_API_KEY: 'k', LLM_PRICES: 'cheap' }, ['LLM_PRICES']],
  ])('says what a language model needs besides: %j', (change, names) => {
    let message = '';
    try {
      parseConfig({ ...ENOUGH, ...change });
    } catch (error) {
      message = (error as Error).message;
    }
    expect([...message.matchAll(/^ {2}(\w+): /gm)].map(([, name]) => name)).toEqual(names);
  });

  it('leaves the language model off, whatever else is set for it', () => {
    expect(parseConfig({ ...ENOUGH, LLM_MODEL: 'm', LLM_API_KEY: 'k' }).LLM_PROVIDER).toBe('off');
  });

  it('is documented in one table that says the same', () => {
    const rows = CONFIG_TABLE.map(({ name, about, required, default: value }) => `| \`${name}\` | ${required ? '**must be set**' : value === null ? '' : `\`${value}\``} | ${about} |`);
    const documented = readFileSync(new URL('../../../../docs/operations.md', import.meta.url), 'utf8');
    expect(documented.split('\n').filter((line) => /^\| `[A-Z_]+` \|/.test(line))).toEqual(rows);
  });
});
