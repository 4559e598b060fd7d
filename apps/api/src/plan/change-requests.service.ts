import { Injectable } from '@nestjs/common';
import type { ChangeRequestIn, ChangeRequestView, DecideRequestIn, PlanChanged } from '@throughline/contract/http';
import { handoffInstant, whatIf } from '@throughline/domain';
import type { PlanDocument, PlanEdit } from '@throughline/domain';
import { ChangeRequestRepository } from '@throughline/persistence';
import type { ChangeRequest } from '@throughline/persistence';
import type { z } from 'zod';
import { HttpProblem, notFound } from '../common/http-problem.ts';
import { envelope, idOfMessage } from '../handoffs/envelope.ts';
import type { Principal } from '../identity/principal.ts';
import { currentPlan } from './current-plan.ts';
import { PlanChanges } from './plan-changes.service.ts';
import { PlanReader } from './plan-reader.service.ts';
import { conflictViews } from './plan.view.ts';
import { sentenceOf } from './sentences.ts';

type View = z.input<typeof ChangeRequestView>;

/** Sets of changes that somebody asks for: looked at with what they would mean, then applied or dropped. */
@Injectable()
export class ChangeRequests {
  private readonly requests: ChangeRequestRepository;
  private readonly reader: PlanReader;
  private readonly changes: PlanChanges;

  constructor(requests: ChangeRequestRepository, reader: PlanReader, changes: PlanChanges) {
    this.requests = requests;
    this.reader = reader;
    this.changes = changes;
  }

  async list(handoffId: string): Promise<{ items: View[] }> {
    const { read } = await this.reader.find(handoffId);
    return { items: (await this.requests.list(handoffId)).map((request) => view(request, read.plan.document)) };
  }

  async ask(principal: Principal, handoffId: string, { key, title, reason, cause, changes }: z.output<typeof ChangeRequestIn>): Promise<View> {
    const { handoff, read } = await this.reader.find(handoffId);
    const { document, asOf, now } = currentPlan(read, handoff, Date.now());
    const names = await this.reader.names(handoffId);
    const { plan, before, after, goLiveDays, moved, breaks } = whatIf(document, changes as PlanEdit[], asOf);
    const outcome = { goLive: { before: before.goLive, after: after.goLive, days: goLiveDays }, moved, breaks: conflictViews(plan, breaks, names) };
    const id = idOfMessage(handoffId, envelope(principal, 'askForChange', { key, title, changes }).key);
    await this.requests.add({ id, handoffId, title, reason, cause, changes, revision: read.plan.revision, outcome, askedById: principal.id, askedByName: principal.name, askedAt: now });
    return view(await this.find(handoffId, id), document);
  }

  /** Makes the changes in the plan as it is now. */
  async apply(principal: Principal, handoffId: string, id: string, { revision, note, told }: z.output<typeof DecideRequestIn>): Promise<z.input<typeof PlanChanged>> {
    const request = await this.find(handoffId, id);
    const { handoff } = await this.reader.find(handoffId);
    if (request.status === 'dropped') throw decided(request);
    const changed = await this.changes.change(principal, handoffId, { key: id, revision, cause: request.cause, reason: request.reason, told, changes: request.changes as never });
    await this.requests.decide(id, { status: 'applied', by: principal.name, at: handoffInstant(handoff.clock, Date.now()), decision: note });
    return changed;
  }

  async drop(principal: Principal, handoffId: string, id: string, note: string): Promise<View> {
    const { handoff, read } = await this.reader.find(handoffId);
    const request = await this.find(handoffId, id);
    const isNew = await this.requests.decide(id, { status: 'dropped', by: principal.name, at: handoffInstant(handoff.clock, Date.now()), decision: note });
    if (!isNew) throw decided(request);
    return view(await this.find(handoffId, id), read.plan.document);
  }

  private async find(handoffId: string, id: string): Promise<ChangeRequest> {
    const request = await this.requests.find(handoffId, id);
    if (request === null) throw notFound('There is no such change request in this handoff.');
    return request;
  }
}

function decided({ status, decidedByName }: ChangeRequest): HttpProblem {
  return new HttpProblem(409, 'decided', `${decidedByName ?? 'Somebody'} has ${status === 'applied' ? 'applied' : 'dropped'} this request already. Ask for the change anew.`);
}

function view({ outcome, changes, decidedByName, askedByName, ...request }: ChangeRequest, { tasks }: PlanDocument): View {
  const titles = new Map(tasks.map(({ id, title }) => [id, title]));
  const { id, title, reason, cause, status, askedAt, decidedAt, decision, revision } = request;
  return {
    id, title, reason, cause, status, askedAt, decidedAt, decision, revision, askedBy: askedByName, decidedBy: decidedByName,
    what: (changes as PlanEdit[]).map((change) => sentenceOf(change, (task) => titles.get(task) ?? task)), changes: changes as View['changes'], outcome: outcome as View['outcome'],
  };
}
