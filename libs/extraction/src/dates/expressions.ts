import type { Anchor, Day, Due } from '@throughline/domain';

import { calendarDays, dayFrom, daysBetween, lastOfMonth, monthOf, plusDays, plusMonths, weekdayOf, yearOf } from './calendar.ts';
import type { DateContext } from './date-context.ts';
import { EVENTS, FEASTS } from './events.ts';
import { fold } from './fold.ts';
import { MONTHS, NUMBERS, ORDINALS, UNITS, WEEKDAYS, anyOf } from './words.ts';

/** A date's words in a text, with what they mean. */
export interface DateExpression {
  start: number;
  end: number;
  due: Due;
  /** The words before it make it the end of something: by, before, until. */
  isDeadline: boolean;
  /** The words before it make it a beginning: from, since, as of. */
  isBeginning: boolean;
}

type Read = (match: RegExpExecArray, context: DateContext, text: string) => Due | null;

const month = anyOf(MONTHS.keys());
const weekday = anyOf(WEEKDAYS.keys());
const unit = anyOf(UNITS.keys());
const number = `\\d{1,3}|${anyOf(NUMBERS.keys())}`;
const ordinal = anyOf(ORDINALS.keys());
const named = `(?:(?:${weekday}),? (?:the |den |le |el )?)?`;
const article = "(?:the |this |our |your |their |each |every |der |dem |den |die |das |la |le |l'|les |chaque |votre |de |het |el |los )?";
const PERIOD_END = "(?:very |the )?(?:end|back end|close|late|later|ende?|fin|eind|finales|finals?)(?: of| in| de| der| des| van)?";
const PERIOD_MIDDLE = '(?:mid|middle of|the middle of|mitte|mi|half|medio|midden|a mediados de|mediados de|mi-)';
const PERIOD_START = '(?:early(?: in)?|the beginning of|beginning of|the start of|start of|the first of|anfang|debut|le debut de|begin|principios de|a principios de)';
const year = "(?:,? (?:of |de |del )?(20\\d\\d|'\\d\\d))?";

/** The year of a date that names none: the next such day, or one that has only just gone by. */
function inYear(context: DateContext, monthNumber: number, dayOfMonth: number, stated: string | undefined): Day | null {
  if (stated !== undefined) return dayFrom(stated.startsWith("'") ? 2000 + Number(stated.slice(1)) : Number(stated), monthNumber, dayOfMonth);
  const first = yearOf(context.said);
  for (const candidate of [first, first + 1]) {
    const day = dayFrom(candidate, monthNumber, dayOfMonth);
    if (day !== null && daysBetween(context.said, day) >= -21) return day;
  }
  return null;
}

const statedYear = (stated: string | undefined, context: DateContext, monthNumber: number): number =>
  stated === undefined
    ? yearOf(context.said) + (monthNumber < monthOf(context.said) ? 1 : 0)
    : stated.startsWith("'") ? 2000 + Number(stated.slice(1)) : Number(stated);

const count = (word: string): number => (/^\d/.test(word) ? Number(word) : (NUMBERS.get(word) ?? 1));

function daysOf(amount: number, unitWord: string): number {
  switch (UNITS.get(unitWord)) {
    case 'working_day': return calendarDays(amount);
    case 'week': return amount * 7;
    case 'month': return amount * 30;
    case 'year': return amount * 365;
    case 'hour': return amount >= 20 ? Math.round(amount / 24) : 0;
    default: return amount;
  }
}

function later(context: DateContext, amount: number, unitWord: string): Day {
  const kind = UNITS.get(unitWord);
  if (kind === 'month') return plusMonths(context.said, amount);
  if (kind === 'year') return plusMonths(context.said, 12 * amount);
  if (kind === 'working_day') {
    let day = context.said;
    for (let left = amount; left > 0; left -= weekdayOf(day) < 6 ? 1 : 0) day = plusDays(day, 1);
    return day;
  }
  return plusDays(context.said, daysOf(amount, unitWord));
}

const nextWeekday = (said: Day, wanted: number): Day => plusDays(said, (wanted - weekdayOf(said) + 7) % 7 || 7);
const fridayOf = (day: Day): Day => plusDays(day, 5 - weekdayOf(day));

function nextFeast(dayIn: (year: number) => Day, said: Day): Day {
  const here = dayIn(yearOf(said));
  return here < said ? dayIn(yearOf(said) + 1) : here;
}

