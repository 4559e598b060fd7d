import type { CommitmentCategory, Direction } from '@throughline/domain';

import { fold } from '../../dates/fold.ts';
import { scores } from './score.ts';
import type { Surroundings } from './score.ts';
import { vocabularyIn } from './vocabulary.ts';

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

const GRAM = 4;
/** Of a promise of fewer words than that, what stands around it tells as much as itself. */
const SHORT = 10;
const NEAR = 200;

const wordsOf = (text: string): string[] => [...fold(text.slice(0, 1000)).matchAll(WORD)].map(([word]) => (/^\d/.test(word) ? '0' : word));

/** Pieces of words, by which what was learned of "migration" holds for "migrieren", and of "Schulung" for "Einschulungen". */
function pieces(text: string): string[] {
  return wordsOf(text).flatMap((word) => {
    const marked = `^${word}$`;
    return Array.from({ length: Math.max(0, marked.length - GRAM + 1) }, (_, at) => marked.slice(at, at + GRAM));
  });
}

/** What the vocabulary says: how many words of each category, and whether one has most of them. */
function vocabularyFeatures(text: string, question: string): string[] {
  const counted = vocabularyIn(fold(text.slice(0, 1000)));
  const most = Math.max(0, ...counted.map(([, count]) => count));
  const leading = counted.filter(([, count]) => count === most);
  return [
    ...counted.flatMap(([category, count]) => Array.from({ length: count }, (_, least) => `v:${category}>${least}`)), ...(leading.length === 1 ? [`most:${leading[0]![0]}`] : []),
    ...vocabularyIn(fold(question.slice(-600))).map(([category]) => `asked:${category}`),
  ];
}

/** Everything the model weighs, by name: words and pairs of words, who promises where, what the vocabulary and the cues say. */
export function categoryFeatures({ text, direction, kind, signed, ...around }: Promised): string[] {
  const features = new Set<string>([`kind:${kind}`, `by:${direction}`, `signed:${signed}`]);
  const words = wordsOf(text);
  words.forEach((word, index) => {
    features.add(`w:${word}`);
    if (word.length > STEM) features.add(`s:${word.slice(0, STEM)}`);
    if (index > 0) features.add(`w:${words[index - 1]} ${word}`);
  });
  for (const feature of vocabularyFeatures(text, around.question ?? '')) features.add(feature);
  const question = around.question ?? '';
  for (const word of wordsOf(question)) {
    features.add(`q:${word}`);
    // What is asked for is what is promised.
    if (word.length >= GRAM) features.add(`w:${word}`);
    if (word.length > STEM) features.add(`s:${word.slice(0, STEM)}`);
  }
  for (const piece of [...pieces(text), ...pieces(question.slice(-NEAR))]) features.add(`g:${piece}`);
  const isShort = text.split(' ', SHORT).length < SHORT;
  for (const near of isShort ? [around.before, around.sentence, around.subject, around.heading] : []) if (near && near !== text) for (const piece of pieces(near.slice(-NEAR))) features.add(`n:${piece}`);
  for (const word of wordsOf(around.heading ?? '')) features.add(`h:${word}`);
  const ranked = [...scores(text, around)].filter(([, sum]) => sum > 0).toSorted((a, b) => b[1] - a[1]);
  for (const [category, sum] of ranked) for (const least of [0, 3, 5, 9]) if (sum > least) features.add(`cues:${category}>${least}`);
  const [[best, most] = ['none' as CommitmentCategory | 'none', 0], [, second] = [null, 0]] = ranked;
  features.add(`best:${best}`);
  features.add(`best:${best} by ${direction}`);
  if (most - second >= 2) features.add(`clear:${best}`);
  return [...features];
}
