import { createHash } from 'node:crypto';

/** The Message-ID of an outbox entry: the same for each attempt, so that a mail program can drop a second copy; the key cannot be read from it. */
export function messageIdFor(outboxKey: string, domain: string): string {
  return `<${createHash('sha256').update(outboxKey).digest('hex').slice(0, 40)}@${domain}>`;
}
