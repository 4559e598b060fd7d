import { randomUUID } from 'node:crypto';
import { Webhook } from 'standardwebhooks';

export interface WebhookOptions {
  secret: string;
  /** The same id again is the same delivery again. */
  id?: string;
  at?: Date;
}

/** The headers under which a sender of Standard Webhooks would deliver this body; signed by the standard's own library. */
export function signed(body: string, { secret, id = `msg_${randomUUID()}`, at = new Date() }: WebhookOptions): Record<string, string> {
  return {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1_000)),
    'webhook-signature': new Webhook(secret).sign(id, at, body),
  };
}
