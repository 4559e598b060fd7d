import type { Day, Instant, LedgerStatus } from '@throughline/domain';
import type { DataSource } from 'typeorm';

import { asCustomer } from './as-customer.ts';
import type { CustomerScope } from './as-customer.ts';

/** A promise as the customer may read it. */
export interface PortalPromiseRow {
  id: string;
  what: string;
  due: Day | null;
  status: LedgerStatus;
  quote: string | null;
  by: string | null;
  saidAt: Instant | null;
  delivery: string | null;
  deliveryProof: string | null;
  deliveredAt: Instant | null;
  deliveredByName: string | null;
  verdict: 'confirm' | 'dispute' | null;
  verdictWords: string | null;
  verdictAt: Instant | null;
  verdictByName: string | null;
}

/** What was promised to a customer. Every read runs under their rights. */
export class PortalPromiseRepository {
  constructor(private readonly dataSource: DataSource) {}

  async list(scope: CustomerScope): Promise<PortalPromiseRow[]> {
    return asCustomer(this.dataSource, scope, (manager) =>
      manager.query<PortalPromiseRow[]>(
        `SELECT entry_id AS id, shown_what AS what, shown_due AS due, status, shown_quote AS quote, shown_by AS by, shown_at AS "saidAt", delivery, delivery_proof AS "deliveryProof",
           delivered_at AS "deliveredAt", delivered_by_name AS "deliveredByName", verdict, verdict_words AS "verdictWords", verdict_at AS "verdictAt", verdict_by_name AS "verdictByName"
         FROM ledger_entries ORDER BY (status = 'delivered') DESC, shown_due NULLS LAST, entry_id`,
      ),
    );
  }
}
