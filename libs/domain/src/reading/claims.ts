import type { CommitmentCategory, CommitmentRisk, Direction, RiskRule } from '../commitments/commitment.ts';
import type { Relations, TechnicalDetails } from '../package/package.ts';
import type { Level, RiskType } from './reading.ts';

/**
 * What a second reader says it has found. Nothing of it is believed as it stands: its words have to be found in the source,
 * and its names, figures and dates in those words. An empty text means that it says nothing about it.
 */
export interface ClaimedPlace {
  /** As the part that was read calls the source: "S1". */
  source: string;
  /** Number of the line in which the quote begins; 0 when it does not say. */
  line: number;
  quote: string;
}

export interface ClaimedPromise {
  what: string;
  direction: Direction;
  by: string;
  category: CommitmentCategory;
  strength: 'firm' | 'conditional' | 'hedged';
  condition: string;
  /** "2026-06-30", or days after something: "go_live+30". */
  due: string;
  risk: CommitmentRisk;
  riskRules: RiskRule[];
  /** Every time it was said, the first mention first. */
  places: ClaimedPlace[];
  /** Where it was taken back. */
  retracted: ClaimedPlace[];
}

export interface ClaimedStatement extends ClaimedPlace { what: string }

/** What a second reader says about everything that is no promise. */
export interface ClaimedFacts {
  problem: ClaimedStatement[];
  outcome: ClaimedStatement[];
  buyerQuote: ClaimedStatement[];
  tippingPoint: ClaimedStatement[];
  pains: ClaimedStatement[];
  successCriteria: (ClaimedPlace & { metric: string; baseline: string; target: string; unit: string; by: string; owner: string; agreedByEconomicBuyer: boolean })[];
  risks: (ClaimedStatement & { type: RiskType; severity: Level; likelihood: Level })[];
  openItems: (ClaimedStatement & { owner: string; due: string })[];
  outOfScope: ClaimedStatement[];
  stakeholders: (ClaimedPlace & { person: string; remark: 'fear' | 'preference' | 'call_first' | 'do_not_escalate_unprepared'; what: string })[];
  competitors: (ClaimedPlace & { name: string; whyWeWon: string; nextMove: string; barSet: string })[];
  systems: (ClaimedPlace & { name: string; fate: string })[];
  integrations: (ClaimedPlace & { system: string; direction: 'inbound' | 'outbound' | 'bidirectional' | 'unknown'; data: string; pattern: string; priority: string })[];
  migration: ClaimedStatement[];
  signOn: ClaimedStatement[];
  technical: (ClaimedStatement & { about: keyof TechnicalDetails })[];
  compliance: (ClaimedPlace & { standard: string; detail: string })[];
  decisionProcess: ClaimedStatement[];
  procurement: ClaimedStatement[];
  accommodations: ClaimedStatement[];
  salesExperience: ClaimedStatement[];
  market: ClaimedStatement[];
  relations: (ClaimedStatement & { topic: keyof Relations })[];
  /** With the place at which one of ours answered, if one did. */
  objections: (ClaimedStatement & { answer: string; answered: ClaimedPlace[] })[];
  expansion: ClaimedStatement[];
  renewalNotes: ClaimedStatement[];
  sensitiveTopics: ClaimedStatement[];
}

/** What of a part of a dossier a second reader was asked for. */
export type Question = 'promises' | 'facts';

/** An answer about one part; null where there is none. */
export interface PartClaims { promises: ClaimedPromise[] | null; facts: ClaimedFacts | null }

/** Sources of a dossier as a second reader is shown them, apart from its instructions. */
export interface ReadingPart {
  /** The deal and its people, in lines. */
  about: string;
  sources: { name: string; about: string; lines: string[] }[];
}
