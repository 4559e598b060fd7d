import type { Fact } from '@throughline/domain';

import { fold } from '../dates/fold.ts';
import type { FactContext, Spoken } from './fact-context.ts';
import { factFrom, isCustomer, isDocument, isEconomicBuyer, isNote, isSeller } from './fact-context.ts';
import type { Kind } from './kind/kind.ts';
import { likely } from './kind/likely.ts';
import { DECISION, PROCUREMENT } from './cues.ts';

const INSIGHT = new Set(['stakeholder_map', 'deal_strategy', 'discovery_notes', 'research']);
/** The seller asks how it is decided, or how it is bought. */
const DECISION_ASKED = /\bwho (?:else )?(?:signs?|decides?|approves?|has to (?:sign|approve)|needs to (?:sign|approve|be involved|say yes)|makes the (?:call|decision)|holds the budget)\b|\bhow (?:do|does|will) (?:\w+ ){1,4}(?:decide|decision|get approved|buy)\b|\b(?:decision|approval|sign-?off) process\b|\bwer (?:entscheidet|unterschreibt)\b|\bqui (?:signe|decide)\b|\bwie (?:beslist|tekent)\b|\bquien (?:decide|firma)\b/;
const PROCUREMENT_ASKED = /\b(?:how|what)\b[^?]{0,30}\b(?:procurement|purchasing|buying|budget(?:ing)?|po)\b[^?]{0,30}\b(?:process|work|cycle|look|year|need)\w*|\bwhen (?:does|is) your (?:fiscal|financial|budget)\b|\bis (?:there|this) (?:a )?budget\w*\b|\bgeschaftsjahr\b[^?]{0,10}\?|\bwann (?:beginnt|endet) (?:ihr|euer)\b/;

/** When their money is there, and who places their orders, said as it is today. */
const BUYS = /\b(?:financial|fiscal|budget) year (?:is|runs|was moved|follows)\b|\b(?:orders?|purchases?|invoices?|everything)\b[^.;]{0,40}\b(?:goes?|go|run|placed|have to go|has to go) (?:through|via|by) (?:the )?(?:group|central|head office|corporate)?\s?(?:purchasing|procurement|buying)\b|\b(?:geschaftsjahr|haushaltsjahr) ist\b|\bgruppeneinkauf\b/;

/** How sure the model has to be where no rule knows it. */
const SURE = 0.75;

/** Who decides and signs, as the customer's people, our notes or our maps of them say it. */
export const findDecisionProcess = (context: FactContext): Fact => bestOf(context, 'decision', DECISION, DECISION_ASKED);

/** How they buy: procurement's rules, orders, tenders and the budget's year. */
export const findProcurement = (context: FactContext): Fact => bestOf(context, 'procurement', PROCUREMENT, PROCUREMENT_ASKED, BUYS);

function bestOf(context: FactContext, kind: Kind, pattern: RegExp, asked: RegExp, surely?: RegExp): Fact {
  const found = context.speech.filter((spoken) => {
    const { sentence, folded } = spoken;
    if (sentence.text.length < 12 || sentence.text.length > 300 || sentence.block === 'heading' || sentence.text.endsWith('?')) return false;
    const known = isDocument(spoken) ? INSIGHT.has(sentence.source.kind) : isCustomer(spoken) || isNote(spoken) || (isSeller(spoken) && sentence.source.kind === 'meeting' && sentence.block !== 'turn');
    const alike = likely(spoken, kind);
    return known && ((pattern.test(folded) && alike > 0.02) || surely?.test(folded) === true || (alike >= SURE && likely(spoken, 'criterion') < 0.5 && !isDocument(spoken)) || (isCustomer(spoken) && sentence.answers !== null && sentence.answers.speaker?.side !== 'customer' && asked.test(fold(sentence.answers.text)) && folded.length > 20));
  });
  return factFrom(context, found.map((spoken) => ({ spoken, rank: rankOf(spoken, asked) + 2 * likely(spoken, kind) })).toSorted((a, b) => b.rank - a.rank).slice(0, 2).map(({ spoken }) => spoken));
}

const rankOf = (spoken: Spoken, asked: RegExp): number => (asked.test(fold(spoken.sentence.answers?.text ?? '')) ? 1 : 0) + (isEconomicBuyer(spoken.sentence.speaker) ? 0.5 : 0) + (isNote(spoken) || isDocument(spoken) ? 0.5 : 0) + (/\d/.test(spoken.folded) ? 0.3 : 0);
