import type { Fact } from '@throughline/domain';

import type { FactContext, Spoken } from '../fact-context.ts';
import { factFrom, isDocument, saidIn } from '../fact-context.ts';

const LOOK = String.raw`(?:see|view|access|open|read|look at|get (?:into|at|to see)|edit|change|export|download|delete|print|have access to|know)`;
/** Who may or may not look at something: said of people, not of whoever speaks. */
const FORBIDS = [
  String.raw`(?:must|may|should|can|shall|are|is)(?: not|n't| never|not) (?:be (?:able|allowed|permitted) to |(?:allowed|permitted|supposed|meant) to |(?:ever )?get to )?${LOOK}\b (?!it\b|this\b|that\b|how\b|why\b|what\b|whether\b|you\b|me\b|us\b|another\b|any (?:reason|point|problem|risk|need)\b)`,
  String.raw`(?:must|may|should|can|shall) (?:only )?${LOOK} (?:only )?(?:their|his|her|its|the)(?: own| client's own) [^.;]{2,60}`, String.raw`(?:must|may|should|can|shall) only (?:be (?:able|allowed|permitted) to |get to )?${LOOK} (?!you\b|me\b|us\b|it\b)`,
  String.raw`(?:sees?|views?) (?:only )?(?:their|its|his|her) own [^.;]{2,50},? (?:but )?(?:never|not) `, String.raw`(?:sees?|views?|gets? to see) (?:nothing but|only) (?:their|its|his|her|the)(?: own)? [\p{L}]`, String.raw`(?:hat|haben|bekommt|bekommen) (?:[\p{L}-]+ ){0,2}?nur (?:[\p{L}-]+ ){1,6}?zugriff`, String.raw`ne (?:peu(?:ven)?t|doi(?:ven)?t) (?:pas|jamais) avoir acces`,
  String.raw`(?:can|may|should|must) (?:see|view|read|edit|open) (?:but|and) not (?:see|edit|approve|change|export|delete)`, String.raw`(?:can|may|should|must) ${LOOK} [^.;]{2,60}?,? but (?:not|never) `, String.raw`(?:get|gets|has|have|need|needs|shall have|with) read[- ]only (?:access|rights)`, String.raw`(?:has|have|get|gets|gives?|given) no access to (?:the )?[\p{L}]`,
  String.raw`access (?:to [^.;]{3,80} )?(?:is|are|must be|shall be|has to be|should be) (?:strictly )?(?:restricted|limited|confined|reserved)`, String.raw`(?:visible|accessible|open|shown|available) (?:only )?(?:only )?to (?:the )?[\p{L}' -]{2,50} only`, String.raw`(?:visible|accessible|shown|restricted) only to`, String.raw`hidden from (?:the |all )?[\p{L}]`, 'field[- ]level (?:security|access|permissions?)', 'row[- ]level (?:security|access|permissions?)', 'least privilege', 'four[- ]eyes', 'on a need[- ]to[- ]know', 'need-to-know',
  String.raw`(?:durfen|darf|sollen|soll|konnen|kann) (?:[\p{L}-]+ ){0,5}?(?:nicht|kein\w{0,2}|nur|nie) (?:[\p{L}-]+ ){0,6}?(?:sehen|einsehen|offnen|lesen|bearbeiten|andern|zugreifen)`, String.raw`(?:hat|haben) (?:[\p{L}-]+ ){0,3}?(?:keinen|nur) zugriff`,
  String.raw`ne (?:peu(?:ven)?t|doi(?:ven)?t) (?:pas|jamais|en aucun cas) (?:voir|consulter|acceder|lire|modifier|ouvrir)`, String.raw`(?:acces|visible) (?:[\p{L}]+ ){0,5}?(?:reserve|limite|restreint|uniquement)`,
  String.raw`(?:mag|mogen|moet|moeten|kan|kunnen) (?:[\p{L}-]+ ){0,4}?(?:geen|niet|nooit|alleen) (?:[\p{L}-]+ ){0,6}?(?:zien|inzien|bekijken|openen|lezen|wijzigen)`,
  String.raw`no (?:deben?|pueden?|podran?|deberian?) (?:ver|acceder|consultar|leer|modificar|abrir)`, String.raw`acceso (?:[\p{L}]+ ){0,5}?(?:restringido|limitado|reservado)`,
].join('|');
const ONLY = String.raw`(?:only|nobody (?:but|except|other than)|no one (?:but|except)|nur|seule?s?|alleen|solo|unicamente|nobody|no one)\s[^.;:]{2,70}?\s(?:may|can|should|must|shall|(?:is|are) allowed to|darf|durfen|peu(?:ven)?t|doi(?:ven)?t|mag|mogen|kan|kunnen|pueden?|deben?)\s(?:[^.;:]{0,60}?\s)?(?:${LOOK}|sehen|einsehen|bearbeiten|zugreifen|voir|consulter|acceder|modifier|zien|inzien|bekijken|wijzigen|ver|acceder|consultar)\b(?! (?:it|this|that|how|why|what|you|me|us|my|your|our mind)\b)`;
const FOUND = new RegExp(String.raw`(?<![\p{L}])(?:${FORBIDS}|${ONLY})`, 'u');
const SPEAKERS = /^(?:(?:and|but|so|yes|no|well|und|et|en|y|also)[\s,]+)*(?:i|we|you|it|that|this|there|let me|wir|ich|ihr|je|j'|nous|on|vous|ik|wij|we|jullie|yo|nosotros|usted)\b/;
const PARTIES = /\b(?:customer|supplier|vendor|provider|licensee|licensor|client|either party|neither party|the parties) (?:may|shall|must|will)\b|\b(?:source code|reverse|competing product|third part(?:y|ies) software)\b/;

const restricts = (spoken: Spoken): boolean => {
  const { sentence, folded } = spoken;
  if (sentence.block === 'heading' || folded.length > 500 || folded.length < 12 || folded.endsWith('?') || (isDocument(spoken) && PARTIES.test(folded))) return false;
  const match = FOUND.exec(folded.slice(0, 400));
  if (!match) return false;
  const clause = folded.slice(Math.max(folded.lastIndexOf(';', match.index), folded.lastIndexOf(':', match.index)) + 1, match.index + 1).trim();
  if (/\b(?:i|i'm|i've)\b/.test(clause) || (/^(?:we|you)\b/.test(clause) && /no access/.test(match[0]))) return false;
  return !SPEAKERS.test(clause) || /\b(?:access (?:to|is|are|must)|zugriff|acces|acceso|toegang|read[- ]only|level)\b/.test(match[0]);
};

/** Who of the customer's people may not see or do what, in the words it was said. */
export function findAccessRestrictions(context: FactContext): Fact {
  const found = context.speech.filter(restricts).slice(0, 4);
  return factFrom(context, found, [...new Set(found.map((spoken) => saidIn(spoken).replace(/[.;]$/, '')))].join('; '));
}
