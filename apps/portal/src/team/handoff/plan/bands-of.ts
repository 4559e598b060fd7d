import type { Plan } from '../../../api/types.ts';
import type { Band } from '../../../gantt/bands.ts';

/** Holidays and freezes of all calendars of a plan; somebody's absence is no band. */
export function bandsOf({ calendars }: Pick<Plan, 'calendars'>): Band[] {
  return calendars.flatMap(({ off }) => off.flatMap(({ from, to, kind, reason }): Band[] => (kind === 'absence' ? [] : [{ from, to, kind, reason }])));
}
