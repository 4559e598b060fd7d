import { Inject, Injectable } from '@nestjs/common';
import type { IntroductionIn, IntroductionSaved } from '@throughline/contract/http';
import { Introduction } from '@throughline/persistence';
import type { DataSource } from 'typeorm';
import { IsNull } from 'typeorm';
import type { z } from 'zod';
import { HttpProblem } from '../common/http-problem.ts';
import { DATA_SOURCE } from '../common/tokens.ts';
import type { Principal } from '../identity/principal.ts';
import { HandoffActions } from './handoff-actions.service.ts';

/** The introduction's draft, which several people may edit until it is sent. */
@Injectable()
export class IntroductionDrafts {
  private readonly dataSource: DataSource;
  private readonly actions: HandoffActions;

  constructor(@Inject(DATA_SOURCE) dataSource: DataSource, actions: HandoffActions) {
    this.dataSource = dataSource;
    this.actions = actions;
  }

  /** Saves over the revision that was edited, and over no other. */
  async save(principal: Principal, handoffId: string, draft: z.output<typeof IntroductionIn>): Promise<z.input<typeof IntroductionSaved>> {
    await this.actions.find(handoffId);
    const { subject, message, revision } = draft;
    const edit = { subject, message, revision: revision + 1, editedBy: principal.kind === 'person' ? principal.id : null, editedAt: new Date().toISOString() };
    const saved = await this.dataSource.manager.update(Introduction, { handoffId, revision, confirmedAt: IsNull() }, edit);
    if (saved.affected === 1) return { revision: revision + 1 };

    const current = await this.dataSource.manager.findOneBy(Introduction, { handoffId });
    if (current === null) throw new HttpProblem(409, 'no_draft', 'There is no draft yet: it is written when the package is compiled.');
    if (current.confirmedAt !== null) throw new HttpProblem(409, 'already_sent', 'The introduction has been sent and cannot be changed any more.');
    throw new HttpProblem(409, 'revision_conflict', 'Somebody else has changed the introduction in the meantime. Load it again, so that nothing of theirs is lost.');
  }
}
