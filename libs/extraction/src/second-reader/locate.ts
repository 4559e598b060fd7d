import type { ClaimedPlace, Evidence } from '@throughline/domain';

import type { Sentence } from '../sources/sentence.ts';
import type { Line } from './manuscript.ts';
import type { Part } from './parts.ts';

/** Words that were found where they are said to stand, with the sentences they stand in. */
export interface Located { evidence: Evidence; sentences: [Sentence, ...Sentence[]] }

/** A quote over more lines is a passage, not the words that carry something. */
const MOST_LINES = 4;
const LONGEST = 2000;

/** Signs that are typed in several ways, one for one. */
const plain = (text: string): string => text.replace(/[\u2018\u2019\u02bc]/g, "'").replace(/[\u201c\u201d\u201e]/g, '"').replace(/[\u2010\u2011\u2013\u2014]/g, '-');
const asQuoted = (quote: string): string => plain(quote.slice(0, LONGEST).replace(/\s+/g, ' ').trim());

interface Place { first: number; start: number; last: number; end: number }

/** Every place of a quote in lines that follow each other, with a blank between two of them. */
function placesOf(lines: readonly Line[], quote: string): Place[] {
  const starts: number[] = [];
  let text = '';
  for (const line of lines) {
    if (text !== '') text += ' ';
    starts.push(text.length);
    text += plain(line.text);
  }
  const lineAt = (at: number): number => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (starts[middle]! <= at) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const found: Place[] = [];
  for (let at = text.indexOf(quote); at >= 0 && found.length < 50; at = text.indexOf(quote, at + 1)) {
    const [first, last] = [lineAt(at), lineAt(at + quote.length - 1)];
    found.push({ first, start: at - starts[first]!, last, end: at + quote.length - starts[last]! });
  }
  return found;
}

/** Whether lines stand together in the source, said by one person. */
function together(lines: readonly Line[]): boolean {
  return lines.every(({ sentence }, index) => index === 0 || (sentence.index === lines[index - 1]!.sentence.index + 1 && sentence.speaker?.name === lines[0]!.sentence.speaker?.name));
}

/** The words of a claim in their source, character for character; null unless they stand there once, or once next to the line it names. */
export function locate({ passages }: Part, claim: ClaimedPlace, bodies: ReadonlyMap<string, string>): Located | null {
  const passage = passages.get(claim.source);
  const quote = asQuoted(claim.quote);
  if (!passage || !/\p{L}{2}/u.test(quote)) return null;
  const { manuscript: { source, lines: all }, from, to } = passage;
  const lines = all.slice(from, to);
  const places = placesOf(lines, quote).filter(({ first, last }) => last - first < MOST_LINES && together(lines.slice(first, last + 1)));
  const hinted = claim.line - 1 - from;
  const distance = ({ first }: Place): number => Math.abs(first - hinted);
  const [nearest, next] = places.toSorted((a, b) => distance(a) - distance(b));
  if (!nearest || (next && (claim.line === 0 || distance(next) === distance(nearest)))) return null;
  const [first, last] = [lines[nearest.first]!, lines[nearest.last]!];
  const { start } = first.sentence.at(first.positions[nearest.start]!, first.positions[nearest.start]! + 1);
  const { end } = last.sentence.at(last.positions[nearest.end - 1]!, last.positions[nearest.end - 1]! + 1);
  const verbatim = bodies.get(source.id)?.slice(start, end) ?? '';
  if (end <= start || verbatim === '') return null;
  const { sentence } = first;
  return {
    evidence: { sourceId: source.id, quote: verbatim, start, end, by: sentence.speaker?.name ?? null, at: sentence.saidAt ?? source.at },
    sentences: lines.slice(nearest.first, nearest.last + 1).map((line) => line.sentence) as [Sentence, ...Sentence[]],
  };
}
