import { Injectable } from '@nestjs/common';
import type { PlanChanged } from '@throughline/contract/http';
import { applyRecord } from '@throughline/domain';
import type { PlanRecord } from '@throughline/domain';
import type { z } from 'zod';
import { HttpProblem } from '../common/http-problem.ts';
import { envelope } from '../handoffs/envelope.ts';
import type { Principal } from '../identity/principal.ts';
import { PlanChanges } from './plan-changes.service.ts';
import { PlanReader } from './plan-reader.service.ts';

/** Decisions that a person answers for by name. */
const IN_PERSON: ReadonlySet<PlanRecord['kind']> = new Set(['accept_phase', 'decide']);

/** What people see to and decide in a plan, each a revision of its own. */
@Injectable()
export class PlanRecords {
  private readonly changes: PlanChanges;
  private readonly reader: PlanReader;

  constructor(changes: PlanChanges, reader: PlanReader) {
    this.changes = changes;
    this.reader = reader;
  }

  async record(principal: Principal, handoffId: string, record: PlanRecord, { key, by }: { key?: string | undefined; by: string | null }): Promise<z.input<typeof PlanChanged>> {
    if (IN_PERSON.has(record.kind) && principal.kind !== 'person') throw new HttpProblem(409, 'person_needed', 'Somebody answers for this by name: sign in, and do it in the workspace.');
    const { handoff } = await this.reader.find(handoffId);
    const said = { key: envelope(principal, 'recordPlan', { key, handoffId, record, by }).key, revision: null, cause: null, reason: 'reason' in record ? record.reason : '', told: null };
    return this.changes.revise(principal, handoff, said, ({ now }, stored) => ({ document: applyRecord(stored, record, { by: by ?? principal.name, at: now }), changes: [record] }));
  }
}
