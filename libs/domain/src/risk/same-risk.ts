import { overlaps, sameStatement } from '../package/merge.ts';
import type { PackageRisk } from '../package/package.ts';

/** One risk, however it is worded: most of the same words, or the same words of the same source. */
export function sameRisk(a: Pick<PackageRisk, 'statement' | 'evidence'>, b: Pick<PackageRisk, 'statement' | 'evidence'>): boolean {
  return sameStatement(a.statement, b.statement) || a.evidence.some((one) => b.evidence.some((other) => overlaps(one, other)));
}
