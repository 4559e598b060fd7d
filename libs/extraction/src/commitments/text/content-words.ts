import { tokensOf } from './tokens.ts';
import { DOING, FIRST, SECOND, TIMES, WEEKDAYS, words } from './words.ts';

const EMPTY = words(`
  the a an and or of to for in on at by with from as is are be been will shall would can could should may might must have has had do does did not no yes it its this that these those there here
  so but if then than also just only very well any some all each per up out off over under into about after before when once until while we'll i'll you'll 's 'll 're 've 'd 'm n't s t
  supplier customer vendor provider please ok okay sure fine it's who what which how get gets got give gives going go via plus one
  der die das den dem des ein eine einen einem und oder von zu zum zur im in am an auf mit für bis ist sind wird werden bei nach vor als auch nicht
  le la les un une des du de et ou en au aux pour par avec sur est sont sera het een en of van voor met op aan te is zijn wordt el los las y o por con para del al es
`);

const stem = (word: string) => word.replace(/(?:ations?|ings?|ers?|ed|es|s|en|e)$/u, '').slice(0, 8) || word;

/** The words of a text that say what it is about, shortened to their stems; figures as they are. */
export function contentWords(text: string): Set<string> {
  const kept = tokensOf(text).filter(({ text: word, kind }) => kind === 'number' || (kind === 'word' && word.length > 1 && !EMPTY.has(word) && !FIRST.has(word) && !SECOND.has(word) && !TIMES.has(word) && !WEEKDAYS.has(word)));
  return new Set(kept.map(({ text: word, kind }) => (kind === 'number' ? word : stem(word))).filter((word) => word.length > 1 || /\d/.test(word)));
}

const WEAK = new Set([...DOING].map(stem));

/** How much two texts are about the same, 0 to 1: shared words by the shorter one; verbs of doing count little. */
export function alike(a: ReadonlySet<string>, b: ReadonlySet<string>, rarity: (word: string) => number): number {
  const weigh = (word: string) => rarity(word) * (WEAK.has(word) ? 0.3 : 1);
  const sum = (set: Iterable<string>) => [...set].reduce((total, word) => total + weigh(word), 0);
  const both = sum([...a].filter((word) => b.has(word)));
  return both / Math.max(1e-9, Math.min(sum(a), sum(b)));
}
