import type { PlanDocument, PlanEdit, PlanSide } from '@throughline/domain';
import type { StoredPlanChange } from '@throughline/persistence';

type Cause = NonNullable<StoredPlanChange['cause']>;

const OF_SIDE: Record<PlanSide, Cause> = { vendor: 'us', customer: 'customer', third_party: 'third_party' };

/** Whose change it is when nobody says so: more or less work is scope, what happens to a task is its side's. */
export function causeOf(edits: readonly PlanEdit[], { tasks, resources }: PlanDocument): Cause | null {
  const [first] = edits;
  if (first === undefined) return null;
  if (edits.some(({ kind }) => kind === 'add_task' || kind === 'remove_task')) return 'scope';
  if (first.kind === 'absence') return OF_SIDE[resources.find(({ id }) => id === first.resource)?.side ?? 'vendor'];
  if (!('task' in first) || typeof first.task !== 'string') return null;
  const task = tasks.find(({ id }) => id === first.task);
  return task ? OF_SIDE[task.side] : null;
}
