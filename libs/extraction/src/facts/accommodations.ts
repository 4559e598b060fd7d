import type { ReadStatement } from '@throughline/domain';

import { alike, contentWords } from '../commitments/text/content-words.ts';
import type { FactContext, Spoken } from './fact-context.ts';
import { evidenceOf, isCustomer, isDocument, isNote } from './fact-context.ts';

const TONGUE = String.raw`(?:french|german|dutch|spanish|welsh|english|polish|italian|portuguese|turkish|arabic|mandarin)`;
/** Needs of senses, hands, hours, faith, tongue and place, in the words people have for them. */
const NEED = new RegExp([
  String.raw`\bcolou?r-?blind\w*|\bdaltonien\w*|\bfarben(?:blind|fehlsicht)\w*|\bkleurenblind\w*|\bdaltonic\w*|\bscreen ?readers?\b|\bwheelchairs?\b|\blarge print\b|\bdyslexi\w*|\bdeaf\b|\bhard of hearing\b|\bpartially sighted\b|\bvisually impaired\b|\bsign language\b|\b(?:can't|cannot|do not|don't) (?:read|write) (?:very )?well\b|\bstep-free\b|\bbarrierefrei\w*`,
  String.raw`\b(?:with|wear\w*|in|got|have|pairs? of|two pairs) (?:\w+ ){0,3}gloves?\b|\bgants\b|\bhandschuhe\w*|\bhandschoenen\b`,
  String.raw`\b(?:prayers?|sabbath|shabbat|ramadan|eid|kosher|halal|friday prayers?)\b`,
  String.raw`\b(?:only|nur|seulement|alleen|solo) (?:in|auf|en|speaks?) (?:${TONGUE}|deutsch|franzosisch|francais|nederlands|espanol)\b|\b${TONGUE}[ -]only\b|\bin ${TONGUE},? (?:please|not english|only)\b|\b(?:do not|don't|doesn't|does not) (?:speak|read) (?:any |much )?english\b|\btout en francais\b|\ball(?:es)? auf deutsch\b|\balles in het nederlands\b|\btodo en espanol\b|\bspeaks? (?:only|nothing but) ${TONGUE}\b|\bneeds? (?:an )?(?:interpreter|translat\w+)\b`,
  String.raw`\b(?:training|sessions?|trained|train)\b[^.;]{0,30}\b(?:in person|on site|face to face|night shift|at night|before (?:the )?shift|in the (?:canteen|depot|ward))\b|\bnot (?:a|another) webinar\b|\bno (?:more )?webinars\b|\bnight shift\b[^.;]{0,40}\b(?:train\w*|session|can't (?:come|attend|make|join))\b|\btrain\w*\b[^.;]{0,30}\bnight shift\b`,
  String.raw`\b(?:no|don't have|do not have|haven't got|without) (?:company |work )?(?:e-?mail(?: addresses)?|phones|smartphones|computers|laptops)\b[^.;]{0,40}\b(?:floor|ward|depot|shop|site|crew|drivers?|staff|they|we|them)\b|\bphones? (?:is|are) (?:not allowed|banned|forbidden|locked)\b`,
  String.raw`\bkeep (?:our|their) (?:own )?(?:words|names|terms|labels)\b|\bgarder nos mots\b|\b(?:school|harvest|term-?time|lambing|surgery|clinic|service) (?:hours|times?) (?:only|are out|is out)\b|\bonly (?:before|after) (?:\d|noon|lunch|hours|service|surgery|the market)\b|\bno gifts?\b|\bgifts? (?:policy|over)\b|\b(?:against|by) (?:our|their|company) policy\b`,
].join('|'));
const MOST = 8;

/** What these people need that others do not: of senses and hands, language, hours, place and custom; each once. */
export function findAccommodations(context: FactContext): ReadStatement[] {
  const found: Spoken[][] = [];
  for (const spoken of context.speech) {
    const { sentence, folded } = spoken;
    if (isDocument(spoken) || !(isCustomer(spoken) || isNote(spoken)) || sentence.text.length > 300 || !NEED.test(folded)) continue;
    const last = found.at(-1)?.at(-1)?.sentence;
    if (last && last.source.id === sentence.source.id && sentence.index - last.index <= 2) found.at(-1)!.push(spoken);
    else if (!found.some((all) => all.some((one) => alike(contentWords(one.sentence.text), contentWords(sentence.text), () => 1) > 0.6))) found.push([spoken]);
  }
  return found.slice(0, MOST).map((all) => ({ what: all.map(({ sentence }) => sentence.text).join(' '), evidence: all.map((spoken) => evidenceOf(context, spoken)) }));
}
