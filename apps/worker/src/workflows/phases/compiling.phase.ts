import { isEnded, packageCompiled } from '@throughline/domain';
import { compilePackage } from '../handoff.ts';
import type { Handoff } from '../handoff.ts';

/** Compiles the package from the newest dossier and all answers, again if one arrived meanwhile. */
export async function compiling(handoff: Handoff): Promise<void> {
  const { state } = handoff;
  let version = state.package?.version ?? 0;
  for (;;) {
    const requests = handoff.compileRequests;
    version += 1;
    const compiled = await compilePackage({ handoffId: state.handoffId, dossierId: state.dossierId ?? '', version, at: handoff.now() });
    // A cancellation told in the same task as the end of what was waited for interrupts nothing any more.
    if (isEnded(handoff.state.phase)) return;
    if (requests === handoff.compileRequests) return packageCompiled(handoff, compiled, handoff.now());
  }
}
