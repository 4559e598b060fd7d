const WORDS: Record<string, readonly string[]> = {
  en: ['the', 'and', 'you', 'we', 'to', 'is', 'for', 'with', 'that', 'will', 'have', 'your', 'on', 'of', 'shall'],
  de: ['und', 'der', 'die', 'das', 'wir', 'nicht', 'mit', 'ist', 'sie', 'ich', 'für', 'auf', 'ein', 'bis', 'werden'],
  fr: ['le', 'les', 'des', 'nous', 'vous', 'est', 'pour', 'avec', 'et', 'une', 'dans', 'que', 'je', 'pas', 'la'],
  nl: ['het', 'een', 'wij', 'we', 'niet', 'met', 'voor', 'ik', 'je', 'dat', 'zijn', 'van', 'op', 'en', 'ook'],
  es: ['el', 'los', 'las', 'que', 'para', 'con', 'una', 'por', 'nos', 'es', 'del', 'y', 'se', 'en', 'le'],
};

/** The language most of a text's small words belong to; the fallback where too few tell. */
export function languageOf(text: string, fallback: string): string {
  const counts = new Map<string, number>();
  for (const word of text.slice(0, 20_000).toLowerCase().split(/[^\p{L}]+/u)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const scores = Object.entries(WORDS).map(([language, words]) => ({ language, score: words.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0) })).toSorted((a, b) => b.score - a.score);
  const [best, second] = scores;
  if (!best || best.score < 4 || best.score < (second?.score ?? 0) * 1.3) return fallback;
  return fallback.toLowerCase().startsWith(best.language) ? fallback : best.language;
}
