import * as messages from '@throughline/contract/handoff';
import { acknowledgeHelp, refusalToAnswerHelp, refusalToAskForHelp, resolveHelp } from '@throughline/domain';
import type { Refusal } from '@throughline/domain';
import type { AskForHelp } from '@throughline/contract/handoff';
import type { Handoff } from '../handoff.ts';
import { onUpdate } from './on-update.ts';

/** The customer's calls for a person. */
export function answerHelpMessages(handoff: Handoff): void {
  const refuseCall = (message: AskForHelp): Refusal | null => {
    const queued = handoff.helpCalls.some(({ escalationId }) => escalationId === message.escalationId);
    return queued ? { code: 'already_asked', message: 'This call for help has arrived already.', field: 'escalationId' } : refusalToAskForHelp(handoff.state, message, handoff.helpCalls.length);
  };
  onUpdate(handoff, messages.askForHelp, {
    refuse: refuseCall,
    apply: ({ escalationId, contactId, words, actor }) => void handoff.helpCalls.push({ escalationId, contactId, words, openedAt: handoff.now(), actor }),
  });
  onUpdate(handoff, messages.acknowledgeHelp, {
    refuse: ({ escalationId }) => refusalToAnswerHelp(handoff.state, escalationId, 'acknowledge'),
    apply: (message) => acknowledgeHelp(handoff, message, handoff.now()),
  });
  onUpdate(handoff, messages.resolveHelp, {
    refuse: ({ escalationId }) => refusalToAnswerHelp(handoff.state, escalationId, 'resolve'),
    apply: (message) => resolveHelp(handoff, message, handoff.now()),
  });
}
