import type { Dossier } from '@throughline/domain';

import { rarityIn } from '../commitments/ledger/rarity.ts';
import type { ReadSource } from '../sources/sentence.ts';
import type { Clause } from './clause.ts';
import { signedClauses } from './clause.ts';
import { MATTERS } from './matters.ts';
import type { Matter } from './matters.ts';
import { planOf } from './plan.ts';
import type { Step } from './plan.ts';

/** The clauses that settle a matter, and the first that denies it. */
export interface Settled { matter: Matter; settling: readonly Clause[]; denial: Clause | null }

/** Everything that was signed, as promises are held against it. */
export interface Signed {
  dossier: Dossier;
  clauses: readonly Clause[];
  plan: readonly Step[];
  /** Those matters that some clause says something about, in the order in which they decide. */
  settled: readonly Settled[];
  /** The clauses that share a word with these, but for words that stand in so many of them that they tell nothing. */
  near: (words: ReadonlySet<string>) => Clause[];
  /** How much a word tells among the clauses. */
  rarity: (word: string) => number;
  bodyOf: (sourceId: string) => string;
}

/** A word that stands in more clauses than that is looked up in the first of them only, so that time grows with the text alone. */
const MOST = 60;

function indexed(clauses: readonly Clause[]): Signed['near'] {
  const byWord = new Map<string, number[]>();
  clauses.forEach(({ words }, at) => {
    for (const word of words) {
      const places = byWord.get(word) ?? [];
      if (places.length < MOST) places.push(at);
      byWord.set(word, places);
    }
  });
  return (words) => [...new Set([...words].flatMap((word) => byWord.get(word) ?? []))].toSorted((a, b) => a - b).map((at) => clauses[at]!);
}

/** Reads what signed documents settle. */
export function signedIn(sources: readonly ReadSource[], dossier: Dossier): Signed {
  const clauses = signedClauses(sources);
  const bodies = new Map((dossier.documents ?? []).map(({ id, body }) => [id, body]));
  const settled = MATTERS.map((matter): Settled => ({
    matter, settling: clauses.filter(({ text }) => matter.clause?.test(text)).slice(0, MOST), denial: clauses.find(({ about }) => matter.denied?.test(about)) ?? null,
  }));
  return {
    dossier, clauses, plan: planOf(clauses, dossier), settled: settled.filter(({ settling, denial }) => settling.length > 0 || denial !== null),
    near: indexed(clauses), rarity: rarityIn(clauses.map(({ words }) => words)), bodyOf: (sourceId) => bodies.get(sourceId) ?? '',
  };
}
