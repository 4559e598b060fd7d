import type { Commitment } from '@throughline/domain';

import type { GoldCommitment } from './deals.ts';
import type { Outcome } from './score-commitments.ts';

function sameDue({ due, dueResolved }: Commitment, gold: GoldCommitment['due']): boolean {
  if (due === null || gold === null) return due === null && gold === null;
  if (typeof gold === 'string') return due === gold || dueResolved === gold;
  return typeof due !== 'string' && due.relativeTo === gold.relativeTo && due.days === gold.days;
}

/** What is compared of a promise that was found; by which share it is right. */
const FIELDS: readonly (readonly [name: string, isRight: (found: Commitment, gold: GoldCommitment) => boolean])[] = [
  ['direction', (found, gold) => found.direction === gold.direction],
  ['category', (found, gold) => found.category === gold.category],
  ['strength', (found, gold) => found.strength === gold.strength],
  ['due date', (found, gold) => sameDue(found, gold.due)],
  ['risk', (found, gold) => found.risk === gold.risk],
  ['said and signed', (found, gold) => found.inContract === gold.inContract],
];

export interface Accuracy { name: string; right: number; of: number }

/**
 * The share of found promises whose fields are right. Of a promise that was made several times the terms are those of its
 * latest mention, so a due date, strength or risk is right when it is that of any of its mentions.
 */
export function accuracies(outcomes: readonly Outcome[]): Accuracy[] {
  const found = outcomes.flatMap(({ gold, found: commitment }) => (commitment ? [{ gold, commitment }] : []));
  const mentionsOf = new Map<Commitment, GoldCommitment[]>();
  for (const { gold, commitment } of found) mentionsOf.set(commitment, [...(mentionsOf.get(commitment) ?? []), gold]);
  return FIELDS.map(([name, isRight]) => ({ name, right: found.filter(({ gold, commitment }) => isRight(commitment, gold) || (name !== 'direction' && mentionsOf.get(commitment)!.some((one) => isRight(commitment, one)))).length, of: found.length }));
}
