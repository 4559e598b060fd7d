import type { Commitment, Dossier, Reading } from '@throughline/domain';

import type { People } from '../people/people.ts';
import type { ReadSource } from '../sources/sentence.ts';
import { findAccommodations } from './accommodations.ts';
import { findCompetitors } from './competitors.ts';
import { findCompliance } from './compliance.ts';
import { findCriteria } from './criteria.ts';
import { findExclusions } from './exclusions.ts';
import { factContext } from './fact-context.ts';
import { findIntegrations } from './integrations.ts';
import { findMigration } from './migration.ts';
import { findOpenItems } from './open-items.ts';
import { findOutlook } from './outlook.ts';
import { findPains } from './pains.ts';
import { findDecisionProcess, findProcurement } from './process.ts';
import { findRelations } from './relations.ts';
import { findRisks } from './risks.ts';
import { findSensitive } from './sensitive.ts';
import { findSignOn } from './sign-on.ts';
import { findStakeholders } from './stakeholders.ts';
import { knownSystems } from './technical/known-here.ts';
import { findTechnicalDetails } from './technical/technical-details.ts';
import { findSystems } from './technical/systems.ts';
import { findWhyTheyBought } from './why-they-bought.ts';

/** Everything that sources say besides promises, each item with its verbatim evidence; what they do not say is unknown or absent. */
export function readFacts(sources: readonly ReadSource[], people: People, dossier: Dossier, commitments: readonly Commitment[]): Omit<Reading, 'commitments' | 'drift'> {
  const context = factContext(dossier, sources, people, commitments);
  const stakeholders = findStakeholders(context);
  const technical = findTechnicalDetails(context);
  const systems = findSystems(context, knownSystems(context));
  const integrations = findIntegrations(context);
  return {
    whyTheyBought: findWhyTheyBought(context), pains: findPains(context), successCriteria: findCriteria(context), risks: findRisks(context), openItems: findOpenItems(context), outOfScope: findExclusions(context),
    stakeholders, competitors: findCompetitors(context, [...systems.map(({ name }) => name), ...integrations.map(({ system }) => system)]), systems, integrations, migration: findMigration(context, technical.volume), sso: findSignOn(context), technical,
    compliance: findCompliance(context), decisionProcess: findDecisionProcess(context), procurement: findProcurement(context), accommodations: findAccommodations(context), ...findOutlook(context), ...findRelations(context), sensitiveTopics: findSensitive(context, stakeholders),
  };
}
