import type { Actor, Instant, Level, PackageRisk, RiskEdits, RiskStatus } from '@throughline/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { InstantColumn } from '../database/columns.ts';

/** A risk of a handoff. The compiler and people write columns of their own. */
@Entity('risks')
export class StoredRisk {
  @PrimaryColumn({ type: 'uuid' }) handoffId!: string;
  @PrimaryColumn({ type: 'text' }) riskId!: string;
  @Column({ type: 'text' }) origin!: PackageRisk['origin'];
  @Column({ type: 'jsonb', nullable: true }) read!: PackageRisk | null;
  @Column({ type: 'boolean', default: false }) found!: boolean;
  @Column({ type: 'integer', default: 0 }) readVersion!: number;
  @Column({ type: 'jsonb', default: {} }) edits!: RiskEdits;
  @Column({ type: 'text', default: 'proposed' }) status!: RiskStatus;
  @Column({ type: 'text', nullable: true }) mergedInto!: string | null;
}

export type RiskChangeKind = 'found' | 'gone' | 'graded' | 'added' | 'accepted' | 'edited' | 'merged' | 'closed' | 'reopened';

/** Something that became of a risk, with its grades since. The database refuses every change. */
@Entity('risk_changes')
export class StoredRiskChange {
  @PrimaryColumn({ type: 'bigint', insert: false }) id!: number;
  @Column({ type: 'uuid' }) handoffId!: string;
  @Column({ type: 'text' }) riskId!: string;
  @Column({ type: 'text' }) key!: string;
  @Column({ type: 'text' }) kind!: RiskChangeKind;
  @InstantColumn() at!: Instant;
  @Column({ type: 'text' }) actorKind!: Exclude<Actor['kind'], 'contact'>;
  @Column({ type: 'text' }) actorName!: string;
  @Column({ type: 'text', default: '' }) note!: string;
  @Column({ type: 'text' }) severity!: Level;
  @Column({ type: 'text' }) likelihood!: Level;
}
