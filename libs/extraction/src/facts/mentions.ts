import type { People } from '../people/people.ts';
import type { Person } from '../sources/sentence.ts';
import type { Spoken } from './fact-context.ts';

export interface MentionOf { start: number; end: number; person: Person }

const WORD = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}'’-]{1,30}/gu;
const TITLED = /(?<![\p{L}])(?:Dr|Mr|Ms|Mrs|Herr|Frau|Mme)\.? (\p{Lu})\.(?![\p{L}])/gu;

/** Who writes without capitals writes names so too. */
const ANY_WORD = /(?<![\p{L}\p{N}@.])\p{L}[\p{L}'’-]{1,30}/gu;
/** First names that are words as well. */
const ALSO_WORDS = new Set('will mark grant bill rob sue art may june april dawn hope faith grace joy rose ivy iris sky max jack pat drew chase dale glen guy rich dean ray sunny victor christian jean gene penny ginger rusty frank ernest'.split(' '));

/** The listed people that a text names: by first or last name where only one has it, or by initials. */
export function mentionsIn(text: string, people: People): MentionOf[] {
  const found: MentionOf[] = [];
  const firsts = /\p{Lu}\p{Ll}/u.test(text) ? null : firstNames(people);
  for (const match of text.matchAll(firsts ? ANY_WORD : WORD)) {
    const word = match[0].replace(/['’]s?$/u, '');
    if (firsts && !/^\p{Lu}/u.test(word) && !firsts.has(word)) continue;
    const person = people.find(word);
    if (!person) continue;
    const last = found.at(-1);
    if (last?.person === person && match.index - last.end <= 1) last.end = match.index + word.length;
    else found.push({ start: match.index, end: match.index + word.length, person });
  }
  for (const match of text.matchAll(TITLED)) {
    const fitting = people.all.filter(({ name }) => name.split(' ').at(-1)?.startsWith(match[1]!));
    if (fitting.length === 1) found.push({ start: match.index, end: match.index + match[0].length, person: fitting[0]! });
  }
  return found.toSorted((a, b) => a.start - b.start);
}

const firstNames = (people: People): ReadonlySet<string> => new Set(people.all.map(({ name }) => name.toLowerCase().split(' ')[0]!).filter((name) => name.length > 2 && !ALSO_WORDS.has(name)));

const PRONOUN = /\b(?:he|she|him|her|his|hers|er|sie|ihn|ihm|ihr|il|elle|lui|hij|zij|hem|haar|el|ella)\b/;

/** Whom of the customer's a remark is about: who it names first, else who was named right before, where it says "her" or nothing. */
export function customerMeant(speech: readonly Spoken[], index: number, people: People, at = 0): Person | null {
  const { sentence, folded } = speech[index]!;
  const companion = /\b(?:w\/o|without|ohne|sans|zonder|sin|through|via|durch)\s+$/;
  const named = mentionsIn(sentence.text, people).filter(({ person, start }) => person.side === 'customer' && !companion.test(folded.slice(Math.max(0, start - 10), start)));
  const near = named.toSorted((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at))[0];
  const leading = named.find(({ start, end }) => start < 4 && /^\s?(?::|=|-|\(|never|nie)/.test(folded.slice(end, end + 8)));
  if (leading ?? near) return (leading ?? near)!.person;
  for (let back = index - 1; back >= 0 && back >= index - 4; back -= 1) {
    const other = speech[back]!;
    if (other.sentence.source.id !== sentence.source.id) break;
    if (other.sentence.group !== sentence.group && !PRONOUN.test(folded)) break;
    const before = mentionsIn(other.sentence.text, people).filter(({ person, start }) => person.side === 'customer' && !companion.test(other.folded.slice(Math.max(0, start - 10), start)));
    if (before.length > 0) return (PRONOUN.test(folded) ? before.at(-1)! : before[0]!).person;
  }
  return null;
}
