import type { UpdateDefinition } from '@temporalio/common';
import type { Accepted, Envelope } from '@throughline/contract/handoff';
import * as messages from '@throughline/contract/handoff';
import {
  acknowledgePromise, addPromise, assignPromise, correctPromise, mergePromises, noteCondition, refusalToAcknowledgePromise, refusalToAddPromise, refusalToAssignPromise,
  refusalToCorrectPromise, refusalToMergePromises, refusalToSplitPromise, refusalToStepPromise, splitPromise, stepPromise,
} from '@throughline/domain';
import type { Instant } from '@throughline/domain';
import type { Handoff } from '../handoff.ts';
import { onUpdate } from './on-update.ts';

/** The ledger: what happens to promises, and what people know better than the reader. */
export function answerPromiseMessages(handoff: Handoff): void {
  const answer = <Message extends Envelope>(update: UpdateDefinition<Accepted, [Message]>, refuse: (message: Message) => ReturnType<typeof refusalToStepPromise>, apply: (message: Message, now: Instant) => void): void =>
    onUpdate(handoff, update, {
      refuse,
      apply: (message) => {
        apply(message, handoff.now());
        noteCondition(handoff, handoff.now());
        // The package says what the ledger says, and dates follow from terms.
        handoff.wantsRefresh();
      },
    });
  answer(messages.stepPromise, (message) => refusalToStepPromise(handoff.state, message), (message, now) => stepPromise(handoff, message, now));
  answer(messages.acknowledgePromise, (message) => refusalToAcknowledgePromise(handoff.state, message), (message, now) => acknowledgePromise(handoff, message, now));
  answer(messages.assignPromise, (message) => refusalToAssignPromise(handoff.state, message), (message, now) => assignPromise(handoff, message, now));
  answer(messages.correctPromise, (message) => refusalToCorrectPromise(handoff.state, message), (message, now) => correctPromise(handoff, message, now));
  answer(messages.addPromise, (message) => refusalToAddPromise(handoff.state, message), (message, now) => addPromise(handoff, message, now));
  answer(messages.mergePromises, (message) => refusalToMergePromises(handoff.state, message), (message, now) => mergePromises(handoff, message, now));
  answer(messages.splitPromise, (message) => refusalToSplitPromise(handoff.state, message), (message, now) => splitPromise(handoff, message, now));
}
