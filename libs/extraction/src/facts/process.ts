import type { Fact } from '@throughline/domain';

import { fold } from '../dates/fold.ts';
import type { FactContext, Spoken } from './fact-context.ts';
import { factFrom, isCustomer, isDocument, isEconomicBuyer, isNote, isSeller } from './fact-context.ts';

const INSIGHT = new Set(['stakeholder_map', 'deal_strategy', 'discovery_notes', 'research']);
const BODY = String.raw`(?:board(?: of \w+)?|committee|cfo|ceo|coo|council|trustees|governors|shareholders|works council|legal|steering group|executive team|investment committee|finance|group|head office|hq|vorstand|geschaftsfuhrung|gesellschafter\w*|betriebsrat|aufsichtsrat|gremium|comite\b[^.;,]{0,25}|direction|conseil\b[^.;,]{0,25}|directie|bestuur|consejo|direccion)`;
/** Who decides, who signs and up to where. */
const DECISION = new RegExp([
  String.raw`\b(?:real|final|actual|ultimate) (?:decision|say|word|decider)\b|\bdecision (?:process|maker|is (?:hers|his|theirs|mine|with|made)|lies|sits|rests)\b|\b(?:has|have|had|with) (?:a |the )?(?:veto|casting vote|last word)\b|\bspeaks for me\b|\b(?:makes|takes) the (?:decision|call)\b|\bdecides on (?:this|it|the)\b`,
  String.raw`\b(?:holds|owns|controls|has|sits on) (?:the )?(?:budget|money|purse|cheque ?book|checkbook|\$)`,
  String.raw`\bsigns? (?:off )?(?:on )?(?:anything |everything |contracts? |deals? )?(?:up to|above|over|below|under|beyond) |\b(?:can|may) (?:only )?sign\b[^.;]{0,30}(?:\d|thousand|million)|\bsign(?:ing|ature)? (?:authority|limit)\b|\b(?:two|2|three|3|second|both) signatures?\b|\b(?:anything|everything|nothing|whatever) (?:above|over|beyond|bigger than)\b[^.;]{0,50}\b(?:goes|needs|has to|without|board|committee)\b`,
  String.raw`\b(?:needs?|requires?|subject to|pending|after|without|wants?|get)\b[^.;]{0,30}\b${BODY}(?:'s)?\b[^.;]{0,15}\b(?:approval|sign-?off|consent|signature|blessing|vote|ok|okay|resolution|zustimmung|freigabe|beschluss|accord|akkoord|aprobacion)\b`,
  String.raw`\b(?:goes|go|going|went|comes|put|takes?|presented|paper) (?:\w+ ){0,3}?(?:to|before|in front of|past|through) (?:the |my |our |their )?${BODY}\b|\b${BODY} (?:has to|have to|must|will|would|only|then)?\s?(?:approves?|approved|decides?|decided|votes?|voted|sits|signs?)\b`,
  String.raw`\bentscheide(?:t|n)\b[^.;]{0,40}\b(?:nur|allein|${BODY})\b|\b${BODY} (?:muss|mussen|entscheidet|unterschreibt)\b|\bunterschreibt (?:am ende|nur|erst)\b|\bfreigabe durch\b|\b(?:c'est|seul) [^.;]{2,30} qui (?:signe|decide|tranche)\b|\b${BODY} (?:ne suivra|doit|tranche|decide)\b|\bbeslist (?:de|het|over)\b|\btekent (?:de|het)\b|\bdecide (?:el|la) \w+`,
].join('|'));
/** The seller asks how it is decided, or how it is bought. */
const DECISION_ASKED = /\bwho (?:else )?(?:signs?|decides?|approves?|has to (?:sign|approve)|needs to (?:sign|approve|be involved|say yes)|makes the (?:call|decision)|holds the budget)\b|\bhow (?:do|does|will) (?:\w+ ){1,4}(?:decide|decision|get approved|buy)\b|\b(?:decision|approval|sign-?off) process\b|\bwer (?:entscheidet|unterschreibt)\b|\bqui (?:signe|decide)\b|\bwie (?:beslist|tekent)\b|\bquien (?:decide|firma)\b/;
/** How they buy, and when there is money. */
const PROCUREMENT = /\b(?:fiscal(?: year)?|financial year|budget year|budget cycle|geschaftsjahr|haushaltsjahr|exercice (?:fiscal|budgetaire)|boekjaar|ano fiscal|ejercicio)\b[^.;]{0,30}\b(?:starts?|begins?|ends?|runs?|closes?|beginnt|endet|lauft|commence|finit|begint|loopt|empieza)\b|\bbudgets? (?:is |are |was |has been |have been )?(?:approved|released|set|frozen|freezes?|locked|closes?|gone|runs out|comes? (?:from|out of)|expires?|for (?:20\d\d|next year)|sits?|lives)\b|\b(?:use it or lose it|capex (?:request|committee|form|line)|out of (?:the )?(?:\w+ ){0,2}(?:budget|pot)|money (?:comes|is) (?:from|out of|there)|budget vermutl\w*|aus dem topf)\b|\b(?:purchase order|po|bestellung|bestellnummer|bon de commande|inkooporder|orden de compra)\b[^.;]{0,40}\b(?:follows?|within|number|required|needed|raised?|before|only|must|folgt|erforderlich|quoted|angeben|suit|volgt)\b|\b(?:no|without an?|ohne|sans) (?:po|purchase order|bestellnummer|bon de commande)(?: number)?,? (?:no|we|you|nothing|keine?|pas|rien|geen)\b|\braise (?:a|the) (?:po|purchase order|requisition)\b|\b(?:procurement|purchasing|sourcing|einkauf|achats|inkoop|compras)\b[^.;]{0,50}\b(?:needs?|requires?|wants?|policy|process|rules?|takes|insists?|minimum|threshold|braucht|verlangt|exige\w*|demande\w*|vereist|exige)\b|\b(?:three|3|two|2) (?:bids|quotes|offers|angebote|devis|offertes|ofertas)\b|\b(?:has|have|needs?|goes?|going|put) (?:\w+ ){0,3}out to tender\b|\b(?:framework (?:agreement|lot|contract)|call-?off|standstill (?:period|ends)|rfp (?:is|goes|closes)|ausschreibung(?:spflicht\w*)?|appel d'offres|marche public|aanbesteding\w*|licitacion)\b|\b(?:new[- ])?(?:vendor|supplier) (?:onboarding|form|registration|set-?up|portal|assessment)\b/;
const PROCUREMENT_ASKED = /\b(?:how|what)\b[^?]{0,30}\b(?:procurement|purchasing|buying|budget(?:ing)?|po)\b[^?]{0,30}\b(?:process|work|cycle|look|year|need)\w*|\bwhen (?:does|is) your (?:fiscal|financial|budget)\b|\bis (?:there|this) (?:a )?budget\w*\b|\bgeschaftsjahr\b[^?]{0,10}\?|\bwann (?:beginnt|endet) (?:ihr|euer)\b/;

/** Who decides and signs, as the customer's people, our notes or our maps of them say it. */
export const findDecisionProcess = (context: FactContext): Fact => bestOf(context, DECISION, DECISION_ASKED);

/** How they buy: procurement's rules, orders, tenders and the budget's year. */
export const findProcurement = (context: FactContext): Fact => bestOf(context, PROCUREMENT, PROCUREMENT_ASKED);

function bestOf(context: FactContext, pattern: RegExp, asked: RegExp): Fact {
  const found = context.speech.filter((spoken) => {
    const { sentence, folded } = spoken;
    if (sentence.text.length < 12 || sentence.text.length > 300 || sentence.block === 'heading' || sentence.text.endsWith('?')) return false;
    const known = isDocument(spoken) ? INSIGHT.has(sentence.source.kind) : isCustomer(spoken) || isNote(spoken) || (isSeller(spoken) && sentence.source.kind === 'meeting' && sentence.block !== 'turn');
    return known && (pattern.test(folded) || (isCustomer(spoken) && sentence.answers !== null && sentence.answers.speaker?.side !== 'customer' && asked.test(fold(sentence.answers.text)) && folded.length > 20));
  });
  return factFrom(context, found.map((spoken) => ({ spoken, rank: rankOf(spoken, asked) })).toSorted((a, b) => b.rank - a.rank).slice(0, 2).map(({ spoken }) => spoken));
}

const rankOf = (spoken: Spoken, asked: RegExp): number => (asked.test(fold(spoken.sentence.answers?.text ?? '')) ? 1 : 0) + (isEconomicBuyer(spoken.sentence.speaker) ? 0.5 : 0) + (isNote(spoken) || isDocument(spoken) ? 0.5 : 0) + (/\d/.test(spoken.folded) ? 0.3 : 0);
