import { Inject, Injectable } from '@nestjs/common';
import type { PlanView, WhatIfIn, WhatIfView } from '@throughline/contract/http';
import { termsOf, whatIf } from '@throughline/domain';
import type { PlanEdit } from '@throughline/domain';
import { asEntry, Contact, HandoffDetailRepository, LedgerRepository, PlanRepository } from '@throughline/persistence';
import type { Handoff, PlanRead } from '@throughline/persistence';
import type { DataSource } from 'typeorm';
import type { z } from 'zod';
import { HttpProblem } from '../common/http-problem.ts';
import { DATA_SOURCE } from '../common/tokens.ts';
import { HandoffActions } from '../handoffs/handoff-actions.service.ts';
import type { Principal } from '../identity/principal.ts';
import { attributionView } from './attribution.view.ts';
import { currentPlan } from './current-plan.ts';
import { conflictViews, planView } from './plan.view.ts';
import type { PlanNames } from './plan.view.ts';
import { isBy, lastChange } from './undo.ts';

/** What the team reads of a plan, computed as of the handoff's today. */
@Injectable()
export class PlanReader {
  private readonly dataSource: DataSource;
  private readonly plans: PlanRepository;
  private readonly ledgers: LedgerRepository;
  private readonly details: HandoffDetailRepository;
  private readonly actions: HandoffActions;

  constructor(@Inject(DATA_SOURCE) dataSource: DataSource, plans: PlanRepository, ledgers: LedgerRepository, details: HandoffDetailRepository, actions: HandoffActions) {
    this.dataSource = dataSource;
    this.plans = plans;
    this.ledgers = ledgers;
    this.details = details;
    this.actions = actions;
  }

  async show(principal: Principal, handoffId: string): Promise<z.input<typeof PlanView>> {
    const { handoff, read } = await this.find(handoffId);
    const [history, names, before, stored] = await Promise.all([this.plans.history(handoffId), this.names(handoffId), this.plans.documentsBefore(handoffId), this.details.package(handoffId)]);
    const last = lastChange(history);
    const current = currentPlan(read, handoff, Date.now());
    return planView({ stored: read.plan, current, history, attribution: attributionView(read, current, history, before), risks: stored?.body.risks ?? [], names, undo: last !== null && isBy(last, principal) ? last.revision : null });
  }

  /** What changes would mean; nothing is kept. */
  async whatIf(handoffId: string, { changes }: z.output<typeof WhatIfIn>): Promise<z.input<typeof WhatIfView>> {
    const { handoff, read } = await this.find(handoffId);
    const { document, asOf } = currentPlan(read, handoff, Date.now());
    const { plan, before, after, goLiveDays, moved, floats, breaks, mends } = whatIf(document, changes as PlanEdit[], asOf);
    const names = await this.names(handoffId);
    const titles = new Map(plan.tasks.map(({ id, title }) => [id, title]));
    return {
      revision: read.plan.revision,
      goLive: { before: before.goLive, after: after.goLive, days: goLiveDays },
      criticalPath: { before: before.criticalPath, after: after.criticalPath }, moved, floats,
      breaks: conflictViews(plan, breaks, names), mends: conflictViews(document, mends, names),
      tasks: after.tasks.map(({ id, start, finish, critical, totalFloat, status }) => ({ id, title: titles.get(id) ?? id, start, finish, critical, totalFloat, status })),
    };
  }

  /** The handoff with its plan, or 404. */
  async find(handoffId: string): Promise<{ handoff: Handoff; read: PlanRead }> {
    const [handoff, read] = await Promise.all([this.actions.find(handoffId), this.plans.read(handoffId)]);
    if (read === null) throw new HttpProblem(404, 'no_plan', 'This handoff has no plan yet: it is drafted with the package.');
    return { handoff, read };
  }

  async names(handoffId: string): Promise<PlanNames> {
    const [contacts, rows] = await Promise.all([this.dataSource.manager.find(Contact, { where: { handoffId }, select: { id: true, name: true } }), this.ledgers.rows(handoffId)]);
    return { contacts: new Map(contacts.map(({ id, name }) => [id, name])), promises: new Map(rows.map((row) => [row.entryId, termsOf(asEntry(row)).what])) };
  }
}
