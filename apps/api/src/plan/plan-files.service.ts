import { Injectable } from '@nestjs/common';
import type { ImportPlanIn, ImportTemplateIn, PlanFormat, PlanImported } from '@throughline/contract/http';
import { buildPlan, computeSchedule } from '@throughline/domain';
import type { Day, PlanDocument, PlanTemplate } from '@throughline/domain';
import { intoPlan, readPlanCsv, readPlanXml, readTemplate, writePlanCsv, writePlanXml, writeTemplate } from '@throughline/integrations/plan-files';
import type { FileProblem, TakenOver } from '@throughline/integrations/plan-files';
import { HandoffDetailRepository, PlanTemplateRepository } from '@throughline/persistence';
import type { z } from 'zod';
import { HttpProblem } from '../common/http-problem.ts';
import { envelope } from '../handoffs/envelope.ts';
import type { Principal } from '../identity/principal.ts';
import { currentPlan } from './current-plan.ts';
import { keepSteps, PlanChanges } from './plan-changes.service.ts';
import { PlanReader } from './plan-reader.service.ts';

type Imported = z.input<typeof PlanImported>;

export const FILE_TYPES: Record<z.output<typeof PlanFormat>, string> = { csv: 'text/csv; charset=utf-8', xml: 'application/xml; charset=utf-8' };

/** Plans as files of other programs: written, and taken over whole or not at all. */
@Injectable()
export class PlanFiles {
  private readonly reader: PlanReader;
  private readonly changes: PlanChanges;
  private readonly details: HandoffDetailRepository;
  private readonly templates: PlanTemplateRepository;

  constructor(reader: PlanReader, changes: PlanChanges, details: HandoffDetailRepository, templates: PlanTemplateRepository) {
    this.reader = reader;
    this.changes = changes;
    this.details = details;
    this.templates = templates;
  }

  async write(handoffId: string, format: z.output<typeof PlanFormat>): Promise<{ content: string; name: string }> {
    const { handoff, read } = await this.reader.find(handoffId);
    const { document, asOf } = currentPlan(read, handoff, Date.now());
    const scheduled = computeSchedule(document, asOf);
    const name = `${handoff.accountName ?? 'Customer'}: plan`;
    return { name, content: format === 'csv' ? writePlanCsv(document, scheduled) : writePlanXml(name, document, scheduled) };
  }

  /** Says what a file would change, and unless it is only looked at, changes it; with any problem, nothing. */
  async read(principal: Principal, handoffId: string, { format, content, preview, revision, reason, cause, key }: z.output<typeof ImportPlanIn>): Promise<Imported> {
    const { handoff, read } = await this.reader.find(handoffId);
    const { document, asOf } = currentPlan(read, handoff, Date.now());
    const file = format === 'csv' ? readPlanCsv(content) : readPlanXml(content, document);
    const taken = file.problems.length > 0 ? nothing(document, file.problems) : intoPlan(document, file.rows);
    const said = { key: envelope(principal, 'importPlan', { key, handoffId, content }).key, revision: revision ?? read.plan.revision, cause: cause ?? ('scope' as const), reason, told: null };
    return this.takeOver({ taken, before: document, asOf, preview, revision: read.plan.revision }, () => this.changes.revise(principal, handoff, said, (_, stored) => ({ document: keepSteps(stored, taken.plan), changes: [{ kind: 'import', format }] })));
  }

  /** Drafts the plan anew from a template of somebody's own; once it counts, it is changed and no longer drafted. */
  async readTemplate(principal: Principal, handoffId: string, { content, preview, revision, key }: z.output<typeof ImportTemplateIn>): Promise<Imported> {
    const { handoff, read } = await this.reader.find(handoffId);
    if (read.plan.status !== 'draft') throw new HttpProblem(409, 'baselined', 'This plan counts already: it is changed task by task, and no longer drafted from a template.');
    const { document, asOf } = currentPlan(read, handoff, Date.now());
    const { template, problems } = readTemplate(content);
    const taken = template === null ? nothing(document, problems) : differing(document, await this.drafted(handoffId, document, template));
    const said = { key: envelope(principal, 'importTemplate', { key, handoffId, content }).key, revision: revision ?? read.plan.revision, cause: null, reason: '', told: null };
    return this.takeOver({ taken, before: document, asOf, preview, revision: read.plan.revision }, () => this.changes.revise(principal, handoff, said, () => ({ document: taken.plan, changes: [{ kind: 'template', title: template?.title ?? '' }] })));
  }

  /** The template that a plan was drafted from, or another one, to be edited. */
  async template(handoffId: string, id: string | undefined): Promise<string> {
    const { read } = await this.reader.find(handoffId);
    const wanted = id ?? read.plan.document.template.id;
    const template = await this.templates.current(wanted);
    if (!template) throw new HttpProblem(404, 'unknown_template', `There is no template “${wanted}” here. There are ${(await this.templates.list()).map((one) => one.template.id).join(', ')}.`);
    return writeTemplate(template);
  }

  private async drafted(handoffId: string, document: PlanDocument, template: PlanTemplate): Promise<PlanDocument> {
    const stored = await this.details.package(handoffId);
    if (stored === null) throw new HttpProblem(404, 'not_compiled', 'The package of this handoff has not been compiled yet.');
    const { start, goLiveTarget, calendars } = document;
    const of = (side: string) => calendars.find(({ id }) => id === side) ?? calendars[0]!;
    const plan = buildPlan(stored.body, { start, goLiveTarget, calendars: { vendor: of('vendor'), customer: of('customer') } }, template);
    const { contacts } = await this.details.parts(handoffId);
    const ids = new Map(contacts.map((contact) => [contact.externalId, contact.id]));
    return { ...plan, tasks: plan.tasks.map((task) => ({ ...task, contactId: task.contactId === null ? null : (ids.get(task.contactId) ?? null) })) };
  }

  private async takeOver({ taken, before, asOf, preview, revision }: { taken: TakenOver; before: PlanDocument; asOf: Day; preview: boolean; revision: number }, apply: () => Promise<{ revision: number }>): Promise<Imported> {
    const { problems, added, changed, removed } = taken;
    const sound = problems.length === 0;
    const applied = sound && !preview ? await apply() : null;
    return {
      applied: applied !== null, revision: applied?.revision ?? revision, problems, added, changed, removed,
      goLive: { before: computeSchedule(before, asOf).goLive, after: sound ? computeSchedule(taken.plan, asOf).goLive : null },
    };
  }
}

const nothing = (plan: PlanDocument, problems: FileProblem[]): TakenOver => ({ plan, problems, added: [], changed: [], removed: [] });

function differing(before: PlanDocument, plan: PlanDocument): TakenOver {
  const [old, now] = [new Set(before.tasks.map(({ id }) => id)), new Set(plan.tasks.map(({ id }) => id))];
  const titles = (tasks: PlanDocument['tasks'], isMeant: (id: string) => boolean): string[] => tasks.filter(({ id }) => isMeant(id)).map(({ title }) => title);
  return { plan, problems: [], added: titles(plan.tasks, (id) => !old.has(id)), changed: titles(plan.tasks, (id) => old.has(id)), removed: titles(before.tasks, (id) => !now.has(id)) };
}
