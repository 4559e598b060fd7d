import { planStart, serviceEnvironment } from './plan.ts';

const settings = { databasePassword: 'p', webhookSecret: 'whsec_own', payloadKeys: 'k1:own', access: {} };

test('an address in the environment replaces the embedded part', async () => {
  const plan = await planStart({ DATABASE_URL: 'postgres://u:p@db/x', TEMPORAL_ADDRESS: 'temporal:7233' });
  expect(plan.embedded).toEqual({ database: false, temporal: false, mail: true });
  const env = serviceEnvironment(plan, settings, 'postgres://u:p@db/x', { TEMPORAL_ADDRESS: 'temporal:7233' });
  expect(env).toMatchObject({ DATABASE_URL: 'postgres://u:p@db/x', TEMPORAL_ADDRESS: 'temporal:7233', TEMPORAL_NAMESPACE: 'default' });
});

test('with a mail server of their own nobody is sent to the pages of the mail sink', async () => {
  const plan = await planStart({ SMTP_URL: 'smtps://mail.example' });
  const env = serviceEnvironment(plan, settings, '', { SMTP_URL: 'smtps://mail.example' });
  expect(env).toMatchObject({ SMTP_URL: 'smtps://mail.example' });
  expect(env).not.toHaveProperty('MAIL_SINK_URL');
});

test('secrets that the user has set win over those made up once', async () => {
  const env = serviceEnvironment(await planStart({}), settings, '', { WEBHOOK_SECRETS: 'whsec_theirs' });
  expect(env).toMatchObject({ WEBHOOK_SECRETS: 'whsec_theirs', PAYLOAD_KEYS: 'k1:own' });
});

test('the address in mails names the port that the pages really have', async () => {
  const first = await planStart({ PORT: '14100' });
  const second = await planStart({ PORT: String(first.ports.web) });
  expect(first.publicUrl).toBe(`http://localhost:${first.ports.web}`);
  expect(second.ports.web).not.toBe(first.ports.web);
  expect(second.publicUrl).toBe(`http://localhost:${second.ports.web}`);
  expect(second.notices).toContain(`Port ${first.ports.web} is taken, so the workspace uses ${second.ports.web}.`);
});
