import { GO_LIVE_ID } from '@throughline/domain';
import type { Plan, PlanChange } from '../../../api/types.ts';

export interface WhyRow { id: string; cause: PlanChange['cause']; days: number; change: PlanChange | null }

/**
 * What moved go-live from the day that was agreed to the forecast, the oldest first, in working days. The rows add up to
 * the slip: what no change accounts for is time that went by while something was due, as a row without a change.
 */
export function whyRows({ changes, goLive }: Pick<Plan, 'changes' | 'goLive'>): WhyRow[] {
  const undone = new Set(changes.flatMap(({ undoes }) => undoes ?? []));
  const rows = changes.filter(({ undoes, revision }) => undoes === null && !undone.has(revision)).flatMap((change): WhyRow[] => {
    const days = change.moved.find(({ task }) => task === GO_LIVE_ID)?.days ?? 0;
    return days === 0 ? [] : [{ id: String(change.revision), cause: change.cause, days, change }];
  });
  const rest = goLive.slip - rows.reduce((sum, { days }) => sum + days, 0);
  return [...rows.toReversed(), ...(rest === 0 ? [] : [{ id: 'time', cause: null, days: rest, change: null }])];
}
