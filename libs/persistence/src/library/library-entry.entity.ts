import type { Instant } from '@throughline/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { InstantColumn } from '../database/columns.ts';

export type LibraryPart = 'communications' | 'documents' | 'contributions' | 'package';

/** A piece of a text that the library can be searched for. */
@Entity('library_entries')
export class LibraryEntry {
  @PrimaryColumn({ type: 'bigint', insert: false, update: false }) id!: number;
  @Column({ type: 'uuid' }) handoffId!: string;
  @Column({ type: 'text' }) part!: LibraryPart;
  /** The dossier's id of a source, or where in the package. */
  @Column({ type: 'text' }) ref!: string;
  @Column({ type: 'text' }) kind!: string;
  @Column({ type: 'text' }) title!: string;
  @Column({ type: 'text', nullable: true }) author!: string | null;
  /** Who wrote, said or got it, by name. */
  @Column({ type: 'text', array: true }) people!: string[];
  @InstantColumn({ nullable: true }) at!: Instant | null;
  /** Where the piece begins in the source as it is shown, in UTF-16 code units. */
  @Column({ type: 'integer' }) start!: number;
  /** Name of PostgreSQL's text search configuration. */
  @Column({ type: 'text' }) language!: string;
  @Column({ type: 'text' }) text!: string;
  @Column({ type: 'tsvector', select: false }) search!: string;
}
