import type { HandoffInput } from '@throughline/contract/handoff';
import { isEnded } from '@throughline/domain';
import type { Phase } from '@throughline/domain';
import { Handoff } from './handoff.ts';
import { answerMessages } from './messages/index.ts';
import { briefing } from './phases/briefing.phase.ts';
import { compiling } from './phases/compiling.phase.ts';
import { implementation } from './phases/implementation.phase.ts';
import { intake } from './phases/intake.phase.ts';
import { introduction } from './phases/introduction.phase.ts';
import { learning } from './phases/learning.phase.ts';
import { observation } from './phases/observation.phase.ts';
import { review } from './phases/review.phase.ts';

const STORY = { intake, compiling, review, briefing, introduction, implementation, observation, learning };

/** Phases that may last for months begin a new run, so that no history grows for longer than one of them. */
const BEGINS_ANEW: ReadonlySet<Phase> = new Set<Phase>(['implementation', 'observation', 'learning']);

/**
 * Carries one customer from the signature to proven value. Handlers first, because messages may wait already;
 * then the story, phase by phase, until it is closed or cancelled.
 */
export async function handoffWorkflow(input: HandoffInput): Promise<{ phase: Phase }> {
  const handoff = new Handoff(input);
  answerMessages(handoff);
  await handoff.live(async () => {
    for (let { phase } = handoff.state; !isEnded(phase); phase = handoff.state.phase) {
      await STORY[phase as keyof typeof STORY](handoff);
      if (BEGINS_ANEW.has(handoff.state.phase)) await handoff.renew();
    }
  });
  return { phase: handoff.state.phase };
}
