import type { Dossier, Reading } from '@throughline/domain';

import { findCommitments } from './commitments/find-commitments.ts';
import { readSources } from './sources/read-sources.ts';

const unknown = () => ({ value: null, status: 'unknown' as const, statedBy: null, sources: [], evidence: [] });

/** What the mails, calls and documents of a dossier say, each finding with its evidence: the same dossier gives the same reading. */
export function readDossier(dossier: Dossier): Reading {
  const { sources, people } = readSources(dossier);
  const bodies = new Map([...(dossier.communications ?? []), ...(dossier.documents ?? [])].map(({ id, body }) => [id, body]));
  const commitments = findCommitments(sources, bodies, people);
  return {
    commitments, drift: [],
    whyTheyBought: { problem: unknown(), outcome: unknown(), quote: unknown(), tippingPoint: unknown() },
    pains: [], successCriteria: [], risks: [], openItems: [], outOfScope: [], stakeholders: [], competitors: [], integrations: [],
    migration: unknown(), sso: unknown(), compliance: [], decisionProcess: unknown(), procurement: unknown(), accommodations: [], sensitiveTopics: [],
  };
}
