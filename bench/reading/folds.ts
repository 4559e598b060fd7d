import { fit } from '@throughline/extraction/training';
import type { Example, Model } from '@throughline/extraction/training';
import { MODEL } from '@throughline/extraction/training';

import { examplesOf, learned, ownExamples } from './categories.ts';
import type { LabelledDeal } from './examples.ts';
import { exampleOf, OPTIONS } from './fitting.ts';

/** For each deal a model that never saw it, for promises and their categories, with the calibration and threshold that the reader has. */
export function modelsWithout(deals: readonly LabelledDeal[], others: readonly Example[]): Map<LabelledDeal, Model> {
  const { slope, offset, threshold } = MODEL;
  const promises = new Map(deals.map((one) => [one, examplesOf(one.deal)]));
  const own = ownExamples().examples;
  const categoriesWithout = (held: LabelledDeal) => learned([...deals.filter((deal) => deal !== held).flatMap((deal) => promises.get(deal)!), ...own]);
  return new Map(deals.map((held) => [held, { ...fit([...deals.filter((deal) => deal !== held).flatMap(({ items }) => items.map((item) => exampleOf(item))), ...others], OPTIONS), slope, offset, threshold, categories: categoriesWithout(held) }]));
}
