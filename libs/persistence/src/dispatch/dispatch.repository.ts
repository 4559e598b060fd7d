import type { HandoffClock } from '@throughline/domain';
import type { DataSource } from 'typeorm';

/** A handoff whose workflow has to be started, with what the workflow is started with. */
export interface HandoffToStart {
  id: string;
  clock: HandoffClock;
  demonstration: boolean;
  dossierId: string | null;
  correlationId: string | null;
  /** How often a start has been tried before. */
  attempts: number;
}

/** A newer dossier of which a running workflow has to be told. */
export interface DossierToDeliver {
  id: string;
  handoffId: string;
  correlationId: string | null;
  attempts: number;
}

/**
 * What has come in and has not reached Temporal yet. A claim is a lease: whoever takes it and dies leaves it to
 * others after a while, and no row goes to two at once.
 */
export class DispatchRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Leases handoffs that wait for their start, oldest first. */
  async claimStarts(limit: number, leaseMs: number): Promise<HandoffToStart[]> {
    const [rows] = await this.dataSource.query<[HandoffToStart[], number]>(
      `UPDATE handoffs SET next_start_at = now() + $2 * interval '1 millisecond', start_attempts = start_attempts + 1
       WHERE id IN (
         SELECT id FROM handoffs WHERE workflow_started_at IS NULL AND next_start_at <= now()
         ORDER BY next_start_at LIMIT $1 FOR UPDATE SKIP LOCKED)
       RETURNING id, clock, demonstration, (
         SELECT d.id FROM dossiers d WHERE d.handoff_id = handoffs.id AND d.superseded_at IS NULL
         ORDER BY coalesce(d.exported_at, d.received_at) DESC, d.received_at DESC LIMIT 1) AS "dossierId", correlation_id AS "correlationId", start_attempts - 1 AS attempts`,
      [limit, leaseMs],
    );
    return rows;
  }

  /** The workflows run; the dossiers they were started with need no delivery. */
  async markStarted(started: readonly { id: string; dossierId: string | null }[]): Promise<void> {
    await this.dataSource.query(
      `WITH started AS (SELECT * FROM jsonb_to_recordset($1) AS given (id uuid, "dossierId" uuid)),
         delivered AS (UPDATE dossiers SET delivered_at = now() FROM started WHERE dossiers.id = started."dossierId" AND delivered_at IS NULL)
       UPDATE handoffs SET workflow_started_at = now(), start_error = NULL FROM started
       WHERE handoffs.id = started.id AND workflow_started_at IS NULL`,
      [JSON.stringify(started)],
    );
  }

  /** Puts starts off after a failure, with the reason for people. */
  async postponeStarts(ids: readonly string[], delayMs: number, reason: string): Promise<void> {
    await this.dataSource.query(
      `UPDATE handoffs SET next_start_at = now() + $2 * interval '1 millisecond', start_error = $3
       WHERE id = ANY ($1::uuid[]) AND workflow_started_at IS NULL`,
      [ids, delayMs, reason],
    );
  }

  /** Leases newer dossiers of handoffs that run already. */
  async claimDossiers(limit: number, leaseMs: number): Promise<DossierToDeliver[]> {
    const [rows] = await this.dataSource.query<[DossierToDeliver[], number]>(
      `UPDATE dossiers SET next_delivery_at = now() + $2 * interval '1 millisecond', delivery_attempts = delivery_attempts + 1
       FROM handoffs
       WHERE handoffs.id = dossiers.handoff_id AND dossiers.id IN (
         SELECT waiting.id FROM dossiers waiting JOIN handoffs of ON of.id = waiting.handoff_id AND of.workflow_started_at IS NOT NULL
         WHERE waiting.delivered_at IS NULL AND waiting.superseded_at IS NULL AND waiting.next_delivery_at <= now()
         ORDER BY waiting.received_at LIMIT $1 FOR UPDATE OF waiting SKIP LOCKED)
       RETURNING dossiers.id, handoff_id AS "handoffId", correlation_id AS "correlationId", delivery_attempts - 1 AS attempts`,
      [limit, leaseMs],
    );
    return rows;
  }

  async markDelivered(dossierId: string): Promise<void> {
    await this.dataSource.query('UPDATE dossiers SET delivered_at = now(), delivery_error = NULL WHERE id = $1', [dossierId]);
  }

  async postponeDossier(dossierId: string, delayMs: number, reason: string): Promise<void> {
    await this.dataSource.query(
      `UPDATE dossiers SET next_delivery_at = now() + $2 * interval '1 millisecond', delivery_error = $3 WHERE id = $1 AND delivered_at IS NULL`,
      [dossierId, delayMs, reason],
    );
  }

  /** The workflow has ended: nobody is left to tell. */
  async abandonDossier(dossierId: string, reason: string): Promise<void> {
    await this.dataSource.query('UPDATE dossiers SET superseded_at = now(), delivery_error = $2 WHERE id = $1 AND delivered_at IS NULL', [dossierId, reason]);
  }
}
