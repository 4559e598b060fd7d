import type { Dossier } from '../dossier/dossier.ts';
import { hasLeft } from '../dossier/people.ts';
import type { Level, Reading, RiskType } from '../reading/reading.ts';
import { isBoilerplate } from './answers.ts';
import { idOf } from '../risk/risk-id.ts';
import { sameRisk } from '../risk/same-risk.ts';
import { scoreOf } from '../risk/score.ts';
import { mergeEntries, sameStatement } from './merge.ts';
import type { PackageOpenItem, PackageRisk, Sourced } from './package.ts';
import { dayField, listField, text, textField } from './read.ts';
import { dimensionOf, typeOf } from './risk-dimension.ts';
import { asContributed, asRead, asRecorded } from './sourced.ts';
import { contributionScopes, nameOf, personOf } from './sources.ts';

const levelOf = (value: string | null): Level | null => {
  const first = value?.trim().toLowerCase()[0];
  return first === 'h' ? 'high' : first === 'm' ? 'medium' : first === 'l' ? 'low' : null;
};

interface Stated { statement: string; type?: RiskType | null; severity?: Level | null; likelihood?: Level | null; mitigation?: string | null; contingency?: string | null; owner?: string | null }

/** What nobody has graded is taken as medium, so that it is neither hidden nor exaggerated. */
export function riskOf({ statement, type, severity, likelihood, mitigation, contingency, owner }: Stated, sourced: Sourced): PackageRisk {
  const dimension = dimensionOf(statement);
  const [first] = sourced.evidence;
  const [s, l] = [severity ?? 'medium', likelihood ?? 'medium'];
  return {
    id: idOf(first === undefined ? statement : `${first.sourceId}/${first.start}`), origin: 'voiced', statement, dimension, type: type ?? typeOf(dimension), severity: s, likelihood: l, score: scoreOf(s, l),
    mitigation: mitigation ?? null, contingency: contingency ?? null, bufferDays: null, phase: null, owner: owner ?? null, customerOwner: null, trigger: null, dueOn: null, reviewOn: null, proposed: false, ...sourced,
  };
}

const isType = (value: string | null): RiskType | null => (value === 'technical' || value === 'organizational' || value === 'commercial' ? value : null);

/** What could go wrong, as each source voices and each finding states it, with the relationships that the CRM marks as a risk. */
export function statedRisks(dossier: Dossier, reading: Reading): PackageRisk[] {
  const person = (ref: string | null): string | null => {
    const found = personOf(dossier, ref);
    return found === null ? ref : nameOf(found);
  };
  const people = (dossier.contacts ?? [])
    .filter((contact) => contact.relationship === 'risk' && !hasLeft(contact))
    .map((contact) => riskOf({ statement: `The relationship with ${contact.name}${contact.title === undefined ? '' : `, ${contact.title},`} is marked as a risk.`, type: 'organizational' }, asRecorded(`contacts/${contact.id}`)));
  const contributed = contributionScopes(dossier).flatMap((scope) => {
    const stated = listField(scope.data, 'risks', 'concerns', 'redFlags', 'blockers').flatMap((one) => {
      const statement = text(one) ?? textField(one, 'statement', 'risk', 'text', 'name', 'description');
      if (statement === null || isBoilerplate(statement)) return [];
      const said: Stated = {
        statement, type: isType(textField(one, 'type', 'kind')), severity: levelOf(textField(one, 'severity', 'impact')), likelihood: levelOf(textField(one, 'likelihood', 'probability')),
        mitigation: textField(one, 'mitigation', 'plan'), contingency: textField(one, 'contingency', 'fallback'), owner: person(textField(one, 'owner')),
      };
      return [riskOf(said, asContributed(dossier, scope, one))];
    });
    const unproven = listField(scope.data, 'unvalidated', 'assumptions').flatMap((one) => {
      const statement = text(one) ?? textField(one, 'statement', 'text', 'name');
      return statement === null ? [] : [riskOf({ statement: `Not validated: ${statement}`, type: 'commercial', severity: 'low' }, asContributed(dossier, scope, one))];
    });
    const watched = listField(scope.data, 'competitors', 'alternatives').flatMap((one) => {
      const [name, watch] = [textField(one, 'name', 'competitor', 'vendor'), textField(one, 'watch')];
      return name === null || watch === null ? [] : [riskOf({ statement: `Watch ${name}: ${watch}`, type: 'commercial' }, asContributed(dossier, scope, one))];
    });
    return [...stated, ...unproven, ...watched];
  });
  const read = reading.risks.map(({ evidence, ...one }) => riskOf(one, asRead(dossier, evidence)));
  return [...contributed, ...read, ...people];
}

/** The register: each risk once, the gravest first. */
export function mergeRisks(stated: readonly PackageRisk[]): PackageRisk[] {
  return mergeEntries(stated, sameRisk).toSorted((a, b) => b.score - a.score);
}

const DONE = /^(?:done|closed|complete|completed|resolved|cancelled|canceled)$/i;

/** What somebody still has to do or to find out, as each finding and each source states it. */
export function statedOpenItems(dossier: Dossier, reading: Reading): PackageOpenItem[] {
  const person = (ref: string | null): string | null => {
    const found = personOf(dossier, ref);
    return found === null ? ref : nameOf(found);
  };
  const contributed = contributionScopes(dossier).flatMap((scope) =>
    listField(scope.data, 'openItems', 'openQuestions', 'openPoints', 'actionItems', 'nextSteps', 'gaps').flatMap((one): PackageOpenItem[] => {
      const what = text(one) ?? textField(one, 'what', 'item', 'task', 'question', 'statement', 'text', 'name', 'description');
      if (what === null || isBoilerplate(what) || DONE.test(textField(one, 'status') ?? '')) return [];
      return [{ what, owner: person(textField(one, 'owner', 'assignee', 'who', 'responsible')), due: dayField(one, 'due', 'by', 'date', 'deadline'), ...asContributed(dossier, scope, one) }];
    }),
  );
  const read = reading.openItems.map(({ evidence, ...one }): PackageOpenItem => ({ ...one, owner: person(one.owner), ...asRead(dossier, evidence) }));
  const next = dossier.deal.nextStep?.trim() ?? '';
  const recorded: PackageOpenItem[] = next === '' || isBoilerplate(next) ? [] : [{ what: next, owner: null, due: null, ...asRecorded('deal') }];
  return [...contributed, ...read, ...recorded];
}

export function sameOpenItem(a: PackageOpenItem, b: PackageOpenItem): boolean {
  return sameStatement(a.what, b.what);
}

/** Each item once, by the day it is due, those without a day last. */
export function mergeOpenItems(stated: readonly PackageOpenItem[]): PackageOpenItem[] {
  return mergeEntries(stated, sameOpenItem).toSorted((a, b) => (a.due === b.due ? 0 : (a.due ?? '9999') < (b.due ?? '9999') ? -1 : 1));
}
