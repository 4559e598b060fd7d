import type { ContactRole, Dossier, DossierCommunication, DossierDocument } from '@throughline/domain';

import { readSources } from '../sources/read-sources.ts';
import { dossierOf } from '../sources/testing.ts';
import { readFacts } from './read-facts.ts';

/** A deal in which Vera Lindqvist signs and Joel Marek is our champion; Olga sells, Sam knows the product. */
export function dealOf(communications: readonly Partial<DossierCommunication>[], documents: readonly Partial<DossierDocument>[] = []): Dossier {
  const dossier = dossierOf(communications, documents);
  const roles: Record<string, ContactRole[]> = { 'c-vera': ['economic_buyer'], 'c-joel': ['champion'] };
  return { ...dossier, contacts: (dossier.contacts ?? []).map((contact) => ({ ...contact, roles: roles[contact.id] ?? [] })) };
}

/** What is read besides promises from such a deal. */
export function factsIn(communications: readonly Partial<DossierCommunication>[], documents: readonly Partial<DossierDocument>[] = []): ReturnType<typeof readFacts> {
  return factsOf(dealOf(communications, documents));
}

export function factsOf(dossier: Dossier): ReturnType<typeof readFacts> {
  const { sources, people } = readSources(dossier);
  return readFacts(sources, people, dossier, []);
}

/** A mail of Vera's to Olga. */
export const fromVera = (body: string): Partial<DossierCommunication> => ({ from: 'c-vera', to: ['tm-olga'], body });

/** A note that Olga wrote for ourselves. */
export const note = (body: string): Partial<DossierCommunication> => ({ kind: 'note', from: 'tm-olga', to: [], body });

const DOCUMENTS: Record<string, Partial<DossierDocument>> = { sow: { kind: 'sow', signed: true }, discovery: { kind: 'discovery_notes', signed: false }, design: { kind: 'solution_design', signed: false }, proposal: { kind: 'proposal', signed: false } };

/** What is read from one text, as the mail, answer of ours, call, chat, note, web page or document that it stands in. */
export function factsAs(kind: string, text: string): ReturnType<typeof readFacts> {
  const document = DOCUMENTS[kind];
  if (document) return factsIn([], [{ ...document, body: `# Agreement\n\n${text}\n` }]);
  if (kind === 'call' || kind === 'chat') return factsIn([{ kind, from: 'tm-olga', to: ['c-vera'], body: text }]);
  if (kind === 'note') return factsIn([note(text)]);
  if (kind === 'ours') return factsIn([{ from: 'tm-sam', to: ['c-joel'], body: `Hi Joel,\n\n${text}\n\nSam` }]);
  return factsIn([fromVera(kind === 'html' ? `<html><body><p>Hi Olga,</p>${text}<p>Vera</p></body></html>` : `Hi Olga,\n\n${text}\n\nVera`)]);
}
