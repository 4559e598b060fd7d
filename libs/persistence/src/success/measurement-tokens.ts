import type { EntityManager } from 'typeorm';

import { hashSecret, newSecret } from '../identity/secrets.ts';
import { StoredMeasurementToken } from './success.entity.ts';

/** A value that comes late is better than none: links work this long after they were sent. */
const LINK_DAYS = 60;

/** Makes a link's token for whoever is asked for a value. Only its hash is kept, and it opens nothing but this metric. */
export async function issueMeasurementToken(manager: EntityManager, asked: Pick<StoredMeasurementToken, 'handoffId' | 'metricId' | 'byKind' | 'byId' | 'byName'>): Promise<string> {
  const token = newSecret();
  await manager.insert(StoredMeasurementToken, { ...asked, tokenHash: hashSecret(token), expiresAt: new Date(Date.now() + LINK_DAYS * 86_400_000).toISOString() });
  return token;
}

/** Who was asked for which metric; null for a link that nobody sent or that is too old. */
export async function metricOfToken(manager: EntityManager, token: string): Promise<StoredMeasurementToken | null> {
  const found = await manager.findOneBy(StoredMeasurementToken, { tokenHash: hashSecret(token) });
  return found === null || Date.parse(found.expiresAt) <= Date.now() ? null : found;
}
