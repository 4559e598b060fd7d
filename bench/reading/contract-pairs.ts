import type { Commitment, CommitmentCategory, Dossier, Due } from '@throughline/domain';
import { readSources } from '@throughline/extraction';
import { alike, beforeFinder, categoryOf, contentWords, dateContext, fit, pairsIn, promisedIn, resolveDue, rulesOn, saidOf, scoreOf, sentenceFinder, signedIn } from '@throughline/extraction/training';
import type { Example, Pair, PairModel, Weights } from '@throughline/extraction/training';

import type { CategoryWeights } from './categories.ts';
import { bodiesOf } from './deals.ts';
import type { Deal, GoldCommitment } from './deals.ts';

export const OPTIONS = { l1: 0.0002, l2: 0.001, rounds: 300 };

/** A promise of ours beside the clauses it could be held against; `against` is the one that the gold means. */
export interface Compared { contradicted: boolean; pairs: readonly Pair[]; against: Pair | null; /** Of one that is not contradicted: the clause that a careful reader held it against. */ beside: Pair | null }

type Promise = Pick<GoldCommitment, 'source' | 'quote' | 'direction' | 'category' | 'due' | 'strength' | 'risk' | 'inContract'> & { /** What the gold says of the difference, or the clause itself. */ note: string | null };

function commitmentOf(promise: Promise, start: number, at: string | null, dossier: Dossier): Commitment {
  const due = promise.due as Due | null;
  return {
    id: promise.quote, what: '', direction: promise.direction, by: '', to: null, category: promise.category as CommitmentCategory, strength: promise.strength as Commitment['strength'], condition: null, retractedBy: null, due, dueResolved: resolveDue(due, dateContext(dossier, at)),
    figure: null, risk: promise.risk as Commitment['risk'], riskRules: [], inContract: 'no', confidence: 1, reasons: [], evidence: [{ sourceId: promise.source, quote: promise.quote, start, end: start + promise.quote.length, by: null, at }],
  };
}

/** The clause that a note about a difference speaks of: by its number, else by its words. */
function meant(pairs: readonly Pair[], note: string): Pair | null {
  const words = contentWords(note);
  const number = /\d+\.\d+|\b[A-H]\.\d/.exec(note)?.[0];
  const likeness = ({ clause: { sentence, excludes } }: Pair): number => alike(words, contentWords(sentence.text), () => 1) + (number !== undefined && (sentence.section?.number === number || sentence.text.includes(number)) ? 1 : 0) + (excludes && /exclu|not listed|out of/.test(note) ? 0.3 : 0);
  const ranked = pairs.map((pair) => ({ pair, likeness: likeness(pair) })).toSorted((a, b) => b.likeness - a.likeness);
  return ranked[0] && ranked[0].likeness > 0 ? ranked[0].pair : null;
}

function comparedIn(dossier: Dossier, promises: readonly Promise[]): Compared[] {
  const { sources } = readSources(dossier);
  const signed = signedIn(sources, dossier);
  const bodies = bodiesOf(dossier);
  const [sentenceOf, before, pairsFor] = [sentenceFinder(sources), beforeFinder(sources), pairsIn(signed)];
  const said = new Map(sources.map(({ source }) => [source.id, source]));
  return promises.flatMap((promise) => {
    const start = bodies.get(promise.source)?.indexOf(promise.quote) ?? -1;
    if (start < 0 || promise.direction !== 'seller' || said.get(promise.source)?.signed !== false) return [];
    const one = saidOf(commitmentOf(promise, start, said.get(promise.source)!.at, dossier), sentenceOf, before);
    if (!one) return [];
    const pairs = pairsFor(one, rulesOn(one, signed));
    const contradicted = promise.inContract === 'contradicted';
    const told = promise.note === null ? null : meant(pairs, promise.note);
    return [{ contradicted, pairs, against: contradicted ? told : null, beside: contradicted ? null : told }];
  });
}

/** The promises of a deal, with the categories that the reader would give them: by weights that never saw the deal. */
export function comparedOf({ dossier, gold }: Deal, categories: CategoryWeights): Compared[] {
  const notes = new Map(gold.drift.filter(({ kind }) => kind === 'contradicts_contract').map(({ commitment, note }) => [commitment, note]));
  const { sources } = readSources(dossier);
  const bodies = bodiesOf(dossier);
  const guessed = (one: GoldCommitment): string => {
    const at = bodies.get(one.source)?.indexOf(one.quote) ?? -1;
    const sentences = sources.find(({ source }) => source.id === one.source)?.sentences ?? [];
    const sentence = sentences.find(({ span }) => span.end > at && span.start <= at);
    return sentence ? categoryOf(promisedIn(sentence, one.quote.replace(/\s+/g, ' '), one.direction, sentences), categories) : one.category;
  };
  return comparedIn(dossier, gold.commitments.map((one, at) => ({ ...one, category: guessed(one), note: notes.get(at) ?? notes.get(one.sameAs ?? -1) ?? null })));
}

/** Clauses that are against nothing are many; together they count about as much as those that are. */
const OTHERS = 4;
const examplesOf = ({ pairs, against, beside, contradicted }: Compared): Example[] => {
  const others = contradicted ? [] : pairs;
  return [...(against ? [{ features: against.features, positive: true, weight: 1 }] : []), ...others.map(({ features, clause }) => ({ features, positive: false, weight: OTHERS / Math.max(8, others.length) + (clause === beside?.clause ? 1 : 0) }))];
};

export const fitPairs = (compared: readonly Compared[]): Weights => fit(compared.flatMap(examplesOf), OPTIONS);

export const worstOf = ({ pairs }: Compared, weights: Weights): number => Math.max(-20, ...pairs.map(({ features }) => scoreOf(features, weights)));

export const pairModel = (weights: Weights, threshold: number): PairModel => ({ ...weights, threshold });
