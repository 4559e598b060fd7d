import * as messages from '@throughline/contract/handoff';
import { cancelHandoff, moveClock, refusalToCancel, refusalToMoveClock, refusalToSignOffLessons, signOffLessons } from '@throughline/domain';
import type { Handoff } from '../handoff.ts';
import { onUpdate } from './on-update.ts';

/** How a handoff ends, well or early, and how a demonstration gets there sooner. */
export function answerEndingMessages(handoff: Handoff): void {
  onUpdate(handoff, messages.signOffLessons, {
    refuse: () => refusalToSignOffLessons(handoff.state),
    apply: (message) => signOffLessons(handoff, message, handoff.now()),
  });
  onUpdate(handoff, messages.cancelHandoff, {
    refuse: (message) => refusalToCancel(handoff.state, message),
    apply: (message) => {
      cancelHandoff(handoff, message, handoff.now());
      handoff.stop();
    },
  });
  onUpdate(handoff, messages.moveClock, {
    refuse: ({ to }) => refusalToMoveClock(handoff.state, to, handoff.now()),
    apply: (message) => moveClock(handoff, message, handoff.now(), Date.now()),
  });
}
