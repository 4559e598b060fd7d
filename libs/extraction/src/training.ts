export { candidatesOf } from './commitments/candidates/candidates.ts';
export type { Candidate } from './commitments/candidates/candidate.ts';
export { chosen } from './commitments/choose.ts';
export { familyOf, featuresOf, wordFeatures } from './commitments/model/features.ts';
export { fit, scoreOf, sigmoid } from './commitments/model/logistic.ts';
export type { Example, FitOptions, Weights } from './commitments/model/logistic.ts';
export { categoryFeatures } from './attributes/category/features.ts';
export { promisedIn } from './attributes/category/surroundings.ts';
export type { Promised } from './attributes/category/features.ts';
