import type { Candidate } from './candidates/candidate.ts';

export interface Scored { candidate: Candidate; probability: number }

/**
 * What is taken for a promise: of each sentence the clauses that are one by themselves where there are several, else the
 * sentence, or its one clause that carries the promise as surely.
 */
export function chosen(scored: readonly Scored[], threshold: number): Scored[] {
  const clauses = new Map<Candidate, Scored[]>();
  for (const item of scored) if (item.candidate.whole) clauses.set(item.candidate.whole, [...(clauses.get(item.candidate.whole) ?? []), item]);
  return scored.flatMap((item) => {
    if (item.candidate.whole) return [];
    const parts = clauses.get(item.candidate) ?? [];
    const sure = parts.filter(({ probability }) => probability >= threshold);
    if (sure.length > 1) return sure;
    if (item.probability < threshold) return sure.filter(({ probability }) => probability >= threshold);
    const [one] = sure;
    return one && one.probability >= item.probability ? [one] : [item];
  });
}
