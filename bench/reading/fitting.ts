import { fit, scoreOf, sigmoid } from '@throughline/extraction/training';
import type { Example, FitOptions, Weights } from '@throughline/extraction/training';

import type { Item, LabelledDeal } from './examples.ts';

export const OPTIONS: FitOptions = { l1: 0.00005, l2: 0.001, rounds: 150 };

/** A clause says again what its sentence says; together they count little more than one. */
export const exampleOf = (item: Item, features = item.features): Example => ({ features, positive: item.positive, weight: item.unclear ? 0 : item.candidate.whole ? 0.5 : 1 });

export interface Judged { item: Item; score: number }

/** Scores of every deal's candidates by weights that never saw that deal. */
export function leaveOneOut(deals: readonly LabelledDeal[], others: readonly Example[], options = OPTIONS, featuresOf: (item: Item) => string[] = ({ features }) => features): Map<LabelledDeal, Judged[]> {
  return new Map(deals.map((held) => {
    const weights = fit([...deals.filter((deal) => deal !== held).flatMap(({ items }) => items.map((item) => exampleOf(item, featuresOf(item)))), ...others], options);
    return [held, held.items.map((item) => ({ item, score: scoreOf(featuresOf(item), weights) }))];
  }));
}

export interface Calibration { slope: number; offset: number }

/** Platt's sigmoid from scores to probabilities, by Newton steps. */
export function calibrated(scores: readonly { score: number; positive: boolean; weight: number }[]): Calibration {
  let slope = 1;
  let offset = 0;
  for (let round = 0; round < 50; round += 1) {
    let [g0, g1, h00, h01, h11] = [0, 0, 1e-6, 0, 1e-6];
    for (const { score, positive, weight } of scores) {
      const p = sigmoid(slope * score + offset);
      const error = (p - (positive ? 1 : 0)) * weight;
      const bend = p * (1 - p) * weight;
      g0 += error; g1 += error * score; h00 += bend; h01 += bend * score; h11 += bend * score * score;
    }
    const determinant = h00 * h11 - h01 * h01;
    offset -= (h11 * g0 - h01 * g1) / determinant;
    slope -= (h00 * g1 - h01 * g0) / determinant;
  }
  const round = (value: number) => Math.round(value * 1000) / 1000;
  return { slope: round(slope), offset: round(offset) };
}

export const probabilityOf = (score: number, { slope, offset }: Calibration) => sigmoid(slope * score + offset);
export type { Weights };
