/** `unknown` is a level of its own: what nobody knows is not well. */
export type HealthLevel = 'in_danger' | 'to_watch' | 'well' | 'unknown';

/** How much of what health is made of is known: all of it, most of it, or too little. */
export type Confidence = 'sure' | 'fairly_sure' | 'not_sure';

export type HealthInputKey = 'milestones' | 'surveys' | 'escalations' | 'promises';

/** One input: 0 (bad) to 100 (good), or null while nothing is known about it. */
export interface HealthInput {
  key: HealthInputKey;
  weight: number;
  value: number | null;
}

export type HealthReasonCode =
  | 'milestone_overdue'
  | 'golive_overdue'
  | 'help_unacknowledged'
  | 'help_open'
  | 'survey_low'
  | 'survey_unanswered'
  | 'promise_broken'
  | 'promise_late'
  | 'nothing_known';

/** Why, as a code with what to fill into its sentence; `subject` opens the thing itself. */
export interface HealthReason {
  code: HealthReasonCode;
  subject: string | null;
  /** A red line overrides the average. */
  redLine: boolean;
  facts: Record<string, string | number>;
}

export interface Health {
  level: HealthLevel;
  /** 0 to 100 over the known inputs; null when none is known. */
  score: number | null;
  confidence: Confidence;
  inputs: HealthInput[];
  /** Gravest first. */
  reasons: HealthReason[];
}

/** What one input says: its value, the reasons with how many of its points each has cost, and whether well is out of the question. */
export interface InputReading {
  value: number | null;
  reasons: { reason: HealthReason; cost: number }[];
  /** Silence or the like: not measurable, but nothing to call well either. */
  notWell?: boolean;
}
