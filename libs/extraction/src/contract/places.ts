import { fold } from '../dates/fold.ts';

/** Countries and what they are part of, by ISO code, in the words of five languages, folded. */
const COUNTRIES: readonly (readonly [code: string, words: string])[] = [
  ['IE', 'ireland|irland|irlande|ierland|irlanda|dublin'], ['GB', 'uk|u\\.k\\.|united kingdom|britain|england|scotland|wales|london|grossbritannien|royaume-uni|verenigd koninkrijk|reino unido'], ['DE', 'germany|deutschland|allemagne|duitsland|alemania|frankfurt'],
  ['FR', 'france|frankreich|frankrijk|francia|paris'], ['BE', 'belgium|belgien|belgique|belgie|belgica'], ['NL', 'netherlands|niederlanden?|pays-bas|nederland|paises bajos|amsterdam'], ['ES', 'spain|spanien|espagne|spanje|espana'], ['AT', 'austria|osterreich|autriche|oostenrijk'],
  ['CH', 'switzerland|schweiz|suisse|zwitserland|suiza'], ['IT', 'italy|italien|italie|italia'], ['PL', 'poland|polen|pologne|polonia'], ['SE', 'sweden|schweden|suede|zweden|suecia'], ['DK', 'denmark|danemark|denemarken|dinamarca'], ['NO', 'norway|norwegen|norvege|noorwegen|noruega'],
  ['FI', 'finland|finnland|finlande|finlandia'], ['PT', 'portugal|lissabon|lisbon'], ['US', 'us|u\\.s\\.|usa|united states|america|etats-unis|vereinigten? staaten|verenigde staten|estados unidos'], ['CA', 'canada|kanada|quebec|ontario'], ['AU', 'australia|australien|australie|sydney'],
  ['NZ', 'new zealand|neuseeland'], ['IN', 'india|indien|inde'], ['SG', 'singapore|singapur|singapour'], ['JP', 'japan|japon'], ['ZA', 'south africa|sudafrika|afrique du sud|zuid-afrika|johannesburg|cape town'], ['BR', 'brazil|brasilien|bresil|brasil'], ['PH', 'philippines|manila'], ['MX', 'mexico|mexiko|mexique'], ['AE', 'uae|emirates|dubai'], ['KE', 'kenya|nairobi'], ['IL', 'israel'],
  ['EU', 'eu|e\\.u\\.|eea|ewr|eee|european (?:union|economic area)|europe|europa|europaischen? union|union europeenne|europese unie|union europea'],
];
const PATTERNS = COUNTRIES.map(([code, words]) => [code, new RegExp(`(?<![a-z.])(?:${words})(?![a-z])`)] as const);
const IN_EU = new Set(['IE', 'DE', 'FR', 'BE', 'NL', 'ES', 'AT', 'IT', 'PL', 'SE', 'DK', 'FI', 'PT', 'EU']);

/** The countries that a text names; "us" is one only where it is written in capitals. */
export function placesIn(text: string): string[] {
  const folded = fold(text);
  return PATTERNS.flatMap(([code, pattern]) => (pattern.test(code === 'US' && !/\bUSA?\b|U\.S\./.test(text) ? folded.replace(/\bus\b/g, ' ') : folded) ? [code] : []));
}

/** Whether data that may be in one of these places may leave the others. */
export const isWider = (allowed: readonly string[], promised: readonly string[]): boolean => allowed.some((place) => !promised.includes(place) && !(promised.includes('EU') && IN_EU.has(place)));
