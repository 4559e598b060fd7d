import type { Scope } from '@throughline/domain';
import { IsNull } from 'typeorm';
import type { EntityManager } from 'typeorm';

import { ApiKey } from './api-key.entity.ts';
import { Person } from './person.entity.ts';
import { hashSecret, newSecret } from './secrets.ts';

const PREFIX = 'tlk_';
const SHOWN = 12;

/** The key that still counts, or null: revoked, or made by somebody whose account is closed by now, it does not. */
export async function findApiKey(manager: EntityManager, key: string): Promise<ApiKey | null> {
  const apiKey = await manager.findOneBy(ApiKey, { keyHash: hashSecret(key), revokedAt: IsNull() });
  if (apiKey === null || apiKey.createdBy === null) return apiKey;
  return (await manager.existsBy(Person, { id: apiKey.createdBy, active: true })) ? apiKey : null;
}

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
