import type { Dossier, Reading } from '@throughline/domain';

import { findCommitments } from './commitments/find-commitments.ts';
import type { Model } from './commitments/model/model.ts';
import { compareWithSigned } from './contract/compare.ts';
import { readFacts } from './facts/read-facts.ts';
import { partsOf } from './second-reader/parts.ts';
import { withClaimedFacts, withClaimedPromises } from './second-reader/second-reading.ts';
import type { Claims } from './second-reader/second-reading.ts';
import { readSources } from './sources/read-sources.ts';

/**
 * What the mails, calls and documents of a dossier say, each finding with its evidence: the same dossier gives the same
 * reading. Measurements read with weights of their own. What a second reader claims counts as far as the sources prove it.
 */
export function readDossier(dossier: Dossier, model?: Model, claims: Claims = []): Reading {
  const { sources, people } = readSources(dossier);
  const parts = claims.length === 0 ? [] : partsOf(sources, dossier, people);
  const promised = withClaimedPromises(findCommitments(sources, dossier, people, model), claims, parts, dossier, people);
  const { commitments, drift } = compareWithSigned(promised, sources, dossier, model?.pairs);
  return { commitments, drift, ...withClaimedFacts(readFacts(sources, people, dossier, commitments), claims, parts, dossier, people) };
}
