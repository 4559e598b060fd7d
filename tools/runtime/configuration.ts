import { parseConfig } from '@throughline/contract/config';

/** What a start brings itself where the environment names nothing: stands in for it while the rest is checked. */
const OWN = {
  DATABASE_URL: 'postgres://127.0.0.1/throughline',
  SMTP_URL: 'smtp://127.0.0.1',
  WEBHOOK_SECRETS: `whsec_${'A'.repeat(43)}=`,
  PAYLOAD_KEYS: `own:${'A'.repeat(43)}=`,
};

/** Reads the environment as our services will, so that every mistake in it is told at once and before anything is started. */
export function checkConfiguration(env: NodeJS.ProcessEnv): void {
  const set = Object.entries(env).filter(([, value]) => value !== '');
  parseConfig({ ...OWN, ...Object.fromEntries(set) });
}
