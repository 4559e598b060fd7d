import { takesDossier } from '@throughline/domain';
import type { Dossier, HandoffClock, Instant, Phase, SourceSystem } from '@throughline/domain';
import type { DataSource, EntityManager } from 'typeorm';

import { storeTeamAccounts, takeOverDossier } from './dossier-facts.ts';
import { acceptInInbox, claimDelivery } from './inbox.ts';
import type { InboxSource, IntakeOptions } from './inbox.entity.ts';
import { receiveNewDeal } from './new-deal.ts';

/** A delivery that can be used: what it says has been checked already. */
export interface Delivery {
  source: InboxSource;
  /** Unique within the source: the same id is the same delivery, however often it comes. */
  deliveryId: string;
  bytes: number;
  options: IntakeOptions;
  correlationId: string | null;
  receivedAt: Instant;
  deal: { system: SourceSystem; externalId: string };
  /** Null while only a reference to the deal is known. */
  dossier: { body: Dossier; contentHash: string } | null;
  /** How the handoff's time runs, if this delivery is the first of its deal. */
  clock: HandoffClock;
  demonstration: boolean;
}

export interface IntakeOutcome {
  inboxId: string;
  status: 'accepted' | 'duplicate' | 'superseded';
  handoffId: string;
}

interface LockedHandoff {
  id: string;
  phase: Phase;
  created: boolean;
}

/** Takes deliveries in: each in one transaction, so that what has been answered with "accepted" is never lost. */
export class IntakeRepository {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Stores a delivery and what it brings: the handoff if its deal is new, the dossier if its content is. Repeated,
   * late, reordered and simultaneous deliveries of a deal end in one handoff.
   */
  async receive(delivery: Delivery): Promise<IntakeOutcome> {
    return (await receiveNewDeal(this.dataSource, delivery)) ?? this.receiveAgain(delivery);
  }

  private receiveAgain(delivery: Delivery): Promise<IntakeOutcome> {
    return this.dataSource.transaction(async (manager) => {
      const claimed = await claimDelivery(manager, delivery);
      if (claimed.handoffId !== null) return { inboxId: claimed.id, status: 'duplicate', handoffId: claimed.handoffId };
      const handoff = await lockHandoff(manager, delivery);
      const status = delivery.dossier ? await storeDossier(manager, handoff, delivery, delivery.dossier) : handoff.created ? 'accepted' : 'duplicate';
      await acceptInInbox(manager, claimed.id, handoff.id, status === 'duplicate' ? 'duplicate' : 'accepted');
      return { inboxId: claimed.id, status, handoffId: handoff.id };
    });
  }
}

/** Finds or makes the deal's handoff and holds its row, so that deliveries of one deal come one after the other. */
async function lockHandoff(manager: EntityManager, delivery: Delivery): Promise<LockedHandoff> {
  const [row] = await manager.query<LockedHandoff[]>(
    `INSERT INTO handoffs (source_system, deal_external_id, clock, demonstration, phase_entered_at, correlation_id)
     VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (source_system, deal_external_id) DO UPDATE SET updated_at = handoffs.updated_at
     RETURNING id, phase, xmax = 0 AS created`,
    [delivery.deal.system, delivery.deal.externalId, delivery.clock, delivery.demonstration, delivery.clock.startsAt, delivery.correlationId],
  );
  return row!;
}

async function storeDossier(
  manager: EntityManager,
  handoff: LockedHandoff,
  delivery: Delivery,
  { body, contentHash }: NonNullable<Delivery['dossier']>,
): Promise<IntakeOutcome['status']> {
  const [stored] = await manager.query<{ id: string }[]>(
    `INSERT INTO dossiers (handoff_id, content_hash, exported_at, received_at, body) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (handoff_id, content_hash) DO NOTHING RETURNING id`,
    [handoff.id, contentHash, body.source.exportedAt ?? null, delivery.receivedAt, body],
  );
  if (!stored) return 'duplicate';
  if (!takesDossier(handoff.phase) || !(await isNewest(manager, handoff.id, stored.id))) {
    await manager.query('UPDATE dossiers SET superseded_at = $2 WHERE id = $1', [stored.id, delivery.receivedAt]);
    return 'superseded';
  }
  if (!handoff.created) {
    await manager.query(
      'UPDATE dossiers SET superseded_at = $3 WHERE handoff_id = $1 AND id <> $2 AND delivered_at IS NULL AND superseded_at IS NULL',
      [handoff.id, stored.id, delivery.receivedAt],
    );
  }
  // Lists show the deal before anything is compiled; from then on they follow what the workflow uses.
  if (!(await isCompiled(manager, handoff.id))) await takeOverDossier(manager, handoff.id, stored.id, body, delivery.receivedAt);
  if (handoff.created && delivery.demonstration) await storeTeamAccounts(manager, body);
  return 'accepted';
}

/** Newer is what was exported later; without a date of export, what came later. */
async function isNewest(manager: EntityManager, handoffId: string, dossierId: string): Promise<boolean> {
  const [row] = await manager.query<{ newest: boolean }[]>(
    `SELECT NOT EXISTS (
       SELECT FROM dossiers other JOIN handoffs h ON h.id = other.handoff_id
       WHERE other.handoff_id = $1 AND (other.superseded_at IS NULL OR other.id = h.current_dossier_id)
         AND coalesce(other.exported_at, other.received_at) > coalesce(new.exported_at, new.received_at)) AS newest
     FROM dossiers new WHERE new.id = $2`,
    [handoffId, dossierId],
  );
  return row!.newest;
}

/** Asked under the handoff's lock and in a statement of its own, so that a compile run that has just been stored is seen. */
async function isCompiled(manager: EntityManager, handoffId: string): Promise<boolean> {
  const [row] = await manager.query<{ compiled: boolean }[]>('SELECT EXISTS (SELECT FROM packages WHERE handoff_id = $1) AS compiled', [handoffId]);
  return row!.compiled;
}
