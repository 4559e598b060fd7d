import type { HandoffDetail } from '@throughline/contract/http';
import type { EventType, HandoffState } from '@throughline/domain';
import type { HandoffParts, StoredEvent } from '@throughline/persistence';
import type { z } from 'zod';
import type { Names } from './names.ts';

type Detail = z.input<typeof HandoffDetail>;

/** Events that hold the words and the name behind a decision. */
export const DECISIONS = ['review.accepted', 'review.overridden', 'review.returned', 'briefing.recorded', 'introduction.confirmed', 'handoff.cancelled'] as const satisfies readonly EventType[];
/** The newest event of each kind of decision. */
export type Decisions = Partial<Record<(typeof DECISIONS)[number], StoredEvent>>;

const wordsOf = (event: StoredEvent | undefined, name: string): string | null => {
  const words = event?.after?.[name];
  return typeof words === 'string' && words !== '' ? words : null;
};

export function reviewView(state: HandoffState | null, decisions: Decisions): Detail['review'] {
  const review = state?.review;
  if (!review) return null;
  const { openedAt, acceptedAt, overridden, returnedAt, returnedGaps } = review;
  const accepted = overridden ? decisions['review.overridden'] : decisions['review.accepted'];
  const returned = decisions['review.returned'];
  return {
    openedAt, acceptedAt, overridden, returnedAt, returnedGaps,
    acceptedBy: acceptedAt === null ? null : (accepted?.actorName ?? null),
    returnedBy: returnedAt === null ? null : (returned?.actorName ?? null),
    returnNote: returnedAt === null ? null : wordsOf(returned, 'note'),
  };
}

export function briefingView(state: HandoffState | null, decisions: Decisions): Detail['briefing'] {
  const briefing = state?.briefing;
  if (!briefing) return null;
  const { openedAt, heldOn, acceptedAt } = briefing;
  return { openedAt, heldOn, acceptedAt, acceptedBy: acceptedAt === null ? null : (decisions['briefing.recorded']?.actorName ?? null) };
}

export function introductionView(state: HandoffState | null, { introduction }: HandoffParts, decisions: Decisions, names: Names): Detail['introduction'] {
  if (introduction === null) return null;
  const { subject, message, draftedAt, confirmedAt, revision } = introduction;
  return {
    subject, message, draftedAt, confirmedAt, revision,
    confirmedBy: confirmedAt === null ? null : (decisions['introduction.confirmed']?.actorName ?? null),
    recipients: (state?.contactIds ?? []).map((id) => names.contact(id)),
  };
}

export function lessonsView(state: HandoffState | null, { lessons }: HandoffParts): Detail['lessons'] {
  if (!state?.lessons || lessons === null) return null;
  return { draftedAt: lessons.draftedAt, signedOffAt: lessons.signedOffAt, signedOffBy: lessons.signedOffByName, findings: lessons.findings, note: lessons.note };
}

export function cancelReason(decisions: Decisions): string | null {
  return wordsOf(decisions['handoff.cancelled'], 'reason');
}
