import type { ReadStatement } from '@throughline/domain';

import { contentWords } from '../commitments/text/content-words.ts';
import type { FactContext, Spoken } from './fact-context.ts';
import { evidenceOf, isCustomer, isDocument } from './fact-context.ts';

const PAIN = /\b(?:nobody knows|no one knows|by hand|manual(?:ly)?|retyp\w*|re-?key\w*|copy[- ]and[- ]past\w*|spreadsheets?|excel|whiteboard|on paper|paper (?:forms?|logbooks?|files|lists?|slips?)|clipboards?|duplicates?|errors?|mistakes?|wrong|late|delays?|slow|takes? (?:us )?(?:\w+ ){1,3}(?:minutes|hours|days|weeks)|wait(?:ing|s)?|lose|losing|lost|miss(?:ed|ing)?|penalt(?:y|ies)|complain\w*|hurts?|pain|frustrat\w*|headache|nightmare|mess|chaos|broken|fails?|crash\w*|out of date|can't (?:see|tell|find|say)|cannot (?:see|tell|find|say)|don't (?:know|find|use)|half the (?:team|time)|costs? us|twice|three times|finding|end of life|off support|von hand|niemand weiss|fehler\w*|zu spat|dauert|verlier\w*|findet? (?:\w+ ){0,3}keine|kostet uns|tut weh|a la main|personne ne sait|erreurs?|en retard|on perd|met \w+ (?:secondes|minutes)|handmatig|niemand weet|fouten|te laat|kost ons|a mano|nadie sabe|errores|tarde|perdemos)\b/g;
const NUMBER = /\d|\b(?:percent|per cent|hundred|thousand|half|twice|million|prozent|tausend|pour cent|procent)\b/;
const OURS = /\b(?:we|our|us|my|i|they|people|team|today|last year|wir|unser\w*|ich|heute|nous|notre|nos|on|je|wij|we|ons|onze|nosotros|nuestr\w*)\b/;
/** What procurement asks for is no pain of today. */
const TERMS = /\b(?:availability|uptime|credits?|discount|off list|net \d{2}|sla|price hold|renewal cap|liability|indemni\w*|your (?:proposal|paper|white paper|questionnaire))\b/;
const EARLY = 0.45;

/** How much a sentence of the customer's is about what is wrong today. */
export function painScore({ sentence, folded }: Spoken): number {
  if (sentence.text.endsWith('?') || sentence.text.length < 15 || TERMS.test(folded) || contentWords(sentence.text).size < 2) return 0;
  const hits = new Set([...folded.matchAll(PAIN)].map(([word]) => word)).size;
  return hits === 0 ? 0 : hits + (NUMBER.test(folded) ? 1 : 0) + (OURS.test(folded) ? 0.5 : 0);
}

/** What hurts today, as people of the customer's said while it was discovered; the strongest first. */
export function findPains(context: FactContext): ReadStatement[] {
  const said = context.speech.filter((spoken) => isCustomer(spoken) && !isDocument(spoken) && spoken.sentence.text.length < 400);
  const order = [...new Set(context.sources.filter(({ source }) => source.part === 'communications').map(({ source }) => source.id))];
  const early = new Set(order.slice(0, Math.max(2, Math.ceil(order.length * EARLY))));
  return said.map((spoken) => ({ spoken, score: painScore(spoken) + (early.has(spoken.sentence.source.id) ? 0.5 : -1) })).filter(({ score }) => score >= 2)
    .toSorted((a, b) => b.score - a.score).slice(0, 8).map(({ spoken }) => ({ what: spoken.sentence.text, evidence: [evidenceOf(context, spoken)] }));
}
