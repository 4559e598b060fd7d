import { readFileSync } from 'node:fs';

import { COMMITMENT_CATEGORIES } from '@throughline/domain';
import type { CommitmentCategory, Direction } from '@throughline/domain';
import { readSources } from '@throughline/extraction';
import { categoryFeatures, fit, promisedIn, scoreOf } from '@throughline/extraction/training';
import type { Weights } from '@throughline/extraction/training';

import { bodiesOf } from './deals.ts';
import type { Deal } from './deals.ts';

export interface CategoryExample { features: string[]; category: CommitmentCategory; weight: number }

export const OPTIONS = { l1: 0.0005, l2: 0.001, rounds: 150 };

/** Every promise of a deal's gold, read where it stands. */
export function examplesOf({ dossier, gold }: Deal): CategoryExample[] {
  const bodies = bodiesOf(dossier);
  const sentences = new Map(readSources(dossier).sources.map((source) => [source.source.id, source.sentences]));
  return gold.commitments.flatMap(({ source, quote, direction, category }) => {
    const at = bodies.get(source)?.indexOf(quote) ?? -1;
    const all = sentences.get(source) ?? [];
    const sentence = all.find(({ span }) => span.end > at && span.start <= at);
    return at < 0 || !sentence ? [] : [{ features: categoryFeatures(promisedIn(sentence, quote.replace(/\s+/g, ' '), direction, all)), category: category as CommitmentCategory, weight: 1 }];
  });
}

const OWN = new URL('./own-promises.tsv', import.meta.url);
const SHARE = 0.7;

/** Sentences written by us for what the deals say too seldom; they count less than what stands in deals. */
export function ownExamples(): { examples: CategoryExample[]; text: string } {
  const text = readFileSync(OWN, 'utf8');
  const examples = text.trim().split('\n').slice(1).map((line) => {
    const [category, , side, question, promise] = line.split('\t') as [CommitmentCategory, string, string, string, string];
    const direction: Direction = side === 's' ? 'seller' : 'customer';
    return { features: categoryFeatures({ text: promise, direction, kind: 'email', signed: false, question: question === '-' ? null : question }), category, weight: SHARE };
  });
  return { examples, text };
}

/** How much it counts that a category is told without the cues: they were written by people who had read these deals, and fire less in others. */
const WORDS_ALONE = 1;

export type CategoryWeights = Record<CommitmentCategory, Weights>;

/** One model per category, each against all others. */
export function learned(given: readonly CategoryExample[]): CategoryWeights {
  const examples = given.flatMap((one) => [one, { ...one, features: one.features.filter((feature) => !/^(?:cues|best|clear):/.test(feature)), weight: one.weight * WORDS_ALONE }]);
  return Object.fromEntries(COMMITMENT_CATEGORIES.map((one) => [one, fit(examples.map(({ features, category, weight }) => ({ features, weight, positive: category === one })), OPTIONS)])) as CategoryWeights;
}

export const judged = (features: readonly string[], weights: CategoryWeights): CommitmentCategory =>
  COMMITMENT_CATEGORIES.map((category) => ({ category, score: scoreOf(features, weights[category]) })).reduce((best, next) => (next.score > best.score ? next : best)).category;
