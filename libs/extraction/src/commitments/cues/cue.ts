import type { Tag, TaggedToken } from '../text/tag.ts';

/**
 * A sign that something is promised, or is not. Patterns are tokens parted by spaces: `a|b` one of the words, `%tag` a word
 * of that kind, `*3` up to three tokens of the same sentence, `^` the start, `$` the end.
 */
export interface Cue {
  name: string;
  /** What it says, for people: the end of "because …". */
  says: string;
  patterns: readonly string[];
}

type Element = { gap: number } | { start: true } | { end: true } | { words: ReadonlySet<string>; tags: readonly Tag[] };

interface Compiled { cue: number; elements: readonly Element[] }

function elementOf(text: string): Element {
  if (text === '^') return { start: true };
  if (text === '$') return { end: true };
  if (/^\*\d$/.test(text)) return { gap: Number(text.slice(1)) };
  const choices = text.split('|');
  return {
    words: new Set(choices.filter((choice) => !choice.startsWith('%') || choice === '%')),
    tags: choices.filter((choice) => choice.startsWith('%') && choice !== '%').map((choice) => choice.slice(1) as Tag),
  };
}

const STOPS = new Set(['.', '!', '?', ';']);
const fits = (element: Element, token: TaggedToken) => 'words' in element && (element.words.has(token.text) || element.tags.some((tag) => token.tags.has(tag)));

/** The end of a match from a place, or -1. Gaps are short, so the work per place is bounded. */
function matchAt(elements: readonly Element[], tokens: readonly TaggedToken[], at: number, from = 0): number {
  for (let index = from; index < elements.length; index += 1) {
    const element = elements[index]!;
    if ('start' in element) {
      if (at !== 0) return -1;
    } else if ('end' in element) {
      const rest = tokens.slice(at);
      if (rest.length > 2 || rest.some((token) => token.kind !== 'mark')) return -1;
    } else if ('gap' in element) {
      for (let skip = 0; skip <= element.gap; skip += 1) {
        if (skip > 0 && (at + skip > tokens.length || STOPS.has(tokens[at + skip - 1]!.text))) break;
        const end = matchAt(elements, tokens, at + skip, index + 1);
        if (end >= 0) return end;
      }
      return -1;
    } else {
      const token = tokens[at];
      if (!token || !fits(element, token)) return -1;
      at += 1;
    }
  }
  return at;
}

export interface CueHit {
  cue: Cue;
  /** Indices of tokens. */
  from: number;
  to: number;
}

/** Finds the cues of a list in texts: for each cue the first place. */
export function cueFinder(cues: readonly Cue[]): (tokens: readonly TaggedToken[]) => CueHit[] {
  const byWord = new Map<string, Compiled[]>();
  const byTag = new Map<Tag, Compiled[]>();
  const anchored: Compiled[] = [];
  cues.forEach((cue, index) => {
    for (const pattern of cue.patterns) {
      const compiled = { cue: index, elements: pattern.split(' ').map(elementOf) };
      const first = compiled.elements[0]!;
      if (!('words' in first)) {
        anchored.push(compiled);
        continue;
      }
      for (const word of first.words) byWord.set(word, [...(byWord.get(word) ?? []), compiled]);
      for (const tag of first.tags) byTag.set(tag, [...(byTag.get(tag) ?? []), compiled]);
    }
  });
  return (tokens) => {
    const found = new Map<number, CueHit>();
    const test = (compiled: Compiled, at: number) => {
      if (found.has(compiled.cue)) return;
      const to = matchAt(compiled.elements, tokens, at);
      if (to >= 0) found.set(compiled.cue, { cue: cues[compiled.cue]!, from: at, to });
    };
    for (const compiled of anchored) test(compiled, 0);
    tokens.forEach((token, at) => {
      for (const compiled of byWord.get(token.text) ?? []) test(compiled, at);
      for (const tag of token.tags) for (const compiled of byTag.get(tag) ?? []) test(compiled, at);
    });
    return [...found.entries()].toSorted(([a], [b]) => a - b).map(([, hit]) => hit);
  };
}
