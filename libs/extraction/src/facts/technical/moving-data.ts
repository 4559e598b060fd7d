import { fold } from '../../dates/fold.ts';
import type { FactContext, Spoken } from '../fact-context.ts';
import { namesThings } from './data-words.ts';
import { howAndWhen } from './how-and-when.ts';
import { KIND } from './kinds-of-systems.ts';
import { knownSystems } from './known-here.ts';
import { countsIn } from './quantities-of-records.ts';
import type { Candidate } from './system-candidates.ts';
import { candidatesIn } from './system-candidates.ts';

const SURELY = /\b(?:data migration|migrat(?:e|es|ed|ing)|migration of|datenubernahme|datenmigration|altdaten|reprise (?:de |des )?donnees|datamigratie|dataconversie|migracion|migrar|migrieren|migriert|migrer|migreren|legacy data)\b/;
const MOVES = /\b(?:com(?:es?|ing) (?:over|across|along|with us|out of)|(?:bring|brings|bringing|brought|carry|carries|carried|move|moves|moved|take|takes|taken|port|ported|get|load|loads|loaded|import|imports|imported|convert|converts|converted|transfer|transfers|transferred|copy|copied)(?: \S{1,30}){0,14}? (?:over|across)\b(?! the| a)|(?:load|loads|loaded|import|imports|imported|convert|converts|converted|transfer|transfers|take over|takes over|taken over|bring|transferred|moved?|moves|extract|carry over) (?:\S{1,30} ){0,14}?(?:from|out of|into)\b|(?:moves?|go|goes) over|(?:get|gets|pull|bring) (?:\S{1,30} ){1,10}?in from|ubernehmen|ubernommen|ubernimmt|umziehen|umgezogen|zieh(?:t|en) (?:\S{1,20} ){0,6}?(?:um|mit)\b|bringen (?:\S{1,20} ){1,10}?mit\b|nehmen (?:\S{1,20} ){1,8}?mit\b|mitnehmen|reprendre|reprenons|reprise|transferer|recuperer|overzetten|zetten (?:\S{1,25} ){1,10}over|overgezet|overnemen|meenemen|gaan (?:\S{1,20} ){0,5}?over|(?:importar|importer|importieren|importeren|einspielen|inladen|uberspielen)|traspasar\w*|trasladar\w*|(?:hay que|debemos|queremos|vamos a) (?:pasar|traer|llevar|cargar)\w*|pasar (?:\S{1,25} ){1,8}(?:desde|de)|cargar)\b/;
const NOTHING_MOVES = /\b(?:nothing|no data|none of|not) (?:\S{1,20} ){0,3}(?:migrated|taken over|carried over|moved over|loaded|imported|comes? over)\b|\bnichts\b[^.;]{0,40}\bubernommen\b|\bkeine daten\b|\baucune donnee\b|\bgeen gegevens\b|\bningun dato\b/;
const PAST_SELF = /\b(?:i|we|they|he|she) (?:moved|came|brought|took|transferred|went)\b|\b(?:office|building|house|premises|train|plane|meetings?|weekend|thursday|friday|monday|tuesday|wednesday|calls?|wine|furniture)\b/;
const DET = String.raw`(?:(?:the|our|your|their|its|two|three|old|current|existing|legacy|previous|present|own|unser\w{0,2}|ihr\w{0,2}|dem|der|den|das|notre|nos|votre|le|la|les|l'|ancien|ons|onze|het|de|nuestr[oa]s?|su|el|los|las|customer's|client's|${KIND})[ ,]+){0,5}`;
const SHEETS = /\b(?:(?:(?<=\b(?:the|our|your|their|old|an|a) )\p{L}{3,15} )?(?:excel(?: (?:sheets?|files?|lists?|workbooks?|spreadsheets?|tables?))?|spread ?sheets?|google sheets|access databases?|paper (?:files?|forms|records|cards)|card index(?:es)?|excel-?(?:tabellen?|listen?|bestanden)|fichiers? excel|hojas? de excel|csv files?|filemaker(?: databases?)?))\b/u;
const GENERIC_FROM = new RegExp(String.raw`(?:^|\s)(?:from|out of|aus|depuis|uit|desde) (?:the|our|your|their|unser\w{0,2}|notre|onze|ons|nuestr[oa]) ((?:old |current |existing |legacy |alten |ancien )?${KIND})(?![\p{L}])`, 'u');
export const FROM = new RegExp(String.raw`(?:^|[\s(])(?:from|out of|off|aus|von|depuis|uit|vanuit|desde|leaving|replacing|de) ${DET}$`, 'u');
export const LIVES = new RegExp(String.raw`(?:^|[\s(])(?:in|on|auf|dans|sur|en|leaving|leave|replace|liegen in) ${DET}$`, 'u');
/** "That all has to move over": what was told right before. */
const MOVES_THAT = /^(?:(?:and|so|yes)[, ]+)?(?:that|this|it|those|these|they|all|everything|das|tout|alles|dat|todo)(?: all| lot| of (?:it|that|them|those))? (?:has|have|needs?|must|will|should|is|are|can|would|comes?|moves?|goes|muss|mussen|doit|moet|debe)\b/;


