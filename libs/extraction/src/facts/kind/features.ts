import { fold } from '../../dates/fold.ts';
import { tagged } from '../../commitments/text/tag.ts';
import type { TaggedToken } from '../../commitments/text/tag.ts';
import { tokensOf } from '../../commitments/text/tokens.ts';
import { classOf } from '../../commitments/text/word-classes.ts';
import * as CUES from '../cues.ts';
import { RISK_CUES } from '../risk-cues.ts';
import { meaningsOf } from './lexicon.ts';

/** A sentence and who says it where: all that the model looks at. */
export interface Told { text: string; side: 'buyer' | 'customer' | 'seller' | 'unknown'; family: 'mail' | 'speech' | 'chat' | 'note' | 'document' }

const NOBODY: ReadonlyMap<string, readonly never[]> = new Map();
/** The rules of the readers, as far as they say something of one sentence. */
const RULES: readonly (readonly [name: string, pattern: RegExp])[] = [
  ...Object.entries(CUES).map(([name, pattern]) => [name, new RegExp(pattern.source, pattern.flags.replace('g', ''))] as const),
  ...RISK_CUES.map(({ name, pattern }) => [`risk ${name}`, pattern] as const),
];
const STEM = 5;
const LONGEST = 80;

/** Everything that the model weighs, by name: words, their beginnings, pairs of them, kinds of words, who speaks and where. */
export function kindFeatures({ text, side, family }: Told): string[] {
  const tokens = tagged(tokensOf(text).slice(0, LONGEST), NOBODY);
  const words = tokens.map(wordOf);
  const features = new Set<string>([`side:${side}`, `family:${family}`, `side:${side}@${family}`, `length:${Math.min(6, Math.floor(Math.log2(1 + tokens.length)))}`]);
  const marked = ['^', ...words, '$'];
  marked.forEach((word, at) => {
    if (word !== '^' && word !== '$') features.add(`w:${word}`);
    if (word.length > STEM + 1 && !word.startsWith('<')) features.add(`s:${word.slice(0, STEM)}`);
    if (at > 0) features.add(`w:${marked[at - 1]} ${word}`);
  });
  const classes = ['^', ...tokens.map(classOf), '$'];
  classes.forEach((name, at) => {
    features.add(`c1:${name}`);
    if (at > 0) features.add(`c2:${classes[at - 1]} ${name}`);
  });
  const folded = fold(text);
  for (const [name, pattern] of RULES) {
    if (!pattern.test(folded)) continue;
    features.add(`rule:${name}`);
    features.add(`rule:${name}@${side}`);
    features.add(`rule:${name}@${family}`);
    if (name.startsWith('risk ')) features.add('rule:risk');
  }
  const meanings = words.flatMap((word) => meaningsOf(word));
  const kinds = [...new Set(meanings)].toSorted();
  kinds.forEach((name, at) => {
    features.add(`m:${name}`);
    features.add(`m:${name}@${side}`);
    features.add(`m:${name}@${family}`);
    for (const other of kinds.slice(at + 1)) features.add(`m:${name}+${other}`);
  });
  const label = /^[^:]{2,30}: \S/.test(text);
  if (label) features.add('label');
  if (text.trimEnd().endsWith('?')) features.add(`asks@${side}`);
  if (tokens.filter(isNumber).length > 1) features.add('numbers');
  return [...features];
}

const isNumber = ({ tags }: TaggedToken): boolean => tags.has('num');

/** A word as the model knows it: numbers, money, days and names that are written large by their kind. */
function wordOf(token: TaggedToken): string {
  if (token.kind === 'number') return '<num>';
  if (token.tags.has('time')) return '<time>';
  if (token.tags.has('money')) return '<money>';
  return token.tags.has('cap') && token.kind === 'word' ? '<Name>' : fold(token.text);
}
