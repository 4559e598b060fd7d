import { introduce, isEnded } from '@throughline/domain';
import { planImplementation } from '../handoff.ts';
import type { Handoff } from '../handoff.ts';

/** Once somebody confirms the introduction, the plan gets its dates, and the customer hears from us. */
export async function introduction(handoff: Handoff): Promise<void> {
  const { state } = handoff;
  await handoff.until(() => state.introduction.confirmedAt !== null);
  const plan = await planImplementation({ handoffId: state.handoffId, dossierId: state.dossierId, from: state.introduction.confirmedAt ?? handoff.now() });
  if (isEnded(handoff.state.phase)) return;
  introduce(handoff, plan, handoff.now());
}