/** "We expect you to load the lot." */
const ALL_OF_IT = /\b(?:load|import|migrate|bring|take|carry|move|transfer|convert) (?:over |across )?(?:the lot|it all|them all|all of (?:it|them|that)|everything|all that)\b/;
const cache = new WeakMap<FactContext, ReadonlySet<Spoken>>();

/** The sentences that say that what is there now comes over into what was sold, found once. */
export function movingData(context: FactContext): ReadonlySet<Spoken> {
  const known = knownSystems(context);
  const moving = cache.get(context) ?? new Set(context.speech.filter((spoken, index) => {
    const before = context.speech[index - 1];
    const told = before?.sentence.source.id === spoken.sentence.source.id && countsIn(before.folded, !/\d[.,' ]\d{3}|\d{4}|thousand|hundred|tausend|duizend|mille?\b/.test(before.folded)).length > 0;
    const agreed = spoken.sentence.answers !== null && /^(?:yes|all of|right|correct|exactly|of course|everything|ja|oui|si|alles|tout|todo)\b/.test(spoken.folded) && MOVES.test(fold(spoken.sentence.answers.text.slice(0, 400))) && !PAST_SELF.test(fold(spoken.sentence.answers.text.slice(0, 400)));
    if (agreed && [1, 2, 3, 4, 5].some((back) => { const one = context.speech[index - back]; return one?.sentence.source.id === spoken.sentence.source.id && countsIn(one.folded, true).length > 0; })) return true;
    return movesData(context, spoken, known) || (told && !PAST_SELF.test(spoken.folded) && ((MOVES.test(spoken.folded) && MOVES_THAT.test(spoken.folded)) || ALL_OF_IT.test(spoken.folded)));
  }));
  cache.set(context, moving);
  return moving;
}

/** Whether a sentence says that what is there now comes over, once, into what was sold. */
function movesData(context: FactContext, spoken: Spoken, known: ReadonlySet<string>): boolean {
  const { folded, sentence } = spoken;
  if (sentence.block === 'heading' || sentence.text.length > 900) return false;
  if (NOTHING_MOVES.test(folded)) return false;
  if (/^(?:[-*•]\s)?(?:data )?(?:migration|migratie|migracion|datenubernahme|reprise)\s?[:=-]\s/.test(folded) && countsIn(folded, false).length > 0) return true;
  if (SURELY.test(folded) && (namesThings(folded) || countsIn(folded, true).length > 0 || fromIn(context, spoken, known, FROM) !== null)) return true;
  if (!MOVES.test(folded) || PAST_SELF.test(folded) || howAndWhen(folded).some(({ start, end }) => /\b(?:every|each|daily|nightly|hourly|weekly|real|twice|once)\b|^(?:jede|alle|stundlich|chaque|elke|cada)/.test(folded.slice(start, end)))) return false;
  if (countsIn(folded, true).length > 0) return true;
  const from = fromIn(context, spoken, known, FROM);
  return (from !== null && (from.sure || SHEETS.test(folded))) || (namesThings(folded) && (from !== null || /\b(?:over|across|with us|into|ubernehm\w*|ubernommen|reprendre|overgezet|overzetten|legacy|histor\w+|from (?:those|these|it|them|there|that))\b/.test(folded)));
}

/** Where data comes from, or lives, as the word before the name tells. */
export function fromIn(context: FactContext, spoken: Spoken, known: ReadonlySet<string>, role: RegExp): { name: string; sure: boolean } | null {
  const { sentence, folded } = spoken;
  const candidate: Candidate | undefined = candidatesIn(context, spoken, known).find(({ start }) => role.test(folded.slice(Math.max(0, start - 80), start)));
  const digits = candidate ? /^ \d{1,4}(?![\p{L}\p{N}.,%])/u.exec(sentence.text.slice(candidate.end)) : null;
  if (candidate) return { name: sentence.text.slice(candidate.start, candidate.end + (digits?.[0].length ?? 0)), sure: candidate.sure };
  const sheets = SHEETS.exec(folded);
  if (sheets) return { name: sentence.text.slice(sheets.index, sheets.index + sheets[0].length), sure: true };
  const generic = role === FROM ? GENERIC_FROM.exec(folded) : null;
  return generic ? { name: sentence.text.slice(generic.index + generic[0].length - generic[1]!.length, generic.index + generic[0].length), sure: true } : null;
}