function dayOfMonth(context: DateContext, wanted: number): Day | null {
  const known = context.mentioned.findLast((day) => Number(day.slice(8)) === wanted && day >= context.said);
  for (let ahead = 0; ahead < 3; ahead += 1) {
    const base = plusMonths(`${context.said.slice(0, 7)}-01`, ahead);
    const day = dayFrom(yearOf(base), monthOf(base), wanted);
    if (day !== null && day >= context.said) return known !== undefined && daysBetween(day, known) > 0 && context.mentioned.filter((one) => one === known).length > 0 ? known : day;
  }
  return known ?? null;
}

const isBefore = (match: RegExpExecArray): boolean => /(?:before|ahead of|prior to|vor(?: dem| der)?|avant|voor|antes del?)(?: the)? $/.test(match.input.slice(Math.max(0, match.index - 14), match.index));
const dayBefore = (day: Day | null, match: RegExpExecArray): Day | null => (day !== null && isBefore(match) ? plusDays(day, -1) : day);

const relative = (anchor: Anchor, days: number): Due => ({ relativeTo: anchor, days });
const anchored = (words: string): Anchor => EVENTS.find((event) => new RegExp(`^(?:${event.words})$`).test(words))!.anchor;
const event = EVENTS.map(({ words }) => words).join('|');

const quarterEnd = (yearNumber: number, quarter: number): Day => lastOfMonth(yearNumber, quarter * 3);
const QUARTERS = new Map([['first', 1], ['second', 2], ['third', 3], ['fourth', 4], ['last', 4], ['1er', 1], ['premier', 1], ['deuxieme', 2], ['troisieme', 3], ['quatrieme', 4], ['eerste', 1], ['tweede', 2], ['derde', 3], ['vierde', 4], ['primer', 1], ['segundo', 2], ['tercer', 3], ['cuarto', 4]]);

/** "Q2", "end of Q3 2027", "the second quarter": its last day, or its first with "beginning of". */
const quarter: Read = (match, context) => {
  const which = Number(match[2] ?? match[3] ?? QUARTERS.get(match[4] ?? '') ?? 0);
  if (which < 1 || which > 4) return null;
  const stated = match[5];
  let yearNumber = stated === undefined ? yearOf(context.said) : Number(stated);
  if (stated === undefined && quarterEnd(yearNumber, which) < context.said) yearNumber += 1;
  return match[1] !== undefined && /^(?:early|beginning|start|anfang|debut|begin)/.test(match[1]) ? dayFrom(yearNumber, which * 3 - 2, 1) : quarterEnd(yearNumber, which);
};

function monthDay(words: string, context: DateContext, stated: string | undefined, part: 'start' | 'middle' | 'end'): Day | null {
  const monthNumber = MONTHS.get(words)!;
  const yearNumber = statedYear(stated, context, monthNumber);
  return part === 'end' ? lastOfMonth(yearNumber, monthNumber) : dayFrom(yearNumber, monthNumber, part === 'middle' ? 15 : 1);
}

function numeric(match: RegExpExecArray, context: DateContext): Day | null {
  const [first, second] = [Number(match[1]), Number(match[2])];
  const monthFirst = match[0].includes('/') && (second > 12 || (context.monthFirst && first <= 12));
  const [dayNumber, monthNumber] = monthFirst ? [second, first] : [first, second];
  const stated = match[3] === undefined ? undefined : match[3].length === 2 ? `20${match[3]}` : match[3];
  return monthNumber > 12 || monthNumber < 1 ? null : dayBefore(inYear(context, monthNumber, dayNumber, stated), match);
}

