import { Injectable } from '@nestjs/common';
import { confirmIntroduction } from '@throughline/contract/handoff';
import type { Accepted } from '@throughline/contract/handoff';
import type { ConfirmIntroductionIn, IntroductionIn, IntroductionSaved } from '@throughline/contract/http';
import { IntroductionRepository } from '@throughline/persistence';
import type { z } from 'zod';
import { HttpProblem } from '../common/http-problem.ts';
import type { Principal } from '../identity/principal.ts';
import { HandoffActions } from './handoff-actions.service.ts';

/** The introduction's draft, which several people may edit until one confirms it. */
@Injectable()
export class IntroductionDrafts {
  private readonly introductions: IntroductionRepository;
  private readonly actions: HandoffActions;

  constructor(introductions: IntroductionRepository, actions: HandoffActions) {
    this.introductions = introductions;
    this.actions = actions;
  }

  /** Saves over the revision that was edited, and over no other. */
  async save(principal: Principal, handoffId: string, draft: z.output<typeof IntroductionIn>): Promise<z.input<typeof IntroductionSaved>> {
    await this.actions.find(handoffId);
    const saved = await this.introductions.save(handoffId, { ...draft, editedBy: principal.kind === 'person' ? principal.id : null });
    if (!saved) throw await this.refusal(handoffId, draft.revision);
    return { revision: draft.revision + 1 };
  }

  /** Keeps the words of the revision that was read, then tells the workflow which they are. */
  async confirm(principal: Principal, handoffId: string, said: z.output<typeof ConfirmIntroductionIn>): Promise<Accepted> {
    await this.actions.find(handoffId);
    if (!(await this.introductions.approve(handoffId, said.revision))) throw await this.refusal(handoffId, said.revision);
    try {
      return await this.actions.send(principal, handoffId, confirmIntroduction, said);
    } catch (error) {
      // A workflow that does not answer may still confirm it; one that refused has not, unless somebody was faster.
      if (error instanceof HttpProblem && error.code !== 'already_confirmed') await this.introductions.release(handoffId);
      throw error;
    }
  }

  private async refusal(handoffId: string, revision: number): Promise<HttpProblem> {
    const current = await this.introductions.find(handoffId);
    if (current === null) return new HttpProblem(409, 'no_draft', 'There is no draft yet: it is written when the package is compiled.');
    if (current.confirmedAt !== null) return new HttpProblem(409, 'already_sent', 'The introduction is confirmed and cannot be changed any more.');
    if (current.revision === revision) return new HttpProblem(409, 'being_confirmed', 'Somebody is confirming the introduction at this moment, so it cannot be changed.');
    return new HttpProblem(409, 'revision_conflict', 'Somebody else has changed the introduction in the meantime. Load it again, so that nothing of theirs is lost.');
  }
}
