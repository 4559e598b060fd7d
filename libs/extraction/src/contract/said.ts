import type { Commitment, Evidence } from '@throughline/domain';

import { fold } from '../dates/fold.ts';
import { aboutIn } from './clause.ts';
import type { ReadSource, Sentence, SourceInfo } from '../sources/sentence.ts';

/** A promise as it was said outside of signed documents, with what is needed to hold it against them. */
export interface Said {
  commitment: Commitment;
  source: SourceInfo;
  evidence: Evidence;
  /** Its own words, folded. */
  text: string;
  /** What it answers. */
  question: string;
  /** With the question, folded. */
  both: string;
  words: ReadonlySet<string>;
}

/** Finds the sentence of a piece of evidence. */
export function sentenceFinder(sources: readonly ReadSource[]): (evidence: Evidence) => Sentence | null {
  const bySource = new Map(sources.map(({ source, sentences }) => [source.id, sentences]));
  return ({ sourceId, start, end }) => bySource.get(sourceId)?.find(({ span }) => span.end > start && span.start < end) ?? null;
}

/** Words so few are understood together with those right before them. */
const ALONE = 60;
const QUESTION = 250;

/** What was said right before a sentence, in the same breath. */
export function beforeFinder(sources: readonly ReadSource[]): (sentence: Sentence) => string {
  const bySource = new Map(sources.map(({ source, sentences }) => [source.id, sentences]));
  return ({ source, index, zone }) => {
    const last = bySource.get(source.id)?.[index - 1];
    return last && last.zone === zone ? last.text : '';
  };
}

/** Every mention outside of signed documents, the latest first; none for what only they say. */
export function mentionsOf(commitment: Commitment, sentenceOf: (evidence: Evidence) => Sentence | null, before: (sentence: Sentence) => string): Said[] {
  return commitment.evidence.toReversed().flatMap((evidence): Said[] => {
    const sentence = sentenceOf(evidence);
    if (!sentence || sentence.source.signed) return [];
    const question = (sentence.answers?.text ?? (evidence.quote.length < ALONE ? before(sentence) : '')).slice(-QUESTION);
    const text = fold(evidence.quote.replace(/\s+/g, ' ').slice(0, 1000));
    return [{ commitment, source: sentence.source, evidence, text, both: `${fold(question)} ${text}`, question, words: aboutIn(`${evidence.quote.slice(0, 1000)} ${question}`) }];
  });
}
