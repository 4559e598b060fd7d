import type { Figure } from '@throughline/domain';

import { fold } from '../../dates/fold.ts';
import { consequenceIn } from './consequence.ts';
import { DIGITS, WORDS, valueOf } from './numbers.ts';

// "fifteen (15)" is one number; of a range, the end is what can be held against one.
const number = `(?<![\\d.,/])(?:(?:${DIGITS}) ?%? ?(?:-|to|bis|a|tot|y|and|und) ?|(?:${WORDS}) (?:to|bis|a|tot) )?(?:(?:${WORDS}) \\()?(${DIGITS}|${WORDS})\\)?`;
const before = (sign: string): RegExp => new RegExp(`(?:${sign}) ?(${DIGITS})(?: ?(k|m|thousand|million|mio|tsd)(?![a-z]))?(?: ?(?:-|to) ?(?:${sign})? ?(${DIGITS})(?: ?(k|m|million)(?![a-z]))?)?`);
const after = (unit: string): RegExp => new RegExp(`(?<![a-z])${number} ?(k|m|thousand|million)? ?(?:${unit})`);

const PER_CENT = '%|(?:per ?cent|percent|prozent|pour cent|procent|por ciento)(?![a-z])';
const MONEY: readonly (readonly [unit: string, sign: string, name: string])[] = [
  ['GBP', '£|\\bgbp', '(?:gbp|pounds)(?![a-z])'], ['EUR', '€|\\beur', '€|(?:eur|euros?)(?![a-z])'], ['CHF', '\\bchf', '(?:chf|franken|francs)(?![a-z])'], ['CAD', '\\bcad|c\\$', 'cad(?![a-z])'],
  ['AUD', '\\baud|a\\$', 'aud(?![a-z])'], ['ZAR', '\\bzar', '(?:zar|rand)(?![a-z])'], ['USD', 'us\\$|\\$|\\busd', '(?:usd|dollars?)(?![a-z])'],
];
const UNITS: readonly (readonly [unit: string, pattern: RegExp])[] = [
  ['percent', after(PER_CENT)],
  ...MONEY.flatMap(([unit, sign, name]): [string, RegExp][] => [[unit, before(sign)], [unit, after(name)]]),
  ...([
    ['milliseconds', 'ms|milliseconds?|millisekunden|millisecondes'], ['seconds', 'seconds?|secs?|sekunden|secondes|seconden|segundos'], ['minutes', 'minutes?|mins?|minuten|minutos'], ['hours', '(?:(?:working|business) )?hours?|hrs?|stunden|heures|uur|horas|h'],
    ['days', '(?:(?:working|business|calendar) )?days?|tagen?|werktagen?|arbeitstagen?|jours(?: ouvres)?|(?:werk)?dagen|dias'], ['weeks', 'weeks?|wochen|semaines|weken|semanas'], ['months', 'months?|monaten?|mois|maanden|meses'],
    ['sessions', '(?:\\w+ ){0,2}sessions?'], ['users', '(?:named )?(?:users?|seats?|licen[cs]es?|nutzer|lizenzen|utilisateurs|gebruikers|usuarios)'], ['records', '(?:\\w+ )?(?:records?|accounts?|cases?|rows?|datensatze|fiches|dossiers)'],
  ] as const).map(([unit, name]): [string, RegExp] => [unit, after(`(?:${name})(?![a-z])`)]),
];
const SCALE = new Map([['k', 1_000], ['thousand', 1_000], ['tsd', 1_000], ['m', 1_000_000], ['mio', 1_000_000], ['million', 1_000_000]]);

/** "ninety-nine point nine", "ninety-nine ninety-five": how people say availability. */
const NINETIES = /\bninety-nine(?: point| ?,)? (nine(?:ty-five)?|five)(?: nine| five)?\b/;
const TAILS = new Map([['nine', 99.9], ['ninety-five', 99.95], ['five', 99.5]]);

const LONGEST = 1000;
/** Of one kind: a price list in a sentence is no promise. */
const MOST = 8;

type Found = Pick<Figure, 'value' | 'unit'> & { index: number };

function firstOf(unit: string, pattern: RegExp, folded: string, from: number): Found | null {
  const match = pattern.exec(folded.slice(from));
  const value = match ? valueOf(match[3] ?? match[1]!) : null;
  return match && value !== null ? { value: value * (SCALE.get(match[4] ?? match[2] ?? '') ?? 1), unit, index: from + match.index + match[0].length } : null;
}

/** Every figure of a text with its unit, kind by kind. */
export function figuresIn(text: string): Pick<Figure, 'value' | 'unit'>[] {
  const folded = fold(text.slice(0, LONGEST));
  const said = NINETIES.exec(folded);
  const found: Pick<Figure, 'value' | 'unit'>[] = said ? [{ value: TAILS.get(said[1]!)!, unit: 'percent' }] : [];
  for (const [unit, pattern] of UNITS) {
    let next = firstOf(unit, pattern, folded, 0);
    for (let count = 0; next && count < MOST; count += 1) {
      found.push({ value: next.value, unit });
      next = firstOf(unit, pattern, folded, next.index);
    }
  }
  return found;
}

/** The figure that a promise names, with its unit and what happens when it is missed; null where there is none. */
export function figureOf(text: string): Figure | null {
  const cut = text.slice(0, LONGEST);
  const [figure] = figuresIn(cut);
  return figure ? { ...figure, consequence: consequenceIn(cut, fold(cut)) } : null;
}
