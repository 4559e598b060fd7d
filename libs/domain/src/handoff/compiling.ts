import type { Instant } from '../time/instant.ts';
import type { Refusal } from '../errors.ts';
import { isEnded, takesDossier } from '../lifecycle/phases.ts';
import type { Actor } from './actor.ts';
import { SYSTEM } from './actor.ts';
import { adoptLedger } from '../ledger/adopt.ts';
import type { LedgerFinding } from '../ledger/ref.ts';
import { closeAsks } from './asks.ts';
import { noteCondition } from './condition.ts';
import { enterPhase, record } from './draft.ts';
import { followMetrics } from './metrics.ts';
import type { MetricFinding } from './metrics.ts';
import { noteAgreement } from './signature.ts';
import type { HandoffDraft } from './draft.ts';
import type { HandoffState, PackageSummary, Review } from './state.ts';
import { refusalOutside } from './wrong-phase.ts';

/** What a compile run found out that the workflow goes on with. */
export interface CompileResult {
  summary: PackageSummary;
  ownerId: string | null;
  contactIds: string[];
  respondentIds: string[];
  /** Release 0.1.0 knew no ledger. */
  ledger?: LedgerFinding[];
  /** Hash of what the economic buyer is asked to sign, as it follows from this package; older releases knew none. */
  agreement?: string;
  /** What its criteria do not say yet, as criterion and field. */
  unclear?: string[];
  /** What is measured without anybody having touched it, because the sale agreed on it, and how often it is reported. */
  measured?: { metrics: MetricFinding[]; reportEveryDays: number };
}

/**
 * Takes a dossier in. Before the package is accepted it replaces the one before; afterwards it is only
 * remembered, because what the customer was handed over with does not change behind anybody's back.
 */
export function dossierArrived(draft: HandoffDraft, dossierId: string, now: Instant): void {
  const { state } = draft;
  const used = takesDossier(state.phase) && dossierId !== state.dossierId;
  record(draft, 'dossier.received', SYSTEM, now, { before: { dossierId: state.dossierId }, after: { dossierId, used } });
  if (!used) return;
  state.dossierId = dossierId;
  if (state.phase === 'review') enterPhase(draft, 'compiling', SYSTEM, now);
}

/** Why an answer to this gap is refused, or null. */
export function refusalToAnswerGap(state: HandoffState, gapId: string): Refusal | null {
  // What was left open on a condition, or was asked of somebody, is answered whenever the answer comes.
  const stillAsked = (state.condition !== null && state.condition.metAt === null) || state.asks.some((ask) => ask.gapId === gapId && ask.answeredAt === null);
  const outside = stillAsked && !isEnded(state.phase) ? null : refusalOutside(state, ['compiling', 'review'], 'Gaps are answered while the package is under review.');
  if (outside) return outside;
  if (state.package?.gaps.some((gap) => gap.id === gapId)) return null;
  return { code: 'unknown_gap', message: 'There is no such gap in this package.', field: 'gapId' };
}

/** Remembers that an answer was stored; the package is compiled again with it. */
export function answerGap(draft: HandoffDraft, said: { gapId: string; answerId: string; actor: Actor }, now: Instant): void {
  record(draft, 'gap.answered', said.actor, now, { subject: said.gapId, after: { answerId: said.answerId } });
  closeAsks(draft.state, said.gapId, now);
  if (draft.state.phase === 'review') enterPhase(draft, 'compiling', said.actor, now);
}

const freshReview = (now: Instant): Review => ({
  openedAt: now, acceptedAt: null, acceptedBy: null, overridden: false, returnedAt: null, returnedGaps: [], remindedAt: null,
});

/** Takes a compile run's result over as what is known now. The phase stays, and so does everything that was decided. */
export function packageRefreshed(draft: HandoffDraft, found: CompileResult, now: Instant): void {
  const { state } = draft;
  const open = found.summary.gaps.filter((gap) => !gap.answered);
  record(draft, 'package.compiled', SYSTEM, now, {
    ...(state.package ? { before: { version: state.package.version, points: state.package.points } } : {}),
    after: { version: found.summary.version, points: found.summary.points, maximum: found.summary.maximum, openGaps: open.filter((gap) => gap.points > 0).length },
  });
  state.package = found.summary;
  if (found.ledger) state.ledger = adoptLedger(state.ledger, found.ledger, now);
  noteCondition(draft, now);
  if (found.measured) followMetrics(draft.state, found.measured, now);
  noteAgreement(draft, found.agreement, found.unclear ?? [], now);
}

/** The package exists: opens the review, anew if it had been returned and every named gap is filled now. */
export function packageCompiled(draft: HandoffDraft, found: CompileResult, now: Instant): void {
  const { state } = draft;
  const open = found.summary.gaps.filter((gap) => !gap.answered);
  packageRefreshed(draft, found, now);
  state.ownerId = found.ownerId;
  state.contactIds = found.contactIds;
  state.respondentIds = found.respondentIds;
  if (state.introduction.draftedAt === null) {
    state.introduction.draftedAt = now;
    record(draft, 'introduction.drafted', SYSTEM, now);
  }
  enterPhase(draft, 'review', SYSTEM, now);
  const { review } = state;
  const filled = review !== null && review.returnedAt !== null && !open.some((gap) => review.returnedGaps.includes(gap.id));
  if (review !== null && !filled) return;
  state.review = freshReview(now);
  draft.mails.push({ key: `package-ready/${found.summary.version}`, kind: 'package-ready', to: { kind: 'customer_success' }, subject: null });
}
