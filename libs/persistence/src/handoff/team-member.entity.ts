import type { TeamRole } from '@throughline/domain';
import { Column, Entity } from 'typeorm';

import { UuidKey } from '../database/columns.ts';

/** Somebody of the vendor's team as the dossier names them; they need not be able to sign in. */
@Entity('team_members')
export class TeamMember {
  @UuidKey() id!: string;
  @Column({ type: 'uuid' }) handoffId!: string;
  @Column({ type: 'text' }) externalId!: string;
  @Column({ type: 'integer', default: 0 }) position!: number;
  @Column({ type: 'text' }) name!: string;
  @Column({ type: 'text', nullable: true }) email!: string | null;
  @Column({ type: 'text', nullable: true }) phone!: string | null;
  @Column({ type: 'text' }) role!: TeamRole;
  @Column({ type: 'text', nullable: true }) timezone!: string | null;
  @Column({ type: 'boolean', default: false }) isPointOfContact!: boolean;
}
