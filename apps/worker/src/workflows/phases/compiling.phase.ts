import { isCancellation } from '@temporalio/workflow';
import { isEnded, packageCompiled } from '@throughline/domain';
import { compilePackage, readAgain } from '../handoff.ts';
import type { Handoff } from '../handoff.ts';
import { takes } from '../patches.ts';

/** Compiles the package from the newest dossier and all answers, again if one arrived meanwhile. */
export async function compiling(handoff: Handoff): Promise<void> {
  const { state } = handoff;
  let version = state.package?.version ?? 0;
  for (;;) {
    const requests = handoff.compileRequests;
    version += 1;
    const dossierId = state.dossierId ?? '';
    if (takes('second-reader')) await readAgain({ handoffId: state.handoffId, dossierId }).catch(compileWithout);
    if (isEnded(handoff.state.phase)) return;
    const compiled = await compilePackage({ handoffId: state.handoffId, dossierId, version, at: handoff.now() });
    // A cancellation told in the same task as the end of what was waited for interrupts nothing any more.
    if (isEnded(handoff.state.phase)) return;
    if (requests === handoff.compileRequests) return packageCompiled(handoff, compiled, handoff.now());
  }
}

/** Nobody waits for a package because of its second reader. */
function compileWithout(error: unknown): void {
  if (isCancellation(error)) throw error;
}
