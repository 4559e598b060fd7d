import { fit } from '@throughline/extraction/training';
import type { Example, Model } from '@throughline/extraction/training';
import { MODEL, PAIR_MODEL } from '@throughline/extraction/training';

import { examplesOf, learned, ownExamples } from './categories.ts';
import { comparedOf, fitPairs, pairModel } from './contract-pairs.ts';
import type { LabelledDeal } from './examples.ts';
import { exampleOf, OPTIONS } from './fitting.ts';

/** For each deal asked for a model that never saw it but all the others, for promises, their categories and what speaks against them, with the calibration and thresholds that the reader has. */
export function modelsWithout(asked: readonly LabelledDeal[], deals: readonly LabelledDeal[], others: readonly Example[]): Map<LabelledDeal, Model> {
  const { slope, offset, threshold } = MODEL;
  const promises = new Map(deals.map((one) => [one, examplesOf(one.deal)]));
  const own = ownExamples().examples;
  const rest = <T>(held: LabelledDeal, of: (deal: LabelledDeal) => readonly T[]): T[] => deals.filter((deal) => deal !== held).flatMap(of);
  const categories = new Map(deals.map((held) => [held, learned([...rest(held, (deal) => promises.get(deal)!), ...own])]));
  const compared = new Map(deals.map((one) => [one, comparedOf(one.deal, categories.get(one)!)]));
  return new Map(asked.map((held) => [held, {
    ...fit([...rest(held, ({ items }) => items.map((item) => exampleOf(item))), ...others], OPTIONS), slope, offset, threshold, categories: categories.get(held)!,
    pairs: pairModel(fitPairs(rest(held, (deal) => compared.get(deal)!)), PAIR_MODEL.threshold),
  }]));
}
