import { ApplicationFailure } from '@temporalio/common';
import { condition, setHandler } from '@temporalio/workflow';
import { acceptReview, answerGap, cancelHandoff, completeMilestone, confirmIntroduction, recordBriefing, REFUSED } from '@throughline/contract/handoff';
import type { Accepted, CompleteMilestone, Envelope, RecordBriefing } from '@throughline/contract/handoff';

/** A handoff that accepts and refuses by the simplest rules, to see what the API makes of its answers. */
export async function stubHandoff(): Promise<void> {
  let applied = 0;
  let cancelled = false;
  const apply = (_: Envelope): Accepted => ({ repeated: false, sequence: ++applied });
  const refuse = (message: string, ...details: [string, string | null]): void => {
    throw ApplicationFailure.nonRetryable(message, REFUSED, ...details);
  };
  setHandler(acceptReview, apply, { validator: ({ overrideReason }) => void (overrideReason === null && refuse('Say why you accept it as it is.', 'below_threshold', 'overrideReason')) });
  setHandler(recordBriefing, apply, { validator: (_: RecordBriefing) => refuse('The briefing can be recorded once the package is accepted.', 'wrong_phase', null) });
  setHandler(completeMilestone, apply, { validator: (_: CompleteMilestone) => refuse('There is no such step in this plan.', 'unknown_milestone', 'milestoneId') });
  setHandler(confirmIntroduction, apply, { validator: ({ note }) => void (note === 'Too early.' && refuse('The introduction is confirmed once the briefing is accepted.', 'wrong_phase', null)) });
  setHandler(answerGap, apply);
  setHandler(cancelHandoff, (message) => {
    cancelled = true;
    return apply(message);
  });
  await condition(() => cancelled);
}
