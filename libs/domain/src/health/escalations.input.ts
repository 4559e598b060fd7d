import type { HandoffState } from '../handoff/state.ts';
import { isIntroduced } from '../lifecycle/phases.ts';
import { MS_PER_HOUR, toMs } from '../time/instant.ts';
import type { Instant } from '../time/instant.ts';
import type { InputReading } from './health.ts';

/** Somebody looks after it, but the customer still has the trouble they asked about. */
const COST_OPEN = 25;
/** Nobody has said a word to them yet. */
const COST_UNACKNOWLEDGED = 50;
/** Nobody has within the time that was promised. */
const COST_LATE = 100;

/** 100 while nobody asks for help, less for each call that is open; null before the customer has anybody to ask. */
export function readEscalations(state: HandoffState, now: Instant): InputReading {
  if (!isIntroduced(state.phase)) return { value: null, reasons: [] };
  const reasons = state.escalations
    .filter((one) => one.resolvedAt === null)
    .map((one): InputReading['reasons'][number] => {
      const hours = Math.max(0, Math.floor((toMs(now) - toMs(one.openedAt)) / MS_PER_HOUR));
      if (one.acknowledgedAt !== null) return { reason: { code: 'help_open', subject: one.id, redLine: false, facts: { hours } }, cost: COST_OPEN };
      const late = toMs(now) > toMs(one.answerBy);
      return { reason: { code: 'help_unacknowledged', subject: one.id, redLine: late, facts: { hours } }, cost: late ? COST_LATE : COST_UNACKNOWLEDGED };
    });
  return { value: Math.max(0, 100 - reasons.reduce((sum, { cost }) => sum + cost, 0)), reasons };
}
