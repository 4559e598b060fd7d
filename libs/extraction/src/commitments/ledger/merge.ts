import { alike } from '../text/content-words.ts';
import type { Mention } from './mention.ts';
import { rarityIn } from './rarity.ts';

/** A promise with every mention of it, in the order they were made. */
export interface Entry { mentions: [Mention, ...Mention[]] }

const SAME = 0.62;
const FEWEST = 2;

const figuresOf = (topic: ReadonlySet<string>) => [...topic].filter((word) => /^\d/.test(word));

/** Two figures of one kind that differ are two promises: what was said and what was signed must not become one. */
function contradict(a: Mention, b: Mention): boolean {
  const signed = a.candidate.sentence.source.signed !== b.candidate.sentence.source.signed;
  const [x, y] = [figuresOf(a.topic), figuresOf(b.topic)];
  return signed && x.length > 0 && y.length > 0 && !x.some((figure) => y.includes(figure));
}

/**
 * Puts mentions of the same promise together: of the same side, about the same things, in different messages. What is said
 * first is first; a signed document comes after what was said before it.
 */
export function merged(mentions: readonly Mention[]): Entry[] {
  const rarity = rarityIn(mentions.map(({ topic }) => topic));
  const inOrder = mentions.toSorted((a, b) => ((a.evidence.at ?? '') < (b.evidence.at ?? '') ? -1 : (a.evidence.at ?? '') > (b.evidence.at ?? '') ? 1 : 0));
  const entries: Entry[] = [];
  for (const mention of inOrder) {
    let best: { entry: Entry; likeness: number } | null = null;
    for (const entry of entries) {
      for (const other of entry.mentions) {
        if (other.direction !== mention.direction || other.evidence.sourceId === mention.evidence.sourceId || contradict(other, mention)) continue;
        const sharedWords = [...mention.topic].filter((word) => other.topic.has(word)).length;
        const likeness = sharedWords < FEWEST ? 0 : alike(mention.topic, other.topic, rarity);
        if (likeness >= SAME && (!best || likeness > best.likeness)) best = { entry, likeness };
      }
    }
    if (best) best.entry.mentions.push(mention);
    else entries.push({ mentions: [mention] });
  }
  return entries;
}
