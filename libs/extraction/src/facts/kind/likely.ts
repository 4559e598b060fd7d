import { sigmoid } from '../../commitments/model/logistic.ts';
import type { Sentence } from '../../sources/sentence.ts';
import type { Spoken } from '../fact-context.ts';
import { kindFeatures } from './features.ts';
import { KINDS } from './kind.ts';
import type { Kind } from './kind.ts';
import { toldBy } from './told-by.ts';
import { KIND_MODEL } from './weights.generated.ts';

/** By feature: what it weighs for which kinds. One look for all kinds, since each sentence of a deal is weighed. */
const weightsOf = new Map<string, { at: number; weight: number }[]>();
for (const [at, kind] of KINDS.entries()) {
  for (const [feature, weight] of Object.entries(KIND_MODEL.kinds[kind].weights)) {
    const known = weightsOf.get(feature);
    if (known) known.push({ at, weight });
    else weightsOf.set(feature, [{ at, weight }]);
  }
}
const START = KINDS.map((kind) => KIND_MODEL.kinds[kind].bias - KIND_MODEL.kinds[kind].from);

const known = new WeakMap<Sentence, readonly number[]>();

/** How likely it is that a sentence tells something of a kind, from 0 to 1; from 0.5 on the model would say so. */
export const likely = ({ sentence }: Pick<Spoken, 'sentence'>, kind: Kind): number => likelihoodsOf(sentence)[KINDS.indexOf(kind)]!;

/** How likely each kind is, in the order of `KINDS`. */
export function likelihoodsOf(sentence: Sentence): readonly number[] {
  const weighed = known.get(sentence) ?? likelihoods(sentence);
  known.set(sentence, weighed);
  return weighed;
}

/** Whether the model would say that a sentence tells something of a kind. */
export const tells = (spoken: Spoken, kind: Kind): boolean => likely(spoken, kind) >= 0.5;

function likelihoods(sentence: Sentence): number[] {
  const scores = [...START];
  for (const feature of kindFeatures(toldBy(sentence))) for (const { at, weight } of weightsOf.get(feature) ?? []) scores[at]! += weight;
  return scores.map(sigmoid);
}
