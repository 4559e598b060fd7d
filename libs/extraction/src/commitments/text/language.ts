import type { Token } from './tokens.ts';
import { words } from './words.ts';

export type Language = 'en' | 'de' | 'fr' | 'nl' | 'es';

/** Small words that stand in nearly every sentence of one language and seldom in the others. */
const SMALL: Record<Language, ReadonlySet<string>> = {
  en: words("the and to of you we i it that for with your our be have will this by 'll 's n't can do from if get my they yes not"),
  de: words('der das und ist nicht ich wir sie ihr ihnen euch mit für auf den dem ein eine einen von zu zum zur bis wird werden haben habt im auch bei unser uns'),
  fr: words("le les et est pas je nous vous avec pour sur des du une d' l' j' c' qu' n' s' votre notre sera au aux dans c'est"),
  nl: words('het een niet ik wij jullie met voor op van te naar zijn wordt ook bij onze dat je uw kan'),
  es: words('el los las y que nos con para por del una su nuestro les está sí le'),
};

/** The language of a sentence as its small words tell, else that of the text around it. */
export function languageOf(tokens: readonly Token[], around: string): Language {
  const fallback = (['en', 'de', 'fr', 'nl', 'es'] as const).find((language) => around.toLowerCase().startsWith(language)) ?? 'en';
  let best: Language = fallback;
  // One small word too few: "no" and "me" are words of many languages.
  let most = tokens.filter((token) => SMALL[fallback].has(token.text)).length + 1;
  for (const [language, small] of Object.entries(SMALL) as [Language, ReadonlySet<string>][]) {
    const count = tokens.filter((token) => small.has(token.text)).length;
    if (count > most) [best, most] = [language, count];
  }
  return best;
}