const rules: readonly { pattern: RegExp; read: Read }[] = [
  { pattern: /\b(20\d\d)-(\d\d)-(\d\d)\b/g, read: (match) => dayFrom(Number(match[1]), Number(match[2]), Number(match[3])) },
  // Three weeks before go-live; within 30 days of signature; two weeks after each cutover.
  {
    pattern: new RegExp(`\\b(${number})(?: ?\\(\\d{1,3}\\))?[ -](${unit})\\b (?:at the latest |or less )?(before|ahead of|prior to|in advance of|vor|avant|voor|antes del?)(?: du| de)? ${article}(?:first |second |last )?(${event})\\b`, 'g'),
    read: (match) => relative(anchored(match[4]!), -daysOf(count(match[1]!), match[2]!)),
  },
  {
    pattern: new RegExp(`\\b(${number})(?: ?\\(\\d{1,3}\\))?[ -](${unit})\\b (?:at the latest )?(?:after|of|from|following|post|past|nach|ab|apres|suivant|qui suivent|na|despues del?|tras)(?: du| de)? ${article}(?:first |second |last |full )?(${event})\\b`, 'g'),
    read: (match) => relative(anchored(match[3]!), daysOf(count(match[1]!), match[2]!)),
  },
  {
    pattern: new RegExp(`\\b(?:first|ersten?|premiere?s?|eerste|primera?) (?:full )?(?:(${number}) )?(${unit})\\b(?: (?:after|of|from|following|nach|apres|na|despues de) ${article}(${event})\\b)`, 'g'),
    read: (match) => relative(anchored(match[3]!), daysOf(match[1] === undefined ? 1 : count(match[1]), match[2]!)),
  },
  // Hypercare is what follows the go-live, whether it is said or not.
  { pattern: new RegExp(`\\bhypercare\\b[^.;]{0,24}?\\b(${number})(?: ?\\(\\d{1,3}\\))? (${unit})\\b`, 'g'), read: (match) => relative('go_live', daysOf(count(match[1]!), match[2]!)) },
  { pattern: new RegExp(`\\b(${number})(?: ?\\(\\d{1,3}\\))?[ -](${unit})s?\\b (?:of )?hypercare\\b`, 'g'), read: (match) => relative('go_live', daysOf(count(match[1]!), match[2]!)) },
  { pattern: new RegExp(`\\b(first|second|third) anniversary\\b`, 'g'), read: (match) => relative('contract_start', 365 * (['first', 'second', 'third'].indexOf(match[1]!) + 1)) },
  {
    pattern: new RegExp(`\\b(before|ahead of|prior to|vor|avant|voor|antes del?)(?: the time (?:of )?)? ?${article}(?:first |second |last )?(${event})\\b`, 'g'),
    read: (match) => relative(anchored(match[2]!), -1),
  },
  {
    pattern: new RegExp(`\\b(?:by|at|until|till|upon|on|from|bis|zum|zur|beim|bei|ab|a|jusqu'a|bij|tot|vanaf|hasta|desde)(?: the time (?:of )?| latest )? ?${article}(?:first |second |last )?(${event})\\b`, 'g'),
    read: (match) => relative(anchored(match[1]!), 0),
  },
  // The first weeks that somebody is there in person are those after the go-live.
  {
    pattern: new RegExp(`\\b(?:on[- ]site|in person|next to you|sat with|sits with|vor ort|sur place|ter plaatse|in situ)\\b[^.;]{0,60}?\\b(?:first|ersten?|premieres?|eerste|primeras?) (?:(${number}) )?(${unit})\\b(?! of)`, 'g'),
    read: (match) => relative('go_live', daysOf(match[1] === undefined ? 1 : count(match[1]), match[2]!)),
  },
  {
    pattern: new RegExp(`\\b(?:on[- ]site|in person|next to you|sat with|sits with|vor ort|sur place|ter plaatse|in situ)\\b[^.;]{0,60}?\\b(?:les|las|die|de) (?:(${number}) )?(?:premieres?|ersten|eerste|primeras) (${unit})\\b`, 'g'),
    read: (match) => relative('go_live', daysOf(match[1] === undefined ? 1 : count(match[1]), match[2]!)),
  },
  // 13 July 2026; the 13th of July; Friday, 13. Juli; July 13th; July thirteenth.
  { pattern: new RegExp(`\\b${named}(\\d{1,2})(?:st|nd|rd|th|er|\\.|e)?(?: of| de)? (${month})\\b\\.?${year}`, 'g'), read: (match, context) => dayBefore(inYear(context, MONTHS.get(match[2]!)!, Number(match[1]), match[3]), match) },
  { pattern: new RegExp(`\\b${named}(${month})\\.? (?:the )?(\\d{1,2})(?:st|nd|rd|th)?\\b(?!:|[.,]\\d|%| ?(?:days|weeks|months|users|seats))${year}`, 'g'), read: (match, context) => weekOrDay(match, dayBefore(inYear(context, MONTHS.get(match[1]!)!, Number(match[2]), match[3]), match)) },
  { pattern: new RegExp(`\\b${named}(${month}) (?:the )?(${ordinal})\\b${year}`, 'g'), read: (match, context) => dayBefore(inYear(context, MONTHS.get(match[1]!)!, ORDINALS.get(match[2]!)!, match[3]), match) },
  { pattern: new RegExp(`\\b${named}(?:the )?(${ordinal}) (?:of |de )?(${month})\\b${year}`, 'g'), read: (match, context) => dayBefore(inYear(context, MONTHS.get(match[2]!)!, ORDINALS.get(match[1]!)!, match[3]), match) },
  { pattern: new RegExp(`\\b${named}(\\d{1,2})/(\\d{1,2})/(20\\d\\d|\\d\\d)\\b`, 'g'), read: numeric },
  { pattern: new RegExp(`\\b${named}(\\d{1,2})\\. ?(\\d{1,2})\\. ?(20\\d\\d|\\d\\d)?(?!\\d)`, 'g'), read: numeric },
  { pattern: /(?<=\b(?:by|on|before|until|till|from|due|of|for|than|le|op|am|bis|mon|tue|wed|thu|fri|monday|tuesday|wednesday|thursday|friday) )(\d{1,2})\/(\d{1,2})(?![\d/])/g, read: numeric },
  // Parts of a month.
  {
    pattern: new RegExp(`\\b(first|second|third|last) (weekend|week) (?:of|in) (${month})\\b${year}`, 'g'),
    read: (match, context) => weekIn(match[1]!, match[2]!, monthDay(match[3]!, context, match[4], 'start')),
  },
  { pattern: new RegExp(`\\b${PERIOD_END} (${month})\\b${year}`, 'g'), read: (match, context) => monthDay(match[1]!, context, match[2], 'end') },
  { pattern: new RegExp(`\\b${PERIOD_MIDDLE}[ -]?(${month})\\b${year}`, 'g'), read: (match, context) => monthDay(match[1]!, context, match[2], 'middle') },
  { pattern: new RegExp(`\\b${PERIOD_START} (${month})\\b${year}`, 'g'), read: (match, context) => monthDay(match[1]!, context, match[2], 'start') },
  {
    pattern: new RegExp(`\\b(?:(before|vor|avant|voor|antes de)|(from|starting|as of|since|beginning|ab|a partir de?|des|vanaf|desde)|in|by|for|during|until|till|make|bis|im|en|tegen|uiterlijk|pour|d'ici|para|of) (?:the )?(?:whole |entire )?(?:month of )?(${month})\\b(?! ?\\d)${year}`, 'g'),
    read: (match, context, text) => {
      // "may" and "march" are verbs when written small.
      const at = match.index + match[0].search(new RegExp(`(?:${month})\\b${year}$`));
      if (/^(?:may|march)/.test(match[3]!) && !/[A-Z]/.test(text[at] ?? '')) return null;
      const first = monthDay(match[3]!, context, match[4], 'start');
      if (match[1] !== undefined) return first === null ? null : plusDays(first, -1);
      return match[2] === undefined ? monthDay(match[3]!, context, match[4], 'end') : first;
    },
  },
  // Quarters and halves.
  { pattern: /\b(?:(early(?: in)?|beginning of|start of|anfang|debut|begin) |(?:the )?(?:end of|late) )?(?:q([1-4])|([1-4])\.? ?(?:quartal|quarter|kwartaal)|(first|second|third|fourth|1er|premier|deuxieme|troisieme|quatrieme|eerste|tweede|derde|vierde|primer|segundo|tercer|cuarto) (?:calendar )?(?:quarter|trimestre|kwartaal))\b(?:,? (?:of |de )?(20\d\d))?/g, read: quarter },
  { pattern: /\b(?:h([12])|(first|second) half of (?:the year|(?=20\d\d)))(?:,? ?(20\d\d))?\b/g, read: (match, context) => {
    const which = match[1] === '1' || match[2] === 'first' ? 1 : 2;
    const yearNumber = match[3] === undefined ? yearOf(context.said) : Number(match[3]);
    const end = (at: number): Day => lastOfMonth(at, which * 6);
    return match[3] === undefined && end(yearNumber) < context.said ? end(yearNumber + 1) : end(yearNumber);
  } },
  // Ends of weeks, months and years.
  { pattern: /\b(?:end of|ende|fin de|eind(?:e)?|finales de) (?:the )?(?:next|following|nachster|nachsten|la semaine prochaine|volgende|la proxima) ?(?:week|woche|semana)?\b|\bend of (?:the )?week after\b/g, read: (_, { said }) => plusDays(fridayOf(said), 7) },
  { pattern: /\b(?:next week|nachste woche|kommende woche|la semaine prochaine|volgende week|la proxima semana|la semana que viene)\b/g, read: (_, { said }) => plusDays(fridayOf(said), 7) },
  { pattern: /\b(?:(?:end of|by the end of|later|within|during|ende|end|eind(?:e)?|fin de) ?(?:the |this |der |dieser |de |la |deze )?(?:week|woche|semaine)|this week|diese woche|cette semaine|deze week|esta semana|(?:before|by) the weekend|vor dem wochenende|avant le week-?end|voor het weekend|week's end)\b/g, read: (_, { said }) => (weekdayOf(said) > 5 ? plusDays(fridayOf(said), 7) : fridayOf(said)) },
  { pattern: /\b(?:(?:end of|before|by|within|during|later|ende|eind(?:e)?|fin) ?(?:the |this |des |dieses |van de |deze |du |de )?(?:month|monats?|mois|maand|mes)(?:'s (?:out|end))?|month[- ]end|this month|diesen monat|ce mois|deze maand|este mes)\b/g, read: (_, { said }) => lastOfMonth(yearOf(said), monthOf(said)) },
  { pattern: /\b(?:next month|nachsten monat|le mois prochain|volgende maand|el proximo mes)\b/g, read: (_, { said }) => { const day = plusMonths(said, 1); return lastOfMonth(yearOf(day), monthOf(day)); } },
  ...FEASTS.map(({ words, day }) => ({ pattern: new RegExp(`\\b(?:${words})(?![\\w-])`, 'g'), read: ((match, { said }) => dayBefore(nextFeast(day, said), match)) satisfies Read as Read })),
  // Weekdays; those that come again and again are no date.
  {
    pattern: new RegExp(`(?<!\\b(?:every|each|jeden|chaque|elke|cada|per|first|second|third|fourth|last|or) )\\b(?:(next|nachsten?|volgende|proximo) |(?:this|coming|kommenden|diesen|ce|deze|komende|este|by|on|until|before|for|eod|cob|am|le|op|el|bis|avant|voor|the|until) )?(${weekday})(?! ?(?:to|-|through|bis) ?(?:${weekday}))\\b(?!s)( week| prochain| en huit)?(?=$|[^\\w])`, 'g'),
    read: (match, { said }, text) => namedDay(match, said, text),
  },
  {
    pattern: new RegExp(`\\b(?:on|by|until|before) (${weekday})\\b(?!s)`, 'g'),
    read: (match, { said }) => { const day = nextWeekday(said, WEEKDAYS.get(match[1]!)!); return /^before/.test(match[0]) ? plusDays(day, -1) : day; },
  },
  { pattern: /\b(?:the day after tomorrow|ubermorgen|apres-demain|overmorgen|pasado manana)\b/g, read: (_, { said }) => plusDays(said, 2) },
  { pattern: /\b(?:tomm?orr?ow|tmrw|tmrow|demain|manana)\b|(?<!guten |goede|am |jeden )\bmorgen\b/g, read: (_, { said }) => plusDays(said, 1) },
  { pattern: /(?<!\b(?:as of|as|from|than|since|ab|of|des|until) )\b(?:today(?!'s)|this (?:afternoon|morning|evening)|tonight|tonite|end of (?:the )?day|e\.?o\.?d\.?|c\.?o\.?b\.?|close of (?:business|play)|later on|within the hour|right after (?:this|the) (?:call|meeting)|before we hang up|straight away|heute|aujourd'hui|cet apres-midi|ce soir|vandaag|vanmiddag|hoy|esta tarde)\b/g, read: (_, { said }) => said },
  {
    pattern: new RegExp(`\\b(?:in|dans|over|en|dentro de|(?:in|within|inside|over|during) the (?:next|coming)|in den nachsten|in de komende|dans les) (${number})(?: ?\\(\\d{1,3}\\))? (${unit})\\b(?:(?: from| of) (?:now|today)|'s? time|(?=$|[,.;!?)]))(?! (?:of|after|from|following|before|prior|nach|vor|apres|na|per|a|von|de|notice|period|per)\\b)`, 'g'),
    read: (match, context) => (UNITS.get(match[2]!) === 'hour' && count(match[1]!) < 20 ? null : later(context, count(match[1]!), match[2]!)),
  },
  { pattern: new RegExp(`\\b(${number}) (${unit}) from (?:now|today)\\b`, 'g'), read: (match, context) => later(context, count(match[1]!), match[2]!) },
  { pattern: /\b(?:a |one )?fortnight(?! ?(?:after|before|ahead|of))\b/g, read: (_, { said }) => plusDays(said, 14) },
  // The 27th; by the fifth; am 21.; le 21.
  { pattern: /\bthe (\d{1,2})(?:st|nd|rd|th)\b/g, read: (match, context) => dayBefore(dayOfMonth(context, Number(match[1])), match) },
  { pattern: /\b(?:by|on|before|until|bis zum|am|zum|le|op de|el) (?:the )?(\d{1,2})(?:st|nd|rd|th|\.|e)?(?=$|[,;!?)]|\. |\.$| (?:and|or|at|then|und|et|en) )/g, read: (match, context) => dayOfMonth(context, Number(match[1])) },
  { pattern: new RegExp(`\\b(?:by|on|before|until|till|make|starting) the (${ordinal})(?=$|[,.;:!?)]| (?:and|or|at|with|then)\\b)`, 'g'), read: (match, context) => dayOfMonth(context, ORDINALS.get(match[1]!)!) },
];

const AMBIGUOUS = new Set(['mon', 'tue', 'tues', 'wed', 'thu', 'thur', 'thurs', 'fri', 'sat', 'sun', 'mar']);

function namedDay(match: RegExpExecArray, said: Day, text: string): Day | null {
  const name = match[2]!;
  const at = match.index + match[0].lastIndexOf(name);
  if (AMBIGUOUS.has(name) && !/[A-Z]/.test(text[at] ?? '') && match[0].trim() === name) return null;
  const wanted = WEEKDAYS.get(name)!;
  const next = match[1] !== undefined && weekdayOf(said) < wanted ? plusDays(nextWeekday(said, wanted), 7) : nextWeekday(said, wanted);
  if (match[3] === ' week') return plusDays(nextWeekday(said, wanted), 7);
  return /^(?:before|vor|avant|voor)\b/.test(match[0]) ? plusDays(next, -1) : next;
}

/** "The week of April 6" ends on its Friday. */
function weekOrDay(match: RegExpExecArray, day: Day | null): Day | null {
  return day !== null && /\b(?:week of|week commencing|week beginning|w\/c)(?: the)? $/.test(match.input.slice(Math.max(0, match.index - 20), match.index)) ? fridayOf(day) : day;
}

function weekIn(which: string, what: string, first: Day | null): Day | null {
  if (first === null) return null;
  const last = lastOfMonth(yearOf(first), monthOf(first));
  const n = ['first', 'second', 'third'].indexOf(which);
  if (what === 'weekend') {
    const saturday = n < 0 ? plusDays(last, -((weekdayOf(last) - 6 + 7) % 7)) : plusDays(first, ((6 - weekdayOf(first) + 7) % 7) + 7 * n);
    return plusDays(saturday, 1);
  }
  return n < 0 ? last : plusDays(first, 7 * n + 6);
}

const DEADLINE = /(?:\b(?:by|before|until|till|no later than|not later than|latest|due|bis|bis zum|spatestens|vor|d'ici|avant|au plus tard|pour|voor|uiterlijk|tegen|tot|antes del?|hasta|para)(?: the| am| le| el| de)?\s*)$/;
const BEGINNING = /(?:\b(?:from|since|as of|starting|beginning|effective|ab|seit|a partir du?|a compter du?|des|depuis|vanaf|sinds|a partir del?|desde)(?: the| am| le| el| de)?\s*)$/;

/** All date expressions of a text, in order; of overlapping ones the most specific. */
export function dateExpressions(text: string, context: DateContext): DateExpression[] {
  const folded = fold(text);
  const found: DateExpression[] = [];
  for (const { pattern, read } of rules) {
    for (const match of folded.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const due = read(match as RegExpExecArray, context, text);
      if (due === null) continue;
      const before = folded.slice(Math.max(0, start - 24), start);
      found.push({ start, end, due, isDeadline: DEADLINE.test(before) || DEADLINE.test(/^[a-z' ]+/.exec(match[0])?.[0] ?? ''), isBeginning: BEGINNING.test(before) || BEGINNING.test(/^[a-z' ]+/.exec(match[0])?.[0] ?? '') });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
