import type { Dossier, GapAnswer, HandoffPackage, Instant } from '@throughline/domain';
import type { DataSource, EntityManager } from 'typeorm';

import { takeOverDossier } from '../intake/dossier-facts.ts';
import { StoredDossier } from '../intake/dossier.entity.ts';
import { Contact } from './contact.entity.ts';
import { HandoffDetailRepository } from './handoff-detail.repository.ts';

/** What a package is compiled from. */
export interface CompileSources {
  dossier: Dossier;
  /** The answers that count, in the domain's shape. */
  answers: GapAnswer[];
}

/** What one compile run made of a dossier. */
export interface CompiledPackage {
  handoffId: string;
  dossierId: string;
  dossier: Dossier;
  version: number;
  body: HandoffPackage;
  introduction: { subject: string; message: string };
  at: Instant;
}

/** The package and the draft that comes with it, in and out. */
export class PackageRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Null when the handoff has no such dossier. */
  async sources(handoffId: string, dossierId: string): Promise<CompileSources | null> {
    const stored = await this.dataSource.manager.findOneBy(StoredDossier, { id: dossierId, handoffId });
    if (!stored) return null;
    const answers = await new HandoffDetailRepository(this.dataSource).gapAnswers(handoffId);
    return { dossier: stored.body, answers: answers.map(({ gapId, text, byName, at }) => ({ gapId, text, by: byName, at })) };
  }

  /** The dossier with this id, or else the one that the handoff goes by now; null while only a reference to the deal is known. */
  async dossier(handoffId: string, dossierId: string | null): Promise<Dossier | null> {
    const [row] = await this.dataSource.query<{ body: Dossier }[]>(
      'SELECT d.body FROM handoffs h JOIN dossiers d ON d.handoff_id = h.id AND d.id = coalesce($2::uuid, h.current_dossier_id) WHERE h.id = $1',
      [handoffId, dossierId],
    );
    return row?.body ?? null;
  }

  /**
   * Stores a version with its draft, and makes its dossier the one that the handoff goes by: only now is it used. A
   * repeated run of the same version replaces it; one that was overtaken by a later version changes nothing else.
   * Answers the contacts, with the ids by which the workflow knows them.
   */
  async store(compiled: CompiledPackage): Promise<Contact[]> {
    const { handoffId, dossierId, dossier, version } = compiled;
    return this.dataSource.transaction(async (manager) => {
      const [handoff] = await manager.query<{ dossierId: string | null }[]>('SELECT current_dossier_id AS "dossierId" FROM handoffs WHERE id = $1 FOR UPDATE', [handoffId]);
      await storePackage(manager, compiled);
      const [{ overtaken } = { overtaken: false }] = await manager.query<{ overtaken: boolean }[]>(
        'SELECT EXISTS (SELECT FROM packages WHERE handoff_id = $1 AND version > $2) AS overtaken',
        [handoffId, version],
      );
      if (!overtaken) {
        if (handoff?.dossierId !== dossierId) await takeOverDossier(manager, handoffId, dossierId, dossier, new Date().toISOString());
        await draftIntroduction(manager, compiled);
      }
      return manager.find(Contact, { where: { handoffId }, order: { position: 'ASC' } });
    });
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

async function storePackage(manager: EntityManager, compiled: CompiledPackage): Promise<void> {
  await manager.query(
    `INSERT INTO packages (handoff_id, dossier_id, version, body, points, compiled_at) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (handoff_id, version) DO UPDATE SET dossier_id = excluded.dossier_id, body = excluded.body, points = excluded.points,
       compiled_at = excluded.compiled_at`,
    [compiled.handoffId, compiled.dossierId, compiled.version, compiled.body, compiled.body.rubric.total, compiled.at],
  );
}

/** Drafts the introduction, anew as long as nobody has edited or confirmed it: what a person wrote is never overwritten. */
async function draftIntroduction(manager: EntityManager, { handoffId, introduction, at }: CompiledPackage): Promise<void> {
  await manager.query(
    `INSERT INTO introductions AS stored (handoff_id, subject, message, drafted_at) VALUES ($1, $2, $3, $4)
     ON CONFLICT (handoff_id) DO UPDATE SET subject = excluded.subject, message = excluded.message, drafted_at = excluded.drafted_at,
       revision = stored.revision + 1
     WHERE stored.edited_at IS NULL AND stored.confirmed_at IS NULL
       AND (stored.subject, stored.message) IS DISTINCT FROM (excluded.subject, excluded.message)`,
    [handoffId, introduction.subject, introduction.message, at],
  );
}
