import { teamAccount } from './team-account.ts';
import { teamFrame } from './team-frame.ts';
import { teamGoals } from './team-goals.ts';
import { teamHandoff } from './team-handoff.ts';
import { teamHandoffs } from './team-handoffs.ts';
import { teamRisks } from './team-risks.ts';
import { teamSources } from './team-sources.ts';
import { teamOther } from './team-other.ts';
import { teamPlan } from './team-plan.ts';
import { teamTemplates } from './team-templates.ts';
import { teamPromises } from './team-promises.ts';

/** The workspace's texts. ICU message format. */
export const team = { ...teamAccount, ...teamFrame, ...teamHandoffs, ...teamHandoff, ...teamOther, ...teamGoals, ...teamPlan, ...teamPromises, ...teamRisks, ...teamSources, ...teamTemplates } as const;
