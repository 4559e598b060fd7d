import { timingSafeEqual } from 'node:crypto';
import { IsNull, MoreThan, Not } from 'typeorm';
import type { EntityManager } from 'typeorm';

import { hashCode, hashSecret, newCode, newSecret } from './secrets.ts';
import { SignInToken } from './sign-in-token.entity.ts';

/** Whom a link or a session belongs to: somebody of the organisation, or a customer's contact. */
export type Subject = { personId: string; contactId?: never } | { contactId: string; personId?: never };

export const CODE_MINUTES = 15;
export const CODE_ATTEMPTS = 5;
export const CUSTOMER_LINK_DAYS = 30;

/** What the page of a link may be told before anybody pressed its button. */
export interface LinkState {
  valid: boolean;
  kind: 'team' | 'customer' | null;
  reason: 'unknown' | 'expired' | 'used' | null;
}

/** Makes a link's token, and the code that can be typed instead of it where one is wanted. Only hashes are kept. */
export async function issueSignInToken(
  manager: EntityManager,
  options: { subject: Subject; reusable: boolean; minutes: number; withCode: boolean },
): Promise<{ token: string; code: string | null }> {
  if (options.withCode) await voidCodes(manager, options.subject);
  const token = newSecret();
  const tokenHash = hashSecret(token);
  const code = options.withCode ? newCode() : null;
  await manager.insert(SignInToken, {
    ...options.subject,
    tokenHash,
    codeHash: code === null ? null : hashCode(tokenHash, code),
    reusable: options.reusable,
    expiresAt: new Date(Date.now() + options.minutes * 60_000).toISOString(),
  });
  return { token, code };
}

/** Somebody asks for a new code: those sent before can no longer be typed. Their mails' links still work once. */
export async function voidCodes(manager: EntityManager, subject: Subject): Promise<void> {
  await manager.update(SignInToken, { ...subject, codeHash: Not(IsNull()) }, { codeHash: null });
}

/** Ends every link and code of somebody. */
export async function revokeLinks(manager: EntityManager, subject: Subject): Promise<void> {
  await manager.update(SignInToken, { ...subject, revokedAt: IsNull() }, { revokedAt: new Date().toISOString() });
}

function stateOf(row: SignInToken | null): LinkState {
  if (row === null || row.revokedAt !== null) return { valid: false, kind: null, reason: 'unknown' };
  const kind = row.contactId === null ? 'team' : 'customer';
  if (!row.reusable && row.usedAt !== null) return { valid: false, kind, reason: 'used' };
  if (Date.parse(row.expiresAt) <= Date.now()) return { valid: false, kind, reason: 'expired' };
  return { valid: true, kind, reason: null };
}

/** Whether a link would sign somebody in. Changes nothing. */
export async function linkState(manager: EntityManager, token: string): Promise<LinkState> {
  return stateOf(await manager.findOneBy(SignInToken, { tokenHash: hashSecret(token) }));
}

/** Uses a link: whose it is, or why it does not work. Two at the same moment cannot both use a link that works once. */
export async function redeemLink(manager: EntityManager, token: string): Promise<{ subject: Subject | null; state: LinkState }> {
  const row = await manager.findOneBy(SignInToken, { tokenHash: hashSecret(token) });
  const state = stateOf(row);
  if (row === null || !state.valid) return { subject: null, state };
  const used = await manager.update(
    SignInToken,
    row.reusable ? { id: row.id } : { id: row.id, usedAt: IsNull() },
    { usedAt: new Date().toISOString() },
  );
  if (used.affected !== 1) return { subject: null, state: { valid: false, kind: state.kind, reason: 'used' } };
  return { subject: subjectOf(row), state };
}

function subjectOf(row: SignInToken): Subject {
  return row.personId === null ? { contactId: row.contactId! } : { personId: row.personId };
}

/**
 * Uses a typed code of one of the subjects with this address: the newest of each. A wrong try counts against all of
 * them; after five a code is dead, however many processes try at once.
 */
export async function redeemCode(manager: EntityManager, subjects: readonly Subject[], code: string): Promise<Subject | null> {
  for (const subject of subjects) {
    const row = await manager.findOne(SignInToken, {
      where: { ...subject, codeHash: Not(IsNull()), usedAt: IsNull(), revokedAt: IsNull(), expiresAt: MoreThan(new Date().toISOString()) },
      order: { createdAt: 'DESC' },
    });
    if (row === null || row.codeHash === null) continue;
    const counted = await manager
      .createQueryBuilder()
      .update(SignInToken)
      .set({ codeAttempts: () => 'code_attempts + 1' })
      .where('id = :id AND code_attempts < :limit AND used_at IS NULL AND code_hash IS NOT NULL', { id: row.id, limit: CODE_ATTEMPTS })
      .execute();
    if (counted.affected !== 1 || !timingSafeEqual(row.codeHash, hashCode(row.tokenHash, code))) continue;
    const used = await manager.update(SignInToken, { id: row.id, usedAt: IsNull() }, { usedAt: new Date().toISOString() });
    if (used.affected === 1) return subject;
  }
  return null;
}
