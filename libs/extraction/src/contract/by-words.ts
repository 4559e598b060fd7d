import { alike } from '../commitments/text/content-words.ts';
import type { Clause } from './clause.ts';
import { placeOf } from './clause.ts';
import { countsIn, timesIn } from './quantities.ts';
import { against, same } from './rulings.ts';
import type { Said } from './said.ts';
import type { Signed } from './signed.ts';
import type { Verdict } from './verdict.ts';

const LIKE = 0.42;
const FEWEST = 2;

/** A clause in much the same words; more of something, or sooner, than it says is against it. */
export function byWords(said: Said, { near, rarity }: Signed): Verdict | null {
  const { direction } = said.commitment;
  const ranked = near(said.words).filter((clause) => !clause.excludes && clause.words.size >= FEWEST && (clause.binds === 'customer') === (direction === 'customer')).map((clause) => {
    const shared = [...clause.words].filter((word) => said.words.has(word) && !/^\d/.test(word));
    return { clause, likeness: shared.length < FEWEST ? 0 : alike(said.words, clause.words, rarity) };
  }).filter(({ likeness }) => likeness >= LIKE).toSorted((a, b) => b.likeness - a.likeness);
  const [best] = ranked;
  if (!best) return null;
  if (direction === 'customer') return same(best.clause);
  for (const { clause } of ranked) {
    const note = beyond(said, clause);
    if (note !== null) return against(clause, note);
  }
  return same(best.clause);
}

const WITHIN = /\b(?:every|within|each|alle|binnen|innerhalb|toutes|elke|cada)\b/;

function beyond(said: Said, clause: Clause): string | null {
  const [promised, signed] = [timesIn(said.both)[0], timesIn(clause.text)[0]];
  if (promised && signed && promised.as.unit !== 'weeks' && promised.minutes < signed.minutes && WITHIN.test(clause.text)) {
    return `Promised ${promised.as.value} ${promised.as.unit}; ${placeOf(clause)} gives ${signed.as.value} ${signed.as.unit}.`;
  }
  const limits = countsIn(clause.text);
  for (const count of countsIn(said.text)) {
    const limit = limits.find(({ of }) => [...of].some((word) => count.of.has(word)));
    if (limit && count.value > limit.value) return `Promised ${count.words}; ${placeOf(clause)} gives ${limit.words}.`;
  }
  return null;
}
