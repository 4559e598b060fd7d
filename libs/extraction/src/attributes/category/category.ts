import { COMMITMENT_CATEGORIES } from '@throughline/domain';
import type { CommitmentCategory } from '@throughline/domain';

import { scoreOf } from '../../commitments/model/logistic.ts';
import type { Weights } from '../../commitments/model/logistic.ts';
import { categoryFeatures } from './features.ts';
import type { Promised } from './features.ts';
import { CATEGORY_MODEL } from './weights.generated.ts';

/** The category of a promise, by cues in its words and around it, weighed by what annotated deals taught. */
export function categoryOf(promised: Promised, weights: Record<CommitmentCategory, Weights> = CATEGORY_MODEL.weights): CommitmentCategory {
  const features = categoryFeatures(promised);
  let [best, most]: [CommitmentCategory, number] = ['deliverable', -Infinity];
  for (const category of COMMITMENT_CATEGORIES) {
    const score = scoreOf(features, weights[category]);
    if (score > most) [best, most] = [category, score];
  }
  return best;
}
