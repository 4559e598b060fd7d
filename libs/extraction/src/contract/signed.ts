import type { Dossier } from '@throughline/domain';

import { rarityIn } from '../commitments/ledger/rarity.ts';
import type { ReadSource, Sentence } from '../sources/sentence.ts';
import type { Clause } from './clause.ts';
import { signedClauses } from './clause.ts';
import type { Matter } from './matters/matter.ts';
import { MATTERS } from './matters/matters.ts';
import { planOf } from './plan.ts';
import type { Step } from './plan.ts';

/** The clauses that settle a matter, and those that deny it. */
export interface Settled { matter: Matter; settling: readonly Clause[]; denials: readonly Clause[] }

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

/** The same, as if nothing but these sentences stood in it and the plan. */
export function onlyOf(signed: Signed, sentences: ReadonlySet<Sentence | null>): Signed {
  const isOwn = ({ sentence }: Clause): boolean => sentences.has(sentence);
  const settled = signed.settled.map(({ matter, settling }) => ({ matter, settling: settling.filter(isOwn), denials: [] })).filter(({ settling }) => settling.length > 0);
  return { ...signed, clauses: signed.clauses.filter(isOwn), settled, near: (words) => signed.near(words).filter((clause) => isOwn(clause) && !clause.excludes && clause.binds !== 'customer') };
}

/** Reads what signed documents settle. */
export function signedIn(sources: readonly ReadSource[], dossier: Dossier): Signed {
  const clauses = signedClauses(sources);
  const bodies = new Map((dossier.documents ?? []).map(({ id, body }) => [id, body]));
  const settled = MATTERS.map((matter): Settled => ({
    matter, settling: clauses.filter(({ text }) => matter.clause?.test(text)).slice(0, MOST), denials: clauses.filter(({ about }) => matter.denied?.test(about)).slice(0, MOST),
  }));
  return {
    dossier, clauses, plan: planOf(clauses, dossier), settled: settled.filter(({ settling, denials }) => settling.length > 0 || denials.length > 0),
    near: indexed(clauses), rarity: rarityIn(clauses.map(({ words }) => words)), bodyOf: (sourceId) => bodies.get(sourceId) ?? '',
  };
}
