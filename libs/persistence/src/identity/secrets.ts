import { createHash, createHmac, randomBytes, randomInt } from 'node:crypto';

/** A secret of 256 random bits that fits into an address. A prefix tells kinds apart in a leak scanner. */
export function newSecret(prefix = ''): string {
  return prefix + randomBytes(32).toString('base64url');
}

/** What is stored of a secret. It has enough entropy that a plain hash cannot be searched. */
export function hashSecret(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}

/** Six digits to type. */
export function newCode(): string {
  return randomInt(0, 1_000_000).toString().padStart(6, '0');
}

/** What is stored of a code: keyed by the secret of the link it was mailed with, so that a copy of the table does not yield it. */
export function hashCode(tokenHash: Buffer, code: string): Buffer {
  return createHmac('sha256', tokenHash).update(code).digest();
}
