import { contentWords } from '../commitments/text/content-words.ts';
import type { FactContext, Spoken } from './fact-context.ts';

const words = new WeakMap<Spoken, ReadonlySet<string>>();
const indices = new WeakMap<FactContext, ReadonlyMap<string, readonly Spoken[]>>();

/** The words that say what a sentence is about, worked out once. */
export function wordsOf(spoken: Spoken): ReadonlySet<string> {
  const known = words.get(spoken) ?? contentWords(spoken.sentence.text);
  words.set(spoken, known);
  return known;
}

function indexOf(context: FactContext): ReadonlyMap<string, readonly Spoken[]> {
  const known = indices.get(context);
  if (known) return known;
  const index = new Map<string, Spoken[]>();
  for (const spoken of context.speech) for (const word of wordsOf(spoken)) {
    const at = index.get(word);
    if (at) at.push(spoken);
    else index.set(word, [spoken]);
  }
  indices.set(context, index);
  return index;
}

/** How much a word tells: one that stands in few sentences of the dossier tells most. */
export function rarityIn(context: FactContext): (word: string) => number {
  const index = indexOf(context);
  return (word) => 1 / (1 + Math.log(1 + (index.get(word)?.length ?? 0)));
}

const MOST = 200;

/** Sentences that have one of the three rarest of these words, so that like ones are found without looking at all. */
export function sharing(context: FactContext, wanted: ReadonlySet<string>): Spoken[] {
  const index = indexOf(context);
  const lists = [...wanted].map((word) => index.get(word) ?? []).filter((list) => list.length > 0).toSorted((a, b) => a.length - b.length).slice(0, 3);
  return [...new Set(lists.flatMap((list) => list.slice(0, MOST)))];
}
