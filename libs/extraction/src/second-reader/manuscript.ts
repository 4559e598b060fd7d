import { plantedGroups } from '../commitments/planted.ts';
import type { ReadSource, Sentence, SourceInfo } from '../sources/sentence.ts';

/** A sentence as a second reader is shown it, with white space made one blank. */
export interface Line {
  sentence: Sentence;
  text: string;
  /** Where each code unit of `text` stands in the sentence's own text. */
  positions: number[];
}

/** What a second reader may quote of a source, line by line: nothing that is quoted there, signed off with, hidden or spoken to programs. */
export interface Manuscript { source: SourceInfo; lines: Line[] }

/** A longer line is no sentence; its end is not shown. */
const LONGEST = 4000;

function lineOf(sentence: Sentence): Line {
  let text = '';
  const positions: number[] = [];
  for (let at = 0; at < sentence.text.length && text.length < LONGEST; at += 1) {
    const unit = sentence.text.charAt(at);
    const blank = /\s/.test(unit);
    if (blank && (text === '' || text.endsWith(' '))) continue;
    text += blank ? ' ' : unit;
    positions.push(at);
  }
  const shown = text.trimEnd();
  return { sentence, text: shown, positions: positions.slice(0, shown.length) };
}

export function manuscriptOf({ source, sentences }: ReadSource): Manuscript {
  const planted = plantedGroups(sentences);
  const spoken = sentences.filter(({ zone, group, text }) => (zone === 'new' || zone === 'forwarded') && !planted.has(group) && /\p{L}/u.test(text));
  return { source, lines: spoken.map(lineOf) };
}
