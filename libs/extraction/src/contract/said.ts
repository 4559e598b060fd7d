import type { Commitment, Evidence } from '@throughline/domain';

import { contentWords } from '../commitments/text/content-words.ts';
import { fold } from '../dates/fold.ts';
import type { ReadSource, Sentence, SourceInfo } from '../sources/sentence.ts';

/** A promise as it was said outside of signed documents, with what is needed to hold it against them. */
export interface Said {
  commitment: Commitment;
  source: SourceInfo;
  evidence: Evidence;
  /** Its own words, folded. */
  text: string;
  /** With the question it answers. */
  both: string;
  words: ReadonlySet<string>;
}

/** Finds the sentence of a piece of evidence. */
export function sentenceFinder(sources: readonly ReadSource[]): (evidence: Evidence) => Sentence | null {
  const bySource = new Map(sources.map(({ source, sentences }) => [source.id, sentences]));
  return ({ sourceId, start, end }) => bySource.get(sourceId)?.find(({ span }) => span.end > start && span.start < end) ?? null;
}

/** The latest mention outside of signed documents; null for what only they say. */
export function saidOf(commitment: Commitment, sentenceOf: (evidence: Evidence) => Sentence | null): Said | null {
  for (const evidence of commitment.evidence.toReversed()) {
    const sentence = sentenceOf(evidence);
    if (!sentence || sentence.source.signed) continue;
    const question = sentence.answers?.text.slice(-600) ?? '';
    const text = fold(evidence.quote.replace(/\s+/g, ' ').slice(0, 1000));
    return { commitment, source: sentence.source, evidence, text, both: `${fold(question)} ${text}`, words: contentWords(`${evidence.quote} ${question}`) };
  }
  return null;
}
