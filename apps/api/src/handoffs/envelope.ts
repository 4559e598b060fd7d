import { createHash, randomUUID } from 'node:crypto';
import type { Envelope } from '@throughline/contract/handoff';
import type { Principal } from '../identity/principal.ts';

/**
 * Who sends an action and under which key. The client's own key counts for one sender who says one thing: somebody
 * else's, or one used again for something else, must not pass for a repetition and be lost. Without one, nothing repeats.
 */
export function envelope<Said extends { key?: string | undefined }>(principal: Principal, action: string, { key, ...said }: Said): Envelope {
  const { kind, id } = principal;
  // A hash, because update ids are not encrypted, and who knows what a client's key is made of.
  const scoped = key === undefined ? randomUUID() : createHash('sha256').update(JSON.stringify([kind, id, action, key, said])).digest('base64url');
  return { key: scoped, actor: { kind, id } };
}

/** An id that is the same whenever the same message of a handoff comes again, in the form of a UUID (version 8, RFC 9562). */
export function idOfMessage(handoffId: string, key: string): string {
  const hex = createHash('sha256').update(`${handoffId}/${key}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
