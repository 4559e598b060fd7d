import type { InContract } from '@throughline/domain';

import { byCost } from './by-cost.ts';
import { byDiscount } from './by-discount.ts';
import { byExclusion } from './by-exclusion.ts';
import { byMatter } from './by-matter.ts';
import { byPlace } from './by-place.ts';
import { byPlan } from './by-plan.ts';
import { byWords } from './by-words.ts';
import type { Clause } from './clause.ts';
import type { Step } from './plan.ts';
import type { Said } from './said.ts';
import type { Signed } from './signed.ts';

/** What the signed text says of a promise: the clause that decides, and in plain words how the two differ. */
export interface Verdict {
  inContract: InContract;
  clause: Clause | null;
  note: string | null;
  /** The planned step that is later than promised. */
  step: Step | null;
}

const MISSING: Verdict = { inContract: 'no', clause: null, note: null, step: null };

/** What the customer promises can stand in the contract as well; only its own clauses about the customer tell. */
function byMatterOfCustomer(said: Said, signed: Signed): Verdict | null {
  const verdict = byMatter(said, signed);
  return verdict?.inContract === 'yes' && verdict.clause?.binds === 'customer' ? verdict : null;
}

/** Holds a promise against everything signed: the surest way of telling decides. */
export function verdictOn(said: Said, signed: Signed): Verdict {
  const isOurs = said.commitment.direction === 'seller';
  return byPlan(said, signed) ?? (isOurs ? byPlace(said, signed) ?? byDiscount(said, signed) ?? byMatter(said, signed) ?? byExclusion(said, signed) ?? byCost(said, signed) : byMatterOfCustomer(said, signed)) ?? byWords(said, signed) ?? MISSING;
}
