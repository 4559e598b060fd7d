import type { DataSource } from 'typeorm';

import { hashSecret, newSecret } from '../identity/secrets.ts';

/** Whose calendar reads the plan: somebody of ours, or a customer's contact. */
export interface Subscriber { handoffId: string; personId: string | null; contactId: string | null }

/** Secret addresses from which calendars read plans. Only their hashes are kept. */
export class PlanSubscriptionRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** A new address in place of the one that the same person had. */
  async issue(subscriber: Subscriber): Promise<string> {
    const token = newSecret();
    const { handoffId, personId, contactId } = subscriber;
    await this.dataSource.transaction(async (manager) => {
      await manager.query(REVOKE, [handoffId, personId, contactId]);
      await manager.query('INSERT INTO plan_subscriptions (token_hash, handoff_id, person_id, contact_id) VALUES ($1, $2, $3, $4)', [hashSecret(token), handoffId, personId, contactId]);
    });
    return token;
  }

  /** How many addresses ended. */
  async revoke({ handoffId, personId, contactId }: Subscriber): Promise<number> {
    const [, count] = await this.dataSource.query<[unknown[], number]>(REVOKE, [handoffId, personId, contactId]);
    return count;
  }

  /** Whose address it is; null for one that nobody has, or whose reader may no longer read the plan. */
  async find(token: string): Promise<Subscriber | null> {
    const [row] = await this.dataSource.query<Subscriber[]>(
      `SELECT s.handoff_id AS "handoffId", s.person_id AS "personId", s.contact_id AS "contactId" FROM plan_subscriptions s
       LEFT JOIN people p ON p.id = s.person_id LEFT JOIN contacts c ON c.id = s.contact_id
       WHERE s.token_hash = $1 AND s.revoked_at IS NULL AND (p.active OR (c.id IS NOT NULL AND c.gone_at IS NULL AND c.access_revoked_at IS NULL))`,
      [hashSecret(token)],
    );
    return row ?? null;
  }
}

const REVOKE = 'UPDATE plan_subscriptions SET revoked_at = now() WHERE handoff_id = $1 AND person_id IS NOT DISTINCT FROM $2 AND contact_id IS NOT DISTINCT FROM $3 AND revoked_at IS NULL';
