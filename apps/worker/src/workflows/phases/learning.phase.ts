import { isEnded, lessonsDrafted, surveysClosed } from '@throughline/domain';
import { draftLessons } from '../handoff.ts';
import type { Handoff } from '../handoff.ts';

/** When the last survey has closed, the lessons are drafted from what happened, and signed off by somebody. */
export async function learning(handoff: Handoff): Promise<void> {
  const { state } = handoff;
  if (state.lessons === null) {
    await handoff.until(() => surveysClosed(state));
    // They are drafted from what has been written, the last survey's end included.
    await handoff.write();
    await draftLessons({ handoffId: state.handoffId, at: handoff.now() });
    if (isEnded(handoff.state.phase)) return;
    lessonsDrafted(handoff, handoff.now());
  }
  await handoff.until(() => state.phase !== 'learning');
}
