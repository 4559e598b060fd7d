import { IsNull, MoreThan } from 'typeorm';
import type { EntityManager } from 'typeorm';

import { hashSecret, newSecret } from './secrets.ts';
import { Session } from './session.entity.ts';
import type { Subject } from './sign-in.repository.ts';

const MINUTE = 60_000;
export const SESSION_DAYS = 30;
const IDLE_MS = 14 * 24 * 60 * MINUTE;
const ROTATE_AFTER_MS = 60 * MINUTE;
/** How long the token before a rotation still works, for requests that were already under way. */
const GRACE_MS = MINUTE;

const instant = (ms: number) => new Date(ms).toISOString();

/** A session that a request presented, and the token the browser is to keep from now on, if it changed. */
export interface PresentedSession {
  session: Session;
  newToken: string | null;
}

/** Begins a session and returns its token, which is stored as a hash only. */
export async function openSession(manager: EntityManager, subject: Subject, device: string): Promise<{ token: string; sessionId: string }> {
  const token = newSecret();
  const now = Date.now();
  const inserted = await manager.insert(Session, {
    ...subject,
    tokenHash: hashSecret(token),
    device: device.slice(0, 200),
    expiresAt: instant(now + SESSION_DAYS * 24 * 60 * MINUTE),
  });
  return { token, sessionId: String(inserted.identifiers[0]?.['id']) };
}

/** Finds the session of a token and rotates the token once an hour; null when it does not count any more. */
export async function presentSession(manager: EntityManager, token: string): Promise<PresentedSession | null> {
  const hash = hashSecret(token);
  const now = Date.now();
  const session = await manager.findOne(Session, {
    where: [
      { tokenHash: hash, revokedAt: IsNull(), expiresAt: MoreThan(instant(now)) },
      { previousHash: hash, previousUntil: MoreThan(instant(now)), revokedAt: IsNull(), expiresAt: MoreThan(instant(now)) },
    ],
  });
  if (session === null || Date.parse(session.lastSeenAt) < now - IDLE_MS) return null;

  if (session.tokenHash.equals(hash) && Date.parse(session.rotatedAt) < now - ROTATE_AFTER_MS) {
    const newToken = newSecret();
    const rotated = await manager.update(
      Session,
      { id: session.id, tokenHash: hash },
      { tokenHash: hashSecret(newToken), previousHash: hash, previousUntil: instant(now + GRACE_MS), rotatedAt: instant(now), lastSeenAt: instant(now) },
    );
    // Another request of the same browser may have rotated first: this one goes on with the grace of the old token.
    return { session, newToken: rotated.affected === 1 ? newToken : null };
  }
  if (Date.parse(session.lastSeenAt) < now - MINUTE) await manager.update(Session, { id: session.id }, { lastSeenAt: instant(now) });
  return { session, newToken: null };
}

/** The sessions that still count for somebody, the latest first. */
export function sessionsOf(manager: EntityManager, subject: Subject): Promise<Session[]> {
  return manager.find(Session, { where: { ...subject, revokedAt: IsNull(), expiresAt: MoreThan(instant(Date.now())) }, order: { lastSeenAt: 'DESC' } });
}

/** Ends a session of somebody; false when it is not theirs. */
export async function revokeSession(manager: EntityManager, subject: Subject, sessionId: string): Promise<boolean> {
  const revoked = await manager.update(Session, { ...subject, id: sessionId, revokedAt: IsNull() }, { revokedAt: instant(Date.now()) });
  return revoked.affected === 1;
}

/** Ends all sessions of somebody, for example when an account is closed. */
export async function revokeAllSessions(manager: EntityManager, subject: Subject): Promise<void> {
  await manager.update(Session, { ...subject, revokedAt: IsNull() }, { revokedAt: instant(Date.now()) });
}
