import type { CommitmentCategory } from '@throughline/domain';

/** Words, folded, that speak for a category, and how much. */
export type Cue = readonly [weight: number, words: RegExp];

export type Cues = readonly (readonly [CommitmentCategory, readonly Cue[]])[];

/** Whole words, by alternatives of ours. */
export const cue = (weight: number, ...alternatives: string[]): Cue => [weight, new RegExp(`(?<![a-z0-9])(?:${alternatives.join('|')})(?![a-z0-9])`)];

/** Parts of words, by alternatives of ours. */
export const part = (weight: number, ...alternatives: string[]): Cue => [weight, new RegExp(`(?:${alternatives.join('|')})`)];
