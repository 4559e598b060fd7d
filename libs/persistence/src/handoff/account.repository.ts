import type { HandoffPackage, Instant, Phase } from '@throughline/domain';
import type { DataSource } from 'typeorm';

/** A deal of a customer, with its newest package. */
export interface AccountDeal {
  handoffId: string;
  accountName: string;
  dealName: string;
  closedAt: Instant;
  phase: Phase;
  /** Null before the first was compiled. */
  compiled: HandoffPackage | null;
}

/** A customer over all their deals. */
export class AccountRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** The newest deal first; none when there is no such customer. */
  deals(accountId: string): Promise<AccountDeal[]> {
    return this.dataSource.query<AccountDeal[]>(
      `SELECT h.id AS "handoffId", h.account_name AS "accountName", h.deal_name AS "dealName", h.deal_closed_at AS "closedAt", h.phase, p.body AS compiled
       FROM handoffs h LEFT JOIN LATERAL (SELECT body FROM packages WHERE handoff_id = h.id ORDER BY version DESC LIMIT 1) p ON true
       WHERE h.account_id = $1 ORDER BY h.deal_closed_at DESC, h.id`,
      [accountId],
    );
  }
}
