import type { Commitment, Dossier, Drift } from '@throughline/domain';

import type { ReadSource } from '../sources/sentence.ts';
import { driftOf } from './drift.ts';
import { saidOf, sentenceFinder } from './said.ts';
import { signedIn } from './signed.ts';
import { verdictOn } from './verdict.ts';

/**
 * Holds every promise against what was signed and planned. What only a signed document says is in the contract; of what
 * people said besides, the clause about the same thing decides.
 */
export function compareWithSigned(commitments: readonly Commitment[], sources: readonly ReadSource[], dossier: Dossier): { commitments: Commitment[]; drift: Drift[] } {
  const signed = signedIn(sources, dossier);
  const sentenceOf = sentenceFinder(sources);
  const drift: Drift[] = [];
  const compared = commitments.map((commitment): Commitment => {
    const said = saidOf(commitment, sentenceOf);
    if (said === null) return { ...commitment, inContract: 'yes' };
    const verdict = verdictOn(said, signed);
    const isSigned = commitment.evidence.some((evidence) => sentenceOf(evidence)?.source.signed);
    const inContract = isSigned && verdict.inContract === 'no' ? 'yes' : verdict.inContract;
    drift.push(...driftOf(said, { ...verdict, inContract }, signed));
    return { ...commitment, inContract };
  });
  return { commitments: compared, drift };
}
