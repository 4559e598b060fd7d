import type { Scope } from '@throughline/domain';
import type { EntityManager } from 'typeorm';

import { ApiKey } from './api-key.entity.ts';
import { hashSecret, newSecret } from './secrets.ts';

const PREFIX = 'tlk_';
const SHOWN = 12;

/** Makes a key for a program and returns it, the only time that it can be read. */
export async function createApiKey(
  manager: EntityManager,
  wanted: { name: string; scopes: Scope[]; createdBy: string | null },
): Promise<{ apiKey: ApiKey; key: string }> {
  const key = newSecret(PREFIX);
  const keyHash = hashSecret(key);
  await manager.insert(ApiKey, { ...wanted, prefix: key.slice(0, SHOWN), keyHash });
  return { apiKey: await manager.findOneByOrFail(ApiKey, { keyHash }), key };
}
