import type { Refusal } from '../errors.ts';
import type { Instant } from '../time/instant.ts';
import type { Actor } from './actor.ts';
import { SYSTEM } from './actor.ts';
import { enterPhase, record } from './draft.ts';
import type { HandoffDraft } from './draft.ts';
import { beginMeasuring } from './metrics.ts';
import type { HandoffState, Plan } from './state.ts';
import { refusalOutside } from './wrong-phase.ts';

/** Why the introduction cannot be confirmed, or null. */
export function refusalToConfirmIntroduction(state: HandoffState): Refusal | null {
  const outside = refusalOutside(state, ['introduction'], 'The introduction is confirmed once the briefing is accepted.');
  if (outside) return outside;
  if (state.introduction.confirmedAt !== null) return { code: 'already_confirmed', message: 'The introduction is confirmed already.' };
  return null;
}

/** The introduction is approved. It goes out with the plan, so that the mail can say what happens next. */
export function confirmIntroduction(draft: HandoffDraft, said: { note: string; revision?: number | undefined; actor: Actor }, now: Instant): void {
  const { introduction } = draft.state;
  introduction.confirmedAt = now;
  introduction.confirmedBy = said.actor;
  if (said.revision !== undefined) introduction.confirmedRevision = said.revision;
  record(draft, 'introduction.confirmed', said.actor, now, { after: { note: said.note } });
}

/** The plan has its dates: every contact is introduced, and the implementation begins. */
export function introduce(draft: HandoffDraft, plan: Plan, now: Instant): void {
  const { state } = draft;
  state.plan = plan;
  record(draft, 'plan.made', SYSTEM, now, { after: { kickoffAt: plan.kickoffAt, goLiveAt: plan.goLiveAt } });
  for (const contactId of state.contactIds) {
    draft.mails.push({ key: 'introduction', kind: 'introduction', to: { kind: 'contact', contactId }, subject: null });
  }
  beginMeasuring(state, now);
  enterPhase(draft, 'implementation', state.introduction.confirmedBy ?? SYSTEM, now);
}
