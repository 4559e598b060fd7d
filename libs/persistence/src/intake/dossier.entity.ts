import type { Dossier as DossierBody, Instant } from '@throughline/domain';
import { Column, Entity } from 'typeorm';

import { InstantColumn, UuidKey } from '../database/columns.ts';

/** A dossier as it was taken in. Never changed; a newer one of the same deal is another row. */
@Entity('dossiers')
export class StoredDossier {
  @UuidKey() id!: string;
  @Column({ type: 'uuid' }) handoffId!: string;
  @Column({ type: 'text' }) contentHash!: string;
  @InstantColumn({ nullable: true }) exportedAt!: Instant | null;
  @InstantColumn() receivedAt!: Instant;
  @Column({ type: 'jsonb' }) body!: DossierBody;
  /** When the workflow was told of it. */
  @InstantColumn({ nullable: true }) deliveredAt!: Instant | null;
  /** Set when a newer one was known before it was delivered, or came too late to matter. */
  @InstantColumn({ nullable: true }) supersededAt!: Instant | null;
  @Column({ type: 'integer', default: 0 }) deliveryAttempts!: number;
  @InstantColumn({ default: () => 'now()' }) nextDeliveryAt!: Instant;
  @Column({ type: 'text', nullable: true }) deliveryError!: string | null;
}
