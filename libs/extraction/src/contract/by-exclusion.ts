import { placeOf } from './clause.ts';
import type { Clause } from './clause.ts';
import { isCommon } from './concepts.ts';
import { against } from './rulings.ts';
import type { Said } from './said.ts';
import type { Signed } from './signed.ts';
import type { Verdict } from './verdict.ts';

/** How much of what a clause speaks about has to be in the promise. */
const ENOUGH = { excludes: 0.35, binds: 0.6 };

/** Whether shared words say more than that both speak of training or of an interface. */
const tells = (shared: readonly string[]): boolean => shared.some((word) => !isCommon(word)) || new Set(shared.filter((word) => word.startsWith('#'))).size > 1;

/** What the contract excludes by name, or puts on the customer. */
export function byExclusion(said: Said, { near, rarity }: Signed): Verdict | null {
  const weigh = (words: Iterable<string>): number => [...words].reduce((sum, word) => sum + rarity(word), 0);
  let best: { clause: Clause; part: number } | null = null;
  for (const clause of near(said.words)) {
    if (!clause.excludes && clause.binds !== 'customer') continue;
    for (const named of clause.excludes ? [clause.words, ...clause.parts] : [clause.words]) {
      const shared = [...named].filter((word) => said.words.has(word));
      const part = weigh(shared) / weigh(named);
      if (part >= ENOUGH[clause.excludes ? 'excludes' : 'binds'] && (!best || part > best.part) && tells(shared)) best = { clause, part };
    }
  }
  if (!best) return null;
  const { clause } = best;
  return against(clause, `${placeOf(clause)} ${clause.excludes ? 'excludes it' : 'puts it on the customer'}: “${clause.sentence.text}”`);
}
