import { Inject, Injectable } from '@nestjs/common';
import { acknowledgePromise, answerGap } from '@throughline/contract/handoff';
import type { Accepted } from '@throughline/contract/handoff';
import { handoffInstant, refusalOfAnswer, refusalToAnswerGap } from '@throughline/domain';
import { HandoffDetailRepository, StoredGapAnswer } from '@throughline/persistence';
import type { DataSource } from 'typeorm';
import { HttpProblem, refused } from '../common/http-problem.ts';
import { DATA_SOURCE } from '../common/tokens.ts';
import type { Principal } from '../identity/principal.ts';
import { envelope, idOfMessage } from './envelope.ts';
import { HandoffActions } from './handoff-actions.service.ts';
import { HandoffMessenger } from './handoff-messenger.ts';

/** Keeps answers to gaps. The words stay in the database; the workflow gets a reference and compiles again. */
@Injectable()
export class GapAnswers {
  private readonly dataSource: DataSource;
  private readonly actions: HandoffActions;
  private readonly messenger: HandoffMessenger;
  private readonly details: HandoffDetailRepository;

  constructor(@Inject(DATA_SOURCE) dataSource: DataSource, actions: HandoffActions, messenger: HandoffMessenger, details: HandoffDetailRepository) {
    this.dataSource = dataSource;
    this.actions = actions;
    this.messenger = messenger;
    this.details = details;
  }

  /** Stores the answer and tells the workflow. Answers are append-only, so what would be refused is refused before. */
  async answer(principal: Principal, handoffId: string, gapId: string, said: { key?: string | undefined; text: string }): Promise<Accepted> {
    // The question who stands for a promise is answered in the ledger, by whoever does.
    const promise = /^acknowledge\.(.+)$/.exec(gapId)?.[1];
    if (promise !== undefined) return this.actions.send(principal, handoffId, acknowledgePromise, { key: said.key, entryId: promise, words: said.text });
    const handoff = await this.actions.find(handoffId);
    if (handoff.state === null) throw new HttpProblem(409, 'not_started', 'The package of this handoff has not been compiled yet.');
    const question = (await this.details.package(handoffId))?.body.gaps.find(({ id }) => id === gapId)?.question ?? '';
    const refusal = refusalToAnswerGap(handoff.state, gapId) ?? refusalOfAnswer(said.text, question);
    if (refusal) throw refused(refusal.code, refusal.message, refusal.field);
    const head = envelope(principal, answerGap.name, { ...said, gapId });
    const answerId = idOfMessage(handoffId, head.key);
    await this.dataSource.manager
      .createQueryBuilder()
      .insert()
      .into(StoredGapAnswer)
      .values({ id: answerId, handoffId, gapId, text: said.text, byKind: principal.kind === 'api_key' ? 'api_key' : 'person', byId: principal.id, byName: principal.name, at: handoffInstant(handoff.state.clock, Date.now()) })
      .orIgnore()
      .execute();
    return this.messenger.send(handoff, answerGap, { ...head, gapId, answerId });
  }
}
