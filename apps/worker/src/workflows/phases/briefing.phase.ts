import type { Handoff } from '../handoff.ts';

/** Seller and customer success speak with each other; the briefing is recorded as accepted, or returned to the review. */
export async function briefing(handoff: Handoff): Promise<void> {
  await handoff.until(() => handoff.state.phase !== 'briefing');
}
