import { checkConfiguration } from './configuration.ts';

function complaints(env: NodeJS.ProcessEnv): string[] {
  try {
    checkConfiguration(env);
    return [];
  } catch (error) {
    return (error as Error).message.split('\n');
  }
}

test('nothing has to be set, and an empty variable is as good as none', () => {
  expect(complaints({})).toEqual([]);
  expect(complaints({ DATABASE_URL: '', SMTP_URL: '', PORT: '', WEBHOOK_SECRETS: '' })).toEqual([]);
});

test('all mistakes are told together, each with its variable, what is wrong, and what was given', () => {
  expect(complaints({ DATABASE_URL: 'nonsense', PORT: 'abc', SMTP_URL: 'http://x' })).toEqual([
    'The configuration cannot be used. 3 of its variables are wrong:',
    expect.stringMatching(/^ {2}DATABASE_URL: This must be an address that begins with postgres:.* Given: 8 characters, not shown/),
    expect.stringMatching(/^ {2}SMTP_URL: This must be an address that begins with smtp:.* Given: http:\/\/x\./),
    expect.stringMatching(/^ {2}PORT: This must be a whole number from 1 to 65535\. Given: "abc"\./),
  ]);
});

test('no password and no key is repeated', () => {
  const message = complaints({ DATABASE_URL: 'mysql://root:hidden@db/x', SMTP_URL: 'hidden', PAYLOAD_KEYS: 'hidden', WEBHOOK_SECRETS: 'hidden' });
  expect(message).toHaveLength(5);
  expect(message.join('\n')).not.toContain('hidden');
});
