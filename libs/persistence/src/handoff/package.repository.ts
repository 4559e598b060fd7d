import type { Dossier, GapAnswer, HandoffPackage, Instant } from '@throughline/domain';
import type { DataSource } from 'typeorm';

import { StoredDossier } from '../intake/dossier.entity.ts';
import { Contact } from './contact.entity.ts';
import { HandoffDetailRepository } from './handoff-detail.repository.ts';

/** What a package is compiled from. */
export interface CompileSources {
  dossier: Dossier;
  /** The answers that count, in the domain's shape. */
  answers: GapAnswer[];
  /** With the ids by which the workflow knows them. */
  contacts: Contact[];
}

/** The package and the draft that comes with it, in and out. */
export class PackageRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Null when the handoff has no such dossier. */
  async sources(handoffId: string, dossierId: string): Promise<CompileSources | null> {
    const stored = await this.dataSource.manager.findOneBy(StoredDossier, { id: dossierId, handoffId });
    if (!stored) return null;
    const [answers, contacts] = await Promise.all([
      new HandoffDetailRepository(this.dataSource).gapAnswers(handoffId),
      this.dataSource.manager.find(Contact, { where: { handoffId }, order: { position: 'ASC' } }),
    ]);
    return { dossier: stored.body, answers: answers.map(({ gapId, text, byName, at }) => ({ gapId, text, by: byName, at })), contacts };
  }

  /** The dossier that the handoff goes by now; null while only a reference to the deal is known. */
  async currentDossier(handoffId: string): Promise<Dossier | null> {
    const [row] = await this.dataSource.query<{ body: Dossier }[]>(
      'SELECT d.body FROM handoffs h JOIN dossiers d ON d.id = h.current_dossier_id WHERE h.id = $1',
      [handoffId],
    );
    return row?.body ?? null;
  }

  /** Stores a version; a repeated run of the same version replaces it. */
  async store(compiled: { handoffId: string; dossierId: string; version: number; body: HandoffPackage; at: Instant }): Promise<void> {
    await this.dataSource.query(
      `INSERT INTO packages (handoff_id, dossier_id, version, body, points, compiled_at) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (handoff_id, version) DO UPDATE SET dossier_id = excluded.dossier_id, body = excluded.body, points = excluded.points,
         compiled_at = excluded.compiled_at`,
      [compiled.handoffId, compiled.dossierId, compiled.version, compiled.body, compiled.body.rubric.total, compiled.at],
    );
  }

  /** Drafts the introduction, anew as long as nobody has edited or confirmed it: what a person wrote is never overwritten. */
  async draftIntroduction(handoffId: string, draft: { subject: string; message: string; at: Instant }): Promise<void> {
    await this.dataSource.query(
      `INSERT INTO introductions AS stored (handoff_id, subject, message, drafted_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT (handoff_id) DO UPDATE SET subject = excluded.subject, message = excluded.message, drafted_at = excluded.drafted_at,
         revision = stored.revision + 1
       WHERE stored.edited_at IS NULL AND stored.confirmed_at IS NULL
         AND (stored.subject, stored.message) IS DISTINCT FROM (excluded.subject, excluded.message)`,
      [handoffId, draft.subject, draft.message, draft.at],
    );
  }

  /** The person whose account has the first of these addresses that anybody has. */
  async personByEmail(emails: readonly string[]): Promise<string | null> {
    const [row] = await this.dataSource.query<{ id: string }[]>(
      'SELECT id FROM people WHERE active AND email = ANY ($1) ORDER BY array_position($1, email) LIMIT 1',
      [emails.map((email) => email.toLowerCase())],
    );
    return row?.id ?? null;
  }
}
