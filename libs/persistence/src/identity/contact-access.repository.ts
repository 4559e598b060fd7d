import { handoffInstant } from '@throughline/domain';
import type { Actor, EventType, HandoffClock } from '@throughline/domain';
import { randomUUID } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';

import { Contact } from '../handoff/contact.entity.ts';
import { OutboxMail } from '../outbox/outbox.entity.ts';
import { revokeAllSessions } from './session.repository.ts';
import { revokeLinks } from './sign-in.repository.ts';

/** Whose access it is about, and who of the team decides. */
export interface AccessDecision {
  handoffId: string;
  contactId: string;
  actor: Actor & { name: string };
  correlationId: string;
}

/** Whether a customer's contact may open the portal, as far as the team decides it. */
export class ContactAccessRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Closes the portal to a contact: their sessions and links end now, and no mail brings a new one. Twice is once. */
  async revoke(decision: AccessDecision): Promise<void> {
    const { handoffId, contactId } = decision;
    await this.dataSource.transaction(async (manager) => {
      const [, revoked] = await manager.query<[unknown, number]>(
        'UPDATE contacts SET access_revoked_at = now() WHERE handoff_id = $1 AND id = $2 AND access_revoked_at IS NULL',
        [handoffId, contactId],
      );
      await revokeAllSessions(manager, { contactId });
      await revokeLinks(manager, { contactId });
      if (revoked === 1) await remember(manager, decision, 'contact.access_revoked');
    });
  }

  /** Opens it again by a mail with a link and a code. Links from before stay dead. */
  async sendLink(decision: AccessDecision): Promise<void> {
    const { handoffId, contactId, correlationId } = decision;
    await this.dataSource.transaction(async (manager) => {
      const { name, email } = await manager.findOneByOrFail(Contact, { id: contactId, handoffId });
      if (email === null) throw new Error('A contact without an address gets no link.');
      const [, restored] = await manager.query<[unknown, number]>(
        'UPDATE contacts SET access_revoked_at = NULL WHERE handoff_id = $1 AND id = $2 AND access_revoked_at IS NOT NULL',
        [handoffId, contactId],
      );
      // A mail that was being written while the access ended may have made one more.
      if (restored === 1) await revokeLinks(manager, { contactId });
      const mail = { key: `sign-in/${randomUUID()}`, kind: 'sign-in', handoffId, recipientEmail: email, recipientName: name, recipientContactId: contactId, correlationId };
      await manager.insert(OutboxMail, mail);
      await remember(manager, decision, 'contact.link_sent');
    });
  }
}

/** The workflow knows nothing of it, so the event is written here; its key cannot be one of a projection's. */
async function remember(manager: EntityManager, { handoffId, contactId, actor }: AccessDecision, type: EventType): Promise<void> {
  const [handoff] = await manager.query<{ clock: HandoffClock }[]>('SELECT clock FROM handoffs WHERE id = $1', [handoffId]);
  if (!handoff) throw new Error(`There is no handoff ${handoffId}.`);
  await manager.query(
    `INSERT INTO events (handoff_id, key, type, at, recorded_at, actor_kind, actor_id, actor_name, subject, visibility)
     VALUES ($1, $2, $3, $4, now(), $5, $6, $7, $8, 'team')`,
    [handoffId, `access/${randomUUID()}`, type, handoffInstant(handoff.clock, Date.now()), actor.kind, actor.id, actor.name, contactId],
  );
  await manager.query(`SELECT pg_notify('throughline_handoff', $1)`, [handoffId]);
}
