export { beginVerification, refusalOfHead, signWebhook, verifyWebhook } from './standard-webhooks.ts';
export type { SignedWebhook, WebhookDelivery, WebhookHead, WebhookRefusal, WebhookVerdict } from './standard-webhooks.ts';
