import type { CommitmentCategory } from '@throughline/domain';

import { fold } from '../../dates/fold.ts';
import { CUES } from './cues.ts';

/** What a promise is said beside: the question it answers, the heading it stands under, the rest of its sentence, what was said right before. */
export interface Surroundings {
  question?: string | null;
  heading?: string | null;
  sentence?: string | null;
  subject?: string | null;
  before?: string | null;
}

const LONGEST = 1500;
/** What stands around a promise counts as much less than its own words as it is farther from them. */
const SHARES = { question: 0.5, heading: 0.4, sentence: 0.45, before: 0.15 } as const;
/** What a few words answer says what they are about: "Within a day." */
const SHORT = { words: 6, share: 0.9 };

/** How much speaks for each category: a promise's own words, and less those around it; a cue counts once, where it counts most. */
export function scores(text: string, around: Surroundings = {}): Map<CommitmentCategory, number> {
  const own = fold(text.slice(0, LONGEST));
  const isShort = text.split(' ', SHORT.words + 1).length <= SHORT.words;
  const others = (Object.keys(SHARES) as (keyof typeof SHARES)[]).flatMap((place) => {
    const said = around[place];
    return said && said !== text ? [{ share: isShort && place === 'question' ? SHORT.share : SHARES[place], said: fold(said.slice(0, LONGEST)) }] : [];
  }).toSorted((a, b) => b.share - a.share);
  return new Map(CUES.map(([category, cues]) => [
    category,
    cues.reduce((sum, [weight, words]) => sum + weight * (words.test(own) ? 1 : (others.find(({ said }) => words.test(said))?.share ?? 0)), 0),
  ]));
}

/** The category by the cues alone; a delivery where nothing tells. */
export function likeliest(text: string, around: Surroundings = {}): CommitmentCategory {
  let [best, most]: [CommitmentCategory, number] = ['deliverable', 0];
  for (const [category, sum] of scores(text, around)) if (sum > most) [best, most] = [category, sum];
  return most === 0 && around.subject ? likeliest(around.subject) : best;
}
