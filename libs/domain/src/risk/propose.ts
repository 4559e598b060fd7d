import type { Dossier } from '../dossier/dossier.ts';
import type { Findings } from '../package/rubric.ts';
import { alignment } from './rules/alignment.ts';
import { change } from './rules/change.ts';
import { compliance } from './rules/compliance.ts';
import { data } from './rules/data.ts';
import { noted } from './rules/noted.ts';
import { integrations } from './rules/integrations.ts';
import { readiness } from './rules/readiness.ts';
import { scope } from './rules/scope.ts';
import { structure } from './rules/structure.ts';
import { systems } from './rules/systems.ts';
import { thirdParties } from './rules/third-parties.ts';
import { timeline } from './rules/timeline.ts';
import { training } from './rules/training.ts';
import type { ProposedRisk } from './risk.ts';
import type { Said } from './said.ts';
import { subjectOf } from './subject.ts';

/** One rule set for each dimension, in their order. */
const RULE_SETS = [readiness, systems, integrations, data, change, training, timeline, scope, thirdParties, compliance, structure, alignment, noted];

/** What the rules see in a deal. An unremarkable one gives none: each names something that stands in this dossier. */
export function proposeRisks(dossier: Dossier, found: Omit<Findings, 'risks'>, said: readonly Said[]): ProposedRisk[] {
  const subject = subjectOf(dossier, found, said);
  return RULE_SETS.flatMap((rules) => rules(subject));
}
