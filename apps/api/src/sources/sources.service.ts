import { Injectable } from '@nestjs/common';
import type { SourcePage, SourceQuery, SourceView } from '@throughline/contract/http';
import { nameOf, personOf } from '@throughline/domain';
import type { Dossier } from '@throughline/domain';
import { HandoffDetailRepository, HandoffRepository, LedgerRepository, SourceRepository } from '@throughline/persistence';
import type { DossierVersion, FoundSource } from '@throughline/persistence';
import type { z } from 'zod';
import { daysBetween } from '../common/days-between.ts';
import { notFound } from '../common/http-problem.ts';
import { marksOn, namedIn, readable, sourceRow } from './source.view.ts';

/** What the team reads of the mails, calls and documents behind a handoff. */
@Injectable()
export class Sources {
  private readonly sources: SourceRepository;
  private readonly handoffs: HandoffRepository;
  private readonly details: HandoffDetailRepository;
  private readonly ledgers: LedgerRepository;

  constructor(sources: SourceRepository, handoffs: HandoffRepository, details: HandoffDetailRepository, ledgers: LedgerRepository) {
    this.sources = sources;
    this.handoffs = handoffs;
    this.details = details;
    this.ledgers = ledgers;
  }

  async list(handoffId: string, { kind, person, from, to, dossier: wanted, page, size }: z.output<typeof SourceQuery>): Promise<z.input<typeof SourcePage>> {
    const { dossier, dossiers } = await this.choose(handoffId, wanted);
    if (dossier === null) return { dossier: null, dossiers, items: [], total: 0, page, size, kinds: {}, people: [] };
    const people = await this.sources.people(dossier.id);
    const [{ items, total }, { kinds, refs }] = await Promise.all([
      this.sources.list(dossier.id, { kind, person: person === undefined ? undefined : namesOf(people, person), ...daysBetween(from, to) }, page, size),
      this.sources.overview(dossier.id),
    ]);
    const names = [...new Set(refs.map((ref) => namedIn(people, ref)))].toSorted((a, b) => a.localeCompare(b));
    return { dossier: dossier.id, dossiers, items: items.map((source) => sourceRow(source, people)), total, page, size, kinds, people: names };
  }

  async show(handoffId: string, sourceId: string, wanted: string | undefined): Promise<z.input<typeof SourceView>> {
    const { source, dossiers } = await this.find(handoffId, sourceId, wanted);
    const [people, neighbours, stored, ledger] = await Promise.all([
      this.sources.people(source.dossierId), this.sources.neighbours(source), this.details.package(handoffId), this.ledgers.entries(handoffId),
    ]);
    const shown = readable(source, people);
    return { ...sourceRow(source, people), dossier: source.dossierId, dossiers, ...shown, marks: marksOn(source, shown, stored?.body ?? null, ledger), ...neighbours };
  }

  async raw(handoffId: string, sourceId: string, wanted: string | undefined): Promise<FoundSource> {
    return (await this.find(handoffId, sourceId, wanted)).source;
  }

  private async find(handoffId: string, sourceId: string, wanted: string | undefined): Promise<{ source: FoundSource; dossiers: DossierVersion[] }> {
    const { dossier, dossiers } = await this.choose(handoffId, wanted);
    const source = dossier && (await this.sources.find(dossier.id, sourceId));
    if (!source) throw notFound('There is no such source.');
    return { source, dossiers };
  }

  private async choose(handoffId: string, wanted: string | undefined): Promise<{ dossier: DossierVersion | null; dossiers: DossierVersion[] }> {
    const dossiers = await this.sources.dossiers(handoffId);
    const dossier = dossiers.find(({ id, current }) => (wanted === undefined ? current : id === wanted)) ?? null;
    if (dossier === null && (wanted !== undefined || (await this.handoffs.find(handoffId)) === null)) throw notFound(wanted === undefined ? 'There is no such handoff.' : 'There is no such dossier.');
    return { dossier, dossiers };
  }
}

/** Everything that the dossier may call somebody. */
function namesOf(people: Pick<Dossier, 'contacts' | 'team'>, ref: string): string[] {
  const person = personOf(people, ref);
  const { id, email } = person === null ? { id: ref } : person.side === 'customer' ? person.contact : person.member;
  return [id, email ?? ref, person === null ? ref : nameOf(person)].map((name) => name.toLowerCase());
}
