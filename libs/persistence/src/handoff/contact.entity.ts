import type { ContactRole, DossierContact, Instant } from '@throughline/domain';
import { Column, Entity } from 'typeorm';

import { InstantColumn, UuidKey } from '../database/columns.ts';

/** A person at the customer. The id stays the same over newer dossiers. */
@Entity('contacts')
export class Contact {
  @UuidKey() id!: string;
  @Column({ type: 'uuid' }) handoffId!: string;
  @Column({ type: 'text' }) externalId!: string;
  @Column({ type: 'integer', default: 0 }) position!: number;
  @Column({ type: 'text' }) name!: string;
  @Column({ type: 'text', nullable: true }) title!: string | null;
  @Column({ type: 'text', nullable: true }) email!: string | null;
  @Column({ type: 'text', nullable: true }) phone!: string | null;
  @Column({ type: 'text', array: true, default: () => "'{}'" }) roles!: ContactRole[];
  @Column({ type: 'text', nullable: true }) timezone!: string | null;
  @Column({ type: 'text', nullable: true }) influence!: DossierContact['influence'] | null;
  @Column({ type: 'text', nullable: true }) relationship!: DossierContact['relationship'] | null;
  /** Internal, as are notes, influence and relationship. */
  @Column({ type: 'text', nullable: true }) preferences!: string | null;
  @Column({ type: 'text', nullable: true }) notes!: string | null;
  /** External id of another contact. */
  @Column({ type: 'text', nullable: true }) reportsTo!: string | null;
  /** Since when the newest dossier no longer names the contact. */
  @InstantColumn({ nullable: true }) goneAt!: Instant | null;
  /** Since when the portal is closed to the contact by the team, until they send a new link. */
  @InstantColumn({ nullable: true }) accessRevokedAt!: Instant | null;
}
