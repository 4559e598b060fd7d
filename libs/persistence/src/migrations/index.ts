import { Initial1763715600000 } from './1763715600000-initial.ts';
import { SecondReader1763802000000 } from './1763802000000-second-reader.ts';
import { Library1763888400000 } from './1763888400000-library.ts';
import { Plan1763974800000 } from './1763974800000-plan.ts';
import { Risks1763974900000 } from './1763974900000-risks.ts';
import { Success1763975000000 } from './1763975000000-success.ts';
import { Accounts1763975100000 } from './1763975100000-accounts.ts';
import { PlanSteps1763975200000 } from './1763975200000-plan-steps.ts';
import { PlanTemplates1763975350000 } from './1763975350000-plan-templates.ts';

/** All migrations, oldest first. */
export const MIGRATIONS = [Initial1763715600000, SecondReader1763802000000, Library1763888400000, Plan1763974800000, Risks1763974900000, Success1763975000000, Accounts1763975100000, PlanSteps1763975200000, PlanTemplates1763975350000];
