import { COMMITMENT_CATEGORIES } from '@throughline/domain';
import type { CommitmentCategory } from '@throughline/domain';

import { scoreOf } from '../../commitments/model/logistic.ts';
import type { Weights } from '../../commitments/model/logistic.ts';
import { categoryFeatures } from './features.ts';
import type { Promised } from './features.ts';
import { CATEGORY_MODEL } from './weights.generated.ts';

/** All categories, the likeliest first: by cues in its words and around it, weighed by what annotated deals taught. */
export function categoriesOf(promised: Promised, weights: Record<CommitmentCategory, Weights> = CATEGORY_MODEL.weights): CommitmentCategory[] {
  const features = categoryFeatures(promised);
  return COMMITMENT_CATEGORIES.map((category) => ({ category, score: scoreOf(features, weights[category]) })).toSorted((a, b) => b.score - a.score).map(({ category }) => category);
}

/** The category of a promise. */
export const categoryOf = (promised: Promised, weights?: Record<CommitmentCategory, Weights>): CommitmentCategory => categoriesOf(promised, weights)[0]!;
