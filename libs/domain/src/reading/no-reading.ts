import type { Fact } from '../package/fact.ts';
import type { Reading } from './reading.ts';
import { relationLists } from './relation-lists.ts';
import { technicalLines } from './technical-lines.ts';

const nothing = (): Fact => ({ value: null, status: 'unknown', statedBy: null, sources: [], evidence: [] });

/** What is known when no source has been read. */
export function noReading(): Reading {
  return {
    commitments: [], drift: [], whyTheyBought: { problem: nothing(), outcome: nothing(), quote: nothing(), tippingPoint: nothing() }, pains: [], successCriteria: [],
    risks: [], openItems: [], outOfScope: [], stakeholders: [], competitors: [], systems: [], integrations: [], migration: nothing(), sso: nothing(), technical: technicalLines(nothing), compliance: [],
    decisionProcess: nothing(), procurement: nothing(), salesExperience: nothing(), market: nothing(), relations: relationLists(() => []), accommodations: [], objections: [], expansion: [], renewalNotes: [], sensitiveTopics: [],
  };
}
