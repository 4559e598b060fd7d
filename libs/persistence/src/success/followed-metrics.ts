import { followedGoals, metricFindings } from '@throughline/domain';
import type { Accountables, HandoffState, Instant, MetricFinding } from '@throughline/domain';
import type { EntityManager } from 'typeorm';

import { loadGoals } from './load-goals.ts';
import type { LoadedGoals } from './load-goals.ts';
import { rhythmIn } from './success-rows.ts';

type Followed = Pick<HandoffState, 'plan' | 'wentLiveAt' | 'signature' | 'metrics'>;
const NOTHING_YET: Followed = { plan: null, wentLiveAt: null, signature: null, metrics: [] };

/** What the workflow is told of the goals, in references, and what that follows from. A state of null is a handoff whose first package is being made. */
export async function followedMetrics(manager: EntityManager, handoffId: string, state: Followed | null, now: Instant): Promise<{ metrics: MetricFinding[]; reportEveryDays: number; loaded: LoadedGoals }> {
  const known = state ?? NOTHING_YET;
  const loaded = await loadGoals({ manager }, handoffId, known, now.slice(0, 10));
  const { reportEveryDays } = await rhythmIn(manager, handoffId);
  const metrics = metricFindings(followedGoals(loaded.goals, loaded.entries, known), loaded.marks, await accountables(manager, handoffId), known.wentLiveAt, now);
  return { metrics, reportEveryDays, loaded };
}

async function accountables(manager: EntityManager, handoffId: string): Promise<Accountables> {
  const found = await manager.query<{ kind: 'contact' | 'person'; id: string; email: string }[]>(
    `SELECT 'contact' AS kind, id, lower(email) AS email FROM contacts WHERE handoff_id = $1 AND email IS NOT NULL AND gone_at IS NULL AND access_revoked_at IS NULL
     UNION ALL SELECT 'person', id, lower(email) FROM people WHERE active`,
    [handoffId],
  );
  const of = (kind: string): Map<string, string> => new Map(found.filter((one) => one.kind === kind).map(({ email, id }) => [email, id]));
  return { contacts: of('contact'), people: of('person') };
}
