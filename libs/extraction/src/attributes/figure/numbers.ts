import { NUMBERS, anyOf } from '../../dates/words.ts';

/** Figures as they are written, with the separators of any locale: 1,150.5 and 1.150,5 and 1 150,5 and 1'150.5. */
export const DIGITS = "\\d{1,3}(?:[,. '\\u202f]\\d{3}){1,4}(?:[.,]\\d{1,4})?(?!\\d)|\\d{1,15}(?:[.,]\\d{1,4})?";

const MORE: readonly (readonly [number, string])[] = [
  [0, 'zero null nul cero'], [13, 'thirteen dreizehn treize dertien trece'], [16, 'sixteen sechzehn seize zestien dieciseis'], [17, 'seventeen siebzehn dix-sept zeventien diecisiete'],
  [18, 'eighteen achtzehn dix-huit achttien dieciocho'], [19, 'nineteen neunzehn dix-neuf negentien diecinueve'], [25, 'funfundzwanzig vingt-cinq vijfentwintig veinticinco'], [40, 'forty vierzig quarante veertig cuarenta'],
  [50, 'fifty funfzig cinquante vijftig cincuenta'], [70, 'seventy siebzig soixante-dix zeventig setenta'], [80, 'eighty achtzig quatre-vingts tachtig ochenta'], [0.25, 'quarter'], [100, 'hundert cent honderd cien'],
];
/** Words that are numbers only among others, or articles. */
const ARTICLES = new Set(['a', 'an', 'ein', 'eine', 'einen', 'einer', 'einem', 'un', 'une', 'een', 'uno', 'una', 'both', 'couple', 'a couple', 'a couple of']);
const VALUES = new Map<string, number>([...[...NUMBERS].filter(([word]) => !ARTICLES.has(word)), ...MORE.flatMap(([value, words]) => words.split(' ').map((word) => [word, value] as const))]);

const one = anyOf(VALUES.keys());
/** A number in words: "fifteen", "twenty-five", "one hundred twenty-five", "two hundred". */
export const WORDS = `(?:a|${one})(?:[ -](?:and )?(?:hundred|thousand|million|${one})){0,4}`;

function valueOfWords(written: string): number | null {
  let [total, current] = [0, 0];
  let known = false;
  for (const word of VALUES.has(written) ? [written] : written.split(/[ -]/)) {
    if (word === 'and' || word === 'a') current ||= word === 'a' ? 1 : 0;
    else if (word === 'hundred') { current = (current || 1) * 100; known = true; }
    else if (word === 'thousand' || word === 'million') { total += (current || 1) * (word === 'million' ? 1_000_000 : 1_000); current = 0; known = true; }
    else if (VALUES.has(word)) { current += VALUES.get(word)!; known = true; }
    else return null;
  }
  return known ? total + current : null;
}

/** The value of a number as it is written, in digits or in words; null for words that are none. */
export function valueOf(written: string): number | null {
  if (!/^\d/.test(written)) return valueOfWords(written);
  const compact = written.replace(/[\u202f ']/g, '');
  const marks = compact.replace(/\d/g, '');
  // A mark that stands twice, or the first of two kinds, or alone before three digits, parts thousands.
  const isGrouped = marks.length > 1 || (marks.length === 1 && /[.,]\d{3}$/.test(compact) && !compact.startsWith('0'));
  if (!isGrouped) return Number(compact.replace(',', '.'));
  const decimals = new Set(marks).size === 2 ? marks.at(-1)! : null;
  const [whole, rest = ''] = decimals === null ? [compact] : compact.split(decimals);
  return Number(`${whole!.replace(/[.,]/g, '')}.${rest || 0}`);
}
