import type { CommitmentCategory, Direction } from '@throughline/domain';

import { fold } from '../../dates/fold.ts';
import { scores } from './score.ts';
import type { Surroundings } from './score.ts';

/** A promise as its category is told from it. */
export interface Promised extends Surroundings {
  text: string;
  direction: Direction;
  /** Of the source it stands in. */
  kind: string;
  signed: boolean;
}

const WORD = /[a-z']{1,30}|\d{1,12}(?:[.,]\d{1,6})?|[%£$€]/g;
const STEM = 6;

const wordsOf = (text: string): string[] => [...fold(text.slice(0, 1000)).matchAll(WORD)].map(([word]) => (/^\d/.test(word) ? '0' : word));

/** Everything the model weighs, by name: words and pairs of words, who promises where, and what the cues say. */
export function categoryFeatures({ text, direction, kind, signed, ...around }: Promised): string[] {
  const features = new Set<string>([`kind:${kind}`, `by:${direction}`, `signed:${signed}`]);
  const words = wordsOf(text);
  words.forEach((word, index) => {
    features.add(`w:${word}`);
    if (word.length > STEM) features.add(`s:${word.slice(0, STEM)}`);
    if (index > 0) features.add(`w:${words[index - 1]} ${word}`);
  });
  for (const word of wordsOf(around.question ?? '')) features.add(`q:${word}`);
  for (const word of wordsOf(around.heading ?? '')) features.add(`h:${word}`);
  const ranked = [...scores(text, around)].filter(([, sum]) => sum > 0).toSorted((a, b) => b[1] - a[1]);
  for (const [category, sum] of ranked) for (const least of [0, 3, 5, 9]) if (sum > least) features.add(`cues:${category}>${least}`);
  const [[best, most] = ['none' as CommitmentCategory | 'none', 0], [, second] = [null, 0]] = ranked;
  features.add(`best:${best}`);
  features.add(`best:${best} by ${direction}`);
  if (most - second >= 2) features.add(`clear:${best}`);
  return [...features];
}
