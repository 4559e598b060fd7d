import type { CommitmentCategory } from '@throughline/domain';

import type { PairModel } from '../../contract/pair/judge.ts';
import type { Weights } from './logistic.ts';

/** Weights with what turns a score into a probability, and the probability from which on something is taken for a promise. */
export interface Model extends Weights { slope: number; offset: number; threshold: number; /** Where a measurement has categories of its own. */ categories?: Record<CommitmentCategory, Weights>; /** And its own weights of what speaks against a promise in a contract. */ pairs?: PairModel }
