import type { PlanDocument, PlanLink, PlanTask } from '@throughline/domain';

/** A dependency as a file names it. */
export type RowLink = Omit<PlanLink, 'to'>;

/** A task as a file has it; what the file does not say is left as it is in the plan. */
export interface PlanRow extends Partial<Omit<PlanTask, 'id' | 'title' | 'actual' | 'from' | 'hours' | 'contactId' | 'estimate'>> {
  /** The line of the file in which it begins. */
  line: number;
  id: string;
  title: string;
  actual?: Pick<PlanTask['actual'], 'startedOn' | 'finishedOn' | 'remaining'>;
  needs: RowLink[];
}

/** What is wrong in a file, and where. */
export interface FileProblem { line: number; field: string; message: string }

export interface PlanFile { rows: PlanRow[]; problems: FileProblem[] }

/** The dependencies of each task of a plan. */
export function needsOf({ links }: PlanDocument): ReadonlyMap<string, RowLink[]> {
  const needs = new Map<string, RowLink[]>();
  for (const { to, ...link } of links) needs.set(to, [...(needs.get(to) ?? []), link]);
  return needs;
}
