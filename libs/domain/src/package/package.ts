import type { Day, Instant } from '../time/instant.ts';

/** Where a fact came from, word for word: `quote === body.slice(start, end)` of that source, in UTF-16 code units. */
export interface Evidence {
  sourceId: string;
  quote: string;
  start: number;
  end: number;
  by: string | null;
  at: Instant | null;
}

export type FactStatus = 'confirmed_by_customer' | 'stated_by_customer' | 'stated_by_us' | 'inferred' | 'unknown';

/** A value with how we know it. An unknown has no value and stands in the package's gaps. */
export interface Fact<T = string> {
  value: T | null;
  status: FactStatus;
  /** Who stated it: a person's name, or the system or agent that contributed it. */
  statedBy: string | null;
  /** Ids of the dossier's parts it was taken from, such as `contributions/nw-x-value`. */
  sources: string[];
  evidence: Evidence[];
}

export interface Ask {
  name: string;
  email: string | null;
}

/** Something the package should say and does not, with the question and the person most likely to know. */
export interface Gap {
  /** Stable over recompiles, so that an answer finds its gap again. */
  id: string;
  category: RubricCategoryKey;
  question: string;
  why: string;
  points: number;
  ask: Ask | null;
  answer: GapAnswer | null;
}

/** What somebody of the team answered to a gap. It earns the gap's points unless it says nothing. */
export interface GapAnswer {
  gapId: string;
  text: string;
  by: string;
  at: Instant;
}

export type RubricCategoryKey = 'businessContext' | 'technicalRequirements' | 'successCriteria' | 'riskRegister' | 'openItems';

export interface RubricCategory {
  key: RubricCategoryKey;
  points: number;
  max: number;
  lost: { points: number; gapId: string }[];
}

export interface Rubric {
  total: number;
  max: number;
  threshold: number;
  categories: RubricCategory[];
}

export interface PackageStakeholder {
  contactId: string;
  name: string;
  title: string | null;
  email: string | null;
  phone: string | null;
  roles: string[];
  influence: string | null;
  relationship: string | null;
  reportsTo: string | null;
  timezone: string | null;
  /** Internal: never in anything a customer can see. */
  preferences: string | null;
  notes: string | null;
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

export interface PackageCriterion {
  metric: string;
  baseline: string | null;
  target: string | null;
  annualValue: number | null;
  /** The day by which the target is to be reached. */
  by: Day | null;
  sources: string[];
}

export interface PackageSystem {
  name: string;
  /** What becomes of it, such as "stays" or "to be replaced". */
  status: string | null;
  /** Which way data flows, as it was stated. */
  direction: string | null;
  /** What flows. */
  data: string | null;
  sources: string[];
}

/** The handoff package: what the receiving team must know, compiled from the dossier and the team's answers. */
export interface HandoffPackage {
  schema: 'throughline.package/1';
  compiledAt: Instant;
  account: { name: string; domain: string | null; industry: string | null; employees: number | null; country: string | null; timezone: string | null; locale: string | null; background: string | null };
  deal: {
    name: string; type: string | null; closedAt: Instant; currency: string; arr: number | null; tcv: number | null; termMonths: number | null;
    contractStart: Day | null; renewalDate: Day | null; goLiveTarget: Day | null; paymentTerms: string | null; segment: string | null;
    nextStep: string | null; notes: string | null;
  };
  team: { id: string; name: string; email: string | null; role: string; timezone: string | null }[];
  lineItems: { sku: string | null; name: string; kind: string | null; quantity: number; unit: string | null; unitPrice: number | null; listPrice: number | null; features: string[]; notes: string | null; discountPercent: number | null }[];
  whyTheyBought: { problem: Fact; outcome: Fact; quote: Fact; tippingPoint: Fact };
  pains: { statement: string; sources: string[]; by: string }[];
  successCriteria: PackageCriterion[];
  systems: PackageSystem[];
  migration: Fact;
  sso: Fact;
  compliance: Fact;
  competitors: { name: string; position: string | null; status: string | null; detail: string | null; sources: string[] }[];
  decisionProcess: Fact;
  nonStandardTerms: { term: string; approvedBy: string | null; sources: string[] }[];
  risks: { statement: string; sources: string[] }[];
  openItems: { what: string; owner: string | null; due: Day | null; sources: string[] }[];
  stakeholders: PackageStakeholder[];
  sources: PackageSource[];
  gaps: Gap[];
  rubric: Rubric;
}
