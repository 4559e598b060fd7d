import type { People } from '../people/people.ts';
import { sideOfCompany } from '../people/speaker.ts';
import type { Person, ReadSource } from './sentence.ts';

/** People the lists do not have get the side of the company their signature names, in all sources. */
export function withSidesOfUnlisted(sources: readonly ReadSource[], people: People): ReadSource[] {
  const signatures = new Map<string, string[]>();
  for (const { sentences } of sources) {
    for (const { zone, speaker, text } of sentences) {
      if (zone === 'signature' && speaker?.side === null) signatures.set(speaker.name, [...(signatures.get(speaker.name) ?? []).slice(0, 20), text]);
    }
  }
  const sides = new Map<string, Person['side']>();
  for (const [name, texts] of signatures) sides.set(name, sideOfCompany(texts.join(' '), people));
  const sided = (person: Person | null): Person | null => {
    const side = person?.side === null ? (sides.get(person.name) ?? null) : null;
    return person && side !== null ? { ...person, side } : person;
  };
  if (![...sides.values()].some((side) => side !== null)) return [...sources];
  return sources.map(({ source, sentences }) => ({ source, sentences: sentences.map((sentence) => (sentence.speaker?.side === null ? { ...sentence, speaker: sided(sentence.speaker) } : sentence)) }));
}
