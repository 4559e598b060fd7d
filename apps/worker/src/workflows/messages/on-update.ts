import { ApplicationFailure } from '@temporalio/common';
import type { UpdateDefinition } from '@temporalio/common';
import { setHandler } from '@temporalio/workflow';
import { REFUSED } from '@throughline/contract/handoff';
import type { Accepted, Envelope } from '@throughline/contract/handoff';
import type { Refusal } from '@throughline/domain';
import type { Handoff } from '../handoff.ts';

export interface Rule<Message> {
  /** Looked at before the message is accepted; nothing of a refused one stays in the history. */
  refuse: (message: Message) => Refusal | null;
  /** Changes the handoff and has no effects: those are had by the main loop. */
  apply: (message: Message) => void;
}

/**
 * Answers an update by a rule. A key that was seen before is not applied again, only answered; an answer waits
 * until what it tells can be read. Validator and handler run in one go, so nothing comes between them.
 */
export function onUpdate<Message extends Envelope>(handoff: Handoff, update: UpdateDefinition<Accepted, [Message]>, { refuse, apply }: Rule<Message>): void {
  const handler = async (message: Message): Promise<Accepted> => {
    const repeated = handoff.processed.has(message.key);
    if (!repeated) {
      handoff.processed.add(message.key);
      apply(message);
    }
    return { repeated, sequence: await handoff.projection() };
  };
  const validator = (message: Message): void => {
    if (typeof message?.key !== 'string' || message.key === '') throw refused({ code: 'key_missing', message: 'A message needs a key.', field: 'key' });
    const refusal = handoff.processed.has(message.key) ? null : refuse(message);
    if (refusal) throw refused(refusal);
  };
  setHandler(update, handler, { validator });
}

function refused({ code, message, field }: Refusal): ApplicationFailure {
  return ApplicationFailure.nonRetryable(message, REFUSED, code, field ?? null);
}
