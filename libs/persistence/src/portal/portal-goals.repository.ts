import type { Day, Instant, Measurement } from '@throughline/domain';
import type { DataSource } from 'typeorm';

import type { ShownMetric } from '../success/shown-metric.ts';
import { asCustomer } from './as-customer.ts';
import type { CustomerScope } from './as-customer.ts';

/** A signature as the customer may read it. */
export interface PortalSignature { id: string; body: string; hash: string; contactId: string; signedName: string; signedAt: Instant; voidedAt: Instant | null }

export interface PortalGoalRows {
  metrics: { id: string; shown: ShownMetric }[];
  measurements: { id: number; metricId: string; on: Day; value: number | null; source: Measurement['source']; by: string; recordedAt: Instant; corrects: number | null }[];
  signatures: PortalSignature[];
  rhythm: { reportEveryDays: number; reviewEveryDays: number } | null;
  consent: { by: string; agrees: boolean; words: string; at: Instant } | null;
}

/** What success is and how far it has come, as a customer reads it. Every read runs under their rights. */
export class PortalGoalRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** The reader's own address, in lower case. */
  async address(scope: CustomerScope): Promise<string | null> {
    const [own] = await asCustomer(this.dataSource, scope, (manager) => manager.query<{ email: string | null }[]>('SELECT lower(email) AS email FROM contacts WHERE id = $1', [scope.contactId]));
    return own?.email ?? null;
  }

  /** What the people of the reader's own side are called. */
  async names(scope: CustomerScope): Promise<{ id: string; name: string }[]> {
    return asCustomer(this.dataSource, scope, (manager) => manager.query<{ id: string; name: string }[]>('SELECT id, name FROM contacts'));
  }

  async read(scope: CustomerScope): Promise<PortalGoalRows> {
    return asCustomer(this.dataSource, scope, async (manager) => ({
      metrics: await manager.query<PortalGoalRows['metrics']>('SELECT metric_id AS id, shown FROM success_metrics ORDER BY position, metric_id'),
      measurements: await manager.query<PortalGoalRows['measurements']>(
        `SELECT id::integer, metric_id AS "metricId", measured_on AS on, value, source, CASE by_kind WHEN 'api_key' THEN '' ELSE by_name END AS by, recorded_at AS "recordedAt", corrects::integer
         FROM measurements ORDER BY measured_on, id`,
      ),
      signatures: await manager.query<PortalSignature[]>('SELECT id, body, hash, contact_id AS "contactId", signed_name AS "signedName", signed_at AS "signedAt", voided_at AS "voidedAt" FROM signatures ORDER BY signed_at DESC'),
      rhythm: (await manager.query<NonNullable<PortalGoalRows['rhythm']>[]>('SELECT report_every_days AS "reportEveryDays", review_every_days AS "reviewEveryDays" FROM success_plans'))[0] ?? null,
      consent: (await manager.query<NonNullable<PortalGoalRows['consent']>[]>('SELECT contact_name AS by, agrees, words, at FROM case_study_consents ORDER BY id DESC LIMIT 1'))[0] ?? null,
    }));
  }
}
