import { zoomSearch } from '../../../gantt/zoom.ts';
import type { ZoomSearch } from '../../../gantt/zoom.ts';

/** The parts of the plan, each with an address of its own. */
export const PARTS = ['dates', 'what-if', 'duties', 'acceptance', 'cutover', 'contingency', 'chances', 'meetings', 'days', 'files'] as const;
export type Part = (typeof PARTS)[number];

export interface PlanSearch extends ZoomSearch { part?: Part | undefined }

/** The part of an address that is about the plan; whatever it does not know is left out. */
export function planSearch(search: Record<string, unknown>): PlanSearch {
  return { part: PARTS.find((one) => one === search['part']), ...zoomSearch(search) };
}
