import type { Dossier } from '../dossier/dossier.ts';
import { hasLeft } from '../dossier/people.ts';
import type { HandoffPackage } from './package.ts';
import { dayField, listField, text, textField } from './read.ts';
import { contributionScopes, namedSources, nameOf, personOf, sourceRefs } from './sources.ts';

/** What could go wrong, as stated upstream, and the relationships that the CRM marks as a risk. */
export function readRisks(dossier: Dossier): HandoffPackage['risks'] {
  const people = (dossier.contacts ?? [])
    .filter((contact) => contact.relationship === 'risk' && !hasLeft(contact))
    .map((contact) => ({ statement: `The relationship with ${contact.name}${contact.title === undefined ? '' : `, ${contact.title},`} is marked as a risk.`, sources: [`contacts/${contact.id}`] }));
  const found = contributionScopes(dossier).flatMap(({ ref, data }) => {
    const risks = listField(data, 'risks', 'concerns', 'redFlags', 'blockers').flatMap((one) => {
      const statement = text(one) ?? textField(one, 'statement', 'risk', 'text', 'name', 'description');
      return statement === null ? [] : { statement, sources: [ref, ...sourceRefs(dossier, namedSources(one))] };
    });
    const unproven = listField(data, 'unvalidated', 'assumptions').flatMap((one) => {
      const statement = text(one) ?? textField(one, 'statement', 'text', 'name');
      return statement === null ? [] : { statement: `Not validated: ${statement}`, sources: [ref] };
    });
    const watched = listField(data, 'competitors', 'alternatives').flatMap((one) => {
      const [name, watch] = [textField(one, 'name', 'competitor', 'vendor'), textField(one, 'watch')];
      return name === null || watch === null ? [] : { statement: `Watch ${name}: ${watch}`, sources: [ref] };
    });
    return [...risks, ...unproven, ...watched];
  });
  return [...found, ...people];
}

const DONE = /^(?:done|closed|complete|completed|resolved|cancelled|canceled)$/i;

/** What somebody still has to do or to find out. */
export function readOpenItems(dossier: Dossier): HandoffPackage['openItems'] {
  const found = contributionScopes(dossier).flatMap(({ ref, data }) =>
    listField(data, 'openItems', 'openQuestions', 'openPoints', 'actionItems', 'nextSteps', 'gaps').flatMap((one) => {
      const what = text(one) ?? textField(one, 'what', 'item', 'task', 'question', 'statement', 'text', 'name', 'description');
      if (what === null || DONE.test(textField(one, 'status') ?? '')) return [];
      const owner = textField(one, 'owner', 'assignee', 'who', 'responsible');
      const person = personOf(dossier, owner);
      return { what, owner: person === null ? owner : nameOf(person), due: dayField(one, 'due', 'by', 'date', 'deadline'), sources: [ref, ...sourceRefs(dossier, namedSources(one))] };
    }),
  );
  const next = dossier.deal.nextStep?.trim() ?? '';
  return next === '' ? found : [...found, { what: next, owner: null, due: null, sources: ['deal'] }];
}
