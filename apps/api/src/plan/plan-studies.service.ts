import { Injectable } from '@nestjs/common';
import type { PlanLevelling } from '@throughline/contract/http';
import { level } from '@throughline/domain';
import type { z } from 'zod';
import { currentPlan } from './current-plan.ts';
import { PlanReader } from './plan-reader.service.ts';

/** What takes many schedules of a plan to find out: computed when somebody asks for it, never whenever the plan is read. */
@Injectable()
export class PlanStudies {
  private readonly reader: PlanReader;

  constructor(reader: PlanReader) {
    this.reader = reader;
  }

  /** What could begin later so that nobody has more to do than hours to do it in. */
  async levelling(handoffId: string): Promise<z.input<typeof PlanLevelling>> {
    const { handoff, read } = await this.reader.find(handoffId);
    const { document, asOf } = currentPlan(read, handoff, Date.now());
    const titles = new Map(document.tasks.map(({ id, title }) => [id, title]));
    const people = new Map(document.resources.map(({ id, name, role }) => [id, name ?? role]));
    return { revision: read.plan.revision, suggestions: level(document, asOf).map((one) => ({ ...one, title: titles.get(one.task)!, name: people.get(one.resource) ?? one.resource })) };
  }
}
