import type { Instant } from '@throughline/domain';

import type { Block, Person, Sentence, Zone } from '../sources/sentence.ts';
import type { MappedText } from '../text/mapped-text.ts';

/** A paragraph, list item, table row, clause or speaker's turn, before it is cut into sentences. */
export interface Passage {
  text: MappedText;
  zone: Zone;
  block: Block;
  group: number;
  /** Number or letter of a list item, by which an answer may refer to it. */
  mark: string | null;
  speaker: Person | null;
  /** Null means everybody the source is addressed to, other than the speaker's own side. */
  addressees: Person[] | null;
  saidAt: Instant | null;
  section: Sentence['section'];
  cells: Sentence['cells'];
  answers: Sentence['answers'];
}
