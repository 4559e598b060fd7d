import type { Clock, HandoffRow } from '@throughline/contract/http';
import { handoffInstant, nextAction } from '@throughline/domain';
import type { HandoffClock, Instant } from '@throughline/domain';
import type { HandoffSummary } from '@throughline/persistence';
import type { z } from 'zod';

/** ISO 4217's code for "no currency": nothing is known of the money yet. */
const NO_CURRENCY = 'XXX';

/** A handoff's clock, with what it shows at a real moment (milliseconds since the epoch). */
export function clockView(clock: HandoffClock, demonstration: boolean, realNow: number): z.input<typeof Clock> {
  return { ...clock, now: handoffInstant(clock, realNow), demonstration };
}

/** One handoff as lists show it. Health and next step are judged at the handoff's own time. */
export function rowView(handoff: HandoffSummary, realNow: number): z.input<typeof HandoffRow> {
  const { id, accountId, dealExternalId, phase, phaseEnteredAt, arr, ownerName, nextDeadline, state, demonstration } = handoff;
  const clock = clockView(handoff.clock, demonstration, realNow);
  return {
    id, accountId, phase, phaseEnteredAt, arr, ownerName, nextDeadline, clock,
    accountName: handoff.accountName ?? `Deal ${dealExternalId}`,
    dealName: handoff.dealName ?? dealExternalId,
    closedAt: handoff.dealClosedAt ?? handoff.createdAt,
    currency: handoff.currency ?? NO_CURRENCY,
    health: state?.health ?? null,
    nextAction: nextActionView(handoff, clock.now),
    waiting: waitingFor(handoff),
  };
}

function nextActionView({ state, ownerName, workflowStartedAt }: HandoffSummary, now: Instant): z.input<typeof HandoffRow>['nextAction'] {
  // Between its start and its first word, which takes a moment, a workflow compiles.
  if (state === null) return workflowStartedAt === null ? null : { code: 'compile_package', who: 'nobody', name: null, due: null, facts: {} };
  const next = nextAction(state, now);
  return next ? { code: next.code, who: next.who, due: next.due, facts: next.facts, name: next.who === 'customer_success' ? ownerName : null } : null;
}

function waitingFor({ workflowStartedAt, startError }: HandoffSummary): string | null {
  if (workflowStartedAt !== null) return null;
  return startError === null ? 'It has been taken in and is about to start.' : 'The workflow server does not answer. This handoff starts by itself as soon as it does.';
}
