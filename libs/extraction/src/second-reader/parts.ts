import type { Dossier, ReadingPart } from '@throughline/domain';

import type { People } from '../people/people.ts';
import type { ReadSource } from '../sources/sentence.ts';
import { manuscriptOf } from './manuscript.ts';
import type { Manuscript } from './manuscript.ts';
import { aboutTheDeal, passage } from './written.ts';

/** Some lines of a source, from one to before another. */
export interface Passage { manuscript: Manuscript; from: number; to: number }

/** What is read at one time, with the sources behind its names. */
export interface Part { passages: ReadonlyMap<string, Passage>; part: ReadingPart }

/** Characters of sources that are read at one time, so that a list of findings stays short enough to be complete. */
const USUAL = 24_000;
/** A thread is read whole up to here. */
const MOST = 60_000;
/** Of what came before, in front of what goes on with it. */
const AGAIN = 2_000;

const size = ({ manuscript, from, to }: Passage): number => manuscript.lines.slice(from, to).reduce((sum, { text }) => sum + text.length + 8, 100);
const sizeOf = (passages: readonly Passage[]): number => passages.reduce((sum, one) => sum + size(one), 0);

/** A long source in passages that begin with the end of the one before. */
function cut(whole: Passage): Passage[] {
  if (size(whole) <= MOST) return [whole];
  const { manuscript, to } = whole;
  const pieces: Passage[] = [];
  let from = whole.from;
  while (from < to) {
    let end = from + 1;
    for (let length = 0; end < to && length < USUAL; end += 1) length += manuscript.lines[end]!.text.length;
    pieces.push({ manuscript, from, to: end });
    if (end >= to) break;
    let next = end;
    for (let length = 0; next > from + 1 && length < AGAIN; next -= 1) length += manuscript.lines[next - 1]!.text.length;
    from = next;
  }
  return pieces;
}

/** A thread in stretches that can be read at one time; each goes on with the last message of the one before. */
function stretches(thread: readonly Passage[]): Passage[][] {
  if (sizeOf(thread) <= MOST) return [[...thread]];
  const found: Passage[][] = [];
  let now: Passage[] = [];
  for (const piece of thread.flatMap(cut)) {
    const last = now.at(-1);
    if (last && (last.manuscript === piece.manuscript || sizeOf([...now, piece]) > MOST)) {
      found.push(now);
      now = size(last) <= USUAL && last.manuscript !== piece.manuscript ? [last] : [];
    }
    now.push(piece);
  }
  return [...found, now];
}

/** Messages of one thread together, in the order in which threads began; a document stands by itself. */
function threads(manuscripts: readonly Manuscript[]): Passage[][] {
  const byThread = new Map<string, Passage[]>();
  for (const manuscript of manuscripts.toSorted((a, b) => ((a.source.at ?? '9') < (b.source.at ?? '9') ? -1 : 1))) {
    if (manuscript.lines.length === 0) continue;
    const key = manuscript.source.threadId ?? `#${manuscript.source.id}`;
    byThread.set(key, [...(byThread.get(key) ?? []), { manuscript, from: 0, to: manuscript.lines.length }]);
  }
  return [...byThread.values()];
}

/** A dossier's sources in parts of which each is read at one time: whole threads, small ones together, long ones in stretches. */
export function partsOf(sources: readonly ReadSource[], dossier: Dossier, people: People): Part[] {
  const about = aboutTheDeal(dossier, people);
  const groups: Passage[][] = [];
  for (const stretch of threads(sources.map(manuscriptOf)).flatMap(stretches)) {
    const last = groups.at(-1);
    if (last && sizeOf([...last, ...stretch]) <= USUAL) last.push(...stretch);
    else groups.push(stretch);
  }
  return groups.map((group) => {
    const passages = new Map(group.map((one, index) => [`S${index + 1}`, one]));
    return { passages, part: { about, sources: [...passages].map(([name, { manuscript, from, to }]) => passage(manuscript, name, from, to)) } };
  });
}
