import type { ContactRole, TeamRole } from '../dossier/dossier.ts';
import type { RubricCategoryKey } from './package.ts';
import type { Findings } from './rubric.ts';

/** Something that the receiving team would ask, as long as the package does not tell it. */
export interface Question {
  id: string;
  field: string;
  category: RubricCategoryKey;
  question: string;
  why: string;
  ours: readonly TeamRole[];
  theirs: readonly ContactRole[];
  isOpen: (found: Findings) => boolean;
}

export const SELLER: readonly TeamRole[] = ['account_executive', 'sales_manager'];
export const ENGINEER: readonly TeamRole[] = ['solutions_engineer', 'implementation_lead', 'account_executive'];
