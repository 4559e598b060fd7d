import { isCancellation, log, proxyActivities } from '@temporalio/workflow';
import type { HandoffActivities } from '@throughline/contract/handoff';
import { addDays, isEnded, packageRefreshed } from '@throughline/domain';
import type { HandoffDraft, HandoffState, Instant } from '@throughline/domain';
import { COUNTING, REFRESHING } from '../activities/profiles.ts';

const { compilePackage } = proxyActivities<Pick<HandoffActivities, 'compilePackage'>>(REFRESHING);
const { workingHoursAfter } = proxyActivities<Pick<HandoffActivities, 'workingHoursAfter'>>(COUNTING);

const WORKING_HOURS_A_DAY = 8;

/**
 * Compiles the package again with what people said since, while the phase stays. Messages and deadlines wait for it only
 * so long: when it cannot be done, the package stays as it was, and the next word tries again.
 */
export async function refreshPackage(draft: HandoffDraft, now: () => Instant): Promise<void> {
  const { state } = draft;
  if (state.package === null || state.dossierId === null || isEnded(state.phase) || state.phase === 'compiling') return;
  const { version, dossierId } = state.package;
  try {
    const compiled = await compilePackage({ handoffId: state.handoffId, dossierId, version: version + 1, at: now() });
    // Meanwhile a newer dossier may have come, which is compiled anyhow.
    if (!isEnded(state.phase) && state.package.version === version && state.package.dossierId === dossierId) packageRefreshed(draft, compiled, now());
  } catch (error) {
    if (isCancellation(error)) throw error;
    log.warn('The package could not be brought up to date; it stays as it was.', { version });
  }
}

/** Whether a condition has begun whose dates nobody has counted yet. */
export function isUncounted({ condition, phase }: HandoffState): boolean {
  return condition !== null && condition.answerBy === null && !isEnded(phase);
}

/** The instant that lies so many working days of the vendor after another; days of any kind when they cannot be counted. */
async function workingDaysAfter({ handoffId }: HandoffState, from: Instant, count: number): Promise<Instant> {
  try {
    return await workingHoursAfter({ handoffId, from, hours: count * WORKING_HOURS_A_DAY });
  } catch (error) {
    if (isCancellation(error)) throw error;
    return addDays(from, count);
  }
}

/** When a condition has to be met and somebody is reminded of it. */
export async function countCondition({ state }: HandoffDraft, days: { remind: number; answer: number }): Promise<void> {
  const { condition } = state;
  if (!condition) return;
  condition.remindAt = await workingDaysAfter(state, condition.since, days.remind);
  condition.answerBy = await workingDaysAfter(state, condition.since, days.answer);
}

/** When whoever signs is reminded, and when whoever looks after them hears that nobody signed. */
export async function countSignature({ state }: HandoffDraft, days: { remind: number; escalate: number }): Promise<void> {
  const { signature } = state;
  if (!signature) return;
  signature.remindAt = await workingDaysAfter(state, signature.askedAt, days.remind);
  signature.escalateAt = await workingDaysAfter(state, signature.askedAt, days.escalate);
}
