import { Injectable } from '@nestjs/common';
import type { EventPage, HandoffDetail, HandoffPage, HandoffQuery, PackageView } from '@throughline/contract/http';
import { HandoffDetailRepository, HandoffRepository, LedgerRepository, RiskRepository } from '@throughline/persistence';
import type { HandoffSummary, StoredEvent } from '@throughline/persistence';
import type { z } from 'zod';
import { HttpProblem, notFound } from '../common/http-problem.ts';
import { DECISIONS } from './views/decisions.view.ts';
import type { Decisions } from './views/decisions.view.ts';
import { detailView } from './views/detail.view.ts';
import { rowView } from './views/row.view.ts';

/** What the team reads of handoffs: from the database, never from a workflow. */
@Injectable()
export class HandoffReader {
  private readonly handoffs: HandoffRepository;
  private readonly details: HandoffDetailRepository;
  private readonly ledgers: LedgerRepository;
  private readonly risks: RiskRepository;

  constructor(handoffs: HandoffRepository, details: HandoffDetailRepository, ledgers: LedgerRepository, risks: RiskRepository) {
    this.handoffs = handoffs;
    this.details = details;
    this.ledgers = ledgers;
    this.risks = risks;
  }

  async list({ phase, health, q, page, size }: z.output<typeof HandoffQuery>): Promise<z.input<typeof HandoffPage>> {
    const now = Date.now();
    const { items, total, byPhase } = await this.handoffs.list({ phase, health, q }, page, size);
    return { items: items.map((item) => rowView(item, now)), total, page, size, byPhase };
  }

  async show(id: string): Promise<z.input<typeof HandoffDetail>> {
    const handoff = await this.find(id);
    const [parts, decisions, rows, asks, risks] = await Promise.all([this.details.parts(id), this.decisions(id), this.ledgers.rows(id), this.ledgers.asks(id), this.risks.entries(id)]);
    return detailView(handoff, parts, decisions, { rows, asks }, risks, Date.now());
  }

  async package(id: string): Promise<z.input<typeof PackageView>> {
    await this.find(id);
    const stored = await this.details.package(id);
    if (stored === null) throw new HttpProblem(404, 'not_compiled', 'The package of this handoff has not been compiled yet.');
    return { version: stored.version, package: { ...stored.body } };
  }

  async events(id: string, { after, size }: { after?: string | undefined; size: number }): Promise<z.input<typeof EventPage>> {
    await this.find(id);
    const events = await this.details.events(id, { before: after === undefined ? undefined : Number(after), limit: size + 1 });
    const items = events.slice(0, size);
    return { items: items.map(eventView), next: events.length > size ? String(items.at(-1)?.id) : null };
  }

  private async find(id: string): Promise<HandoffSummary> {
    const handoff = await this.handoffs.find(id);
    if (handoff === null) throw notFound('There is no such handoff.');
    return handoff;
  }

  private async decisions(id: string): Promise<Decisions> {
    const events = await Promise.all(DECISIONS.map((type) => this.details.lastEvent(id, type)));
    return Object.fromEntries(events.flatMap((event) => (event ? [[event.type, event]] : [])));
  }
}

function eventView({ id, type, at, recordedAt, actorKind, actorId, actorName, subject, visibility, before, after }: StoredEvent): z.input<typeof EventPage>['items'][number] {
  return { sequence: Number(id), type, at, recordedAt, actor: { kind: actorKind, id: actorId, name: actorName }, subject, visibility, before, after };
}
