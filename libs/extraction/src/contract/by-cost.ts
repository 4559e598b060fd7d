import { placeOf } from './clause.ts';
import { isCommon } from './concepts.ts';
import { CHARGED, FREE } from './matters/vocabulary.ts';
import { against } from './rulings.ts';
import type { Said } from './said.ts';
import { gravest } from './say.ts';
import type { Signed } from './signed.ts';
import type { Verdict } from './verdict.ts';

/** What was promised for nothing, and the contract charges. */
export function byCost(said: Said, { near, rarity }: Signed): Verdict | null {
  if (!FREE.test(said.text)) return null;
  let best: { clause: ReturnType<typeof near>[number]; weight: number } | null = null;
  for (const clause of near(said.words)) {
    if (!CHARGED.test(clause.text)) continue;
    const shared = [...clause.words].filter((word) => said.words.has(word));
    const weight = shared.reduce((sum, word) => sum + rarity(word), 0) / Math.max(1, [...clause.words].reduce((sum, word) => sum + rarity(word), 0));
    const tells = shared.some((word) => !/^\d/.test(word) && (word.startsWith('#') || rarity(word) > 2) && (!isCommon(word) || clause.words.size < 12));
    if (tells && weight >= 0.12 && (!best || weight > best.weight)) best = { clause, weight };
  }
  return best && against(best.clause, `Promised ${gravest(said)}; ${placeOf(best.clause)} charges it: “${best.clause.sentence.text}”`);
}
