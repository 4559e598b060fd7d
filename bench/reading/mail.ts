import { existsSync, readFileSync } from 'node:fs';

import type { Dossier } from '@throughline/domain';
import { readSources } from '@throughline/extraction';
import { candidatesOf, featuresOf, wordFeatures } from '@throughline/extraction/training';
import type { Candidate, Example } from '@throughline/extraction/training';

const folder = new URL('../../../shared/data/mail/', import.meta.url);
const files = [new URL('sentences.tsv', folder), new URL('labels.dev.tsv', folder)];

/** A sentence of real mail of nobody the reader knows; labellers agree whether it is a commitment. */
export interface MailSentence { file: string; text: string; positive: boolean; candidates: { candidate: Candidate; features: string[]; words: string[] }[] }

const rows = (file: URL) => readFileSync(file, 'utf8').trimEnd().split('\n').slice(1).map((line) => line.split('\t'));

function dossierOf(sentences: readonly string[]): Dossier {
  return {
    schemaVersion: '1', source: { system: 'file' }, account: { externalId: 'mail', name: '-' }, deal: { externalId: 'mail', name: '-', closedAt: '2001-01-01', currency: 'USD' },
    communications: sentences.map((body, index) => ({ id: String(index), kind: 'email', at: '2001-01-01T00:00:00Z', from: 'someone@one.example', to: ['another@two.example'], body })),
  };
}

/** The labelled sentences of real mail, where the data is there. */
export function mailSentences(): MailSentence[] {
  if (!files.every((file) => existsSync(file))) return [];
  const labels = new Map(rows(files[1]!).map(([id, label]) => [id!, label!]));
  const labelledRows = rows(files[0]!).filter(([id]) => labels.has(id!) && labels.get(id!) !== '?');
  const { sources, people } = readSources(dossierOf(labelledRows.map(([, , text]) => text!)));
  return labelledRows.map(([id, source, text], index) => ({
    file: source!.split('#')[0]!, text: text!, positive: labels.get(id!) !== 'N',
    candidates: candidatesOf([sources[index]!], people, new Map()).map((candidate) => ({ candidate, features: featuresOf(candidate), words: wordFeatures(candidate) })),
  }));
}

/** The sentences to learn from. */
export function mailExamples(weight = 1): { examples: Example[]; files: URL[] } {
  const examples = mailSentences().flatMap(({ positive, candidates }) => {
    const whole = candidates.filter(({ candidate }) => candidate.whole === null);
    return whole.map(({ features }) => ({ features, positive, weight: weight / whole.length }));
  });
  return { examples, files };
}
