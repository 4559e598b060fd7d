import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@throughline/contract/config';
import type { PortalPlan } from '@throughline/contract/http';
import { customerPlan, isEnded } from '@throughline/domain';
import type { MovedTask } from '@throughline/domain';
import { PlanRepository, PortalPlanRepository, PortalRepository } from '@throughline/persistence';
import type { PortalView } from '@throughline/persistence';
import type { z } from 'zod';
import { notFound } from '../common/http-problem.ts';
import { CONFIG } from '../common/tokens.ts';
import type { Principal } from '../identity/principal.ts';
import { handoffOf } from '../portal/handoff-of.ts';
import { pointOfContactView } from '../portal/portal.views.ts';
import { currentPlan } from './current-plan.ts';

type View = z.input<typeof PortalPlan>;

/** The plan as a customer's contact reads it, under their own rights in the database. */
@Injectable()
export class PortalPlanService {
  private readonly config: Config;
  private readonly plans: PlanRepository;
  private readonly portal: PortalRepository;
  private readonly shown: PortalPlanRepository;

  constructor(@Inject(CONFIG) config: Config, plans: PlanRepository, portal: PortalRepository, shown: PortalPlanRepository) {
    this.config = config;
    this.plans = plans;
    this.portal = portal;
    this.shown = shown;
  }

  async read(reader: Principal): Promise<View> {
    const scope = { handoffId: handoffOf(reader), contactId: reader.id };
    const view = await this.portal.view(scope);
    if (view === null) throw notFound();
    await this.writeOut(scope.handoffId, view);
    const plan = await this.shown.read(scope);
    if (plan === null) throw notFound('There is no plan for you yet. You hear from us when there is.');
    const names = new Map(view.contacts.map(({ id, name }) => [id, name]));
    const contact = pointOfContactView(view);
    // When all is over, nothing waits for anybody any more, whatever was never said to be done.
    const over = isEnded(view.handoff.phase);
    const tasks = plan.tasks.map(({ contactId, ...task }) => ({
      ...task, late: !over && task.late, assignee: contactId === null ? null : (names.get(contactId) ?? null),
      // What is meant for nobody by name waits for everybody.
      forMe: !over && !task.done && task.side === 'customer' && (contactId === null || contactId === reader.id),
    }));
    return {
      ...plan, vendorName: this.config.VENDOR_NAME, contact: contact && { name: contact.name, email: contact.email, phone: contact.phone },
      tasks: tasks.toSorted((a, b) => Number(b.forMe) - Number(a.forMe) || (a.finish < b.finish ? -1 : a.finish > b.finish ? 1 : 0)),
    };
  }

  /** What customers read follows from the plan, what is complete, and today: written out whenever one of them has changed. */
  private async writeOut(handoffId: string, { handoff, team }: PortalView): Promise<void> {
    const read = await this.plans.read(handoffId);
    if (read === null || read.plan.status === 'draft') return;
    const { document, asOf } = currentPlan(read, handoff, Date.now());
    const changes = (await this.plans.history(handoffId)).map(({ moved, actorKind: kind, actorName: name, ...change }) => ({ ...change, actor: { kind, name }, moved: moved as MovedTask[] }));
    await this.plans.show(handoffId, read.plan.revision, { ...customerPlan(document, asOf, { changes, introduced: new Set(team.map(({ name }) => name)) }) });
  }
}
