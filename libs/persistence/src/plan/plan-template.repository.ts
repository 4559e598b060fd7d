import { PLAN_TEMPLATES } from '@throughline/domain';
import type { Instant, PlanTemplate } from '@throughline/domain';
import type { DataSource } from 'typeorm';

import { StoredPlanTemplate } from './plan-template.entity.ts';

/** One version of a template; nobody made what came with the product. */
export interface TemplateVersion { template: PlanTemplate; note: string; at: Instant | null; by: string | null }

const builtIn = (template: PlanTemplate): TemplateVersion => ({ template, note: '', at: null, by: null });
const written = ({ body, version, note, at, byName }: StoredPlanTemplate): TemplateVersion => ({ template: { ...body, version }, note, at, by: byName });

/** The templates of plans: those that came with the product, and what people made of them and beside them. */
export class PlanTemplateRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** The newest version of each: those of the product first, one's own by their titles. */
  async list(): Promise<TemplateVersion[]> {
    const rows = await this.dataSource.manager.createQueryBuilder(StoredPlanTemplate, 'one').distinctOn(['one.templateId']).orderBy('one.templateId').addOrderBy('one.version', 'DESC').getMany();
    const newest = new Map(rows.map((row) => [row.templateId, written(row)]));
    const own = [...newest.values()].filter(({ template: { id } }) => !PLAN_TEMPLATES.some((one) => one.id === id));
    return [...PLAN_TEMPLATES.map((one) => newest.get(one.id) ?? builtIn(one)), ...own.toSorted((a, b) => a.template.title.localeCompare(b.template.title, 'en'))];
  }

  /** All versions of one template, the newest first; none for a template that nobody has. */
  async versions(id: string): Promise<TemplateVersion[]> {
    const rows = await this.dataSource.manager.find(StoredPlanTemplate, { where: { templateId: id }, order: { version: 'DESC' } });
    return [...rows.map(written), ...PLAN_TEMPLATES.filter((one) => one.id === id).map(builtIn)];
  }

  /** The newest version of one template; null for a template that nobody has. */
  async current(id: string): Promise<PlanTemplate | null> {
    const row = await this.dataSource.manager.findOne(StoredPlanTemplate, { where: { templateId: id }, order: { version: 'DESC' } });
    return row ? written(row).template : (PLAN_TEMPLATES.find((one) => one.id === id) ?? null);
  }

  /** Writes the version that the template carries. Whether nobody else was first. */
  async add(template: PlanTemplate, { note, by }: { note: string; by: string }): Promise<boolean> {
    const rows = await this.dataSource.query<unknown[]>(
      'INSERT INTO plan_templates (template_id, version, body, note, by_name) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING RETURNING version',
      [template.id, template.version, JSON.stringify(template), note, by],
    );
    return rows.length > 0;
  }
}
