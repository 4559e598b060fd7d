export { signWebhook, verifyWebhook } from './standard-webhooks.ts';
export type { SignedWebhook, WebhookDelivery, WebhookRefusal, WebhookVerdict } from './standard-webhooks.ts';
