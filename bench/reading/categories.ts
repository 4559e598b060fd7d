import { readFileSync } from 'node:fs';

import { COMMITMENT_CATEGORIES } from '@throughline/domain';
import type { CommitmentCategory, Direction } from '@throughline/domain';
import { readSources } from '@throughline/extraction';
import { categoryFeatures, fit, promisedIn, scoreOf } from '@throughline/extraction/training';
import type { Weights } from '@throughline/extraction/training';

import { bodiesOf } from './deals.ts';
import type { Deal } from './deals.ts';
import { asked, COMMUNICATIONS, linesOf, ownPromises } from './own-sentences.ts';

export interface CategoryExample { features: string[]; category: CommitmentCategory; weight: number; /** Whether the cues were written without having read it. */ tellsOfCues: boolean }

export const OPTIONS = { l1: 0.0002, l2: 0.002, rounds: 150 };

/** Every promise of a deal's gold, read where it stands. */
export function examplesOf({ dossier, gold }: Deal): CategoryExample[] {
  const bodies = bodiesOf(dossier);
  const sentences = new Map(readSources(dossier).sources.map((source) => [source.source.id, source.sentences]));
  return gold.commitments.flatMap(({ source, quote, direction, category }) => {
    const at = bodies.get(source)?.indexOf(quote) ?? -1;
    const all = sentences.get(source) ?? [];
    const sentence = all.find(({ span }) => span.end > at && span.start <= at);
    return at < 0 || !sentence ? [] : [{ features: categoryFeatures(promisedIn(sentence, quote.replace(/\s+/g, ' '), direction, all)), category: category as CommitmentCategory, weight: 1, tellsOfCues: false }];
  });
}

const SHARE = 0.7;

/** Sentences written by us for what the deals say too seldom; they count less than what stands in deals. */
export function ownExamples(): { examples: CategoryExample[]; text: string } {
  const text = readFileSync(ownPromises, 'utf8');
  const examples = linesOf(ownPromises).map(([category, , side, question, promise, kind]) => {
    const direction: Direction = side === 's' ? 'seller' : 'customer';
    return { features: categoryFeatures({ text: promise!, direction, kind: COMMUNICATIONS[kind ?? 'e'] ?? 'contract', signed: false, question: asked(question) }), category: category as CommitmentCategory, weight: SHARE, tellsOfCues: true };
  });
  return { examples, text };
}

/** The cues were written by people who had read these deals, and fire less in others: how far they can be trusted is learned from our own sentences alone. */
const isOfCues = (feature: string) => /^(?:cues|best|clear):/.test(feature);

export type CategoryWeights = Record<CommitmentCategory, Weights>;

/** Smaller weights change no category and make the file long. */
const LEAST = 0.02;

const withoutSmall = ({ bias, weights }: Weights): Weights => ({ bias, weights: Object.fromEntries(Object.entries(weights).filter(([, weight]) => Math.abs(weight) >= LEAST)) });

/** One model per category, each against all others. */
export function learned(given: readonly CategoryExample[]): CategoryWeights {
  const examples = given.flatMap((one) => [...(one.tellsOfCues ? [one] : []), { ...one, features: one.features.filter((feature) => !isOfCues(feature)) }]);
  return Object.fromEntries(COMMITMENT_CATEGORIES.map((one) => [one, withoutSmall(fit(examples.map(({ features, category, weight }) => ({ features, weight, positive: category === one })), OPTIONS))])) as CategoryWeights;
}

const FOLDS = 6;

/** For each deal weights that never saw it: those of the five sixths of the deals that it is not in. */
export function learnedWithout(deals: readonly (readonly CategoryExample[])[], own: readonly CategoryExample[]): CategoryWeights[] {
  const folds = Array.from({ length: FOLDS }, (_, fold) => learned([...deals.filter((_deal, at) => at % FOLDS !== fold).flat(), ...own]));
  return deals.map((_deal, at) => folds[at % FOLDS]!);
}

export const judged = (features: readonly string[], weights: CategoryWeights): CommitmentCategory =>
  COMMITMENT_CATEGORIES.map((category) => ({ category, score: scoreOf(features, weights[category]) })).reduce((best, next) => (next.score > best.score ? next : best)).category;
