import type { Commitment, Drift } from '../commitments/commitment.ts';
import type { Level, RiskType } from '../reading/reading.ts';
import type { RiskOrigin, ThreatenedPhase } from '../risk/risk.ts';
import type { SecondReader } from '../reading/second-reader.ts';
import type { Day, Instant } from '../time/instant.ts';
import type { Fact, Sourced } from './fact.ts';
import type { Blocking, Gap, Rubric } from './rubric.types.ts';

export type * from './fact.ts';
export type * from './rubric.types.ts';

export interface PackageAccount {
  name: string; domain: string | null; industry: string | null; employees: number | null; annualRevenue: number | null;
  country: string | null; timezone: string | null; locale: string | null; background: string | null;
}

export interface PackageDeal {
  name: string; type: string | null; closedAt: Instant; currency: string; arr: number | null; tcv: number | null; termMonths: number | null;
  contractStart: Day | null; renewalDate: Day | null; goLiveTarget: Day | null; paymentTerms: string | null; segment: string | null;
  nextStep: string | null; notes: string | null;
  /** Per cent below the list price of everything sold whose both prices are known; null when no line tells both. */
  discountPercent: number | null;
}

export interface PackageTeamMember { id: string; name: string; email: string | null; role: string; timezone: string | null }

export interface PackageLineItem {
  sku: string | null; name: string; kind: string | null; quantity: number; unit: string | null; unitPrice: number | null; listPrice: number | null;
  features: string[]; notes: string | null; discountPercent: number | null;
}

/** A sentence of the executive summary and the facts it is made of, such as `whyTheyBought/problem` or `commitments/3`. */
export interface SummarySentence { text: string; facts: string[] }

export interface PackageCommitment extends Commitment, Sourced {}

export type CriterionCategory = 'adoption' | 'process_efficiency' | 'business_outcome' | 'technical' | 'user_satisfaction';
/** What keeps a criterion from being specific, measurable, time-bound and agreed. */
export type CriterionLint = 'no_number' | 'no_baseline' | 'no_date' | 'no_owner' | 'not_agreed';

export interface PackageCriterion extends Sourced {
  metric: string;
  baseline: string | null;
  target: string | null;
  unit: string | null;
  /** The day by which the target is to be reached. */
  by: Day | null;
  owner: string | null;
  category: CriterionCategory | null;
  agreedByEconomicBuyer: boolean;
  lint: CriterionLint[];
  /** In the deal's currency. */
  annualValue: number | null;
}

export interface PackageRisk extends Sourced {
  /** The same whenever the same dossier is compiled. */
  id: string;
  origin: RiskOrigin;
  statement: string;
  /** Dimension of the requirements, `A4.01` to `A4.12`; null where no rule knows it. */
  dimension: string | null;
  type: RiskType;
  severity: Level;
  likelihood: Level;
  /** Severity times likelihood, each 1 to 3. */
  score: number;
  mitigation: string | null;
  contingency: string | null;
  /** Working days that are added to the phase it threatens when it happens. */
  bufferDays: number | null;
  phase: ThreatenedPhase | null;
  /** Who answers for it on our side, and on theirs. */
  owner: string | null;
  customerOwner: string | null;
  /** What tells that it is happening. */
  trigger: string | null;
  /** The day by which the mitigation is done, and the one on which somebody looks at it again. */
  dueOn: Day | null;
  reviewOn: Day | null;
  /** Whether the mitigation is a proposal that nobody has looked at yet. */
  proposed: boolean;
}

export interface PackageOpenItem extends Sourced { what: string; owner: string | null; due: Day | null }

export interface PackageStatement extends Sourced { what: string }

export interface PackageTerm extends PackageStatement { approvedBy: string | null }

export interface PackageObjection extends PackageStatement { answer: string | null }

/** A contact with what the sale taught about them. Preferences, fear, relationship and notes are for us alone. */
export interface PackageStakeholder {
  /** The dossier's id of the contact. */
  contact: string;
  name: string;
  title: string | null;
  email: string | null;
  phone: string | null;
  roles: string[];
  influence: string | null;
  relationship: string | null;
  reportsTo: string | null;
  timezone: string | null;
  preferences: string | null;
  notes: string | null;
  hasLeft: boolean;
  fear: Fact;
  callFirst: boolean;
  doNotEscalateUnprepared: boolean;
  evidence: Sourced['evidence'];
}

export interface PackageCompetitor extends Sourced {
  name: string;
  whyWeWon: string | null;
  nextMove: string | null;
  barSet: string | null;
  position: string | null;
  outcome: string | null;
  /** What else was found about them. */
  detail: string | null;
}

