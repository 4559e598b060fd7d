import * as messages from '@throughline/contract/handoff';
import { refusalToRequestSignature, refusalToSignCriteria, refusalToTrackMetrics, refusalToVoidSignature, requestSignature, signCriteria, trackMetrics, voidSignature } from '@throughline/domain';
import type { Handoff } from '../handoff.ts';
import { onUpdate } from './on-update.ts';

/** What success is, who signs it, and how the metrics stand. */
export function answerSuccessMessages(handoff: Handoff): void {
  onUpdate(handoff, messages.requestSignature, {
    refuse: (message) => refusalToRequestSignature(handoff.state, message),
    apply: (message) => requestSignature(handoff, message, handoff.now()),
  });
  onUpdate(handoff, messages.signCriteria, {
    refuse: (message) => refusalToSignCriteria(handoff.state, message),
    apply: (message) => signCriteria(handoff, message, handoff.now()),
  });
  onUpdate(handoff, messages.voidSignature, {
    refuse: (message) => refusalToVoidSignature(handoff.state, message),
    apply: (message) => voidSignature(handoff, message, handoff.now()),
  });
  onUpdate(handoff, messages.trackMetrics, {
    refuse: () => refusalToTrackMetrics(handoff.state),
    apply: (message) => trackMetrics(handoff, message, handoff.now()),
  });
}
