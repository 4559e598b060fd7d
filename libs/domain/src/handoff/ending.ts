import type { Refusal } from '../errors.ts';
import { isEnded } from '../lifecycle/phases.ts';
import type { Instant } from '../time/instant.ts';
import type { Actor } from './actor.ts';
import { SYSTEM } from './actor.ts';
import { enterPhase, record } from './draft.ts';
import type { HandoffDraft } from './draft.ts';
import { resolveHelp } from './help.ts';
import type { HandoffState } from './state.ts';
import { refusalOutside } from './wrong-phase.ts';

/** Whether every survey has closed, so that the lessons know all answers. */
export function surveysClosed(state: HandoffState): boolean {
  return state.surveys.every(({ status }) => status === 'closed');
}

/** The lessons wait for somebody to sign them off. */
export function lessonsDrafted(draft: HandoffDraft, now: Instant): void {
  draft.state.lessons = { draftedAt: now, remindedAt: null, signedOffAt: null, signedOffBy: null };
  record(draft, 'lessons.drafted', SYSTEM, now);
  draft.mails.push({ key: 'lessons-ready', kind: 'lessons-ready', to: { kind: 'customer_success' }, subject: null });
}

/** Why the lessons cannot be signed off, or null. */
export function refusalToSignOffLessons(state: HandoffState): Refusal | null {
  const sentence = 'The lessons are signed off once the last survey has closed.';
  const outside = refusalOutside(state, ['learning'], sentence);
  if (outside) return outside;
  return state.lessons === null ? { code: 'not_drafted', message: sentence } : null;
}

const STILL_OPEN = 'Your handover is complete, and this was still open. If you still need help with it, please turn to your point of contact directly.';

/** What was learnt stands, and the handoff is complete. */
export function signOffLessons(draft: HandoffDraft, said: { note: string; actor: Actor }, now: Instant): void {
  const { state } = draft;
  if (!state.lessons) return;
  state.lessons.signedOffAt = now;
  state.lessons.signedOffBy = said.actor;
  record(draft, 'lessons.signed_off', said.actor, now, { after: { note: said.note } });
  // Nobody looks here any more: whoever still waits is told so, and where to turn.
  for (const { id, resolvedAt } of state.escalations) {
    if (resolvedAt === null) resolveHelp(draft, { escalationId: id, note: STILL_OPEN, actor: said.actor }, now);
  }
  enterPhase(draft, 'closed', said.actor, now);
  state.closedAt = now;
  record(draft, 'handoff.closed', said.actor, now);
  draft.mails.push({ key: 'handoff-closed', kind: 'handoff-closed', to: { kind: 'customer_success' }, subject: null });
}

/** Why the handoff cannot be cancelled, or null. */
export function refusalToCancel(state: HandoffState, said: { reason: string }): Refusal | null {
  if (isEnded(state.phase)) return refusalOutside(state, [], '');
  return said.reason.trim() === '' ? { code: 'reason_missing', message: 'Say why this handoff is cancelled.', field: 'reason' } : null;
}

/** The handoff ends before its time. */
export function cancelHandoff(draft: HandoffDraft, said: { reason: string; actor: Actor }, now: Instant): void {
  const { state } = draft;
  record(draft, 'handoff.cancelled', said.actor, now, { after: { reason: said.reason } });
  enterPhase(draft, 'cancelled', said.actor, now);
  state.cancelledAt = now;
  for (const kind of ['customer_success', 'sellers'] as const) {
    draft.mails.push({ key: 'handoff-cancelled', kind: 'handoff-cancelled', to: { kind }, subject: null });
  }
}
