import type { Refusal } from '../errors.ts';
import { MS_PER_DAY, toMs } from '../time/instant.ts';
import type { Day, Instant } from '../time/instant.ts';
import type { Actor } from './actor.ts';
import { enterPhase, record } from './draft.ts';
import type { HandoffDraft } from './draft.ts';
import type { HandoffState } from './state.ts';
import { refusalOutside } from './wrong-phase.ts';

export interface BriefingRecord {
  heldOn: Day;
  attendees: readonly string[];
  outcome: 'accepted' | 'returned';
  /** What is still missing, in the words of those who were there. */
  gaps: readonly string[];
  note: string;
}

/** Why the briefing cannot be recorded like this, or null. */
export function refusalToRecordBriefing(state: HandoffState, said: BriefingRecord, now: Instant): Refusal | null {
  const outside = refusalOutside(state, ['briefing'], 'The briefing is recorded once the package is accepted.');
  if (outside) return outside;
  // It may be tomorrow already where the reader sits, hence the day of grace.
  if (toMs(`${said.heldOn}T00:00:00Z`) > toMs(now) + MS_PER_DAY) return { code: 'not_held_yet', message: 'A briefing is recorded once it was held.', field: 'heldOn' };
  if (said.outcome === 'returned' && said.gaps.length === 0) return { code: 'gaps_missing', message: 'Say what is missing, so that the seller can fill it in.', field: 'gaps' };
  return null;
}

/** Accepted, the customer can be introduced; returned, the seller has gaps to fill and the review opens again. */
export function recordBriefing(draft: HandoffDraft, said: BriefingRecord & { actor: Actor }, now: Instant): void {
  const { state } = draft;
  const after = { heldOn: said.heldOn, attendees: said.attendees, gaps: said.gaps, note: said.note };
  if (said.outcome === 'accepted') {
    state.briefing = { openedAt: now, remindedAt: null, ...state.briefing, heldOn: said.heldOn, acceptedAt: now, acceptedBy: said.actor };
    record(draft, 'briefing.recorded', said.actor, now, { after });
    enterPhase(draft, 'introduction', said.actor, now);
    return;
  }
  record(draft, 'briefing.returned', said.actor, now, { after });
  enterPhase(draft, 'review', said.actor, now);
  state.briefing = null;
  // The review begins anew, and with it whatever was accepted on a condition.
  state.condition = null;
  state.review = { openedAt: now, acceptedAt: null, acceptedBy: null, overridden: false, returnedAt: now, returnedGaps: [], remindedAt: null };
  draft.mails.push({ key: `handoff-returned/${now}`, kind: 'handoff-returned', to: { kind: 'sellers' }, subject: null });
}
