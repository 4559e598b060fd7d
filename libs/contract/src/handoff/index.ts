/** Safe for the workflow sandbox: definitions and types only. */
export * from './names.ts';
export * from './messages.ts';
export * from './promises.messages.ts';
export * from './success.messages.ts';
export type * from './projection.ts';
export type * from './activities.ts';
