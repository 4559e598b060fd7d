import type { Dossier, Due } from '@throughline/domain';

import { dateContext, resolveDue } from '../dates/due.ts';
import { dateExpressions } from '../dates/expressions.ts';
import { fold } from '../dates/fold.ts';
import { ORDINALS } from '../dates/words.ts';
import { figuresIn } from '../facts/figures-in.ts';
import type { People } from '../people/people.ts';
import type { Sentence } from '../sources/sentence.ts';

/** Words with which a sentence about a promise may begin although its source does not have them. */
const BEGINNINGS = new Set('a all an and any after at before both by customer each every for free from if in it its new no not on once one only our out seller supplier the their there they this those to up upon we what when where whether who will with within you your'.split(' '));
const NUMBER = /\d{1,15}(?:[.,]\d{1,6}){0,6}/g;
const NAME = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}'’&-]{1,40}/gu;

/** What the claims of a dossier are checked against. */
export interface Checking {
  dossier: Dossier;
  people: People;
  /** Days that the part's lines name, by our own reading of them. */
  daysNamed: ReadonlySet<string>;
}

/** The words that were found, with what they answer: all that a claim about them may be made of. */
export function wordsOf(located: readonly { sentences: readonly Sentence[] }[]): string {
  return located.flatMap(({ sentences }) => sentences.flatMap(({ text, answers }) => [text, answers?.text ?? ''])).join('\n');
}

const digits = (written: string): string => written.replace(/\D/g, '');

/** Whether every number of a text stands in these words, in digits or spelled out. */
export function numbersStand(text: string, words: string): boolean {
  const written = new Set((words.match(NUMBER) ?? []).flatMap((number) => [digits(number), ...number.split(/[.,]/)]));
  const spelled = new Set(figuresIn(fold(words)).map(({ value }) => digits(String(value))));
  return (text.match(NUMBER) ?? []).every((number) => written.has(digits(number)) || spelled.has(digits(number)));
}

/** Whether every name of a text stands in these words, or is that of somebody or a company of this deal. */
export function namesStand(text: string, words: string, { dossier, people }: Checking): boolean {
  const known = fold(`${words}\n${people.sellerCompany}\n${dossier.account.name}\n${people.all.map(({ name }) => name).join('\n')}`);
  const stems = new Set((known.match(/[\p{L}\p{N}]{4,40}/gu) ?? []).map((word) => word.slice(0, 4)));
  return [...text.matchAll(NAME)].every((match) => {
    const name = fold(match[0]).replace(/['’]s?$/, '');
    if (known.includes(name)) return true;
    const begins = match.index === 0 || /[.!?:]\s*$/.test(text.slice(Math.max(0, match.index - 3), match.index));
    return begins && (BEGINNINGS.has(name) || stems.has(name.slice(0, 4)));
  });
}

/** A text that a claim makes of words, or null where it says more than they do. */
export function supported(text: string, words: string, checking: Checking): string | null {
  const clean = text.replace(/\s+/g, ' ').trim().slice(0, 600);
  return clean !== '' && /\p{L}/u.test(clean) && numbersStand(clean, words) && namesStand(clean, words, checking) ? clean : null;
}

const CLAIMED = /^(\d{4}-\d{2}-\d{2})$|^(contract_start|kickoff|go_live|signature|message)([+-]\d{1,4})?$/;

function parsed(claimed: string): Due | null {
  const [, day, anchor, days] = CLAIMED.exec(claimed.trim()) ?? [];
  if (day !== undefined) return Number.isNaN(Date.parse(day)) ? null : day;
  return anchor === undefined ? null : { relativeTo: anchor as Exclude<Due, string>['relativeTo'], days: Number(days ?? 0) };
}

const LAUNCH = /\b(?:launch\w*|go[- ]?live|goes live|start\w*|livegang|produktivstart|mise en service|lancement)\b/;

/** Whether words name the day of the month, of a date that is named in full elsewhere in the part; or an event whose day the deal knows. */
function meant(day: string, folded: string, { daysNamed, dossier }: Checking): boolean {
  const number = Number(day.slice(8));
  const words = [...ORDINALS].filter(([, value]) => value === number).map(([word]) => word);
  const named = new RegExp(`(?<![\\d.,/])0?${number}(?![\\d,/]|\\.\\d)`).test(folded) || words.some((word) => folded.includes(word));
  return (named && daysNamed.has(day)) || (day === dossier.deal.goLiveTarget && LAUNCH.test(folded));
}

/** Every day that lines name. */
export function daysIn(sentences: Iterable<Sentence>, dossier: Dossier): Set<string> {
  const days = new Set<string>();
  for (const { text, saidAt, source } of sentences) {
    const context = dateContext(dossier, saidAt ?? source.at);
    for (const { due } of dateExpressions(text.slice(0, 4000), context)) {
      const day = resolveDue(due, context);
      if (day !== null) days.add(day);
    }
  }
  return days;
}

/** Whether words make a date the end of something: by, before, until. */
export function isDeadline(due: Due, sentence: Sentence, { dossier }: Checking): boolean {
  return dateExpressions(sentence.text, dateContext(dossier, sentence.saidAt ?? sentence.source.at)).some((found) => found.isDeadline && JSON.stringify(found.due) === JSON.stringify(due));
}

/** A date that a claim gives, where the words name the same day by our own reading of them, or mean it; null where they do not. */
export function provenDue(claimed: string, sentences: readonly Sentence[], checking: Checking): Due | null {
  const { dossier } = checking;
  const due = parsed(claimed);
  const [first] = sentences;
  if (due === null || !first) return null;
  const context = dateContext(dossier, first.saidAt ?? first.source.at);
  const day = resolveDue(due, context);
  const read = sentences.flatMap(({ text, answers }) => [text, answers?.text ?? '']).flatMap((text) => dateExpressions(text, context)).map((found) => found.due);
  const same = read.find((one) => JSON.stringify(one) === JSON.stringify(due) || (day !== null && resolveDue(one, context) === day));
  return same ?? (typeof due === 'string' && meant(due, fold(wordsOf([{ sentences }])), checking) ? due : null);
}
