import type { Commitment, Dossier, Drift } from '@throughline/domain';

import type { ReadSource } from '../sources/sentence.ts';
import { driftOf } from './drift.ts';
import { judgeOf } from './pair/judge.ts';
import type { PairModel } from './pair/judge.ts';
import { PAIR_MODEL } from './pair/weights.generated.ts';
import { beforeFinder, mentionsOf, sentenceFinder } from './said.ts';
import type { Said } from './said.ts';
import { onlyOf, signedIn } from './signed.ts';
import { verdictOn } from './verdict.ts';

/**
 * Holds every promise against what was signed and planned. What only a signed document says is in the contract; of what
 * people said besides, the clause about the same thing decides.
 */
export function compareWithSigned(commitments: readonly Commitment[], sources: readonly ReadSource[], dossier: Dossier, model: PairModel = PAIR_MODEL): { commitments: Commitment[]; drift: Drift[] } {
  const signed = signedIn(sources, dossier);
  const judge = judgeOf(signed, model);
  const sentenceOf = sentenceFinder(sources);
  const before = beforeFinder(sources);
  const drift: Drift[] = [];
  const compared = commitments.map((commitment): Commitment => {
    const mentions = mentionsOf(commitment, sentenceOf, before);
    const [latest] = mentions;
    if (!latest) return { ...commitment, inContract: 'yes' };
    const own = new Set(commitment.evidence.map(sentenceOf).filter((sentence) => sentence?.source.signed));
    // Where a clause was read as the same promise, only that clause can say otherwise of it.
    const on = (said: Said) => (own.size > 0 ? verdictOn(said, onlyOf(signed, own), null) : verdictOn(said, signed, judge));
    // The latest terms count; where "as I said in March" tells nothing by itself, what was said in March does.
    const verdicts = mentions.map((said) => ({ said, verdict: on(said) }));
    const { said, verdict } = verdicts.find(({ verdict: { inContract } }) => inContract !== 'no') ?? verdicts[0]!;
    const inContract = own.size > 0 && verdict.inContract === 'no' ? 'yes' : verdict.inContract;
    drift.push(...driftOf(said, { ...verdict, inContract }, signed));
    return { ...commitment, inContract };
  });
  return { commitments: compared, drift };
}
