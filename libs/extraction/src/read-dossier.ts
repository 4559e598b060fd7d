import type { Dossier, Reading } from '@throughline/domain';

import { findCommitments } from './commitments/find-commitments.ts';
import type { Model } from './commitments/model/model.ts';
import { compareWithSigned } from './contract/compare.ts';
import { readFacts } from './facts/read-facts.ts';
import { readSources } from './sources/read-sources.ts';

/**
 * What the mails, calls and documents of a dossier say, each finding with its evidence: the same dossier gives the same
 * reading. Measurements read with weights of their own.
 */
export function readDossier(dossier: Dossier, model?: Model): Reading {
  const { sources, people } = readSources(dossier);
  const { commitments, drift } = compareWithSigned(findCommitments(sources, dossier, people, model), sources, dossier);
  return { commitments, drift, ...readFacts(sources, people, dossier, commitments) };
}
