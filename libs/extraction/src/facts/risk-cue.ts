import type { Level, RiskType } from '@throughline/domain';

/** Where a risk may be voiced: in signed documents, in other documents, in notes for ourselves, or by anybody in speech. */
export type Voice = 'signed' | 'document' | 'note' | 'speech';

export interface RiskCue {
  name: string;
  type: RiskType;
  severity: Level;
  likelihood: Level;
  weight: number;
  voices: readonly Voice[];
  /** On folded text. */
  pattern: RegExp;
}

/** Wherever people speak their mind, agreements apart. */
export const ALL: readonly Voice[] = ['document', 'note', 'speech'];
