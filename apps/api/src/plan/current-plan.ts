import { handoffInstant, withCompletions } from '@throughline/domain';
import type { Day, Instant, PlanDocument } from '@throughline/domain';
import type { Handoff, PlanRead } from '@throughline/persistence';

/** A plan as it stands today: with what the handoff knows to be complete, on the handoff's own day. */
export interface CurrentPlan {
  document: PlanDocument;
  asOf: Day;
  now: Instant;
}

/** The calendar day on which an instant lies in a zone. */
export function dayIn(timeZone: string, instant: Instant): Day {
  // Sweden writes its days as ISO 8601 does.
  return new Intl.DateTimeFormat('sv-SE', { timeZone }).format(new Date(instant));
}

/** The plan as it stands at a real moment, in milliseconds since the epoch. */
export function currentPlan({ plan, completions }: PlanRead, { clock }: Pick<Handoff, 'clock'>, realNow: number): CurrentPlan {
  const now = handoffInstant(clock, realNow);
  return { document: withCompletions(plan.document, completions), asOf: dayIn(plan.timeZone, now), now };
}
