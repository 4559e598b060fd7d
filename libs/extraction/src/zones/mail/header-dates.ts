import { type Instant, toInstant, toMs } from '@throughline/domain';

/** First letters of the months, enough to tell them apart, in the languages mail programs speak. */
const MONTHS: readonly RegExp[] = [
  /^(?:jan|jän|janv|ene|gen|sty|led)/, /^(?:feb|fév|fev|lut|úno)/, /^(?:mar|mär|mrz|maa|mrt|maart|maj?rt|bře)/, /^(?:apr|avr|abr|kwi|dub)/, /^(?:may|mai|mei|may|mag|maj|kvě)/,
  /^(?:jun|juin|giu|cze)/, /^(?:jul|juil|lug|lip)/, /^(?:aug|aoû|aou|ago|sie|srp)/, /^(?:sep|set|wrz|zář)/, /^(?:oct|okt|ott|out|paź|říj)/, /^(?:nov|lis)/, /^(?:dec|dez|déc|dic|gru|pro)/,
];

function monthOf(word: string): number {
  const lower = word.toLowerCase();
  return MONTHS.findIndex((month) => month.test(lower)) + 1;
}

/**
 * The time a mail header names, in whatever language; headers rarely give the zone, so it is taken to be the one of
 * the mail they stand in. Null where there is no date.
 */
export function headerDate(text: string, within: Instant | null): Instant | null {
  const head = text.slice(0, 300);
  const day = dayIn(head, within);
  if (!day) return null;
  const time = /\b(\d{1,2})[:.h](\d{2})(?::\d{2})?\s?([ap])?\.?m?/i.exec(head.replace(/\d{1,4}[./-]\d{1,2}[./-]\d{2,4}/, ' '));
  let hour = Number(time?.[1] ?? 0);
  if (time?.[3]?.toLowerCase() === 'p' && hour < 12) hour += 12;
  if (time?.[3]?.toLowerCase() === 'a' && hour === 12) hour = 0;
  const offset = /[+-]\d{2}:\d{2}$/.exec(within ?? '')?.[0] ?? 'Z';
  const two = (value: number): string => String(value).padStart(2, '0');
  const ms = Date.parse(`${day.year}-${two(day.month)}-${two(day.day)}T${two(hour)}:${time?.[2] ?? '00'}:00${offset}`);
  return Number.isNaN(ms) ? null : toInstant(ms);
}

interface Day { year: number; month: number; day: number }

function dayIn(head: string, within: Instant | null): Day | null {
  const iso = /\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})\b/.exec(head);
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
  const dayFirst = /\b(\d{1,2})(?:st|nd|rd|th|er)?\.?\s(?:de\s|of\s)?(\p{L}{3,12})\.?,?\s(?:de\s|del\s)?(\d{4})\b/u.exec(head);
  if (dayFirst && monthOf(dayFirst[2] ?? '') > 0) return { year: Number(dayFirst[3]), month: monthOf(dayFirst[2] ?? ''), day: Number(dayFirst[1]) };
  const monthFirst = /\b(\p{L}{3,12})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})\b/u.exec(head);
  if (monthFirst && monthOf(monthFirst[1] ?? '') > 0) return { year: Number(monthFirst[3]), month: monthOf(monthFirst[1] ?? ''), day: Number(monthFirst[2]) };
  const numbers = /\b(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})\b/.exec(head);
  if (!numbers) return null;
  const [a, b] = [Number(numbers[1]), Number(numbers[3])];
  const year = Number(numbers[4]) + (numbers[4]?.length === 2 ? 2000 : 0);
  return nearest([{ year, month: b, day: a }, { year, month: a, day: b }], within);
}

/** Of a date that can be read in two ways, the one closer to the mail it stands in, the day first where nothing tells. */
function nearest(days: Day[], within: Instant | null): Day | null {
  const valid = days.filter(({ month, day }) => month >= 1 && month <= 12 && day >= 1 && day <= 31);
  if (within === null) return valid[0] ?? null;
  const distance = ({ year, month, day }: Day): number => Math.abs(Date.UTC(year, month - 1, day) - toMs(within));
  return valid.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}
