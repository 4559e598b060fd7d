import { readFileSync } from 'node:fs';

import type { Dossier } from '@throughline/domain';
import { readSources } from '@throughline/extraction';
import { candidatesOf, featuresOf } from '@throughline/extraction/training';
import type { Example } from '@throughline/extraction/training';

/** Sentences of our own, promises and what looks like one: how people talk in deals that the annotated ones do not show. */
export const ownSentences = new URL('./own-sentences.tsv', import.meta.url);
/** Promises of our own with their categories; those of which the kind of source is told teach here as well. */
export const ownPromises = new URL('./own-promises.tsv', import.meta.url);

export const COMMUNICATIONS: Record<string, 'email' | 'call' | 'chat' | 'note' | 'meeting'> = { e: 'email', c: 'call', h: 'chat', n: 'note', m: 'meeting' };
const PEOPLE = { s: { id: 'seller', name: 'Robin Vendeur', email: 'robin@seller.example' }, c: { id: 'buyer', name: 'Kim Acheteur', email: 'kim@buyer.example' } };
/** A mail between people of whom no list tells the side. */
const UNKNOWN = 'x';

interface Row { positive: boolean; kind: string; side: 's' | 'c'; language: string; answers: string | null; text: string }

export const linesOf = (file: URL): string[][] => readFileSync(file, 'utf8').trimEnd().split('\n').slice(1).map((line) => line.split('\t'));
export const asked = (answers: string | undefined): string | null => (answers === undefined || answers === '-' ? null : answers);

const rows = (): Row[] => [
  ...linesOf(ownSentences).map(([label, kind, side, language, answers, text]) => ({ positive: label === '1', kind: kind!, side: side as 's' | 'c', language: language!, answers: asked(answers), text: text! })),
  ...linesOf(ownPromises).flatMap(([, , side, answers, text, kind, language]) => (kind === undefined || language === undefined ? [] : [{ positive: true, kind, side: side as 's' | 'c', language, answers: asked(answers), text: text! }])),
];

const DEAL = { externalId: 'd', name: 'd', closedAt: '2026-01-01', currency: 'EUR' };
const mails = (texts: readonly Row[], from: (row: Row) => string, to: (row: Row) => string) =>
  texts.flatMap(({ kind, text, ...row }, index) => (COMMUNICATIONS[kind] || kind === UNKNOWN ? [{ id: String(index), kind: COMMUNICATIONS[kind] ?? ('email' as const), at: '2026-01-01T00:00:00Z', from: from({ kind, text, ...row }), to: [to({ kind, text, ...row })], body: text }] : []));

function dealWith(all: readonly Row[]): Dossier {
  return {
    schemaVersion: '1', source: { system: 'file' }, account: { externalId: 'b', name: 'Buyer', domain: 'buyer.example' }, deal: DEAL, team: [{ ...PEOPLE.s, role: 'account_executive' }], contacts: [PEOPLE.c],
    communications: mails(all, ({ side }) => PEOPLE[side].id, ({ side }) => PEOPLE[side === 's' ? 'c' : 's'].id),
    documents: all.flatMap(({ kind, text }, index) => (COMMUNICATIONS[kind] ? [] : [{ id: String(index), kind: kind === 'k' ? ('contract' as const) : ('proposal' as const), title: '-', signed: kind === 'k', body: text }])),
  };
}

const mailOfStrangers = (all: readonly Row[]): Dossier => ({
  schemaVersion: '1', source: { system: 'file' }, account: { externalId: 'b', name: '-' }, deal: DEAL, communications: mails(all, () => 'someone@one.example', () => 'another@two.example'),
});

function examplesIn(all: readonly Row[], dossier: Dossier, weight: number): Example[] {
  const { sources, people } = readSources(dossier);
  return sources.flatMap((source) => {
    const { positive, language, answers, side } = all[Number(source.source.id)]!;
    const other = people.find(PEOPLE[side === 's' ? 'c' : 's'].id);
    const sentences = source.sentences.map((sentence) => ({ ...sentence, source: { ...sentence.source, language }, answers: answers === null ? null : { text: answers, speaker: other } }));
    const candidates = candidatesOf([{ source: { ...source.source, language }, sentences }], people, new Map()).filter(({ whole }) => whole === null);
    return candidates.map((candidate) => ({ features: featuresOf(candidate).filter((feature) => !feature.startsWith('before:')), positive, weight: weight / candidates.length }));
  });
}

/** A sentence of our own stands alone and says one thing: it teaches less than one of a deal. */
export const OF_OUR_OWN = 0.5;

/** Each sentence read as if it stood alone in a source of its kind. */
export function extraExamples(weight: number): Example[] {
  const all = rows();
  const [known, unknown] = [all.filter(({ kind }) => kind !== UNKNOWN), all.filter(({ kind }) => kind === UNKNOWN)];
  return [...examplesIn(known, dealWith(known), weight), ...examplesIn(unknown, mailOfStrangers(unknown), weight)];
}
