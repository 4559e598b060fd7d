import type { Direction } from '@throughline/domain';

import type { Sentence } from '../../sources/sentence.ts';
import type { Promised } from './features.ts';

const NEAR = 2;

/** A stretch of a sentence with what it is said beside; `sentences` are those of its source. */
export function promisedIn(sentence: Sentence, text: string, direction: Direction, sentences: readonly Sentence[]): Promised {
  const before = sentences.slice(Math.max(0, sentence.index - NEAR), sentence.index).filter(({ group, zone }) => group === sentence.group && zone === sentence.zone);
  return {
    text, direction, kind: sentence.source.kind, signed: sentence.source.signed, question: sentence.answers?.text ?? null, heading: sentence.section?.heading ?? null,
    sentence: sentence.text, subject: sentence.source.subject, before: before.map((one) => one.text).join(' ') || null,
  };
}
