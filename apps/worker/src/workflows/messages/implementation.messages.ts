import * as messages from '@throughline/contract/handoff';
import { completeMilestone, movePlan, refusalToCompleteMilestone, refusalToMovePlan, refusalToReopen, reopenMilestone } from '@throughline/domain';
import type { Handoff } from '../handoff.ts';
import { onUpdate } from './on-update.ts';

/** The plan's milestones and tasks. */
export function answerImplementationMessages(handoff: Handoff): void {
  onUpdate(handoff, messages.completeMilestone, {
    refuse: (message) => refusalToCompleteMilestone(handoff.state, message),
    apply: (message) => completeMilestone(handoff, message, handoff.now()),
  });
  onUpdate(handoff, messages.reopenMilestone, {
    refuse: ({ milestoneId }) => refusalToReopen(handoff.state, milestoneId),
    apply: (message) => reopenMilestone(handoff, message, handoff.now()),
  });
  onUpdate(handoff, messages.movePlan, {
    refuse: () => refusalToMovePlan(handoff.state),
    apply: (message) => movePlan(handoff, message, handoff.now()),
  });
}
