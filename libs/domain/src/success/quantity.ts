/** A number with what it counts, as people write it. */
export interface Quantity { value: number; unit: string | null }

const FACTORS: Readonly<Record<string, number>> = { k: 1_000, m: 1_000_000, mn: 1_000_000, million: 1_000_000, bn: 1_000_000_000, billion: 1_000_000_000 };
const CURRENCIES: Readonly<Record<string, string>> = { '€': 'EUR', $: 'USD', '£': 'GBP' };

/** The number that stands first in a text: "< 5 min" is 5 min, "4.0/5.0" is 4 of 5, "€1.2m" is 1,200,000 EUR. */
export function quantityOf(text: string | null): Quantity | null {
  const found = /(?:(EUR|USD|GBP|CHF|[€$£])\s?)?(-?\d{1,15}(?:[.,'’]\d{1,9}){0,4})(?:\s?(%|(?:per ?cent|percent)\b|[\p{L}€$£°]{1,20}))?(?:\s?(?:\/|out of|of)\s?(\d{1,3}(?:[.,]\d{1,2})?)(?!\d))?/u.exec((text ?? '').slice(0, 2000));
  if (!found) return null;
  const [, currency, digits = '', word = '', scale] = found;
  const value = numberOf(digits);
  if (value === null) return null;
  const factor = FACTORS[word.toLowerCase()];
  const unit = currency === undefined ? (factor === undefined ? unitOf(word) : null) : (CURRENCIES[currency] ?? currency);
  return { value: value * (factor ?? 1), unit: scale === undefined ? unit : `of ${numberOf(scale) ?? scale}` };
}

/** Hours in each unit of time, by the beginning of its word. */
const HOURS: readonly [RegExp, number][] = [[/^(?:s|secs?|seconds?|sekunden?)$/, 1 / 3600], [/^(?:min|mins|minutes?|minuten?)$/, 1 / 60], [/^(?:h|hrs?|hours?|stunden?|heures?)$/, 1], [/^(?:d|days?|tage?|jours?)$/, 24], [/^(?:w|weeks?|wochen?|semaines?)$/, 168]];
const WORKING = /^(?:working|business)\s+/;
const HARD = /^(?:%|of |EUR$|USD$|GBP$|CHF$)/;

function hoursIn(unit: string, working: boolean): number | null {
  const plain = unit.trim().toLowerCase().replace(WORKING, '');
  const hours = HOURS.find(([word]) => word.test(plain))?.[1];
  // A working day has eight hours, a working week five days.
  return hours === undefined ? null : working && hours >= 24 ? (hours / 24) * (hours === 168 ? (5 / 7) * 8 : 8) : hours;
}

/** A number in the unit of another: two and a half days are twenty working hours. Null where one cannot be said in the other's, such as days in per cent. */
export function inUnit({ value, unit: from }: Quantity, to: string | null): number | null {
  if (from === null || to === null || from.toLowerCase() === to.toLowerCase()) return value;
  const working = WORKING.test(to.toLowerCase()) || WORKING.test(from.toLowerCase());
  const [one, other] = [hoursIn(from, working), hoursIn(to, working)];
  if (one !== null && other !== null) return Math.round(((value * one) / other) * 1e6) / 1e6;
  return one !== null || other !== null || HARD.test(from) || HARD.test(to) ? null : value;
}

/** Words that follow a number and are not what it counts. */
const NO_UNIT = new Set(['by', 'of', 'in', 'to', 'and', 'or', 'within', 'from', 'a', 'the', 'at', 'on', 'per', 'for', 'out', 'today', 'now', 'before', 'after', 'until', 'is', 'as', 'with', 'q']);

function unitOf(word: string): string | null {
  if (/^(?:%|per ?cent)$/i.test(word)) return '%';
  return word === '' || NO_UNIT.has(word.toLowerCase()) ? null : (CURRENCIES[word] ?? word);
}

/** "1,250" and "1.250" are thousands, "4.0" and "3,5" are not: three digits after every mark group, anything else is a fraction. */
export function numberOf(text: string): number | null {
  const plain = text.trim().replace(/[\s'’]/g, '');
  if (!/^[+-]?\d[\d.,]*$/.test(plain)) return null;
  const marks = plain.match(/[.,]/g) ?? [];
  const last = plain.slice(Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(',')) + 1);
  const grouped = /^[+-]?[1-9]\d{0,2}(?:[.,]\d{3})+$/.test(plain) && new Set(marks).size === 1;
  if (marks.length === 0 || grouped) return finite(plain.replace(/[.,]/g, ''));
  const whole = plain.slice(0, plain.length - last.length - 1).replace(/[.,]/g, '');
  return finite(`${whole}.${last}`);
}

function finite(digits: string): number | null {
  const value = Number(digits);
  return Number.isFinite(value) ? value : null;
}

/** A number as it stands in a sentence: at most two decimals, grouped by thousands. */
export function shown(value: number): string {
  const [whole = '0', fraction] = String(Math.round(value * 100) / 100).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** A number with its unit: "90%", "5 min", "4 of 5". */
export function amount(value: number, unit: string | null): string {
  if (unit === null) return shown(value);
  return unit === '%' ? `${shown(value)}%` : `${shown(value)} ${unit}`;
}
