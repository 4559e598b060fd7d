import { ApplicationFailure } from '@temporalio/common';
import type { HandoffActivities } from '@throughline/contract/handoff';
import { draftLessons } from '@throughline/domain';
import type { LessonsRepository } from '@throughline/persistence';

/** Drafts the lessons from what has been projected. */
export function lessonsActivities({ lessons }: { lessons: LessonsRepository }): Pick<HandoffActivities, 'draftLessons'> {
  return {
    async draftLessons({ handoffId, at }) {
      const found = await lessons.sources(handoffId);
      if (!found) throw ApplicationFailure.nonRetryable(`There is no handoff ${handoffId}.`, 'UnknownHandoff');
      await lessons.store(handoffId, draftLessons(found.state, found.events), at);
    },
  };
}
