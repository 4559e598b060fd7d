import type { Figure } from '@throughline/domain';

import { figuresIn } from '../attributes/figure/figure.ts';
import { DIGITS, WORDS, valueOf } from '../attributes/figure/numbers.ts';
import { contentWords } from '../commitments/text/content-words.ts';

const MINUTES = new Map([['seconds', 1 / 60], ['minutes', 1], ['hours', 60], ['days', 1440], ['weeks', 10_080], ['months', 43_200], ['years', 525_600]]);

export type Quantity = Pick<Figure, 'value' | 'unit'>;

/** Percentages of a text that are no availabilities. */
export const percentsIn = (text: string): number[] => figuresIn(text).filter(({ unit, value }) => unit === 'percent' && (value < 90 || value > 100)).map(({ value }) => value);

export const availabilityIn = (text: string): number | null => figuresIn(text).find(({ unit, value }) => unit === 'percent' && value >= 90 && value <= 100)?.value ?? null;

/** Lengths of time that are said without a number. */
const UNCOUNTED: readonly (readonly [value: number, unit: string, words: RegExp])[] = [
  [15, 'minutes', /\b(?:quarter of an hour|viertelstunde|quart d'heure|kwartier|cuarto de hora)\b/], [30, 'minutes', /\b(?:half an hour|half hour|halbe[nr]? stunde|demi-heure|half uur|media hora)\b/],
  [1, 'hours', /\b(?:(?:an|one|the|within the) hour|eine[rn]? stunde|une heure|(?:een|het) uur|una hora)\b/], [1, 'days', /\b(?:(?:a|one|same|the same|next|next working|next business) day|overnight|eine[ns]? tage?s?|selben tag|nachsten (?:werk|arbeits)?tag|un jour|(?:dans )?la journee|lendemain|een dag|dezelfde dag|volgende (?:werk)?dag|un dia|mismo dia|dia siguiente)\b/],
  [1, 'weeks', /\b(?:(?:a|one|full|whole) week|eine[rn]? woche|une semaine|een week|una semana)\b/], [1, 'months', /\b(?:(?:a|one|full|whole) month|eine[nm]? monat|un mois|een maand|un mes)\b/], [1, 'years', /\b(?:(?:a|one|full|whole) year|ein(?:em)? jahr|un an|een jaar|un ano)\b/],
];
const YEARS = new RegExp(`(?<![\\w.,])(${DIGITS}|${WORDS}) (?:years|jahren?|ans|annees|jaar|jaren|anos)(?![a-z])`);

/** Lengths of time of a folded text, in minutes, with what they were written as. */
export function timesIn(text: string): { minutes: number; as: Quantity }[] {
  const counted = figuresIn(text).filter(({ unit }) => MINUTES.has(unit));
  const years = valueOf(YEARS.exec(text.slice(0, 1500))?.[1] ?? 'none');
  const said = UNCOUNTED.flatMap(([value, unit, words]) => (words.test(text) ? [{ value, unit }] : []));
  return [...counted, ...(years === null ? [] : [{ value: years, unit: 'years' }]), ...said].map((as) => ({ minutes: as.value * MINUTES.get(as.unit)!, as }));
}

const of = (all: readonly number[], pick: (...numbers: number[]) => number): number | null => (all.length > 0 ? pick(...all) : null);

export const longest = (text: string): number | null => of(timesIn(text).map(({ minutes }) => minutes), Math.max);
export const shortest = (text: string): number | null => of(timesIn(text).map(({ minutes }) => minutes), Math.min);
export const highestPercent = (text: string): number | null => of([...percentsIn(text), ...bareFew(text)], Math.max);

/** "Two, at most": a few per cent that are only a number. */
function bareFew(text: string): number[] {
  const found = new RegExp(`(?<![\\w.,/-])(${DIGITS}|${WORDS})(?= ?(?:at most|tops|max|flat|hochstens|maximum|a year|im jahr|par an|per jaar|al ano)\\b)`).exec(text);
  const value = found ? valueOf(found[1]!) : null;
  return value !== null && value < 30 ? [value] : [];
}

/** "A tenth of the month": shares that are said without a sign, in per cent. */
export const sharesIn = (text: string): number[] => ([[50, /\bhalf (?:of )?(?:the|that|a|your)\b/], [25, /\b(?:a )?quarter of\b/], [10, /\b(?:a|one) tenth of\b/], [33, /\b(?:a|one) third of\b/], [100, /\b(?:the (?:whole|full|entire) (?:month|fee|invoice))\b/]] as const).flatMap(([value, words]) => (words.test(text) ? [value] : []));

const COUNT = new RegExp(`(?<![\\d.,/a-z])(?:(?:${WORDS}) \\()?(${DIGITS}|${WORDS})\\)?(?![\\d/%:]|[.,]\\d)((?: [\\w'-]{2,30}){1,3})`, 'g');

/** How many of what: numbers with the stems of the words right after them. */
export function countsIn(folded: string): { value: number; of: ReadonlySet<string>; words: string }[] {
  return [...folded.slice(0, 1500).matchAll(COUNT)].flatMap((match) => {
    const value = valueOf(match[1]!);
    const of = contentWords(match[2]!);
    return value === null || of.size === 0 ? [] : [{ value, of, words: `${value.toLocaleString('en-US')}${match[2]!}` }];
  });
}

const CLOCK = `(?<![\\d.,:])(\\d{1,2}|five|six|seven|eight|nine|ten)(?:[.:h](\\d\\d))? ?(am|pm|a\\.m\\.|p\\.m\\.|uhr|uur|h)?(?: in the (?:morning|evening)| at night)?`;
const FROM_TO = new RegExp(`${CLOCK} ?(?:to|until|till|-|and|bis|a|tot|y) ${'?'}${CLOCK}(?![\\d:%])`);

/** "7.30 to 6", "seven in the morning to seven at night": how many hours that is. */
export function hoursOpen(text: string): number | null {
  const found = FROM_TO.exec(text);
  if (!found) return null;
  const [from, to] = [valueOf(found[1]!)! + Number(found[2] ?? 0) / 60, valueOf(found[4]!)! + Number(found[5] ?? 0) / 60];
  return to > from ? to - from : to + 12 - from;
}
