import type { Commitment, Dossier } from '@throughline/domain';
import { readSources } from '@throughline/extraction';
import { alike, beforeFinder, categoryOf, contentWords, dateContext, dueOf, fit, pairsIn, promisedIn, resolveDue, riskOf, rulesOn, mentionsOf, scoreOf, sentenceFinder, signedIn } from '@throughline/extraction/training';
import type { Example, Pair, PairModel, Sentence, Weights } from '@throughline/extraction/training';

import type { CategoryWeights } from './categories.ts';
import { bodiesOf } from './deals.ts';
import type { Deal, GoldCommitment } from './deals.ts';

export const OPTIONS = { l1: 0.0002, l2: 0.001, rounds: 300 };

/** A promise of ours beside the clauses it could be held against; `against` is the one that the gold means. */
export interface Compared { contradicted: boolean; pairs: readonly Pair[]; against: Pair | null; /** Of one that is not contradicted: the clause that a careful reader held it against. */ beside: Pair | null }

/** A promise of the gold as the reader would have it: with the category, day and risk that it reads, not with those that the gold knows. */
function commitmentOf({ source: sourceId, quote, direction, strength }: GoldCommitment, start: number, sentence: Sentence, sentences: readonly Sentence[], dossier: Dossier, categories: CategoryWeights): Commitment {
  const { at } = sentence.source;
  const text = quote.replace(/\s+/g, ' ');
  const category = categoryOf(promisedIn(sentence, text, 'seller', sentences), categories);
  const context = dateContext(dossier, at);
  const from = Math.max(0, start - sentence.span.start);
  const due = dueOf(sentence, { start: from, end: Math.min(sentence.text.length, from + quote.length) }, context);
  return {
    id: quote, what: '', direction: direction as Commitment['direction'], by: '', to: null, category, strength: strength as Commitment['strength'], condition: null, retractedBy: null, due, dueResolved: resolveDue(due, context), figure: null,
    risk: riskOf({ text, question: sentence.answers?.text ?? null, direction: 'seller', category, strength: strength as Commitment['strength'], signed: false }).risk, riskRules: [], inContract: 'no', confidence: 1, reasons: [],
    evidence: [{ sourceId, quote, start, end: start + quote.length, by: null, at }],
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

/** What the seller promised besides the contract, each beside the clauses that it could be held against; the categories are by weights that never saw the deal. */
export function comparedOf({ dossier, gold }: Deal, categories: CategoryWeights): Compared[] {
  const notes = new Map(gold.drift.filter(({ kind }) => kind === 'contradicts_contract').map(({ commitment, note }) => [commitment, note]));
  const { sources } = readSources(dossier);
  const signed = signedIn(sources, dossier);
  const bodies = bodiesOf(dossier);
  const [sentenceOf, before, pairsFor] = [sentenceFinder(sources), beforeFinder(sources), pairsIn(signed)];
  const read = new Map(sources.map(({ source, sentences }) => [source.id, { source, sentences }]));
  return gold.commitments.flatMap((promise, index) => {
    const start = bodies.get(promise.source)?.indexOf(promise.quote) ?? -1;
    const { source, sentences = [] } = read.get(promise.source) ?? {};
    const sentence = sentences.find(({ span }) => span.end > start && span.start <= start);
    if (start < 0 || promise.direction !== 'seller' || source?.signed !== false || !sentence) return [];
    const [one] = mentionsOf(commitmentOf(promise, start, sentence, sentences, dossier, categories), sentenceOf, before);
    if (!one) return [];
    const pairs = pairsFor(one, rulesOn(one, signed));
    const contradicted = promise.inContract === 'contradicted';
    const note = notes.get(index) ?? notes.get(promise.sameAs ?? -1);
    const told = note === undefined ? null : meant(pairs, note);
    return [{ contradicted, pairs, against: contradicted ? told : null, beside: contradicted ? null : told }];
  });
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
