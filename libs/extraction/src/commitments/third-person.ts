import type { Direction } from '@throughline/domain';

import { DOING } from './text/words.ts';

/** Names that stand for the persons of speech: who says "I", and the companies that are "we" and "you". */
export interface Names { by: string; direction: Direction; companies: Record<Direction, string> }

/** What follows "I" or "we" and does not change with the person: modal verbs, the past, and what is no verb at all. */
const UNCHANGED = new Set(`
  can could may might must should would will shall cannot did had was were said told gave made took sent went came saw knew got kept left paid put set built wrote spoke
  met found held ran brought bought sold led meant lost won felt heard thought began chose hereby both all each the and or as in on at to of for with who that then
`.trim().split(/\s+/u));
/** Ends like the past, or like an adverb, and is the present. */
const PRESENT = new Set('need feed proceed exceed succeed speed embed shed apply comply supply rely reply fly multiply imply'.split(' '));
const ADVERB = '(?:always|also|only|just|never|already|usually|then|still|now|even|[a-z]{3,14}ly)';

const AFTER_SUBJECT = new RegExp(`\\b(i|we)( ${ADVERB})? ([a-z]{2,14})\\b(?!['’])`, 'giu');
const AFTER_YOU = new RegExp(`\\b(you)( ${ADVERB})? ([a-z]{2,14})\\b(?!['’])`, 'giu');

/** "I" and "do" become "Amara" and "does": English only, for elsewhere a verb changes with more than its last letters. */
export function inThirdPerson(text: string, { by, direction, companies }: Names): string {
  const us = companies[direction];
  const you = companies[direction === 'seller' ? 'customer' : 'seller'];
  const subjects = { i: by, we: us, you };
  const subject = (word: string) => subjects[word.toLowerCase() as keyof typeof subjects];
  return text
    .replace(/\by['’]all\b/giu, 'you')
    .replace(/\b(i|we|you)(?:['’]ll| will| shall)\b/giu, (_, who: string) => `${subject(who)} will`)
    .replace(/\b(i|we|you)(?:['’]m| am|['’]re| are)\b/giu, (_, who: string) => `${subject(who)} is`)
    .replace(/\b(i|we|you)(?:['’]ve| have)\b/giu, (_, who: string) => `${subject(who)} has`)
    .replace(/\b(i|we|you)['’]d\b/giu, (_, who: string) => `${subject(who)} would`)
    .replace(/\b(i|we|you) (do)(n['’]t| not)\b/giu, (_, who: string) => `${subject(who)} does not`)
    .replace(AFTER_SUBJECT, (all, who: string, adverb: string | undefined, verb: string) => (isUnchanged(verb.toLowerCase()) ? all : `${subject(who)}${adverb ?? ''} ${withS(verb)}`))
    // "You" may be who is given something, and a noun may follow: only a verb of doing is surely one.
    .replace(AFTER_YOU, (all, who: string, adverb: string | undefined, verb: string) => (DOING.has(verb) ? `${subject(who)}${adverb ?? ''} ${withS(verb)}` : all))
    .replace(/\b(?:my|mine)\b/giu, `${by}’s`).replace(/\b(?:our|ours)\b/giu, `${us}’s`).replace(/\b(?:your|yours)\b/giu, `${you}’s`)
    .replace(/\bI\b|\bi\b(?=\s)|\bme\b/gu, by).replace(/\bwe\b/giu, us).replace(/(?<!\b(?:between|among|both of|each of|of) )\bus\b/gu, us).replace(/\byou\b/giu, you);
}

const isUnchanged = (verb: string): boolean => UNCHANGED.has(verb) || (/(?:ed|ly)$/u.test(verb) && !PRESENT.has(verb));

const withS = (verb: string) => (verb === 'have' ? 'has' : /(?:s|sh|ch|x|o)$/.test(verb) ? `${verb}es` : /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`);
