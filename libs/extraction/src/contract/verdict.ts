import type { InContract } from '@throughline/domain';

import { byCost } from './by-cost.ts';
import { byDiscount } from './by-discount.ts';
import { byExclusion } from './by-exclusion.ts';
import { byMatter } from './by-matter.ts';
import { byPlace } from './by-place.ts';
import { byPlan } from './by-plan.ts';
import { byWords } from './by-words.ts';
import { placeOf } from './clause.ts';
import type { Clause } from './clause.ts';
import type { Ruled } from './pair/pair-features.ts';
import type { Step } from './plan.ts';
import { against } from './rulings.ts';
import type { Said } from './said.ts';
import { gravest } from './say.ts';
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

/** The surest way of telling first. */
const RULES = [['place', byPlace], ['discount', byDiscount], ['matter', byMatter], ['exclusion', byExclusion], ['cost', byCost], ['words', byWords]] as const;

/** What each rule says of a promise of ours, where it says something. */
export const rulesOn = (said: Said, signed: Signed): Ruled[] => RULES.flatMap(([name, rule]) => { const verdict = rule(said, signed); return verdict ? [[name, verdict] as const] : []; });

/**
 * Holds a promise against everything signed. The plan decides by itself; else a clause is against a promise of ours where
 * the rules and everything else that was noticed of the two make it likely enough; what a rule says of that very clause is believed. By the
 * rules alone where nobody judges.
 */
export function verdictOn(said: Said, signed: Signed, judge: ((said: Said, rules: readonly Ruled[]) => Clause | null) | null): Verdict {
  const planned = byPlan(said, signed);
  if (planned) return planned;
  if (said.commitment.direction === 'customer') return byMatterOfCustomer(said, signed) ?? byWords(said, signed) ?? MISSING;
  const rules = rulesOn(said, signed);
  if (!judge) return rules[0]?.[1] ?? MISSING;
  const clause = judge(said, rules);
  if (clause === null) return rules.find(([, { inContract }]) => inContract !== 'contradicted')?.[1] ?? MISSING;
  const told = rules.find(([, verdict]) => verdict.clause === clause)?.[1];
  return told ?? against(clause, `Promised ${gravest(said)}; ${placeOf(clause)} says: “${clause.sentence.text}”`);
}
