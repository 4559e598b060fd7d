import type { Commitment, Drift } from '../commitments/commitment.ts';
import type { Evidence, Fact } from '../package/fact.ts';
import type { Relations, TechnicalDetails } from '../package/package.ts';
import type { Day } from '../time/instant.ts';
import type { SecondReader } from './second-reader.ts';

export interface ReadCriterion {
  metric: string;
  baseline: string | null;
  target: string | null;
  unit: string | null;
  by: Day | null;
  owner: string | null;
  agreedByEconomicBuyer: boolean;
  evidence: Evidence[];
}

export type RiskType = 'technical' | 'organizational' | 'commercial';
export type Level = 'high' | 'medium' | 'low';

/** A risk that somebody voiced, in their words or close to them. */
export interface ReadRisk { statement: string; type: RiskType; severity: Level; likelihood: Level; evidence: Evidence[] }

export interface ReadOpenItem { what: string; owner: string | null; due: Day | null; evidence: Evidence[] }

export interface ReadObjection { what: string; answer: string | null; evidence: Evidence[] }

export interface ReadStatement { what: string; evidence: Evidence[] }

/** What the sources say about a contact beyond the CRM's fields. */
export interface ReadStakeholder {
  /** The dossier's id of the contact. */
  contact: string;
  preferences: string | null;
  fear: Fact;
  callFirst: boolean;
  doNotEscalateUnprepared: boolean;
  evidence: Evidence[];
}

export interface ReadCompetitor { name: string; whyWeWon: string | null; nextMove: string | null; barSet: string | null; evidence: Evidence[] }

/** A system of the customer's, and what becomes of it. */
export interface ReadSystem { name: string; fate: string | null; evidence: Evidence[] }

export interface ReadIntegration {
  system: string;
  direction: 'inbound' | 'outbound' | 'bidirectional' | null;
  data: string | null;
  pattern: string | null;
  priority: string | null;
  evidence: Evidence[];
}

export interface ReadCompliance { standard: string; detail: string | null; evidence: Evidence[] }

/**
 * What careful reading of a dossier's mails, calls and documents found, each item with its verbatim evidence:
 * an item without a quote that stands in its source cannot exist. Structured contributions are no part of it.
 */
export interface Reading {
  commitments: Commitment[];
  drift: Drift[];
  whyTheyBought: { problem: Fact; outcome: Fact; quote: Fact; tippingPoint: Fact };
  pains: ReadStatement[];
  successCriteria: ReadCriterion[];
  risks: ReadRisk[];
  openItems: ReadOpenItem[];
  outOfScope: ReadStatement[];
  stakeholders: ReadStakeholder[];
  competitors: ReadCompetitor[];
  systems: ReadSystem[];
  integrations: ReadIntegration[];
  migration: Fact;
  sso: Fact;
  /** Lines of the template that the sources answer one by one. */
  technical: TechnicalDetails;
  compliance: ReadCompliance[];
  decisionProcess: Fact;
  procurement: Fact;
  /** How the customer found the sale itself. */
  salesExperience: Fact;
  /** What goes on in the customer's industry and market. */
  market: Fact;
  relations: Record<keyof Relations, ReadStatement[]>;
  accommodations: ReadStatement[];
  /** Concerns about us, our product or our price that were raised, with what was answered where somebody answered. */
  objections: ReadObjection[];
  /** What could come later: more people, places, parts of the product. */
  expansion: ReadStatement[];
  /** What to bear in mind when the contract is renewed. */
  renewalNotes: ReadStatement[];
  /** Never in anything a customer can see. */
  sensitiveTopics: ReadStatement[];
  /** Absent where no second reader is configured. */
  secondReader?: SecondReader;
}
