import type { EntityManager } from 'typeorm';

import { hashSecret, newSecret } from '../identity/secrets.ts';
import { StoredAsk, StoredAskToken } from './ask.entity.ts';

/** An answer that comes late is better than none: links work this long after they were sent. */
const LINK_DAYS = 60;

/** Makes a link's token for whoever was asked. Only its hash is kept, and it opens nothing but this question. */
export async function issueAskToken(manager: EntityManager, { handoffId, askId }: { handoffId: string; askId: string }): Promise<string> {
  const token = newSecret();
  await manager.insert(StoredAskToken, { tokenHash: hashSecret(token), handoffId, askId, expiresAt: new Date(Date.now() + LINK_DAYS * 86_400_000).toISOString() });
  return token;
}

/** The question that a link belongs to; null for one that nobody sent or that is too old. */
export async function askOfToken(manager: EntityManager, token: string): Promise<StoredAsk | null> {
  const found = await manager.findOneBy(StoredAskToken, { tokenHash: hashSecret(token) });
  if (found === null || Date.parse(found.expiresAt) <= Date.now()) return null;
  return manager.findOneBy(StoredAsk, { handoffId: found.handoffId, askId: found.askId });
}
