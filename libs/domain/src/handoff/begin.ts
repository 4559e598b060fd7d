import type { HandoffClock } from '../time/clock.ts';
import type { Instant } from '../time/instant.ts';
import { STATE_VERSION } from './state.ts';
import type { HandoffState } from './state.ts';

/** A handoff of which nothing is known but its number and, maybe, its dossier's. */
export function beginHandoff(of: { handoffId: string; clock: HandoffClock; demonstration: boolean; dossierId: string | null }, now: Instant): HandoffState {
  return {
    version: STATE_VERSION,
    handoffId: of.handoffId,
    demonstration: of.demonstration,
    clock: of.clock,
    phase: 'intake',
    phaseEnteredAt: now,
    sequence: 0,
    dossierId: of.dossierId,
    ownerId: null,
    contactIds: [],
    respondentIds: [],
    package: null,
    ledger: [],
    asks: [],
    condition: null,
    review: null,
    briefing: null,
    introduction: { draftedAt: null, confirmedAt: null, confirmedBy: null, remindedAt: null },
    signature: null,
    metrics: [],
    reporting: null,
    plan: null,
    wentLiveAt: null,
    observation: null,
    surveys: [],
    escalations: [],
    lessons: null,
    health: null,
    closedAt: null,
    cancelledAt: null,
  };
}
