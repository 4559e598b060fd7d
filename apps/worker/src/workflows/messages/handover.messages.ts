import * as messages from '@throughline/contract/handoff';
import { confirmIntroduction, recordBriefing, refusalToConfirmIntroduction, refusalToRecordBriefing } from '@throughline/domain';
import type { Handoff } from '../handoff.ts';
import { onUpdate } from './on-update.ts';

/** From the seller to customer success, and from there to the customer. */
export function answerHandoverMessages(handoff: Handoff): void {
  onUpdate(handoff, messages.recordBriefing, {
    refuse: (message) => refusalToRecordBriefing(handoff.state, message, handoff.now()),
    apply: (message) => recordBriefing(handoff, message, handoff.now()),
  });
  onUpdate(handoff, messages.confirmIntroduction, {
    refuse: () => refusalToConfirmIntroduction(handoff.state),
    apply: (message) => confirmIntroduction(handoff, message, handoff.now()),
  });
}
