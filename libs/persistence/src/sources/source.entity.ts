import type { Instant, PackageSource } from '@throughline/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { InstantColumn } from '../database/columns.ts';

/** A mail, call, document or finding of a dossier, as it was taken in. The database makes it with the dossier. */
@Entity('sources')
export class StoredSource {
  @PrimaryColumn({ type: 'uuid' }) dossierId!: string;
  @Column({ type: 'uuid' }) handoffId!: string;
  @PrimaryColumn({ type: 'text' }) part!: PackageSource['part'];
  /** In the dossier's list. */
  @PrimaryColumn({ type: 'integer' }) position!: number;
  /** The dossier's id of it. */
  @Column({ type: 'text' }) externalId!: string;
  @Column({ type: 'text' }) kind!: string;
  @Column({ type: 'text', nullable: true }) title!: string | null;
  @InstantColumn({ nullable: true }) at!: Instant | null;
  /** Id, address or name, as the dossier has it. */
  @Column({ type: 'text', nullable: true }) author!: string | null;
  @Column({ type: 'text', array: true }) recipients!: string[];
  @Column({ type: 'text', nullable: true }) thread!: string | null;
  @Column({ type: 'boolean', nullable: true }) signed!: boolean | null;
  @Column({ type: 'text' }) format!: 'text' | 'html' | 'markdown' | 'json';
  /** Of the text in UTF-8. */
  @Column({ type: 'integer' }) bytes!: number;
  @Column({ type: 'text' }) sha256!: string;
}
