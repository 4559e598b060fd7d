import type { PlanTask } from '../../../../api/types.ts';

/** The hours of everybody that a task takes; 0 where nobody has said. */
export function hoursOf({ hours, duration }: Pick<PlanTask, 'hours' | 'duration'>): number {
  return Object.values(hours).reduce((sum, each) => sum + each, 0) * duration;
}
