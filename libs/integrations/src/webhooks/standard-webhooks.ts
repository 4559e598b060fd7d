import { createHmac, timingSafeEqual } from 'node:crypto';

/** How far a delivery's own clock may be from ours, in seconds; the value the Standard Webhooks libraries use. */
const TOLERANCE_SECONDS = 300;

/** A delivery as it came in: header values (or undefined), the untouched bytes of the body, and every secret that is valid now. */
export interface WebhookDelivery {
  id: string | undefined;
  timestamp: string | undefined;
  signature: string | undefined;
  body: Buffer | string;
  /** `whsec_` and base64, several while a secret is being replaced. */
  secrets: readonly string[];
  now: Date;
}

export type WebhookRefusal = 'missing_headers' | 'bad_signature' | 'too_old' | 'too_new';
export type WebhookVerdict = { ok: true } | { ok: false; code: WebhookRefusal };

/** The three headers of a signed delivery, ready to be sent. */
export interface SignedWebhook {
  'webhook-id': string;
  'webhook-timestamp': string;
  'webhook-signature': string;
}

/**
 * Tells whether a delivery is authentic and recent (Standard Webhooks 1.0.0, "v1" symmetric signatures).
 *
 * The signature is judged before the age, so that "too old" is only ever said of something that was really signed.
 */
export function verifyWebhook(delivery: WebhookDelivery): WebhookVerdict {
  const { id, timestamp, signature, body, secrets, now } = delivery;
  if (!id || !timestamp || !signature) return { ok: false, code: 'missing_headers' };
  if (!/^\d{1,12}$/.test(timestamp)) return { ok: false, code: 'bad_signature' };

  const claimed = signature
    .split(' ')
    .filter((entry) => entry.startsWith('v1,'))
    .map((entry) => Buffer.from(entry.slice(3), 'base64'));
  const expected = secrets.map((secret) => hmac(secret, id, timestamp, body));
  // Every pair is compared, so that the time taken does not tell which secret or signature came close.
  const matches = expected.flatMap((mine) => claimed.map((theirs) => equal(mine, theirs)));
  if (!matches.includes(true)) return { ok: false, code: 'bad_signature' };

  const age = Math.floor(now.getTime() / 1000) - Number(timestamp);
  if (age > TOLERANCE_SECONDS) return { ok: false, code: 'too_old' };
  if (age < -TOLERANCE_SECONDS) return { ok: false, code: 'too_new' };
  return { ok: true };
}

/** Signs a body as a Standard Webhooks sender would; for senders, the command line, tests and the bench. */
export function signWebhook(input: { id: string; at: Date; body: Buffer | string; secret: string }): SignedWebhook {
  const timestamp = String(Math.floor(input.at.getTime() / 1000));
  return {
    'webhook-id': input.id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${hmac(input.secret, input.id, timestamp, input.body).toString('base64')}`,
  };
}

function hmac(secret: string, id: string, timestamp: string, body: Buffer | string): Buffer {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  // With an empty key anybody could sign.
  if (key.length === 0) throw new Error('A webhook secret is empty or not base64.');
  return createHmac('sha256', key).update(`${id}.${timestamp}.`).update(body).digest();
}

function equal(mine: Buffer, theirs: Buffer): boolean {
  return mine.length === theirs.length && timingSafeEqual(mine, theirs);
}
