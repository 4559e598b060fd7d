import type { Reading } from '@throughline/domain';

import { findPains, painScore } from './pains.ts';
import type { FactContext, Spoken } from './fact-context.ts';
import { factFrom, isCustomer, isDocument, isEconomicBuyer, isNote, saidIn } from './fact-context.ts';

const BUY = /\b(?:i|we) (?:don't|do not|couldn't) (?:really )?(?:care (?:about|for|if)|want (?:a|another|software|a tool|a system))\b|\b(?:all )?(?:i|we) (?:really |only )?care (?:about|that|whether|if)\b|\bwhat (?:i'm|i am|we're|we are) (?:writing|paying|signing|spending|buying|here|doing)\b|\bwriting (?:the|a|this) (?:check|cheque)\b|\bkeeps me (?:up|awake)\b|\b(?:the )?reason (?:we|i|why we|why i) (?:do|did|are|am|'m|buy|bought|want|need|sign|came)\b|\b(?:is )?why (?:we|i) (?:do|did|came|need|want|bought|sign) (?:this|it|here|you)\b|\b(?:i'm|im|i am|we're|we are) (?:not )?(?:buying|paying for|signing)\b|\bi (?:don't|do not) buy\b|\bi buy\b|\bwhy (?:i'm|i am|we're|we are) (?:in this room|here|signing|doing this|buying|sitting)\b|\bich kaufe\b|\bwir kaufen\b|\bwarum ich (?:hier|unterschreib)\w*|\bj'achete\b|\bje n'achete pas\b|\bnous achetons\b|\bpourquoi je (?:suis|signe)\b|\bik koop\b|\bwaarom ik\b|\b(?:estoy )?comprando\b|\bno compro\b|\bpor eso firm\w*/;
/** What is bought counts more than that somebody is about to say why. */
const BUYING = /\b(?:i'm|i am|we're|we are) (?:not )?(?:buying|signing)\b|\bi (?:don't |do not )?buy\b|\bich kaufe\b|\bwir kaufen\b|\bj'achete\b|\bje n'achete\b|\bik koop\b|\bcompro\b/;
const REASON = /\b(?:that's why|that is why|the (?:only |real |whole )?reason|because of that|what i (?:really )?(?:want|need|care about)|what keeps me|i want to (?:know|say|be able)|in one sentence|let me say why|deshalb|der grund|darum|c'est pourquoi|la raison|daarom|de reden|por eso|la razon)\b/;
const LOSS = /\b(?:we (?:lose|lost|pay|paid)|every time|can't tell|cannot tell|nobody knows|we do not know|we don't know|ich finde\b.{1,30}\bkeine\w*|wir verlieren|on perd|nous perdons|we verliezen|perdemos)\b/;
const NEED = /\b(?:we need|i need|need something|looking for|wir brauchen|nous avons besoin|we zoeken|necesitamos)\b/;
const AIM = /\b(?:so that|i want|we want|to be able to|by (?:christmas|the end|december)|goal|outcome|what you get|ziel|damit|afin que|zodat|para que)\b/;
const TIPPING = /\b(?:what did it|did it for (?:me|us|him|her)|(?:that|which|this|it) sold (?:it|me|us|him|her)|(?:why|reason) (?:they|we|you|he|she) (?:picked|chose|went with|took|bought)|(?:picked|chose) us (?:because|for|over)|won (?:us|them|her|him) over|made (?:up )?(?:my|his|her|our) mind|made the (?:difference|decision)|turning point|when i (?:knew|decided)|from then on|that's when|that is when|that's what (?:sold|convinced|did it)|what (?:sold|convinced|tipped)|convinced (?:me|us|him|her)|why us|reason we (?:chose|picked|won)|why we won|this is the deal|deciding|clincher|tipped|won (?:it|because|on)|we (?:chose|picked|went with) you|you were the only|yours is the only|the only one|warum wir|den ausschlag|uberzeugt|entschieden (?:fur|weil)|convaincu\w*|c'est (?:eux|vous)|fait la difference|doorslag|overtuigd|convencio|por que nosotros)\b/;

/** Why the customer bought: in the economic buyer's words where they said it. */
export function findWhyTheyBought(context: FactContext): Reading['whyTheyBought'] {
  const said = context.speech.map((spoken, index) => ({ spoken, index })).filter(({ spoken }) => !isDocument(spoken) && spoken.sentence.text.length < 500);
  const quote = best(said, ({ spoken }) => (isCustomer(spoken) ? quoteScore(spoken) : 0), 1.2);
  const [pain] = findPains(context);
  const outcome = best(said, ({ spoken }) => (isCustomer(spoken) && AIM.test(spoken.folded) && !spoken.sentence.text.endsWith('?') ? 1 + (isEconomicBuyer(spoken.sentence.speaker) ? 2 : 0) + (/\d/.test(spoken.folded) ? 0.5 : 0) : 0), 2);
  const tipping = best(said, ({ spoken }) => (TIPPING.test(spoken.folded) ? 1 + (isEconomicBuyer(spoken.sentence.speaker) ? 2 : isNote(spoken) ? 1 : isCustomer(spoken) ? 1 : 0) : 0), 2);
  const painSpoken = pain ? context.speech.filter(({ sentence }) => pain.evidence.some(({ sourceId, start }) => sentence.source.id === sourceId && sentence.span.start === start)) : [];
  return {
    problem: factFrom(context, painSpoken), outcome: factFrom(context, outcome === null ? [] : [outcome.spoken]),
    quote: quote === null ? factFrom(context, []) : quoted(context, quote.index), tippingPoint: factFrom(context, tipping === null ? [] : [tipping.spoken]),
  };
}

function quoteScore(spoken: Spoken): number {
  const { folded, sentence } = spoken;
  if (sentence.text.endsWith('?') || sentence.block === 'table_row') return 0;
  if (/\b(?:i've|i have|we've|we have) (?:read|seen|looked at|got) (?:your|the)\b/.test(folded)) return 0;
  const why = (BUY.test(folded) ? 3 : 0) + (BUYING.test(folded) ? 1 : 0) + (REASON.test(folded) ? 0.7 : 0) + (LOSS.test(folded) ? 1 : 0) + (NEED.test(folded) ? 0.8 : 0) + Math.min(1, painScore(spoken) / 3);
  return why === 0 ? 0 : why + (isEconomicBuyer(sentence.speaker) ? 1.8 : 0);
}

/** The sentence with its neighbours of the same speech that go on about why. */
function quoted(context: FactContext, index: number): ReturnType<typeof factFrom> {
  const { sentence } = context.speech[index]!;
  const goesOn = (at: number): boolean => {
    const other = context.speech[at];
    return other !== undefined && other.sentence.source.id === sentence.source.id && other.sentence.speaker === sentence.speaker && (BUY.test(other.folded) || LOSS.test(other.folded) || REASON.test(other.folded));
  };
  let [from, to] = [index, index];
  while (goesOn(from - 1) && index - from < 2) from -= 1;
  while (goesOn(to + 1) && to - index < 2) to += 1;
  const all = context.speech.slice(from, to + 1);
  return factFrom(context, all, all.map(saidIn).join(' '));
}

function best<T>(all: readonly T[], score: (one: T) => number, least: number): T | null {
  let [winner, highest]: [T | null, number] = [null, least - 1e-9];
  for (const one of all) {
    const value = score(one);
    if (value > highest) [winner, highest] = [one, value];
  }
  return winner;
}
