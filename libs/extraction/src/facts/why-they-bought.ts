import type { Reading } from '@throughline/domain';

import { mayHurt, painsSaid, painWeight } from './pains.ts';
import type { FactContext, Spoken } from './fact-context.ts';
import { likely } from './kind/likely.ts';
import { factFrom, isCustomer, isDocument, isEconomicBuyer, isMinuted, isNote, saidIn } from './fact-context.ts';
import { BUY, BUYING, LOSS, NEEDED, OUTCOME, REASON, TIPPING } from './cues.ts';


/** Why the customer bought: in the economic buyer's words where they said it. */
export function findWhyTheyBought(context: FactContext): Reading['whyTheyBought'] {
  const said = context.speech.map((spoken, index) => ({ spoken, index })).filter(({ spoken }) => !isDocument(spoken) && spoken.sentence.text.length < 500);
  const quote = best(said, ({ spoken }) => (isCustomer(spoken) ? quoteScore(spoken) : 0), 1.2);
  const pains = painsSaid(context);
  const problem = best(pains.length > 0 ? pains : said.map(({ spoken }) => spoken).filter(mayHurt), (spoken) => painWeight(spoken) + WHOSE_PROBLEM[rankOf(spoken)]!, 0);
  const outcome = best(said, ({ spoken }) => outcomeScore(spoken), 2);
  const tipping = best(said, ({ spoken }) => tippingScore(spoken), 2);
  return {
    problem: factFrom(context, problem === null ? [] : [problem]), outcome: factFrom(context, outcome === null ? [] : [outcome.spoken]),
    quote: quote === null ? factFrom(context, []) : quoted(context, quote.index), tippingPoint: factFrom(context, tipping === null ? [] : [tipping.spoken]),
  };
}

/** The problem of a business is what those see who answer for it; who runs the systems sees those. */
const WHOSE_PROBLEM = [1.5, 0.75, 0.5, 0, -0.75];

function rankOf({ sentence }: Spoken): number {
  const roles = sentence.speaker?.roles ?? [];
  if (roles.includes('economic_buyer') || roles.includes('executive_sponsor')) return 0;
  if (roles.includes('champion')) return 1;
  if (roles.includes('user_lead') || roles.includes('end_user')) return 2;
  return roles.some((role) => role === 'it_lead' || role === 'security' || role === 'procurement' || role === 'legal') ? 4 : 3;
}

function outcomeScore(spoken: Spoken): number {
  const alike = likely(spoken, 'aim');
  if (!(isCustomer(spoken) || (isMinuted(spoken) && alike >= 0.5)) || spoken.sentence.text.endsWith('?')) return 0;
  const words = OUTCOME.test(spoken.folded) ? 1 : 0;
  if (alike < 0.5 && (words === 0 || alike < 0.2)) return 0;
  return words + 2 * alike + (isEconomicBuyer(spoken.sentence.speaker) ? 1.5 : 0) + (/\d/.test(spoken.folded) ? 0.5 : 0);
}

function tippingScore(spoken: Spoken): number {
  const words = TIPPING.test(spoken.folded) ? 1 : 0;
  const alike = likely(spoken, 'tipping');
  if ((words === 0 && alike < 0.5) || spoken.sentence.text.endsWith('?')) return 0;
  return words + 2 * alike + (isEconomicBuyer(spoken.sentence.speaker) ? 2 : isNote(spoken) || isCustomer(spoken) ? 1 : 0);
}

function quoteScore(spoken: Spoken): number {
  const { folded, sentence } = spoken;
  if (sentence.text.endsWith('?') || sentence.block === 'table_row') return 0;
  if (/\b(?:i've|i have|we've|we have) (?:read|seen|looked at|got) (?:your|the)\b/.test(folded)) return 0;
  const words = (BUY.test(folded) ? 3 : 0) + (BUYING.test(folded) ? 1 : 0) + (REASON.test(folded) ? 0.7 : 0) + (LOSS.test(folded) ? 1 : 0) + (NEEDED.test(folded) ? 0.8 : 0);
  const why = words + 3 * likely(spoken, 'why') + likely(spoken, 'pain') - likely(spoken, 'tipping');
  return !BUY.test(folded) && likely(spoken, 'why') < 0.3 && likely(spoken, 'pain') < 0.5 ? 0 : why + (isEconomicBuyer(sentence.speaker) ? 1.8 : 0);
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
