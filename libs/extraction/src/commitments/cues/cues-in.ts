import type { Language } from '../text/language.ts';
import type { TaggedToken } from '../text/tag.ts';
import { cueFinder } from './cue.ts';
import type { CueHit } from './cue.ts';
import { ENGLISH_AGAINST, ENGLISH_FOR } from './english.ts';
import { DUTCH, FRENCH, GERMAN, SPANISH } from './other-languages.ts';

const english = cueFinder([...ENGLISH_FOR, ...ENGLISH_AGAINST]);
const QUESTION = cueFinder(ENGLISH_AGAINST.filter(({ name }) => name === 'question'));
/** Marks, figures and contract parties say the same in every language. */
const everywhere = cueFinder(ENGLISH_FOR.filter(({ name }) => ['party_seller', 'party_customer', 'minute', 'time'].includes(name)));
const finders: Record<Language, (tokens: readonly TaggedToken[]) => CueHit[]> = {
  en: english, de: cueFinder(GERMAN), fr: cueFinder(FRENCH), nl: cueFinder(DUTCH), es: cueFinder(SPANISH),
};

/** The signs for and against a promise in a text. */
export function cuesIn(tokens: readonly TaggedToken[], language: Language): CueHit[] {
  if (language === 'en') return english(tokens);
  return [...finders[language](tokens), ...everywhere(tokens), ...QUESTION(tokens)];
}
