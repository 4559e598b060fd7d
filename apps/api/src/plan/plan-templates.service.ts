import { Injectable } from '@nestjs/common';
import type { PlanTemplateList, PlanTemplateView, RestoreTemplateIn, SaveTemplateIn, TemplateChecked } from '@throughline/contract/http';
import { CHOSEN_FOR, compareTemplates, daysToGoLive, PLAN_TEMPLATES } from '@throughline/domain';
import type { PlanTemplate } from '@throughline/domain';
import { readTemplate, writeTemplate } from '@throughline/integrations/plan-files';
import { PlanTemplateRepository } from '@throughline/persistence';
import type { TemplateVersion } from '@throughline/persistence';
import type { z } from 'zod';
import { HttpProblem, notFound } from '../common/http-problem.ts';
import type { Principal } from '../identity/principal.ts';

type Row = z.input<typeof PlanTemplateList>['items'][number];
type View = z.input<typeof PlanTemplateView>;

/** The templates that plans are drafted from: read, checked as they are typed, and kept version by version. */
@Injectable()
export class PlanTemplates {
  private readonly templates: PlanTemplateRepository;

  constructor(templates: PlanTemplateRepository) {
    this.templates = templates;
  }

  async list(): Promise<{ items: Row[] }> {
    return { items: (await this.templates.list()).map(rowOf) };
  }

  async show(id: string, version?: number): Promise<View> {
    const versions = await this.versions(id);
    return viewOf(versionIn(versions, version ?? versions[0]!.template.version), versions);
  }

  async check(content: string): Promise<z.input<typeof TemplateChecked>> {
    const { template, problems } = readTemplate(content);
    if (template === null) return { problems, found: null, differs: null };
    const current = await this.templates.current(template.id);
    const { phases, tasks, days } = sizeOf(template);
    return {
      problems: [], found: { id: template.id, title: template.title, phases, tasks, days },
      differs: current === null ? null : { version: current.version, title: current.title, days: daysToGoLive(current), ...compareTemplates(current, template) },
    };
  }

  async save(principal: Principal, { content, base, note }: z.output<typeof SaveTemplateIn>): Promise<View> {
    const { template, problems } = readTemplate(content);
    if (template === null) {
      throw new HttpProblem(422, 'invalid_template', `This template cannot be used: ${problems.length === 1 ? 'one thing is' : `${problems.length} things are`} wrong with it.`, { errors: problems.map(({ line, field, message }) => ({ path: `content.${field}`, message: `Line ${line}: ${message}` })) });
    }
    return this.keep(principal, template, base, note);
  }

  async restore(principal: Principal, id: string, { version, base }: z.output<typeof RestoreTemplateIn>): Promise<View> {
    const { template } = versionIn(await this.versions(id), version);
    return this.keep(principal, template, base, `Version ${version} again.`);
  }

  private async keep({ name }: Principal, template: PlanTemplate, base: number | null, note: string): Promise<View> {
    const current = await this.templates.current(template.id);
    // The same once more is what there is, however often it is sent.
    if (current !== null && isSame(current, template)) return this.show(template.id);
    if (current !== null && base === null) throw new HttpProblem(409, 'taken', `There is a template “${template.id}” already: “${current.title}”. Give yours another id, or make it a version of that one.`, { errors: [{ path: 'content.id', message: 'This id is taken.' }] });
    const version = (current?.version ?? 0) + 1;
    if ((base ?? 0) !== version - 1 || !(await this.templates.add({ ...template, version }, { note, by: name }))) {
      throw new HttpProblem(409, 'newer_version', `Somebody has changed “${template.title}” meanwhile: look at the newest version, and make your change again.`);
    }
    return this.show(template.id);
  }

  private async versions(id: string): Promise<TemplateVersion[]> {
    const versions = await this.templates.versions(id);
    if (versions.length === 0) throw notFound(`There is no template “${id}”.`);
    return versions;
  }
}

function isSame(a: PlanTemplate, b: PlanTemplate): boolean {
  const { added, removed, changed, parts } = compareTemplates(a, b);
  return added.length + removed.length + changed.length + parts.length === 0;
}

function versionIn(versions: readonly TemplateVersion[], version: number): TemplateVersion {
  const found = versions.find(({ template }) => template.version === version);
  if (!found) throw notFound(`There is no version ${version} of this template.`);
  return found;
}

const sizeOf = (template: PlanTemplate): { phases: number; tasks: number; days: number } => ({ phases: template.phases.length, tasks: template.tasks.length, days: daysToGoLive(template) });

function rowOf({ template, note, at, by }: TemplateVersion): Row {
  const { id, title, version } = template;
  return { id, title, version, builtIn: PLAN_TEMPLATES.some((one) => one.id === id), chosenFor: CHOSEN_FOR[id] ?? null, ...sizeOf(template), at, by, note };
}

function viewOf(shown: TemplateVersion, versions: readonly TemplateVersion[]): View {
  const { template } = shown;
  return {
    ...rowOf(shown), current: shown === versions[0], yaml: writeTemplate(template),
    outline: template.phases.map(({ id, title }) => ({ id, title, tasks: template.tasks.filter(({ phase }) => phase === id).map((task) => ({ id: task.id, title: task.title, side: task.side, days: task.days, needs: [...task.needs] })) })),
    versions: versions.map(({ template: { version, title }, at, by, note }) => ({ version, title, at, by, note })),
  };
}
