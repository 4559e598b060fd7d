import type { Sentence } from '../../sources/sentence.ts';
import type { TaggedToken } from '../text/tag.ts';
import type { CueHit } from '../cues/cue.ts';
import type { Language } from '../text/language.ts';

/** A stretch of a sentence that may be a promise, with everything that was noticed about it. */
export interface Candidate {
  sentence: Sentence;
  /** In `sentence.text`. */
  start: number;
  end: number;
  text: string;
  tokens: readonly TaggedToken[];
  cues: readonly CueHit[];
  language: Language;
  /** Said by somebody of neither side, where the sides are known. */
  stranger: boolean;
  /** The number or letter of the point it is. */
  label: string | null;
  /** What the list it stands in was announced as. */
  intro: 'offers' | 'asks' | 'recap' | 'other' | null;
  /** The sentence itself, for a clause of it. */
  whole: Candidate | null;
  /** The sentence before, of the same speaker. */
  before: Candidate | null;
  /** What it answers: of the sentence itself, or the point with the same number of an earlier message. */
  answers: { text: string; tokens: readonly TaggedToken[]; cues: readonly CueHit[]; side: 'seller' | 'customer' | null } | null;
}
