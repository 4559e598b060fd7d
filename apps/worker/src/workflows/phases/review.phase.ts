import type { Handoff } from '../handoff.ts';

/** Customer success accepts the package, has it filled in, or returns it; a new answer or dossier compiles it again. */
export async function review(handoff: Handoff): Promise<void> {
  await handoff.until(() => handoff.state.phase !== 'review');
}
