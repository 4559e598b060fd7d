import { signWebhook } from '@throughline/integrations/webhooks';
import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import request from 'supertest';
import { TEST_WEBHOOK_SECRET } from './test-api.ts';

export interface DeliveryOptions {
  id?: string;
  at?: Date;
  secret?: string;
  headers?: Record<string, string>;
}

/** Delivers a body as a signed webhook; text and bytes as they are, anything else as JSON. */
export function deliver(http: Server, body: unknown, { id = randomUUID(), at = new Date(), secret = TEST_WEBHOOK_SECRET, headers = {} }: DeliveryOptions = {}): request.Test {
  const bytes = Buffer.isBuffer(body) ? body : Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
  const signed = signWebhook({ id, at, body: bytes, secret });
  // The bytes go out as they were signed, whatever their type says.
  return request(http).post('/webhooks/deals').set({ ...signed, 'content-type': 'application/json', ...headers }).serialize((sent) => sent as unknown as string).send(bytes);
}
