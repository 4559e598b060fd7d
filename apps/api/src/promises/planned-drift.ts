import { computeSchedule } from '@throughline/domain';
import type { Day, PlanDocument } from '@throughline/domain';

/** What the plan as it stands says of the promises whose dates it has to keep: a sentence for each that it breaks, by the promise's id. */
export function plannedDrift(plan: PlanDocument, asOf: Day): ReadonlyMap<string, string> {
  const { conflicts } = computeSchedule(plan, asOf);
  return new Map(conflicts.flatMap(({ promise, day, earliest, days }) => (promise === null ? [] : [[promise, `It was promised by ${day}; as planned now it is there on ${earliest}, ${days} working day${days === 1 ? '' : 's'} later.`]])));
}
