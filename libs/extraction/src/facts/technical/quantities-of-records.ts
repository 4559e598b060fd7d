import { THING } from './data-words.ts';

const WORD_NUMBER = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|a hundred|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|elf|zwolf|zwanzig|dreissig|deux|trois|quatre|cinq|six|dix|vingt|trente|cent|twee|drie|vijf|tien|twintig|dos|tres|cuatro|cinco|diez|veinte)';
const SCALE = '(?:hundred|thousand|million|billion|m|k|mn|mio\\.?|tausend|millionen?|mille|millions?|duizend|miljoen|mil|millones)';
const NUMBER = String.raw`(?:\d{1,3}(?:[.,' ]\d{3}){1,3}|\d{1,7}(?:[.,]\d{1,3})?)(?: ?${SCALE}(?![\p{L}]))?|${WORD_NUMBER}(?:[- ]${WORD_NUMBER})?(?: ${SCALE}(?![\p{L}])){0,2}`;
const ABOUT = String.raw`(?:about|around|roughly|some|up to|circa|ca\.|approximately|nearly|almost|over|more than|well over|just under|under|rund|etwa|gut|knapp|uber|bis zu|environ|pres de|plus de|ongeveer|zo'n|ruim|bijna|tot|unos|unas|mas de|casi|hasta) `;
const NO_NOUN = String.raw`(?:of|and|or|to|in|on|at|from|by|for|with|the|per|percent|pct|prozent|procent|euros?|eur|gbp|usd|pounds?|dollars?|years?|months?|weeks?|days?|hours?|minutes?|jahre?n?|monaten?|wochen|tagen?|stunden|ans?|mois|jours?|heures?|jaar|maanden|weken|dagen|uur|anos?|meses|semanas|dias|horas|am|pm|uhr|january|february|march|april|may|june|july|august|september|october|november|december|out|more|times?|thing|one|place|go|runs?|trial|final|phases?|people|us|them|und|et|en|y|de|van|von|is|are|was|were|have|has|will|that|which|so|but|as|than|if|x|boxes|seats?|licen[cs]es?)`;
const COUNT = new RegExp(String.raw`(?<![\p{L}\p{N}.,%/§-])(?:${ABOUT})?(?:${NUMBER})(?![\p{L}\p{N}%])(?:[ -](?!${NO_NOUN}(?![\p{L}]))[\p{L}][\p{L}'-]{1,24}){1,3}`, 'gu');
const ANY_THING = new RegExp(String.raw`(?<![\p{L}])${THING}(?![\p{L}])`, 'u');
const SIZE = /(?<![\p{L}\p{N}.,])\d[\d.,]{0,7} ?(?:gb|tb|mb)(?![\p{L}])/u;

/** "(approximately 3,400)" */
const BARE = new RegExp(String.raw`(?<=\()(?:${ABOUT})?\d{1,3}(?:[.,' ]\d{3}){1,3}(?=[),])`, 'u');
const LEADING = new RegExp(String.raw`^(?:${ABOUT})?(?:${NUMBER})(?![\p{L}\p{N}%]) (?=(?!${NO_NOUN}(?![\p{L}]))\p{L})`, 'u');

/** How long the number is that folded words begin with. */
export const leadingCount = (folded: string): number => LEADING.exec(folded)?.[0].length ?? 0;

/** Counts of records in folded words: "about 310,000 records", "eleven thousand students"; `strict` takes only words known to be records. */
export function countsIn(folded: string, strict: boolean): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const match of folded.slice(0, 1500).matchAll(COUNT)) {
    const words = match[0].split(/[ -]/);
    const nouns = words.filter((word) => /^\p{L}/u.test(word));
    if (strict && !ANY_THING.test(nouns.join(' '))) continue;
    // Up to the last word that names records; without such a word the first one after the number.
    let length = match[0].length;
    const things = [...match[0].matchAll(new RegExp(ANY_THING.source, 'gu'))].filter(({ index }) => index > 0);
    if (things.length > 0) length = things.at(-1)!.index + things.at(-1)![0].length;
    found.push({ start: match.index, end: match.index + length });
  }
  const bare = strict ? null : BARE.exec(folded.slice(0, 1500));
  if (found.length === 0 && bare) found.push({ start: bare.index, end: bare.index + bare[0].length });
  const size = SIZE.exec(folded.slice(0, 1500));
  if (found.length === 0 && size) found.push({ start: size.index, end: size.index + size[0].length });
  return found;
}
