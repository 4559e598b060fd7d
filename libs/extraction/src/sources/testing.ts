import type { Dossier, DossierCommunication, DossierDocument } from '@throughline/domain';

import { readSources } from './read-sources.ts';
import type { Sentence } from './sentence.ts';

/** A dossier of two people on each side, with the given sources. */
export function dossierOf(communications: readonly Partial<DossierCommunication>[], documents: readonly Partial<DossierDocument>[] = []): Dossier {
  return {
    schemaVersion: '1', source: { system: 'file' },
    account: { externalId: 'a', name: 'Lindqvist Tooling', domain: 'lindqvist.example', locale: 'en-GB' },
    deal: { externalId: 'd', name: 'Lindqvist', closedAt: '2026-03-02T09:00:00Z', currency: 'EUR' },
    team: [{ id: 'tm-olga', name: 'Olga Renner', email: 'olga@vendor.example', role: 'account_executive' }, { id: 'tm-sam', name: 'Sam Achieng', email: 'sam@vendor.example', role: 'solutions_engineer' }],
    contacts: [{ id: 'c-vera', name: 'Vera Lindqvist', email: 'vera@lindqvist.example' }, { id: 'c-joel', name: 'Joel Marek', email: 'joel@lindqvist.example' }],
    communications: communications.map((change, index) => ({ id: `s-${index}`, kind: 'email' as const, at: '2026-02-10T10:00:00+01:00', from: 'tm-olga', to: ['c-vera'], body: '', ...change })),
    documents: documents.map((change, index) => ({ id: `doc-${index}`, kind: 'contract' as const, title: 'Contract', body: '', ...change })),
  };
}

/** The sentences of one communication. */
export function read(change: Partial<DossierCommunication>, earlier: readonly Partial<DossierCommunication>[] = []): Sentence[] {
  return readSources(dossierOf([...earlier, change])).sources.at(-1)?.sentences ?? [];
}

/** Sentences in short: "zone speaker: text". */
export function short(sentences: readonly Sentence[]): string[] {
  return sentences.filter((sentence) => sentence.zone !== 'code').map((sentence) => `${sentence.zone} ${sentence.speaker?.name.split(' ')[0] ?? '-'}: ${sentence.text}`);
}
