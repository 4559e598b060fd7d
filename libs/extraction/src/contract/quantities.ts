import type { Figure } from '@throughline/domain';

import { figuresIn } from '../attributes/figure/figure.ts';
import { DIGITS, WORDS, valueOf } from '../attributes/figure/numbers.ts';
import { contentWords } from '../commitments/text/content-words.ts';

const MINUTES = new Map([['seconds', 1 / 60], ['minutes', 1], ['hours', 60], ['days', 1440], ['weeks', 10_080], ['months', 43_200]]);

export type Quantity = Pick<Figure, 'value' | 'unit'>;

/** Percentages of a text that are no availabilities. */
export const percentsIn = (text: string): number[] => figuresIn(text).filter(({ unit, value }) => unit === 'percent' && (value < 90 || value > 100)).map(({ value }) => value);

export const availabilityIn = (text: string): number | null => figuresIn(text).find(({ unit, value }) => unit === 'percent' && value >= 90 && value <= 100)?.value ?? null;

/** Lengths of time, in minutes, with what they were written as. */
export const timesIn = (text: string): { minutes: number; as: Quantity }[] =>
  figuresIn(text).flatMap((as) => (MINUTES.has(as.unit) ? [{ minutes: as.value * MINUTES.get(as.unit)!, as }] : []));

const COUNT = new RegExp(`(?<![\\d.,/a-z])(?:(?:${WORDS}) \\()?(${DIGITS}|${WORDS})\\)?(?![\\d/%:]|[.,]\\d)((?: [\\w'-]{2,30}){1,3})`, 'g');

/** How many of what: numbers with the stems of the words right after them. */
export function countsIn(folded: string): { value: number; of: ReadonlySet<string>; words: string }[] {
  return [...folded.slice(0, 1500).matchAll(COUNT)].flatMap((match) => {
    const value = valueOf(match[1]!);
    const of = contentWords(match[2]!);
    return value === null || of.size === 0 ? [] : [{ value, of, words: `${value.toLocaleString('en-US')}${match[2]!}` }];
  });
}
