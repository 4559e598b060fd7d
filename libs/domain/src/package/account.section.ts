import type { Dossier } from '../dossier/dossier.ts';
import { relationLists } from '../reading/relation-lists.ts';
import type { Reading, ReadObjection, ReadStatement } from '../reading/reading.ts';
import { isBoilerplate } from './answers.ts';
import { mergeEntries, overlaps, sameStatement } from './merge.ts';
import type { HandoffPackage, PackageObjection, PackageStatement, Relations } from './package.ts';
import { describe, listField, text, textField } from './read.ts';
import { asContributed, asRead } from './sourced.ts';
import { contributionScopes } from './sources.ts';
import { statedFact, surestFact } from './stated-fact.ts';

/** What findings state under these names, with what was read. One thing said twice is one entry. */
function statements(dossier: Dossier, names: readonly string[], read: readonly ReadStatement[] = []): PackageStatement[] {
  const contributed = contributionScopes(dossier).flatMap((scope) =>
    listField(scope.data, ...names).flatMap((one): PackageStatement[] => {
      const what = text(one) ?? textField(one, 'what', 'statement', 'text', 'name', 'description', 'topic') ?? describe(one);
      return what === null || isBoilerplate(what) ? [] : [{ what, ...asContributed(dossier, scope, one) }];
    }),
  );
  const found = read.map(({ what, evidence }): PackageStatement => ({ what, ...asRead(dossier, evidence) }));
  return mergeEntries([...contributed, ...found], isSame);
}

const isSame = (a: PackageStatement, b: PackageStatement): boolean => sameStatement(a.what, b.what) || a.evidence.some((one) => b.evidence.some((other) => overlaps(one, other)));

function readObjections(dossier: Dossier, read: readonly ReadObjection[]): PackageObjection[] {
  const contributed = contributionScopes(dossier).flatMap((scope) =>
    listField(scope.data, 'objections', 'concernsRaised').flatMap((one): PackageObjection[] => {
      const what = text(one) ?? textField(one, 'objection', 'what', 'statement', 'text', 'concern');
      return what === null || isBoilerplate(what) ? [] : [{ what, answer: textField(one, 'answer', 'answered', 'response', 'resolution'), ...asContributed(dossier, scope, one) }];
    }),
  );
  const found = read.map(({ what, answer, evidence }): PackageObjection => ({ what, answer, ...asRead(dossier, evidence) }));
  return mergeEntries([...contributed, ...found], isSame);
}

type AccountParts = 'decisionProcess' | 'procurement' | 'salesExperience' | 'market' | 'relations' | 'outOfScope' | 'accommodations' | 'objections' | 'expansion' | 'renewalNotes' | 'sensitiveTopics';

/** Names under which findings state what is kept of the relationship. */
const RELATED: Readonly<Record<keyof Relations, readonly string[]>> = {
  objectives: ['businessObjectives', 'objectives', 'strategy', 'companyGoals'], governance: ['governance', 'riskProfile', 'riskAppetite'], constraints: ['constraints', 'technicalConstraints', 'technologyConstraints'],
  standings: ['relationships', 'relationshipMap'], strains: ['relationshipChallenges', 'relationshipRisks'], successFactors: ['successFactors', 'criticalSuccessFactors'],
};

/** What stays true of the account beyond this deal, and what was excluded, granted or is better not said aloud. */
export function readAccount(dossier: Dossier, reading: Reading): Pick<HandoffPackage, AccountParts> {
  return {
    decisionProcess: surestFact(statedFact(dossier, ['decisionProcess', 'approvalProcess']), reading.decisionProcess),
    procurement: surestFact(statedFact(dossier, ['procurement', 'procurementProcess', 'paperProcess', 'budgetCycle']), reading.procurement),
    salesExperience: surestFact(statedFact(dossier, ['salesExperience', 'satisfactionWithSales']), reading.salesExperience),
    market: surestFact(statedFact(dossier, ['market', 'marketContext', 'industryContext']), reading.market),
    relations: relationLists((list) => statements(dossier, RELATED[list], reading.relations[list])),
    outOfScope: statements(dossier, ['outOfScope', 'exclusions', 'excluded'], reading.outOfScope),
    accommodations: statements(dossier, ['accommodations', 'preferencesGranted'], reading.accommodations),
    objections: readObjections(dossier, reading.objections),
    expansion: statements(dossier, ['expansion', 'expansionOpportunities', 'upsell', 'upsellOpportunities'], reading.expansion),
    renewalNotes: statements(dossier, ['renewalNotes', 'renewal'], reading.renewalNotes),
    sensitiveTopics: statements(dossier, ['sensitiveTopics', 'sensitive'], reading.sensitiveTopics),
  };
}
