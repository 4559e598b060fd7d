import type { Day } from '../time/instant.ts';

/** A time that a sentence names: one day, or a month where it names no day. */
export interface NamedTime { from: Day; to: Day }

const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'january jan januar janvier januari enero', 'february feb februar février fevrier februari febrero', 'march mar märz maerz mars maart marzo', 'april apr avril abril', 'may mai mei mayo', 'june jun juni juin junio',
    'july jul juli juillet julio', 'august aug août aout augustus agosto', 'september sep sept septembre septiembre', 'october oct oktober okt octobre octubre', 'november nov novembre noviembre', 'december dec dezember dez décembre decembre diciembre',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1])),
);
const NAMES = Object.keys(MONTHS).toSorted((a, b) => b.length - a.length).join('|');
const NAMED = new RegExp(`(?:\\b(\\d{1,2})(?:st|nd|rd|th|\\.|er)?\\s{1,2}(?:of\\s|de\\s)?)?\\b(${NAMES})\\b\\.?(?:\\s{1,2}(\\d{1,2})(?:st|nd|rd|th)?\\b(?!\\d))?(?:,?\\s{1,2}(20\\d\\d)\\b)?`, 'giu');
const ISO = /\b(20\d\d)-(\d\d)-(\d\d)\b/g;

const pad = (value: number): string => String(value).padStart(2, '0');
const lastOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/**
 * The times that a sentence names, in the order in which it does. A year that is not said is the one in which the time
 * comes next after `since`; months ahead of it by more than eleven are taken for the past.
 */
export function timesIn(text: string, since: Day): NamedTime[] {
  const found: (NamedTime & { index: number })[] = [];
  for (const match of text.matchAll(ISO)) if (!Number.isNaN(Date.parse(match[0]))) found.push({ from: match[0], to: match[0], index: match.index });
  for (const match of text.matchAll(NAMED)) {
    const name = (match[2] ?? '').toLowerCase();
    // "may" is mostly a verb, "mar" and "mars" mostly are not months: only with a day or a capital.
    const sure = match[1] !== undefined || match[3] !== undefined || match[4] !== undefined || /^\p{Lu}/u.test(match[2] ?? '');
    if (!sure || ((name === 'may' || name === 'mars') && match[1] === undefined && match[3] === undefined && match[4] === undefined && match.index === 0)) continue;
    const month = MONTHS[name] ?? 0;
    const day = Number(match[1] ?? match[3] ?? 0);
    if (month === 0 || day > 31) continue;
    const said = Number(since.slice(0, 4));
    const year = match[4] === undefined ? (`${said}-${pad(month)}-${pad(day || lastOf(said, month))}` >= since ? said : said + 1) : Number(match[4]);
    const last = lastOf(year, month);
    found.push({ from: `${year}-${pad(month)}-${pad(Math.min(day || 1, last))}`, to: `${year}-${pad(month)}-${pad(Math.min(day || last, last))}`, index: match.index });
  }
  return found.toSorted((a, b) => a.index - b.index).map(({ from, to }) => ({ from, to }));
}
