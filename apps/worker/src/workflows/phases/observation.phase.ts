import type { Handoff } from '../handoff.ts';

/** Ninety days in which the customer is watched over, asked, and helped. */
export async function observation(handoff: Handoff): Promise<void> {
  await handoff.until(() => handoff.state.phase !== 'observation');
}
