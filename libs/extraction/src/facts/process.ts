import type { Fact, ReadStatement } from '@throughline/domain';

import type { FactContext, Spoken } from './fact-context.ts';
import { evidenceOf, factFrom, isCustomer, isDocument, isEconomicBuyer, isNote } from './fact-context.ts';

const DECISION = /\b(?:(?:who|she|he|i|they|we|\p{L}+) (?:will )?(?:signs?|decides?|approves?|countersigns?)(?: (?:this|it|off|for|above|everything|anything|in the end|the))\b|real decision|final (?:say|decision|word)|makes the decision|has a veto|veto|sign-?off|needs? (?:board|committee|cfo|legal|works council) approval|(?:board|committee|council|trustees|governors) (?:approv\w*|decid\w*|sign\w*|meets?)|holds the budget|speaks for me|decision (?:process|maker|is|lies)|entscheidet|unterschreibt|zustimm\w*|freigabe durch|gremium|qui (?:signe|decide)|comite (?:de|d')|signe|tekent|beslist|firma (?:el|la)|decide)\b/u;
const PROCUREMENT = /\b(?:procurement|purchasing|purchase order|\bpo\b|raise a po|budget (?:cycle|year|is|runs|closes|from|pot)|fiscal (?:year )?(?:starts?|begins?|ends?|closes)|financial year|tender|framework (?:agreement|lot)?|rfp|call-?off|vendor (?:assessment|onboarding|management)|supplier (?:onboarding|audit|portal)|order number|new suppliers?|einkauf|bestellnummer|geschaftsjahr|haushaltsjahr|ausschreibung|achats?|bon de commande|exercice|appel d'offres|inkoop|aanbesteding|boekjaar|compras|licitacion|ejercicio)\b/;
const ACCOMMODATION = /\b(?:colou?r-?blind\w*|dalton\w*|screen reader|wheelchair|accessib\w*|large print|dyslexi\w*|deaf|gloves?|night shift|prayer|sabbath|ramadan|only in (?:french|german|dutch|spanish|welsh|english)|(?:french|german|dutch|spanish|welsh) only|in (?:french|german|dutch|spanish),? (?:please|not|only|and)|in person|not a webinar|no webinars?|on paper|keep (?:our|their|its) (?:own )?(?:words|names|labels|numbers|terms)|no gifts?|against (?:our|their) policy|policy (?:forbids|says)|farbenblind\w*|farbenfehlsicht\w*|barrierefrei\w*|nur (?:auf deutsch|schriftlich)|en francais|garder nos mots|kleurenblind\w*|in het nederlands|en espanol)\b/;

/** Who decides and signs, as the customer's people or our notes say it. */
export const findDecisionProcess = (context: FactContext): Fact => bestOf(context, DECISION, 2);

/** How they buy: procurement's rules, orders, tenders and the budget's year. */
export const findProcurement = (context: FactContext): Fact => bestOf(context, PROCUREMENT, 2);

function bestOf(context: FactContext, pattern: RegExp, most: number): Fact {
  const found = context.speech.filter((spoken) => !isDocument(spoken) && spoken.sentence.text.length < 300 && spoken.sentence.text.length > 12 && (isCustomer(spoken) || isNote(spoken)) && pattern.test(spoken.folded) && !spoken.sentence.text.endsWith('?'));
  return factFrom(context, found.map((spoken) => ({ spoken, rank: rankOf(spoken) })).toSorted((a, b) => b.rank - a.rank).slice(0, most).map(({ spoken }) => spoken));
}

const rankOf = (spoken: Spoken): number => (spoken.sentence.answers !== null ? 1 : 0) + (isEconomicBuyer(spoken.sentence.speaker) ? 0.5 : 0) + (isNote(spoken) ? 0.5 : 0) + (/\d/.test(spoken.folded) ? 0.3 : 0);

/** What these people need that others do not: language, paper, senses, hours, policies. */
export function findAccommodations(context: FactContext): ReadStatement[] {
  return context.speech.filter((spoken) => !isDocument(spoken) && (isCustomer(spoken) || isNote(spoken)) && spoken.sentence.text.length < 300 && ACCOMMODATION.test(spoken.folded))
    .slice(0, 12).map((spoken) => ({ what: spoken.sentence.text, evidence: [evidenceOf(context, spoken)] }));
}
