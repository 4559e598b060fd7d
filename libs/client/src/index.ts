export { createApiClient } from './create-api-client.ts';
export type { ApiClient } from './create-api-client.ts';
export type { components, operations, paths } from './schema.ts';
