export * from './mail/index.ts';
export * from './temporal/index.ts';
export * from './webhooks/index.ts';
