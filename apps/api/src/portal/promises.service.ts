import { Injectable } from '@nestjs/common';
import { stepPromise } from '@throughline/contract/handoff';
import type { Accepted } from '@throughline/contract/handoff';
import type { PortalPromises } from '@throughline/contract/http';
import { PortalPromiseRepository } from '@throughline/persistence';
import type { PortalPromiseRow } from '@throughline/persistence';
import type { z } from 'zod';
import { notFound } from '../common/http-problem.ts';
import { HandoffActions } from '../handoffs/handoff-actions.service.ts';
import type { Principal } from '../identity/principal.ts';
import { fulfilmentView } from '../promises/fulfilment.view.ts';
import { handoffOf } from './handoff-of.ts';

type View = z.input<typeof PortalPromises>['items'][number];

/** What a customer's contact reads of promises, under their own rights in the database, and says to them. */
@Injectable()
export class PortalPromisesService {
  private readonly promises: PortalPromiseRepository;
  private readonly actions: HandoffActions;

  constructor(promises: PortalPromiseRepository, actions: HandoffActions) {
    this.promises = promises;
    this.actions = actions;
  }

  async list(reader: Principal): Promise<z.input<typeof PortalPromises>> {
    return { items: (await this.rows(reader)).map(view) };
  }

  async step(reader: Principal, entryId: string, step: 'confirm' | 'dispute', { key, words }: { key?: string | undefined; words: string }): Promise<Accepted> {
    if (!(await this.rows(reader)).some((row) => row.id === entryId)) throw notFound('There is no such promise for you.');
    return this.actions.send(reader, handoffOf(reader), stepPromise, { key, entryId, step, words, saidBy: null, proof: null, due: null });
  }

  private rows(reader: Principal): Promise<PortalPromiseRow[]> {
    return this.promises.list({ handoffId: handoffOf(reader), contactId: reader.id });
  }
}

function view(row: PortalPromiseRow): View {
  const { id, what, due, status, quote, by, saidAt } = row;
  return { id, what, due, status, quote, by, saidAt, ...fulfilmentView(row) };
}
