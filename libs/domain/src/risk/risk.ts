import type { ContactRole, TeamRole } from '../dossier/dossier.ts';
import type { Evidence } from '../package/fact.ts';
import type { Level, RiskType } from '../reading/reading.ts';

/** The phase of the implementation that a risk threatens, and that its buffer is added to. */
export const THREATENED_PHASES = ['design', 'build', 'data', 'test', 'go-live', 'hypercare'] as const;
export type ThreatenedPhase = (typeof THREATENED_PHASES)[number];

/** `voiced`: somebody said or recorded it; `rule`: proposed from the dossier; `person`: added to the register by somebody of the team. */
export type RiskOrigin = 'voiced' | 'rule' | 'person';

/** The twelve dimensions of the register. */
export const DIMENSIONS = ['A4.01', 'A4.02', 'A4.03', 'A4.04', 'A4.05', 'A4.06', 'A4.07', 'A4.08', 'A4.09', 'A4.10', 'A4.11', 'A4.12'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** What is done about a risk, and by whom: the part of a proposal that people change first. */
export interface Treatment {
  /** What makes it less likely or less grave. */
  mitigation: string;
  /** What is done once it has happened. */
  contingency: string;
  /** Working days that are added to the phase when it happens. */
  bufferDays: number;
  phase: ThreatenedPhase;
  /** What tells that it is happening. */
  trigger: string;
  /** Who answers for it, of our people and of theirs, most fitting first. */
  ours: readonly TeamRole[];
  theirs: readonly ContactRole[];
}

/** What a rule proposes. It names a person, a system, a figure or an assumption of this deal, or it is not proposed. */
export interface ProposedRisk extends Treatment {
  /** The rule and what it is about: the same whenever the same dossier is compiled. */
  key: string;
  dimension: Dimension;
  statement: string;
  type: RiskType;
  severity: Level;
  likelihood: Level;
  evidence: Evidence[];
  /** Fields of the dossier it rests on, such as `deal.goLiveTarget` or `contacts/c-1`. */
  fields: string[];
}
