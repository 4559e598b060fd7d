import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Hmac } from 'node:crypto';

/** How far a delivery's own clock may be from ours, in seconds; the value the Standard Webhooks libraries use. */
const TOLERANCE_SECONDS = 300;

/** What came with a delivery beside its body: header values (or undefined), and every secret that is valid now. */
export interface WebhookHead {
  id: string | undefined;
  timestamp: string | undefined;
  signature: string | undefined;
  /** `whsec_` and base64, several while a secret is being replaced. */
  secrets: readonly string[];
}

/** A delivery as it came in, with the untouched bytes of its body. */
export interface WebhookDelivery extends WebhookHead {
  body: Buffer | string;
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
export function verifyWebhook({ body, now, ...head }: WebhookDelivery): WebhookVerdict {
  const verification = beginVerification(head);
  verification.update(body);
  return verification.verdict(now);
}

const TIMESTAMP = /^\d{1,12}$/;
/** One of several, which a sender that changes its secret parts by a space. */
const SIGNATURE = /^v1,[A-Za-z0-9+/]{43}=$/;
const LONGEST_ID = 500;
const LONGEST_SIGNATURE = 1_000;

/**
 * What can be said against a delivery before anything of its body is read: its headers are missing, have not the form
 * of any signature, or claim another time. Nothing is proven by it; it only spares reading what cannot be authentic.
 */
export function refusalOfHead({ id, timestamp, signature }: WebhookHead, now: Date): WebhookRefusal | null {
  if (!id || !timestamp || !signature) return 'missing_headers';
  const formed = id.length <= LONGEST_ID && TIMESTAMP.test(timestamp) && signature.length <= LONGEST_SIGNATURE && signature.split(' ').some((entry) => SIGNATURE.test(entry));
  return formed ? refusalOfAge(timestamp, now) : 'bad_signature';
}

function refusalOfAge(timestamp: string, now: Date): WebhookRefusal | null {
  const age = Math.floor(now.getTime() / 1000) - Number(timestamp);
  if (age > TOLERANCE_SECONDS) return 'too_old';
  return age < -TOLERANCE_SECONDS ? 'too_new' : null;
}

/** The same for a body that comes piece by piece, so that one too large to keep can still be told from a forged one. */
export function beginVerification({ id, timestamp, signature, secrets }: WebhookHead): { update(piece: Buffer | string): void; verdict(now: Date): WebhookVerdict } {
  if (!id || !timestamp || !signature) return { update: () => undefined, verdict: () => ({ ok: false, code: 'missing_headers' }) };
  const sums = secrets.map((secret) => begin(secret, id, timestamp));
  return {
    update(piece) {
      for (const sum of sums) sum.update(piece);
    },
    verdict(now) {
      const claimed = signature
        .split(' ')
        .filter((entry) => entry.startsWith('v1,'))
        .map((entry) => Buffer.from(entry.slice(3), 'base64'));
      const expected = sums.map((sum) => sum.digest());
      // Every pair is compared, so that the time taken does not tell which secret or signature came close.
      const matches = expected.flatMap((mine) => claimed.map((theirs) => equal(mine, theirs)));
      if (!matches.includes(true) || !TIMESTAMP.test(timestamp)) return { ok: false, code: 'bad_signature' };
      const refusal = refusalOfAge(timestamp, now);
      return refusal ? { ok: false, code: refusal } : { ok: true };
    },
  };
}

/** Signs a body as a Standard Webhooks sender would; for senders, the command line, tests and the bench. */
export function signWebhook(input: { id: string; at: Date; body: Buffer | string; secret: string }): SignedWebhook {
  const timestamp = String(Math.floor(input.at.getTime() / 1000));
  return {
    'webhook-id': input.id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${begin(input.secret, input.id, timestamp).update(input.body).digest('base64')}`,
  };
}

function begin(secret: string, id: string, timestamp: string): Hmac {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  // With an empty key anybody could sign.
  if (key.length === 0) throw new Error('A webhook secret is empty or not base64.');
  return createHmac('sha256', key).update(`${id}.${timestamp}.`);
}

function equal(mine: Buffer, theirs: Buffer): boolean {
  return mine.length === theirs.length && timingSafeEqual(mine, theirs);
}
