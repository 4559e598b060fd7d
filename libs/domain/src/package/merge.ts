import type { Evidence, Sourced } from './fact.ts';
import { sureness } from './stated-fact.ts';

/** Words that carry no meaning of their own when two statements are compared. */
const FILLERS = new Set('a an and are as at be by for from has have in into is it its not of on or our that the their they this to was we will with der die das und ein eine ist nicht'.split(' '));

/** Every statement is compared with many others; its words are taken apart once. */
const wordsOf = new Map<string, ReadonlySet<string>>();
const MOST_KEPT = 5_000;

/** The words of a statement that carry its meaning, plural and singular alike. */
export function meaningWords(text: string): ReadonlySet<string> {
  const known = wordsOf.get(text);
  if (known !== undefined) return known;
  if (wordsOf.size >= MOST_KEPT) wordsOf.clear();
  const words = splitWords(text);
  wordsOf.set(text, words);
  return words;
}

function splitWords(text: string): Set<string> {
  const words = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !FILLERS.has(word)).map((word) => (word.length > 3 ? word.replace(/s$/, '') : word)));
}

/** How much of the shorter of two statements the other says as well, 0 to 1. */
export function likeness(a: string, b: string): number {
  const [first, second] = [meaningWords(a), meaningWords(b)];
  const least = Math.min(first.size, second.size);
  let common = 0;
  for (const word of first) if (second.has(word)) common += 1;
  return least === 0 ? 0 : common / least;
}

/** Whether two names go by the same words: "Dynamics 365" is "Microsoft Dynamics 365". */
export function sameName(a: string, b: string): boolean {
  return likeness(a, b) === 1;
}

/** Whether two statements say the same, to about two words in three; a single word in common is too little. */
export function sameStatement(a: string, b: string): boolean {
  if (a.trim().toLowerCase() === b.trim().toLowerCase()) return true;
  return Math.min(meaningWords(a).size, meaningWords(b).size) >= 3 && likeness(a, b) >= 0.67;
}

/** Whether two pieces of evidence show the same place. */
export function overlaps(a: Evidence, b: Evidence): boolean {
  return a.sourceId === b.sourceId && Math.min(a.end, b.end) - Math.max(a.start, b.start) > Math.min(a.end - a.start, b.end - b.start) / 2;
}

export function joinEvidence(...lists: readonly (readonly Evidence[])[]): Evidence[] {
  const joined: Evidence[] = [];
  for (const one of lists.flat()) if (!joined.some((known) => known.sourceId === one.sourceId && known.start === one.start && known.end === one.end)) joined.push(one);
  return joined;
}

/** What is known of how one thing is known, from two statements of it: the surer status, every source, all evidence. */
export function joinSourced(a: Sourced, b: Sourced): Sourced {
  const surer = sureness(b.status) < sureness(a.status) ? b : a;
  return { status: surer.status, statedBy: surer.statedBy, sources: [...new Set([...a.sources, ...b.sources])], evidence: joinEvidence(a.evidence, b.evidence) };
}

/** One entry for each thing: the fields of the first statement of it, filled up with what later ones add. */
export function mergeEntries<T extends Sourced>(entries: readonly T[], same: (a: T, b: T) => boolean): T[] {
  const merged: T[] = [];
  for (const entry of entries) {
    const at = merged.findIndex((known) => same(known, entry));
    const known = merged[at];
    if (known === undefined) merged.push(entry);
    else merged[at] = { ...filledUp(known, entry), ...joinSourced(known, entry) };
  }
  return merged;
}

function filledUp<T extends object>(known: T, entry: T): T {
  return Object.fromEntries(Object.entries(known).map(([name, value]) => [name, value === null || value === false ? ((entry as Record<string, unknown>)[name] ?? value) : value])) as T;
}
