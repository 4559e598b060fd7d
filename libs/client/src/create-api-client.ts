import createClient from 'openapi-fetch';
import type { Client } from 'openapi-fetch';
import type { paths } from './schema.ts';

/** Every operation of the API, typed by its OpenAPI document. Answers come back as `{ data }` or `{ error }`, a problem document. */
export type ApiClient = Client<paths>;

/** A client for the API at an address, with an API key or, in a browser, with the session that it has. */
export function createApiClient({ baseUrl, apiKey, fetch }: { baseUrl: string; apiKey?: string | undefined; fetch?: typeof globalThis.fetch | undefined }): ApiClient {
  return createClient<paths>({
    baseUrl,
    ...(fetch ? { fetch } : {}),
    ...(apiKey ? { headers: { authorization: `Bearer ${apiKey}` } } : {}),
  });
}
