import type { Instant } from '../time/instant.ts';
import type { Ask } from './fact.ts';

export type RubricCategoryKey = 'businessContext' | 'technicalRequirements' | 'successCriteria' | 'riskRegister' | 'openItems';

/** What somebody of the team answered to a gap. It earns the gap's points unless it says nothing. */
export interface GapAnswer {
  gapId: string;
  text: string;
  by: string;
  at: Instant;
}

/** Something the package should say and does not, with the question and the person most likely to know. */
export interface Gap {
  /** Stable over recompiles, so that an answer finds its gap again. */
  id: string;
  /** Where in the package it is missing, such as `whyTheyBought.quote` or `successCriteria`. */
  field: string;
  category: RubricCategoryKey;
  question: string;
  why: string;
  /** What it costs in the rubric; 0 for what is worth knowing and costs nothing. */
  points: number;
  ask: Ask | null;
  answer: GapAnswer | null;
}

export interface LostPoints {
  points: number;
  missing: string;
  ask: Ask | null;
  gapId: string;
}

export interface RubricCategory {
  key: RubricCategoryKey;
  points: number;
  max: number;
  lost: LostPoints[];
}

export type AntiPatternKey = 'contract_as_handoff' | 'no_meeting' | 'no_success_criteria' | 'vague_risks' | 'no_out_of_scope' | 'no_competitive_context';

/** A way in which handoffs fail, and whether this one is on it. */
export interface AntiPattern {
  key: AntiPatternKey;
  found: boolean;
  /** What it was found by, or why it was not. */
  why: string;
  fix: string;
}

export interface Rubric {
  total: number;
  max: number;
  threshold: number;
  categories: RubricCategory[];
  antiPatterns: AntiPattern[];
}

/** A promise of ours with a high risk, which somebody has to stand for by name before the gate can pass. */
export interface Blocking {
  /** The commitment's id. */
  commitment: string;
  what: string;
  /** The gap that is answered to acknowledge it. */
  gapId: string;
  ask: Ask | null;
  acknowledged: { by: string; at: Instant; words: string } | null;
}
