import { setHandler } from '@temporalio/workflow';
import * as messages from '@throughline/contract/handoff';
import { acceptReview, answerGap, askGap, dossierArrived, isShort, refusalToAcceptReview, refusalToAnswerGap, refusalToAskGap, refusalToReturnReview, returnReview } from '@throughline/domain';
import type { Handoff } from '../handoff.ts';
import { takes } from '../patches.ts';
import { onUpdate } from './on-update.ts';

/** The package: its dossier, its gaps, and whether it is accepted. */
export function answerReviewMessages(handoff: Handoff): void {
  setHandler(messages.dossierArrived, ({ key, dossierId }) => {
    // A workflow may be told of the dossier it was started with, when nobody knows whether that start went through.
    if (handoff.processed.has(key) || dossierId === handoff.state.dossierId) return;
    handoff.processed.add(key);
    handoff.compileRequests += 1;
    dossierArrived(handoff, dossierId, handoff.now());
  });
  onUpdate(handoff, messages.answerGap, {
    refuse: ({ gapId }) => refusalToAnswerGap(handoff.state, gapId),
    apply: (message) => {
      handoff.compileRequests += 1;
      answerGap(handoff, message, handoff.now());
      // Before the package is accepted the phase compiles it again; afterwards it is only brought up to date.
      if (handoff.state.phase !== 'compiling') handoff.wantsRefresh();
    },
  });
  onUpdate(handoff, messages.askGap, {
    refuse: (message) => refusalToAskGap(handoff.state, message, handoff.now()),
    apply: (message) => askGap(handoff, message, handoff.now()),
  });
  onUpdate(handoff, messages.acceptReview, {
    refuse: (message) => refusalToAcceptReview(handoff.state, message),
    apply: (message) => acceptReview(handoff, { ...message, conditional: isShort(handoff.state) && takes('conditional-pass') }, handoff.now()),
  });
  onUpdate(handoff, messages.returnReview, {
    refuse: (message) => refusalToReturnReview(handoff.state, message),
    apply: (message) => returnReview(handoff, message, handoff.now()),
  });
}
