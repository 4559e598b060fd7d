import type { CommitmentCategory } from '@throughline/domain';

import { scoreOf } from '../../commitments/model/logistic.ts';
import type { Weights } from '../../commitments/model/logistic.ts';
import { dateContext } from '../../dates/due.ts';
import { dateExpressions } from '../../dates/expressions.ts';
import type { Clause } from '../clause.ts';
import type { Said } from '../said.ts';
import type { Signed } from '../signed.ts';
import { noticed, noticedPromise, pairFeatures } from './pair-features.ts';
import type { Noticed, Ruled } from './pair-features.ts';

/** Weights of what speaks for a clause being against a promise, and the score from which on it is taken to be. */
export interface PairModel extends Weights { threshold: number }

/** A clause beside a promise, as the model sees them. */
export interface Pair { clause: Clause; features: string[] }

/** So many clauses are looked at for one promise, that time grows with the text alone. */
const MOST = { alike: 24, ofKind: 12, onSubject: 8, clauses: 300 };

/** The clauses that could be against a promise: those that share most with it, and those about the same kind of thing. */
export function pairsIn(signed: Signed): (said: Said, rules: readonly Ruled[]) => Pair[] {
  const { clauses, dossier, near, rarity } = signed;
  const known = new Map<Clause, Noticed>();
  const notice = (clause: Clause): Noticed => {
    const one = known.get(clause) ?? noticed(clause, dateExpressions(clause.sentence.text.slice(0, 600), dateContext(dossier, clause.sentence.source.at)).flatMap(({ due }) => (typeof due === 'string' ? [due] : [])));
    known.set(clause, one);
    return one;
  };
  const ofKind = new Map<CommitmentCategory, Clause[]>();
  for (const clause of clauses.slice(0, MOST.clauses)) {
    for (const kind of notice(clause).kinds) {
      const others = ofKind.get(kind) ?? [];
      if (others.length < MOST.ofKind) ofKind.set(kind, [...others, clause]);
    }
  }
  const onSubject = new Map<string, Clause[]>();
  for (const clause of clauses.slice(0, MOST.clauses)) for (const subject of notice(clause).subjects) onSubject.set(subject, [...(onSubject.get(subject) ?? []), clause]);
  /** The clauses that share most subjects, those that few clauses are about counting more. */
  const aboutTheSame = (subjects: readonly string[]): Clause[] => {
    const weights = new Map<Clause, number>();
    for (const subject of subjects) {
      const others = onSubject.get(subject) ?? [];
      for (const clause of others) weights.set(clause, (weights.get(clause) ?? 0) + 1 / others.length);
    }
    return [...weights].toSorted(([, a], [, b]) => b - a).slice(0, MOST.onSubject).map(([clause]) => clause);
  };
  return (said, rules) => {
    const weigh = ({ words }: Clause): number => [...words].reduce((sum, word) => sum + (said.words.has(word) ? rarity(word) : 0), 0);
    const alike = near(said.words).map((clause) => ({ clause, weight: weigh(clause) })).toSorted((a, b) => b.weight - a.weight).slice(0, MOST.alike).map(({ clause }) => clause);
    const told = rules.flatMap(([, { clause }]) => (clause ? [clause] : []));
    const promise = noticedPromise(said, rules);
    const kindred = promise.kinds.flatMap((kind) => ofKind.get(kind) ?? []);
    return [...new Set([...told, ...alike, ...kindred, ...aboutTheSame(promise.subjects)])].map((clause) => ({ clause, features: pairFeatures(promise, notice(clause), signed) }));
  };
}

/** How much less is enough where a rule by itself says that the clause is against the promise. */
const RULED = 1.2;

/** Finds the clause that is most likely against a promise; null where none is likely enough. */
export function judgeOf(signed: Signed, model: PairModel): (said: Said, rules: readonly Ruled[]) => Clause | null {
  const pairsFor = pairsIn(signed);
  return (said, rules) => {
    const scored = pairsFor(said, rules).map(({ clause, features }) => ({ clause, score: scoreOf(features, model) + (features.includes('rule contradicted') ? RULED : 0) }));
    const worst = scored.reduce<(typeof scored)[number] | null>((most, one) => (most === null || one.score > most.score ? one : most), null);
    return worst !== null && worst.score >= model.threshold ? worst.clause : null;
  };
}
