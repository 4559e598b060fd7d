import { assessHealth } from '../health/assess.ts';
import type { Instant } from '../time/instant.ts';
import { SYSTEM } from './actor.ts';
import { record } from './draft.ts';
import type { HandoffDraft } from './draft.ts';

/** Assesses the handoff's health anew and remembers when its level changed. */
export function noteHealth(draft: HandoffDraft, now: Instant): void {
  const before = draft.state.health;
  const after = assessHealth(draft.state, now);
  draft.state.health = after;
  if ((before?.level ?? 'unknown') === after.level) return;
  record(draft, 'health.changed', SYSTEM, now, {
    before: { level: before?.level ?? 'unknown', score: before?.score ?? null },
    after: { level: after.level, score: after.score, reasons: after.reasons.map(({ code, subject }) => ({ code, subject })) },
  });
}