export interface PackageIntegration extends Sourced {
  system: string;
  direction: 'inbound' | 'outbound' | 'bidirectional' | null;
  data: string | null;
  pattern: string | null;
  priority: string | null;
}

/** A system of the customer's, and what becomes of it. */
export interface PackageSystem extends Sourced { name: string; fate: string | null }

export interface PackageCompliance extends Sourced { standard: string; detail: string | null }

/** The template's lines about data, sign-in and security, as far as they are known one by one. */
export interface TechnicalDetails {
  migratingFrom: Fact; dataTypes: Fact; volume: Fact; dataQuality: Fact;
  ssoRequired: Fact; identityProvider: Fact; mfa: Fact;
  dataResidency: Fact; accessRestrictions: Fact;
}

/** What stays true of a customer beyond the deal, and is not told of a person, a risk or a term. */
export interface Relations {
  /** What they want to reach as a company. */
  objectives: PackageStatement[];
  /** Who looks over what they do, by what rules, and how much risk they take. */
  governance: PackageStatement[];
  /** What their technology cannot do or does not allow. */
  constraints: PackageStatement[];
  /** Who stands how to whom, and to us. */
  standings: PackageStatement[];
  /** What makes the relationship difficult. */
  strains: PackageStatement[];
  /** What has made things succeed with them. */
  successFactors: PackageStatement[];
}

/** What was computed about value before the sale, with what it rests on. */
export interface ValueCase {
  annualBenefit: number | null;
  currency: string;
  paybackMonths: number | null;
  /** What nobody has checked. */
  assumptions: PackageStatement[];
  sources: string[];
}

export interface PlanMilestone { id: string; title: string; kind: string; side: 'vendor' | 'customer'; due: Day; needs: string[] }

export interface PackagePhase { id: string; title: string; start: Day; end: Day }

/** The plan as far as it follows from the dossier: the template's steps dated towards the go-live target. */
export interface PackagePlan {
  phases: PackagePhase[];
  tasks: PlanMilestone[];
  milestones: PlanMilestone[];
  criticalPath: string[];
  contingency: Record<string, string>;
}

export interface PackageSource {
  id: string;
  /** The dossier's list it stands in: `${part}/${id}` is how facts refer to it. */
  part: 'communications' | 'documents' | 'contributions';
  kind: string;
  title: string;
  at: Instant | null;
  by: string | null;
  signed: boolean | null;
  characters: number;
}

/** The handoff package: what the receiving team must know, compiled from the dossier, what was read and the team's answers. */
export interface HandoffPackage {
  schema: 'throughline.package/1';
  compiledAt: Instant;
  deal: PackageDeal;
  account: PackageAccount;
  team: PackageTeamMember[];
  lineItems: PackageLineItem[];
  /** At most a page; nothing sensitive. */
  summary: SummarySentence[];
  whyTheyBought: { problem: Fact; outcome: Fact; quote: Fact; tippingPoint: Fact };
  pains: PackageStatement[];
  valueCase: ValueCase | null;
  commitments: PackageCommitment[];
  /** Ids of the commitments of ours that the briefing begins with, the gravest first. */
  criticalCommitments: string[];
  drift: Drift[];
  successCriteria: PackageCriterion[];
  /** 90 days after the go-live target. */
  firstQbr: Day | null;
  risks: PackageRisk[];
  openItems: PackageOpenItem[];
  outOfScope: PackageStatement[];
  stakeholders: PackageStakeholder[];
  competitors: PackageCompetitor[];
  systems: PackageSystem[];
  integrations: PackageIntegration[];
  migration: Fact;
  sso: Fact;
  technical: TechnicalDetails;
  compliance: PackageCompliance[];
  decisionProcess: Fact;
  procurement: Fact;
  /** How the customer found the sale itself. */
  salesExperience: Fact;
  market: Fact;
  /** Absent in packages of versions that did not look for it. Never in anything a customer can see. */
  relations?: Relations;
  accommodations: PackageStatement[];
  nonStandardTerms: PackageTerm[];
  objections: PackageObjection[];
  expansion: PackageStatement[];
  renewalNotes: PackageStatement[];
  /** Never in anything a customer can see. */
  sensitiveTopics: PackageStatement[];
  plan: PackagePlan;
  /** Where those who sold and those who deliver have met without the customer. */
  handoffMeeting: { source: string; at: Instant } | null;
  sources: PackageSource[];
  /** How far a language model has read as well; absent where none is configured. */
  secondReader?: SecondReader;
  gaps: Gap[];
  rubric: Rubric;
  blocking: Blocking[];
}
