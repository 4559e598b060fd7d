import type { Handoff } from '../handoff.ts';

/** Milestones and tasks are completed, by us and by the customer, until go-live. */
export async function implementation(handoff: Handoff): Promise<void> {
  await handoff.until(() => handoff.state.phase !== 'implementation');
}
