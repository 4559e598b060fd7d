import { readFileSync } from 'node:fs';

import type { Dossier } from '@throughline/domain';
import { readSources } from '@throughline/extraction';
import { candidatesOf, featuresOf } from '@throughline/extraction/training';
import type { Example } from '@throughline/extraction/training';

/** Sentences of our own, promises and what looks like one: how people talk in deals that the annotated ones do not show. */
export const ownSentences = new URL('./own-sentences.tsv', import.meta.url);

const COMMUNICATIONS: Record<string, 'email' | 'call' | 'chat' | 'note' | 'meeting'> = { e: 'email', c: 'call', h: 'chat', n: 'note', m: 'meeting' };
const PEOPLE = { s: { id: 'seller', name: 'Robin Vendeur', email: 'robin@seller.example' }, c: { id: 'buyer', name: 'Kim Acheteur', email: 'kim@buyer.example' } };

const rows = () => readFileSync(ownSentences, 'utf8').trimEnd().split('\n').slice(1).map((line) => {
  const [label, kind, side, language, answers, text] = line.split('\t') as [string, string, 's' | 'c', string, string, string];
  return { positive: label === '1', kind, side, language, answers: answers === '-' ? null : answers, text };
});

/** Each sentence read as if it stood alone in a source of its kind. */
export function extraExamples(weight = 1): Example[] {
  const all = rows();
  const dossier: Dossier = {
    schemaVersion: '1', source: { system: 'file' }, account: { externalId: 'b', name: 'Buyer', domain: 'buyer.example' }, deal: { externalId: 'd', name: 'd', closedAt: '2026-01-01', currency: 'EUR' },
    team: [{ ...PEOPLE.s, role: 'account_executive' }], contacts: [PEOPLE.c],
    communications: all.flatMap(({ kind, side, text }, index) => (COMMUNICATIONS[kind] ? [{ id: String(index), kind: COMMUNICATIONS[kind], at: '2026-01-01T00:00:00Z', from: PEOPLE[side].id, to: [PEOPLE[side === 's' ? 'c' : 's'].id], body: text }] : [])),
    documents: all.flatMap(({ kind, text }, index) => (COMMUNICATIONS[kind] ? [] : [{ id: String(index), kind: kind === 'k' ? ('contract' as const) : ('proposal' as const), title: '-', signed: kind === 'k', body: text }])),
  };
  const { sources, people } = readSources(dossier);
  return sources.flatMap((source) => {
    const { positive, language, answers, side } = all[Number(source.source.id)]!;
    const other = people.find(PEOPLE[side === 's' ? 'c' : 's'].id);
    const sentences = source.sentences.map((sentence) => ({ ...sentence, source: { ...sentence.source, language }, answers: answers === null ? null : { text: answers, speaker: other } }));
    const candidates = candidatesOf([{ source: { ...source.source, language }, sentences }], people, new Map()).filter(({ whole }) => whole === null);
    return candidates.map((candidate) => ({ features: featuresOf(candidate).filter((feature) => !feature.startsWith('before:')), positive, weight: weight / candidates.length }));
  });
}
