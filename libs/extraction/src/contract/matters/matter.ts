import type { CommitmentCategory } from '@throughline/domain';

/** What is measured of a matter, by one number, and which way is better for the customer. */
export interface Measure { of: (folded: string) => number | null; better: 'more' | 'less' }

/** Something that contracts of many trades settle, in whatever words: what says that a promise is about it, and what a clause says of it. */
export interface Matter {
  name: string;
  /** A promise about it. */
  said: RegExp;
  /** Only promises of these; of all where there are none. */
  categories?: readonly CommitmentCategory[];
  /** A clause that settles it; none where only its denial can be told. */
  clause?: RegExp;
  measure?: Measure;
  /** A clause that says the contrary. */
  denied?: RegExp;
  /** Whether the denial speaks of whatever the promise is about, so that both have to share a word. */
  together?: true;
}

/** Whole words, by alternatives of ours. */
export const words = (...alternatives: string[]): RegExp => new RegExp(`(?<![a-z0-9])(?:${alternatives.join('|')})(?![a-z0-9])`);

/** Texts in which each of several things is said, in whatever order. */
export const all = (...patterns: RegExp[]): RegExp => new RegExp(`^${patterns.map(({ source }) => `(?=.*?${source})`).join('')}`);

/** One of several patterns. */
export const any = (...patterns: RegExp[]): RegExp => new RegExp(patterns.map(({ source }) => source).join('|'));
