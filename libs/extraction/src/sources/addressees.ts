import type { Person } from './sentence.ts';

/** Whom a speaker speaks to: everybody there of the other side; where the sides are unknown, everybody else. */
export function addresseesAmong(there: readonly (Person | null)[]): (speaker: Person | null) => Person[] {
  const people = [...new Map(there.filter((person) => person !== null).map((person) => [person.id ?? person.name, person])).values()];
  const found = new Map<string, Person[]>();
  return (speaker) => {
    if (!speaker) return [];
    const known = found.get(speaker.name);
    if (known) return known;
    const others = people.filter((person) => person.name !== speaker.name);
    const across = others.filter((person) => speaker.side !== null && person.side !== null && person.side !== speaker.side);
    const addressees = across.length > 0 ? across : others;
    found.set(speaker.name, addressees);
    return addressees;
  };
}
