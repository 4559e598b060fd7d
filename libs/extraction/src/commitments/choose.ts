import type { Candidate } from './candidates/candidate.ts';

export interface Scored { candidate: Candidate; probability: number }

/** How sure a clause must be to count as a promise of its own beside another one of its sentence. */
const OF_ITS_OWN = 0.9;

/** How sure a promise must be that can cost much: overlooking one is worse than showing one too many. */
const COSTLY = 0.33;

/**
 * What is taken for a promise: a sentence that is one, or its one clause that carries it as surely; and each clause by
 * itself where several are beyond doubt.
 */
export function chosen<S extends Scored>(scored: readonly S[], threshold: number, isCostly: (item: S) => boolean = () => false): S[] {
  const clauses = new Map<Candidate, S[]>();
  for (const item of scored) if (item.candidate.whole) clauses.set(item.candidate.whole, [...(clauses.get(item.candidate.whole) ?? []), item]);
  return scored.flatMap((item) => {
    if (item.candidate.whole || item.probability < Math.min(COSTLY, threshold) || (item.probability < threshold && !isCostly(item))) return [];
    const parts = clauses.get(item.candidate) ?? [];
    const own = parts.filter(({ probability }) => probability >= OF_ITS_OWN);
    if (own.length > 1) return own;
    const best = parts.reduce<S | null>((most, part) => (most === null || part.probability > most.probability ? part : most), null);
    return best && best.probability >= item.probability ? [best] : [item];
  });
}
