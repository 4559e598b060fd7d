import type { Token } from './tokens.ts';
import { words } from './words.ts';

export type Language = 'en' | 'de' | 'fr' | 'nl' | 'es';

/** Small words that stand in nearly every sentence of one language and seldom in the others. */
const SMALL: Record<Language, ReadonlySet<string>> = {
  en: words("the and to of you we i is are it that for with your our be have will this by our 'll 's n't can do from if get"),
  de: words('der die das und ist nicht ich wir sie ihr ihnen euch mit für auf den dem ein eine einen von zu zum zur bis wird werden haben habt im am auch bei unser uns es'),
  fr: words("le la les et est pas je nous vous avec pour sur des du un une de d' l' j' c' qu' n' s' votre notre sera en au aux que dans"),
  nl: words('de het een en niet ik wij jullie u met voor op van te naar zijn wordt ook bij onze dat die er je we kan'),
  es: words('el la los las y es no que nos con para por de del un una en su nuestro les se lo al está'),
};

/** The language of a sentence as its small words tell, else that of the text around it. */
export function languageOf(tokens: readonly Token[], around: string): Language {
  const fallback = (['en', 'de', 'fr', 'nl', 'es'] as const).find((language) => around.toLowerCase().startsWith(language)) ?? 'en';
  let best: Language = fallback;
  let most = tokens.filter((token) => SMALL[fallback].has(token.text)).length + 0.5;
  for (const [language, small] of Object.entries(SMALL) as [Language, ReadonlySet<string>][]) {
    const count = tokens.filter((token) => small.has(token.text)).length;
    if (count > most) [best, most] = [language, count];
  }
  return best;
}
