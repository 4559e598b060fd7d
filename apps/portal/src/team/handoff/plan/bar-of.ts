import type { PlanTask } from '../../../api/types.ts';
import type { Bar } from '../../../gantt/shape.ts';

/** What of a task its bar shows. */
export function barOf({ id, kind, start, finish, baseline, status, critical }: Pick<PlanTask, 'id' | 'kind' | 'start' | 'finish' | 'baseline' | 'status' | 'critical'>): Bar {
  return { id, milestone: kind === 'milestone', start, finish, baseline, look: status === 'done' ? 'done' : critical ? 'critical' : 'float' };
}
