import type { Refusal } from '../errors.ts';
import { saysSomething } from '../package/answers.ts';
import type { Instant } from '../time/instant.ts';
import type { Actor } from './actor.ts';
import { enterPhase, record } from './draft.ts';
import type { HandoffDraft } from './draft.ts';
import { openCondition, refusalByPromises } from './condition.ts';
import type { HandoffState } from './state.ts';
import { refusalOutside } from './wrong-phase.ts';

const ONLY_IN_REVIEW = 'This can be done while the package is under review.';

/**
 * Why the package cannot be accepted, or null: below the threshold, or with a promise of high risk that nobody stands for,
 * it needs a reason that a person gives by name.
 */
export function refusalToAcceptReview(state: HandoffState, said: { overrideReason: string | null; actor?: Actor; untreatedRisks?: number }): Refusal | null {
  const outside = refusalOutside(state, ['review'], ONLY_IN_REVIEW);
  if (outside) return outside;
  const { package: compiled } = state;
  if (!compiled) return null;
  const held = refusalByPromises(state) ?? refusalByRisks(said.untreatedRisks ?? 0);
  if ((said.overrideReason ?? '').trim() !== '') {
    if (!held && compiled.points >= compiled.threshold) return null;
    if (said.actor?.kind === 'api_key') return { code: 'person_needed', message: 'Only a person can accept a package below the gate, by name and with a reason.', field: 'overrideReason' };
    return saysSomething(said.overrideReason ?? '') ? null : { code: 'says_nothing', message: 'Say in a few words why you accept it as it is. Whoever reads it later was not there.', field: 'overrideReason' };
  }
  if (compiled.points >= compiled.threshold) return held;
  const open = compiled.gaps.filter((gap) => gap.points > 0 && !gap.answered);
  const missing = open.length === 1 ? 'One gap is open' : `${open.length} gaps are open`;
  const worth = open.reduce((sum, gap) => sum + gap.points, 0);
  return {
    code: 'below_threshold',
    message: `The package has ${compiled.points} of ${compiled.maximum} points and needs ${compiled.threshold}. ${missing}, worth ${worth} points. Have them answered, or say why you accept it as it is.`,
    field: 'overrideReason',
  };
}

/** Why the register keeps the package from being accepted, or null. What the risks are is in the database; whoever accepts has counted them there. */
function refusalByRisks(untreated: number): Refusal | null {
  if (untreated === 0) return null;
  const which = untreated === 1 ? 'One high risk has' : `${untreated} high risks have`;
  return { code: 'untreated_risks', message: `${which} no mitigation with an owner and a date. Fill in what is missing on the Risks page, or say why you accept the package without.`, field: 'overrideReason' };
}

/** Whether accepting it now is a conditional pass. */
export function isShort(state: HandoffState): boolean {
  const { package: compiled } = state;
  return compiled !== null && (compiled.points < compiled.threshold || refusalByPromises(state) !== null);
}

/** Customer success takes the handoff on. With `conditional`, a pass that falls short starts the clock until the rest is answered. */
export function acceptReview(draft: HandoffDraft, said: { note: string; overrideReason: string | null; actor: Actor; conditional?: boolean; untreatedRisks?: number }, now: Instant): void {
  const { review, package: compiled } = draft.state;
  if (!review || !compiled) return;
  review.acceptedAt = now;
  review.acceptedBy = said.actor;
  const short = isShort(draft.state);
  review.overridden = short || (said.untreatedRisks ?? 0) > 0;
  if (short && said.conditional === true) openCondition(draft.state, now);
  const after = { points: compiled.points, note: said.note, ...(review.overridden ? { reason: said.overrideReason } : {}) };
  record(draft, review.overridden ? 'review.overridden' : 'review.accepted', said.actor, now, { after });
  enterPhase(draft, 'briefing', said.actor, now);
  draft.state.briefing = { openedAt: now, heldOn: null, acceptedAt: null, acceptedBy: null, remindedAt: null };
}

/** Why the package cannot be returned to the seller, or null. */
export function refusalToReturnReview(state: HandoffState, said: { gapIds: readonly string[] }): Refusal | null {
  const outside = refusalOutside(state, ['review'], ONLY_IN_REVIEW);
  if (outside) return outside;
  if (said.gapIds.length === 0) return { code: 'gaps_missing', message: 'Name at least one gap that the seller has to fill.', field: 'gapIds' };
  const gaps = new Map(state.package?.gaps.map((gap) => [gap.id, gap]));
  if (said.gapIds.some((id) => !gaps.has(id))) return { code: 'unknown_gap', message: 'There is no such gap in this package.', field: 'gapIds' };
  if (said.gapIds.every((id) => gaps.get(id)?.answered)) {
    return { code: 'gaps_answered', message: 'These gaps are answered already.', field: 'gapIds' };
  }
  return null;
}

/** The seller is asked to fill the named gaps; each answer compiles the package again. */
export function returnReview(draft: HandoffDraft, said: { gapIds: readonly string[]; note: string; actor: Actor }, now: Instant): void {
  const { review } = draft.state;
  if (!review) return;
  review.returnedAt = now;
  review.returnedGaps = [...new Set(said.gapIds)];
  record(draft, 'review.returned', said.actor, now, { after: { gapIds: review.returnedGaps, note: said.note } });
  draft.mails.push({ key: `handoff-returned/${now}`, kind: 'handoff-returned', to: { kind: 'sellers' }, subject: null });
}
