import type { Evidence } from '../package/fact.ts';
import type { Dispute } from '../reading/second-reader.ts';
import type { Day } from '../time/instant.ts';

export const COMMITMENT_CATEGORIES = [
  'timeline', 'deliverable', 'customization', 'sla', 'pricing', 'training', 'support', 'change_management', 'guarantee', 'services',
  'security_compliance', 'other',
] as const;
export type CommitmentCategory = (typeof COMMITMENT_CATEGORIES)[number];

/** `seller`: the vendor promises the customer something; `customer`: the other way round. */
export type Direction = 'seller' | 'customer';

/** `retracted`: taken back later, and still listed. */
export type Strength = 'firm' | 'conditional' | 'hedged' | 'retracted';

/** High: see `RiskRule`. Unusual: outside what is normally sold, or vague where it should not be. */
export type CommitmentRisk = 'normal' | 'unusual' | 'high';

/** Why a commitment is `high`: the list of `spec/gold.md`, in its order. */
export type RiskRule =
  | 'penalty' | 'liability' | 'price_lock' | 'outcome_guarantee' | 'custom_development' | 'roadmap' | 'tighter_than_plan' | 'free_of_charge'
  | 'regulatory' | 'unusual_service' | 'vague';

export type Anchor = 'contract_start' | 'kickoff' | 'go_live' | 'signature' | 'message';

/** A calendar day, or days after something whose own day may move. */
export type Due = Day | { relativeTo: Anchor; days: number };

/** A number that was promised, such as 99.9 percent, with what happens when it is missed. */
export interface Figure { value: number; unit: string; consequence: string | null }

/** Whether a signed document says the same. */
export type InContract = 'yes' | 'no' | 'contradicted';

/**
 * One promise, as the sources say it: whoever made it takes on doing, providing or guaranteeing something for the
 * other side. Said again, sharpened or withdrawn it stays one commitment with more evidence and its latest terms.
 */
export interface Commitment {
  /** The same for the same promise of the same sources, whatever else is read. */
  id: string;
  /** The promise in a sentence for people, made of the source's words. */
  what: string;
  direction: Direction;
  /** Name of the person who made it where known, else the company. */
  by: string;
  to: string | null;
  category: CommitmentCategory;
  strength: Strength;
  /** On what it depends, in the source's words. */
  condition: string | null;
  /** Id of the source that withdrew it. */
  retractedBy: string | null;
  due: Due | null;
  /** `due` as a day, as far as the deal's dates are known. */
  dueResolved: Day | null;
  figure: Figure | null;
  risk: CommitmentRisk;
  riskRules: RiskRule[];
  inContract: InContract;
  /** Calibrated probability that this is a commitment, 0 to 1. */
  confidence: number;
  /** What spoke for and against it, in plain words, the weightiest first. */
  reasons: string[];
  /** Where a second reader reads it otherwise; absent where both agree, or one alone has read. */
  disputed?: Dispute[];
  /** Every time it was said, the first mention first. */
  evidence: Evidence[];
}

export type DriftKind = 'missing_from_contract' | 'contradicts_contract' | 'missing_from_plan' | 'sooner_than_plan';

/** Where what was said, what was signed and what is planned differ. */
export interface Drift {
  /** The commitment's id. */
  commitment: string;
  kind: DriftKind;
  note: string;
  /** The signed or planned text that differs; empty where there is none. */
  evidence: Evidence[];
}
