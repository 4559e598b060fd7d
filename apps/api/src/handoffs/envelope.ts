import { createHash, randomUUID } from 'node:crypto';
import type { Envelope } from '@throughline/contract/handoff';
import type { Principal } from '../identity/principal.ts';

/** Who sends an action and under which key: the client's own, or a new one when it does not care about repetitions. */
export function envelope(principal: Principal, key: string | undefined): Envelope {
  return { key: key ?? randomUUID(), actor: { kind: principal.kind, id: principal.id } };
}

/** An id that is the same whenever the same message of a handoff comes again, in the form of a UUID (version 8, RFC 9562). */
export function idOfMessage(handoffId: string, key: string): string {
  const hex = createHash('sha256').update(`${handoffId}/${key}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
