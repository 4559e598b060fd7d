import type { ReadStatement } from '@throughline/domain';

import { contentWords } from '../commitments/text/content-words.ts';
import type { FactContext, Spoken } from './fact-context.ts';
import { evidenceOf, isCustomer, isDocument, isMinuted } from './fact-context.ts';
import type { Kind } from './kind/kind.ts';
import { likely } from './kind/likely.ts';
import { PAIN } from './cues.ts';

const NUMBER = /\d|\b(?:percent|per cent|hundred|thousand|half|twice|million|prozent|tausend|pour cent|procent)\b/;
const OURS = /\b(?:we|our|us|my|i|they|people|team|today|last year|wir|unser\w*|ich|heute|nous|notre|nos|on|je|wij|we|ons|onze|nosotros|nuestr\w*)\b/;
/** What procurement asks for is no pain of today. */
const TERMS = /\b(?:availability|uptime|credits?|discount|off list|net \d{2}|sla|price hold|renewal cap|liability|indemni\w*|your (?:proposal|paper|white paper|questionnaire))\b/;
const EARLY = 0.45;
const SURE = 0.5;
const MOST = 8;

/** How much a sentence of the customer's is about what is wrong today. */
export function painScore({ sentence, folded }: Spoken): number {
  if (sentence.text.endsWith('?') || sentence.text.length < 15 || TERMS.test(folded) || contentWords(sentence.text).size < 2) return 0;
  const hits = new Set([...folded.matchAll(PAIN)].map(([word]) => word)).size;
  return hits === 0 ? 0 : hits + (NUMBER.test(folded) ? 1 : 0) + (OURS.test(folded) ? 0.5 : 0);
}

/** How much a sentence of the customer's is about what hurts them, by the words for it and by what it is alike. */
export const painWeight = (spoken: Spoken): number => 3 * likely(spoken, 'pain') + 0.5 * Math.min(3, painScore(spoken));

const hurts = (spoken: Spoken): boolean => likely(spoken, 'pain') >= SURE || (painScore(spoken) >= 2.5 && likely(spoken, 'pain') >= 0.25 && isNothingElse(spoken));

/** What might be a pain, where nothing surely is. */
export const mayHurt = (spoken: Spoken): boolean => isCustomer(spoken) && painWeight(spoken) >= 1 && likely(spoken, 'pain') >= 0.2 && isNothingElse(spoken) && !spoken.sentence.text.endsWith('?');
const isNothingElse = (spoken: Spoken): boolean => NOT_A_PAIN.every((kind) => likely(spoken, kind) < 0.5);
const NOT_A_PAIN: readonly Kind[] = ['open', 'tipping', 'criterion', 'decision', 'procurement', 'fear', 'sensitive', 'care'];

/** What hurts today, as people of the customer's said while it was discovered; the strongest first. */
export function findPains(context: FactContext): ReadStatement[] {
  return painsSaid(context).slice(0, MOST).map((spoken) => ({ what: spoken.sentence.text, evidence: [evidenceOf(context, spoken)] }));
}

/** What speaks of a pain, the strongest first. */
export function painsSaid(context: FactContext): Spoken[] {
  const said = context.speech.filter((spoken) => (isCustomer(spoken) || (isMinuted(spoken) && likely(spoken, 'pain') >= SURE)) && !isDocument(spoken) && spoken.sentence.text.length < 400 && spoken.sentence.text.length > 15 && !spoken.sentence.text.endsWith('?') && hurts(spoken));
  const order = [...new Set(context.sources.filter(({ source }) => source.part === 'communications').map(({ source }) => source.id))];
  const early = new Set(order.slice(0, Math.max(2, Math.ceil(order.length * EARLY))));
  const rank = (spoken: Spoken): number => painWeight(spoken) + (early.has(spoken.sentence.source.id) ? 1 : 0);
  return said.toSorted((a, b) => rank(b) - rank(a));
}
